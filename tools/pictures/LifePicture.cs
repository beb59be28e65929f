using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;

namespace Pictures;

/// <summary>What happens to an inspection of the edition in force, from the edition's own rules.</summary>
internal static class LifePicture
{
    private const double Left = 16;
    private const double LaneName = 150;
    private const double LaneHeight = 74;

    private static readonly LocalDate AsOf = new(2026, 11, 23);

    public static string Draw()
    {
        if (!FrameworkCatalogue.BuiltIn.TryGetInForce(AsOf, "area-send", out var edition))
        {
            throw new InvalidOperationException("No edition is in force.");
        }

        var svg = new Svg();
        svg.Text(Left, 26, $"The life of an inspection: {edition.Name}", 16, bold: true);
        Stages(svg, edition, y: 44);
        var y = 170.0;
        foreach (var kind in edition.Kinds.Where(kind => kind.FollowUpRules.Length > 0))
        {
            svg.Text(Left, y, $"What follows a {kind.Name.ToLowerInvariant()}, counted from receipt of the {Counted(kind)}", 13, bold: true);
            y += 12;
            foreach (var grade in kind.Questions.SelectMany(question => question.Scale.Grades))
            {
                Lane(svg, y, grade, [.. kind.FollowUpRules.Where(rule => rule.When.Question is not null && rule.When.Accepts(grade))]);
                y += LaneHeight + 8;
            }

            y += 22;
        }

        Legend(svg, y - 10, edition);
        return svg.ToText($"The life of an inspection: {edition.Name}", y + 12);
    }

    private static string Counted(InspectionKind kind) =>
        kind.FollowUpRules.Any(rule => rule.Anchors.Contains(AnchorEvent.FullReportReceived)) ? "full report" : "final report";

    private static void Stages(Svg svg, InspectionFramework edition, double y)
    {
        var visit = edition.GetKind("full").Visit!;
        (string Name, string Says)[] stages =
        [
            ("Notified", $"{visit.Notice} before the visit"),
            ("On site", Observed(visit.DaysOnSite!, "days", "visits")),
            ("Report received", $"most clocks start here; where it is not recorded, {edition.ReceiptEstimate!.WorkingDaysBeforePublication} working days before publication"),
            ("Published", Observed(visit.WorkingDaysToPublication!, "working days after the visit", "cases")),
        ];
        const double Gap = 26;
        var width = (Svg.Width - (2 * Left) - (3 * Gap)) / 4;
        for (var i = 0; i < stages.Length; i++)
        {
            var x = Left + (i * (width + Gap));
            svg.Box(x, y, width, 92, i == 2 ? "#fff8e1" : "#f4f5f6", i == 2 ? "#c9a227" : Svg.Rule);
            svg.Text(x + 10, y + 22, stages[i].Name, 14, bold: true);
            svg.Paragraph(x + 10, y + 42, width - 14, stages[i].Says, 11, Svg.Quiet);
            if (i > 0)
            {
                svg.Arrow((x - Gap + 2, y + 46), (x - 2, y + 46));
            }
        }
    }

    private static string Observed(ObservedRange range, string unit, string cases) =>
        $"median {range.Median} {unit} ({range.Minimum} to {range.Maximum} in {range.Count} {cases})";

    private static void Lane(Svg svg, double y, Grade grade, FollowUpRule[] rules)
    {
        svg.Box(Left, y, LaneName, LaneHeight, "#ffffff");
        svg.Paragraph(Left + 8, y + 20, LaneName - 12, grade.Label, 12, bold: true);
        const double Gap = 8;
        var width = (Svg.Width - (2 * Left) - LaneName - (4 * Gap)) / 4;
        for (var i = 0; i < rules.Length; i++)
        {
            var x = Left + LaneName + Gap + (i * (width + Gap));
            var (light, dark) = Palette.Of(rules[i].Force);
            svg.Box(x, y, width, LaneHeight, light, dark);
            var name = svg.Paragraph(x + 8, y + 20, width - 12, rules[i].Activity.Name, 12, dark, bold: true);
            svg.Paragraph(x + 8, y + 20 + name + 2, width - 12, rules[i].Interval?.ToString() ?? "no date is known", 11);
        }
    }

    private static void Legend(Svg svg, double y, InspectionFramework edition)
    {
        var x = Left;
        foreach (var force in edition.FollowUpRules.Select(rule => rule.Force).Distinct().Order())
        {
            var (light, dark) = Palette.Of(force);
            svg.Box(x, y - 10, 12, 12, light, dark, 2);
            svg.Text(x + 18, y, force.ToWords(), 11, Svg.Quiet);
            x += 30 + (Svg.WidthOf(force.ToWords(), 11) * 0.92);
        }
    }
}
