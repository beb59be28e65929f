using System.Globalization;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// The head of a definition. Edition, remits and pauses end on or after the day on which they start; a remit without days of its own has those
/// of the edition. Codes are there once. Only providers have remits and registers: a partnership is a place, and there is one kind of it.
/// </summary>
internal static class EditionChecks
{
    public static void Apply(DefinitionContext context)
    {
        var definition = context.Definition;
        var (from, to) = (definition.InForceFrom.Given, definition.InForceTo.Given);
        context.InOrder(from, to, definition.InForceTo);
        context.OnlyOnce(definition.Remits.Select(remit => remit.Code), "remit");
        context.OnlyOnce(definition.Registers.Readable(), "register");
        context.OnlyOnce(definition.OpenQuestions.Select(question => question.Code), "open question");
        foreach (var remit in definition.Remits.Readable())
        {
            var last = remit.InForceTo.IsGiven ? remit.InForceTo : remit.InForceFrom;
            context.InOrder(remit.InForceFrom.Given ?? from, remit.InForceTo.Given ?? to, last.At.OrParent);
        }

        if (!definition.Subject.Is(SubjectKind.Provider))
        {
            CheckPartnership(context, definition);
        }

        CheckEstimate(context, definition.ReceiptEstimate);
        foreach (var pause in definition.Pauses.Readable())
        {
            context.InOrder(pause.CertainlyFrom.Given, pause.CertainlyTo.Given, pause.CertainlyTo);
            foreach (var activity in pause.Activities.Readable())
            {
                VocabularyChecks.Resolve(context, "activities", activity);
            }
        }
    }

    // The estimate is one of the days that it may have been.
    private static void CheckEstimate(DefinitionContext context, ReceiptEstimatePart estimate)
    {
        if (!estimate.At.IsGiven || estimate.WorkingDaysBeforePublication.Given is not { } days)
        {
            return;
        }

        if (estimate.FewestWorkingDays.Given is { } fewest && fewest > days)
        {
            context.Report(
                FindingCodes.EndBeforeStart, estimate.FewestWorkingDays,
                string.Create(CultureInfo.InvariantCulture, $"The smallest number of working days ({fewest}) is more than the estimate ({days})."));
        }

        if (estimate.MostWorkingDays.Given is { } most && most < days)
        {
            context.Report(
                FindingCodes.EndBeforeStart, estimate.MostWorkingDays,
                string.Create(CultureInfo.InvariantCulture, $"The largest number of working days ({most}) is less than the estimate ({days})."));
        }
    }

    private static void CheckPartnership(DefinitionContext context, DefinitionPart definition)
    {
        if (definition.Remits.Count > 0 || definition.Registers.Count > 0)
        {
            context.Report(
                FindingCodes.PartnershipWithRemits, definition.Remits.Count > 0 ? definition.Remits.At : definition.Registers.At,
                "A partnership has no remits or registers. Write \"subject\": \"provider\", or leave them out.");
        }
    }
}
