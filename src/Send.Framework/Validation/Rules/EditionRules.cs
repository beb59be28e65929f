using NodaTime;
using Send.Framework.Inspections;

namespace Send.Framework.Validation.Rules;

/// <summary>That the edition was in force when the inspection was notified.</summary>
internal static class EditionRules
{
    public static void Apply(RuleContext context)
    {
        if (context.Framework is not { } framework || context.Kind is not { } kind || context.Dates.Started is not { } started
            || EditionInForce.Allows(framework, kind, context.Dates.Notified, started))
        {
            return;
        }

        context.Sink.Report(
            FindingCodes.EditionNotInForce, "/framework",
            $"'{framework.Id}' {Span(framework.InForceFrom, framework.InForceTo)}; {Happened(context.Dates)}.{Then(context)}",
            context.Document.Framework.Offset);
    }

    private static string Span(LocalDate from, LocalDate? to) =>
        to is { } last ? $"was in force from {from.ToWords()} to {last.ToWords()}" : $"is in force from {from.ToWords()}";

    private static string Happened(GivenDates dates) =>
        dates.Notified is { } notified
            ? $"the inspection was notified on {notified.ToWords()}"
            : $"the visit started on {dates.Started!.Value.ToWords()}";

    private static string Then(RuleContext context)
    {
        var on = context.Dates.Notified ?? context.Dates.Started!.Value;
        return context.Catalogue.TryFindInForce(on, context.Framework!.Family, out var then) ? $" In force then: '{then.Id}'." : "";
    }
}
