using Send.Framework.Drafts;
using Send.Framework.Frameworks;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// What the report is said to state about next steps, against what follows the result by the edition. Holds for every edition; what follows is
/// part of it.
/// </summary>
/// <remarks>
/// A printed statement outranks a computed one, so another interval is a warning. A response that the result does not ask for is an error:
/// in 55 of 55 reports the outcome and the response belong together.
/// </remarks>
internal static class StatedRules
{
    public static void Apply(InspectionCase file)
    {
        var stated = file.Document.Stated;
        if (!stated.IsGiven || file.Kind is not { } kind)
        {
            return;
        }

        if (kind.FollowUpRules.IsEmpty)
        {
            if (stated.NextFullInspection.IsGiven || stated.MonitoringInspection.IsGiven || stated.Response.IsGiven)
            {
                file.Findings.Report(
                    FindingCodes.StatedWithoutAnyRule, stated,
                    $"{file.Framework!.Named()} has no rule about what follows {kind.Named()}, so what is stated cannot be checked.");
            }

            return;
        }

        CheckInterval(file, kind, stated.NextFullInspection, Activity.FullInspection);
        CheckInterval(file, kind, stated.MonitoringInspection, Activity.MonitoringInspection);
        if (stated.Response.Value is not null)
        {
            CheckResponse(file, kind, stated.Response);
        }
    }

    private static void CheckInterval(InspectionCase file, InspectionKind kind, IntervalField stated, Activity activity)
    {
        if (!stated.IsGiven)
        {
            return;
        }

        FollowUpRule? applies = null;
        foreach (var rule in kind.FollowUpRules)
        {
            if (!Is(rule.Activity, activity))
            {
                continue;
            }

            var met = file.Meets(rule.When);
            if (met == Met.NotKnown
                || (met == Met.Yes && (rule.Interval is null || rule.Interval.IsAsLongAs(stated.Amount, stated.Unit))))
            {
                return;
            }

            applies = met == Met.Yes ? rule : applies;
        }

        if (applies is null)
        {
            file.Findings.Report(
                FindingCodes.StatedWithoutRule, stated,
                $"An interval of {stated.Given!.ToWords()} is stated, but under the rules of {file.Framework!.Named()} no "
                + $"{activity.Name.ToLowerInvariant()} follows {Result(file)}.");
        }
        else
        {
            file.Findings.Report(
                FindingCodes.StatedIntervalDiffers, stated,
                $"An interval of {stated.Given!.ToWords()} is stated, but the rule after {Result(file)} is {applies.Interval}. The "
                + $"stated interval is used.");
        }
    }

    private static void CheckResponse(InspectionCase file, InspectionKind kind, CodeField<Activity> stated)
    {
        var response = stated.Value!;
        foreach (var rule in kind.FollowUpRules)
        {
            if (rule.Activity.Kind == ActivityKind.Response && file.Meets(rule.When) is var met
                && (met == Met.NotKnown || (met == Met.Yes && Is(rule.Activity, response))))
            {
                return;
            }
        }

        file.Findings.Report(
            FindingCodes.StatedResponseContradicts, stated,
            $"{response.Named()} is stated, but {Result(file)} asks for {AskedFor(file, kind)}.");
    }

    // Activities are mostly the same object, and where they are not the code mostly tells.
    private static bool Is(Activity left, Activity right) => ReferenceEquals(left, right) || (left.Code == right.Code && left == right);

    private static Wording AskedFor(InspectionCase file, InspectionKind kind)
    {
        var asked = new List<Wording>();
        foreach (var rule in kind.FollowUpRules)
        {
            if (rule.Activity.Kind == ActivityKind.Response && file.Meets(rule.When) == Met.Yes)
            {
                asked.Add(rule.Activity.Named());
            }
        }

        return asked.Count == 0 ? new("nothing", "nothing") : new(string.Join(" and ", asked), string.Join(" and ", asked.Select(a => a.Plain)));
    }

    private static Wording Result(InspectionCase file)
    {
        foreach (var question in file.Kind!.Questions)
        {
            if (file.GradeOf(question.Code) is { } grade)
            {
                return grade.Named();
            }
        }

        return new("this result", "this result");
    }
}
