using System.Collections.Immutable;
using Send.Framework.Drafts;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>Every rule of an inspection, in the order in which they are applied.</summary>
internal static class InspectionRules
{
    /// <summary>
    /// The rules, in the order of the document. Before those of a part its words become values: which edition and kind it is, which authority,
    /// what was answered. Rules look at the document and at those values, and at nothing that another rule did.
    /// </summary>
    public static ImmutableArray<(string Name, Action<InspectionCase> Apply)> All { get; } =
    [
        ("hidden characters", file => HiddenTextCheck.Apply(file.Draft)),

        // First: the edition and the kind decide which scales, registers, remits and responses there are.
        ("edition words", EditionWords.Read),
        ("head", HeadRules.Apply),

        // Before the dates, which are those of the places.
        ("partnership words", PartnershipWords.Read),
        ("partnership", PartnershipRules.Apply),
        ("provider", ProviderRules.Apply),
        ("dates", DateRules.Apply),
        ("days off", DayOffRules.Apply),
        ("edition", EditionRules.Apply),
        ("visit", VisitRules.Apply),
        ("publication", PublicationRules.Apply),
        ("answer words", AnswerWords.Read),
        ("judgements", JudgementRules.Apply),

        // After all answers: one limits another.
        ("limits", LimitRules.Apply),

        // After the answers: what an area may be depends on them.
        ("area words", AreaWords.Read),
        ("improvement areas", ImprovementAreaRules.Apply),

        // Of the whole list, after what is wrong with a single area.
        ("area sets", AreaSetRules.Apply),
        ("progress", ProgressRules.CompareWithAnswer),

        // Last: what follows depends on everything that was judged.
        ("stated words", StatedWords.Read),
        ("stated", StatedRules.Apply),
    ];

    private static void ApplyOwn(InspectionCase file)
    {
        if (file.Options.OwnRules is { IsEmpty: false } own)
        {
            var document = file.Document.ToDocument([]);
            foreach (var rule in own)
            {
                rule.Apply(document, file.Findings);
            }
        }
    }

    /// <summary>Judges a document, adding to what a reader may have found in it.</summary>
    /// <param name="file">The document; an error that is there already makes it invalid whatever the rules say.</param>
    /// <returns>Whether no finding is an error, so that an inspection can be made of it.</returns>
    public static bool Judge(InspectionCase file)
    {
        foreach (var (_, apply) in All)
        {
            apply(file);
        }

        // A reader has reported what it could not read, in better words.
        if (file.Draft.HasUnreported)
        {
            file.Draft.ReportUnreadable();
        }

        ApplyOwn(file);
        return !file.Findings.HasErrors;
    }
}
