using System.Diagnostics.CodeAnalysis;
using Send.Framework.Frameworks;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>What the report is said to state about next steps, against what follows the result by the edition.</summary>
/// <remarks>
/// A printed statement outranks a computed one, so another interval is a warning. A response that the result does not ask for is an error:
/// in 55 of 55 reports the outcome and the response belong together.
/// </remarks>
internal static class StatedRules
{
    public static void Apply(in RuleContext context)
    {
        var frame = context.Frame;
        if (!frame.Stated.IsGiven)
        {
            return;
        }

        ReadResponse(context);
        if (context.Kind is not { } kind)
        {
            return;
        }

        if (kind.FollowUpRules.IsEmpty)
        {
            if (frame.NextFullInspection.IsGiven || frame.MonitoringInspection.IsGiven || frame.Response.IsGiven)
            {
                context.Sink.Report(
                    FindingCodes.NothingFollows, "/stated", $"By the rules of '{context.Framework!.Id}' nothing follows "
                        + $"'{kind.Code}', so there is nothing to state.",
                    frame.Stated.Offset);
            }

            return;
        }

        CheckInterval(context, kind, frame.NextFullInspection, Activity.FullInspection, "/stated/nextFullInspection");
        CheckInterval(context, kind, frame.MonitoringInspection, Activity.MonitoringInspection, "/stated/monitoringInspection");
        if (frame.KnownResponse is { } response)
        {
            CheckResponse(context, kind, response, frame.Response.Offset);
        }
    }

    private static void ReadResponse(in RuleContext context)
    {
        ref readonly var text = ref context.Frame.Response;
        if (!text.IsGiven || TryFindResponse(context, context.Bytes(text), out context.Frame.KnownResponse))
        {
            return;
        }

        context.Frame.KnownResponse = null;
        var said = context.Said(text);
        context.Sink.Report(
            FindingCodes.UnknownResponse, "/stated/response",
            $"{said} is not a response. Responses: {ResponsesOf(context.Framework)}.{NearestResponse(context.Framework, said)}",
            text.Offset);
    }

    private static bool TryFindResponse(in RuleContext context, ReadOnlySpan<byte> code, [NotNullWhen(true)] out Activity? response)
    {
        response = null;
        return (context.Framework is { } framework && framework.Responses.TryFind(code, out response))
            || (Coded.TryFind(Activity.AreaSend, code, out response) && response.Kind == ActivityKind.Response);
    }

    private static void CheckInterval(in RuleContext context, InspectionKind kind, in FrameInterval stated, Activity activity, string place)
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

            var met = context.Meets(rule.When);
            if (met == Met.NotKnown
                || (met == Met.Yes && (rule.Interval is null || rule.Interval.IsAsLongAs(stated.Amount, stated.Unit))))
            {
                return;
            }

            applies = met == Met.Yes ? rule : applies;
        }

        if (applies is null)
        {
            context.Sink.Report(
                FindingCodes.StatedWithoutRule, place,
                $"An interval of {stated.Given!.ToWords()} is stated, and by the rules of '{context.Framework!.Id}' no "
                + $"{activity.Name.ToLowerInvariant()} follows {Result(context)}.",
                stated.Offset);
        }
        else
        {
            context.Sink.Report(
                FindingCodes.StatedIntervalDiffers, place,
                $"An interval of {stated.Given!.ToWords()} is stated; the rule after {Result(context)} is {applies.Interval}. The "
                + $"stated interval is used.", stated.Offset);
        }
    }

    private static void CheckResponse(in RuleContext context, InspectionKind kind, Activity response, int offset)
    {
        foreach (var rule in kind.FollowUpRules)
        {
            if (rule.Activity.Kind == ActivityKind.Response && context.Meets(rule.When) is var met
                && (met == Met.NotKnown || (met == Met.Yes && Is(rule.Activity, response))))
            {
                return;
            }
        }

        context.Sink.Report(
            FindingCodes.StatedResponseContradicts, "/stated/response",
            $"'{response.Code}' is stated; {Result(context)} asks for {AskedFor(context, kind)}.",
            offset);
    }

    // Activities are mostly the same object, and where they are not the code mostly tells.
    private static bool Is(Activity left, Activity right) => ReferenceEquals(left, right) || (left.Code == right.Code && left == right);

    private static string AskedFor(in RuleContext context, InspectionKind kind)
    {
        var asked = new List<string>();
        foreach (var rule in kind.FollowUpRules)
        {
            if (rule.Activity.Kind == ActivityKind.Response && context.Meets(rule.When) == Met.Yes)
            {
                asked.Add($"'{rule.Activity.Code}'");
            }
        }

        return asked.Count == 0 ? "nothing" : string.Join(" and ", asked);
    }

    private static string Result(in RuleContext context)
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

    private static Later ResponsesOf(InspectionFramework? framework) => new(
        static (_, f) => Quoted.List(Responses((InspectionFramework?)f)), "", framework);

    private static Later NearestResponse(InspectionFramework? framework, Said said) => new(
        static (s, f) => Quoted.DidYouMean(((Said)s).Word, Responses((InspectionFramework?)f)), said, framework);

    private static IEnumerable<string> Responses(InspectionFramework? framework)
    {
        var ofKinds = (framework?.FollowUpRules ?? []).Select(r => r.Activity);
        var own = ofKinds.Where(a => a.Kind == ActivityKind.Response).Select(a => a.Code).Distinct().ToList();
        return own.Count > 0 ? own : Activity.AreaSend.Where(a => a.Kind == ActivityKind.Response).Select(a => a.Code);
    }
}
