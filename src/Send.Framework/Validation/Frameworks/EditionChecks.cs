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
        var (from, to) = (definition.InForceFrom.OrNull(), definition.InForceTo.OrNull());
        context.InOrder(from, to, definition.InForceTo.At);
        context.OnlyOnce(definition.Remits.Select(remit => remit.Code), "remit");
        context.OnlyOnce(definition.Registers, "register");
        context.OnlyOnce(definition.OpenQuestions, "open question");
        foreach (var remit in definition.Remits)
        {
            var last = remit.InForceTo.IsKnown ? remit.InForceTo : remit.InForceFrom;
            context.InOrder(remit.InForceFrom.OrNull() ?? from, remit.InForceTo.OrNull() ?? to, last.At);
        }

        if (!definition.Subject.Is(SubjectKind.Provider))
        {
            CheckPartnership(context, definition);
        }

        foreach (var pause in definition.Pauses)
        {
            context.InOrder(pause.CertainlyFrom.OrNull(), pause.CertainlyTo.OrNull(), pause.CertainlyTo.At);
            foreach (var activity in pause.Activities)
            {
                VocabularyChecks.Resolve(context, "activities", activity);
            }
        }
    }

    private static void CheckPartnership(DefinitionContext context, DefinitionDraft definition)
    {
        if (definition.Remits.Given > 0 || definition.Registers.Given > 0)
        {
            context.Report(
                FindingCodes.PartnershipWithRemits, definition.Remits.Given > 0 ? definition.Remits.At : definition.Registers.At,
                "A partnership has neither remits nor registers. Say \"subject\": \"provider\", or leave them out.");
        }
    }
}
