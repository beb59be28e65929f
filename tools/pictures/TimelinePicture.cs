using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Time;

namespace Pictures;

/// <summary>The schedule of one inspection on a scale of time: the example of docs/how-to/compute-what-is-due.md.</summary>
internal static class TimelinePicture
{
    private const double Left = 200;
    private const double Right = 24;
    private const double Top = 92;
    private const double RowHeight = 40;

    private static readonly LocalDate AsOf = new(2024, 4, 1);

    public static string Draw(string root)
    {
        var inspection = SendJson.ReadInspection(File.ReadAllBytes(Path.Combine(root, "docs/examples/suffolk-2023.json"))).Value;
        var schedule = FollowUpSchedule.For(inspection, AsOf, ScheduleOptions.Default
            .WithDate(AnchorEvent.ReportReceived, new LocalDate(2024, 1, 18))
            .WithDone(Activity.PriorityActionPlanDraft, new LocalDate(2024, 3, 7)));
        var followUps = schedule.FollowUps.Where(followUp => followUp.Window.IsKnown).ToArray();
        var scale = new TimeScale(
            SchoolTerm.Containing(inspection.Dates.FirstKnown).FirstDay, followUps.Max(LastDay).PlusMonths(4), Left, Svg.Width - Right);
        var bottom = Top + ((followUps.Length + 1) * RowHeight) + 8;

        var svg = new Svg();
        svg.Text(16, 26, $"{inspection.Partnership.DisplayName}, what follows the visit of {Words(inspection.Dates.FirstKnown)}", 16, bold: true);
        svg.Text(16, 44, inspection.GradeOf("outcome")!.Label, 12, Svg.Quiet);
        Grid(svg, scale, bottom);
        Row(svg, Top, "Visit and report", "");
        Events(svg, scale, Top, inspection, followUps[0].Anchor);
        for (var i = 0; i < followUps.Length; i++)
        {
            var y = Top + ((i + 1) * RowHeight);
            Row(svg, y, followUps[i].Activity.Name, followUps[i].State.ToWords());
            Bar(svg, scale, y, followUps[i]);
        }

        svg.Line(scale.At(AsOf), Top - 8, scale.At(AsOf), bottom, "#b3261e", "4 3");
        svg.Text(scale.At(AsOf) + 5, bottom + 15, $"as at {Words(AsOf)}", 11, "#b3261e");
        svg.Text(16, bottom + 40, "Solid: a deadline, from receipt of the report to the last day. Pale with a diamond: a soft date, good to its school term.", 11, Svg.Quiet);
        return svg.ToText($"What follows the inspection of {inspection.Partnership.DisplayName}, on a scale of time", bottom + 54);
    }

    private static LocalDate LastDay(FollowUp followUp) => followUp.Window.Term?.LastDay ?? followUp.Window.Latest ?? followUp.Window.Target!.Value;

    private static string Words(LocalDate day) => day.ToString("d MMMM uuuu", System.Globalization.CultureInfo.InvariantCulture);

    private static void Row(Svg svg, double y, string name, string says)
    {
        svg.Text(16, y + 14, name, 12, bold: true);
        svg.Text(16, y + 28, says, 10.5, Svg.Quiet);
    }

    // Terms as stripes, with the first day of each year named.
    private static void Grid(Svg svg, TimeScale scale, double bottom)
    {
        for (var term = SchoolTerm.Containing(scale.From); term.FirstDay <= scale.To; term = term.Plus(1))
        {
            var (x, end) = (scale.At(term.FirstDay), Math.Min(scale.At(term.LastDay.PlusDays(1)), Svg.Width - Right));
            svg.Box(x, Top - 8, end - x, bottom - Top + 8, term.Season == SchoolTermSeason.Autumn ? "#f6f7f8" : "#ffffff", "#e3e6e9", 0);
            if (end - x > 34)
            {
                svg.Text((x + end) / 2, Top - 14, term.Season.ToCode(), 9.5, Svg.Quiet, anchor: "middle");
            }

            if (term.Season == SchoolTermSeason.Spring || term.FirstDay == scale.From)
            {
                svg.Text(x + 2, Top - 28, $"{term.Year}", 12, bold: true);
            }
        }
    }

    private static void Events(Svg svg, TimeScale scale, double y, Inspection inspection, Anchor receipt)
    {
        svg.Box(scale.At(inspection.Dates.FirstKnown), y + 4, scale.At(inspection.Dates.LastKnown.PlusDays(1)) - scale.At(inspection.Dates.FirstKnown), 14, Svg.Ink, Svg.Ink, 1);
        svg.Diamond(scale.At(receipt.Date!.Value), y + 11, 6, "#c9a227");
        svg.Diamond(scale.At(inspection.Dates.Published!.Value), y + 11, 6, Svg.Ink);
        var says = $"on site; received {Words(receipt.Date.Value)}; published {Words(inspection.Dates.Published.Value)}";
        svg.Text(scale.At(inspection.Dates.Published.Value) + 34, y + 15, says, 11);
    }

    private static void Bar(Svg svg, TimeScale scale, double y, FollowUp followUp)
    {
        var (light, dark) = Palette.Of(followUp.Force);
        var window = followUp.Window;
        var target = scale.At(window.Target!.Value);
        var (start, end, fill) = window.Term is { } term
            ? (scale.At(term.FirstDay), scale.At(term.LastDay.PlusDays(1)), light)
            : (scale.At(followUp.Anchor.Date!.Value), target, dark);
        svg.Box(start, y + 4, end - start, 14, fill, dark, 2);
        if (window.Term is not null)
        {
            svg.Diamond(target, y + 11, 6, dark);
        }

        var says = window.Term is null ? $"{followUp.Interval}: {Words(window.Target.Value)}" : $"{followUp.Interval}: {window.Term.ToWords()}";
        var fits = end + 10 + Svg.WidthOf(says, 11) < Svg.Width;
        var after = scale.At(AsOf) > end ? Math.Max(end + 10, scale.At(AsOf) + 8) : end + 10;
        svg.Text(fits ? after : start - 10, y + 15, says, 11, anchor: fits ? "start" : "end");
    }
}
