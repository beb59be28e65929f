using Send.Framework.Frameworks;
using Send.Framework.Judgements;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// Scales are compared by reference, so that grades of two editions are comparable only where the editions share a scale. A definition that
/// repeats a scale of the catalogue word for word therefore takes that scale, and its results can be compared.
/// </summary>
internal static class ScaleContent
{
    /// <summary>The scale of the catalogue with this code, or null.</summary>
    public static JudgementScale? Find(FrameworkCatalogue catalogue, string id) =>
        catalogue.Editions.SelectMany(edition => edition.Scales).FirstOrDefault(scale => scale.Id == id);

    /// <summary>Whether both say the same in every part.</summary>
    public static bool AreEqual(JudgementScale a, JudgementScale b) =>
        (a.Id, a.Name, a.Kind, a.Rounding, a.MayBeCapped) == (b.Id, b.Name, b.Kind, b.Rounding, b.MayBeCapped) && a.Source == b.Source
        && a.Grades.Length == b.Grades.Length && a.Grades.Zip(b.Grades).All(pair => AreEqual(pair.First, pair.Second));

    private static bool AreEqual(Grade a, Grade b) =>
        (a.Code, a.Label, a.Phrase, a.SectorLabel) == (b.Code, b.Label, b.Phrase, b.SectorLabel) && a.Band == b.Band
        && a.Aliases.SequenceEqual(b.Aliases) && a.RejectedAliases.SequenceEqual(b.RejectedAliases);
}
