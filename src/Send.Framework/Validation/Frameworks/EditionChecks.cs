namespace Send.Framework.Validation.Frameworks;

/// <summary>The head of a definition: its days, what it inspects, its pauses.</summary>
internal static class EditionChecks
{
    public static void Apply(DefinitionContext context)
    {
        var root = context.Root;
        var (from, to) = (root.DateOf("inForceFrom"), root.DateOf("inForceTo"));
        context.InOrder(root, from, to, "inForceTo");
        context.OnlyOnce(root.Items("remits"), "code", "remit");
        context.OnlyOnce(root.Items("registers"), "register");
        context.OnlyOnce(root.Items("openQuestions"), "code", "open question");
        foreach (var remit in root.Items("remits"))
        {
            context.InOrder(
                remit, remit.DateOf("inForceFrom") ?? from, remit.DateOf("inForceTo") ?? to,
                remit.Member("inForceTo") is null ? "inForceFrom" : "inForceTo");
        }

        if (root.TextOf("subject") is null or "partnership" && (root.Member("remits") ?? root.Member("registers")) is { Children.Count: > 0 } only)
        {
            context.Report(
                FindingCodes.PartnershipWithRemits, only,
                "A partnership has neither remits nor registers. Say \"subject\": \"provider\", or leave them out.");
        }

        foreach (var pause in root.Items("pauses"))
        {
            context.InOrder(pause, pause.DateOf("certainlyFrom"), pause.DateOf("certainlyTo"), "certainlyTo");
            foreach (var activity in pause.Items("activities"))
            {
                VocabularyChecks.Resolve(context, "activities", activity);
            }
        }
    }
}
