using System.Text;
using NodaTime.Text;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Sources;

namespace Send.Framework.Samples.Tests.Documentation;

/// <summary>Writes the table of editions that the README shows, from the catalogue.</summary>
internal static class EditionsTable
{
    public const string Begin = "<!-- editions: written from the catalogue by EditionsTableTests -->";
    public const string End = "<!-- end of editions -->";

    public static string Render(FrameworkCatalogue catalogue)
    {
        var table = new StringBuilder("| edition | where | in force | judged | rules on what follows, by strength of evidence | open questions |\n");
        table.Append("| --- | --- | --- | --- | --- | --: |\n");
        foreach (var edition in catalogue.Editions)
        {
            table.AppendJoin(" | ", $"| `{edition.Id}`", edition.Jurisdiction, InForce(edition), Judged(edition), Rules(edition), $"{edition.OpenQuestions.Length} |")
                .Append('\n');
        }

        return table.ToString();
    }

    private static string InForce(InspectionFramework edition) => edition.InForceTo is { } to
        ? $"{LocalDatePattern.Iso.Format(edition.InForceFrom)} to {LocalDatePattern.Iso.Format(to)}"
        : $"from {LocalDatePattern.Iso.Format(edition.InForceFrom)}";

    private static string Judged(InspectionFramework edition) => string.Join(
        "; ", edition.Kinds.Where(kind => kind.Questions.Length > 0 || kind.ProgressScale is not null).Select(kind => $"{kind.Name.ToLowerInvariant()}: {Answers(kind)}"));

    private static string Answers(InspectionKind kind) => kind.Questions.Length switch
    {
        0 => "progress on each area",
        1 => Grades(kind.Questions[0].Scale),
        var questions => $"{questions} questions",
    };

    private static string Grades(JudgementScale scale) => scale.Kind == ScaleKind.Narrative ? "prose" : $"{scale.Grades.Length} grades";

    private static string Rules(InspectionFramework edition)
    {
        var rules = edition.FollowUpRules.ToArray();
        var inferred = rules.Count(rule => rule.AnchorSource?.Evidence == Evidence.Inferred);
        var byStrength = rules.GroupBy(rule => rule.Source.Evidence).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key.ToCode().Replace('-', ' ')}");
        return rules.Length == 0
            ? "none"
            : string.Join(", ", byStrength) + (inferred > 0 ? $"; the day they count from is inferred for {inferred}" : "");
    }
}
