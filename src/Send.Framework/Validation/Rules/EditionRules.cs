using Send.Framework.Frameworks;
using Send.Framework.Inspections;

namespace Send.Framework.Validation.Rules;

/// <summary>That the edition was in force when the inspection was notified.</summary>
internal static class EditionRules
{
    public static void Apply(in RuleContext context)
    {
        if (context.Framework is not { } framework || context.Kind is not { } kind || context.Dates.Started is not { } started
            || EditionInForce.Allows(framework, kind, context.Dates.Notified, started, context.Frame.KnownRemit?.Code))
        {
            return;
        }

        context.Sink.Report(
            FindingCodes.EditionNotInForce, "/framework",
            $"'{framework.Id}' {Span(framework, context.Frame.KnownRemit)}; the {Happened(context.Dates)} on {context.Dates.Notified ?? started}.{Then(context)}",
            context.Frame.Framework.Offset);
    }

    private static Later Span(InspectionFramework framework, Remit? remit) => new(
        static (f, r) =>
        {
            var (framework, remit) = ((InspectionFramework)f, (Remit?)r);
            var from = framework.FirstDay(remit?.Code).ToWords();
            return (framework.LastDay(remit?.Code) is { } last ? $"was in force from {from} to {last.ToWords()}" : $"is in force from {from}")
                + (remit is null ? "" : $" for the remit '{remit.Code}'");
        },
        framework, remit);

    private static string Happened(GivenDates dates) => dates.Notified is null ? "visit started" : "inspection was notified";

    private static string Then(in RuleContext context)
    {
        var on = context.Dates.Notified ?? context.Dates.Started!.Value;
        return context.Catalogue.TryFindInForce(on, context.Framework!.Family, out var then, context.Frame.KnownRemit?.Code) ? $" In force then: '{then.Id}'." : "";
    }
}
