using System.Diagnostics.CodeAnalysis;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Time;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>What the report is said to state about next steps, against what follows the result by the edition.</summary>
/// <remarks>
/// A printed statement outranks a computed one, so another interval is a warning. A response that the result does not ask for is an error:
/// in 55 of 55 reports the outcome and the response belong together.
/// </remarks>
internal static class StatedRules
{
    public static void Apply(RuleContext context)
    {
        if (!context.Document.Stated.IsGiven)
        {
            return;
        }

        var field = context.Document.Stated;
        var document = field.Value;
        var response = ReadResponse(context, document.Response);
        context.Stated = new StatedNextSteps(
            document.NextFullInspection.ValueOrDefault, document.MonitoringInspection.ValueOrDefault, response);
        if (context.Kind is not { } kind)
        {
            return;
        }

        if (kind.FollowUpRules.IsEmpty)
        {
            if (document.NextFullInspection.IsGiven || document.MonitoringInspection.IsGiven || document.Response.IsGiven)
            {
                context.Sink.Report(
                    FindingCodes.NothingFollows, "/stated", $"By the rules of '{context.Framework!.Id}' nothing follows "
                        + $"'{kind.Code}', so there is nothing to state.",
                    field.Offset);
            }

            return;
        }

        CheckInterval(context, kind, document.NextFullInspection, Activity.FullInspection, "/stated/nextFullInspection");
        CheckInterval(context, kind, document.MonitoringInspection, Activity.MonitoringInspection, "/stated/monitoringInspection");
        if (response is not null)
        {
            CheckResponse(context, kind, response, document.Response.Offset);
        }
    }

    private static Activity? ReadResponse(RuleContext context, Field<string> field)
    {
        if (!field.IsGiven)
        {
            return null;
        }

        if (TryFindResponse(context, field.Value, out var response))
        {
            return response;
        }

        context.Sink.Report(
            FindingCodes.UnknownResponse, "/stated/response",
            $"{Quoted.Text(field.Value)} is not a response. Responses: "
            + $"{Quoted.List(Responses(context))}.{Quoted.DidYouMean(field.Value, Responses(context))}",
            field.Offset);
        return null;
    }

    private static bool TryFindResponse(RuleContext context, string code, [NotNullWhen(true)] out Activity? response)
    {
        foreach (var kind in context.Framework?.Kinds ?? [])
        {
            foreach (var rule in kind.FollowUpRules)
            {
                if (rule.Activity.Kind == ActivityKind.Response && rule.Activity.Code == code)
                {
                    response = rule.Activity;
                    return true;
                }
            }
        }

        return Activity.TryFind(code, out response) && response.Kind == ActivityKind.Response;
    }

    private static void CheckInterval(
        RuleContext context, InspectionKind kind, Field<FollowUpInterval> field, Activity activity, string place)
    {
        if (!field.IsGiven)
        {
            return;
        }

        FollowUpRule? applies = null;
        foreach (var rule in kind.FollowUpRules)
        {
            if (rule.Activity != activity)
            {
                continue;
            }

            if (context.Meets(rule.When) is not { } met || (met && (rule.Interval is null || rule.Interval.IsSameLengthAs(field.Value))))
            {
                return;
            }

            applies = met ? rule : applies;
        }

        if (applies is null)
        {
            context.Sink.Report(
                FindingCodes.StatedWithoutRule, place,
                $"An interval of {field.Value.ToWords()} is stated, and by the rules of '{context.Framework!.Id}' no "
                + $"{activity.Name.ToLowerInvariant()} follows {Result(context)}.",
                field.Offset);
        }
        else
        {
            context.Sink.Report(
                FindingCodes.StatedIntervalDiffers, place,
                $"An interval of {field.Value.ToWords()} is stated; the rule after {Result(context)} is {applies.Interval}. The "
                + $"stated interval is used.", field.Offset);
        }
    }

    private static void CheckResponse(RuleContext context, InspectionKind kind, Activity response, int offset)
    {
        foreach (var rule in kind.FollowUpRules)
        {
            if (rule.Activity.Kind == ActivityKind.Response && context.Meets(rule.When) is var met && (met is null || (met.Value && rule.Activity == response)))
            {
                return;
            }
        }

        context.Sink.Report(
            FindingCodes.StatedResponseContradicts, "/stated/response",
            $"'{response.Code}' is stated; {Result(context)} asks for {AskedFor(context, kind)}.",
            offset);
    }

    private static string AskedFor(RuleContext context, InspectionKind kind)
    {
        var asked = kind.FollowUpRules
            .Where(r => r.Activity.Kind == ActivityKind.Response && context.Meets(r.When) == true).Select(r => $"'{r.Activity.Code}'").ToList();
        return asked.Count == 0 ? "nothing" : string.Join(" and ", asked);
    }

    private static string Result(RuleContext context)
    {
        foreach (var question in context.Kind!.Questions)
        {
            if (context.GradeOf(question.Code) is { } grade)
            {
                return $"'{grade.Code}'";
            }
        }

        return "this result";
    }

    private static IEnumerable<string> Responses(RuleContext context)
    {
        var ofKinds = (context.Framework?.FollowUpRules ?? []).Select(r => r.Activity);
        var own = ofKinds.Where(a => a.Kind == ActivityKind.Response).Select(a => a.Code).Distinct().ToList();
        return own.Count > 0 ? own : Activity.AreaSend.Where(a => a.Kind == ActivityKind.Response).Select(a => a.Code);
    }
}
