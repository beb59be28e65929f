using NodaTime;
using Send.Framework.Scheduling;

namespace Send.Framework.Tool.Text;

/// <summary>What is next after several inspections, the most urgent first, as a table.</summary>
internal static class SchedulesText
{
    public static void Write(IReadOnlyList<ScheduledDocument> documents, LocalDate asOf, Surroundings surroundings)
    {
        var page = new TextPage(surroundings);
        var scheduled = ScheduledDocument.ByUrgency(documents).ToArray();
        page.Title($"What is next after {scheduled.Length.Count("inspection")}, as at {asOf.InWords()}");
        page.Blank();
        var table = new TextTable(page, hasRules: true, ("Who", 20), ("What", null), ("When", 18), ("State", 9));
        foreach (var document in scheduled)
        {
            var inspection = document.Schedule!.Inspection;
            table.Row(
                [inspection.Subject.DisplayName, inspection.Dates.Ended is { } ended ? $"visited {ended.InDigits()}" : inspection.Dates.ByAnotherDayInDigits()],
                [document.Next?.Activity.Name ?? Nothing(document.Schedule)],
                document.Next is { } next ? ScheduleText.When(next) : [""],
                [document.Next?.State.ToWords() ?? ""]);
        }

        table.End();
        page.Paragraph("To see why, and what else follows, run the command on one document.");
    }

    private static string Nothing(FollowUpSchedule schedule) =>
        schedule.FollowUps.IsEmpty ? "nothing that can be listed"
        : schedule.SubjectEnd is { } end && end.IsOverOn(schedule.AsOf) ? $"nothing: the authority ended on {end.LastDay.InWords()}"
        : "everything is done";
}
