using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Time;

var inspection = SendJson.ReadInspection(File.ReadAllBytes("docs/examples/suffolk-2023.json")).Value;

// What your records know beyond the report.
var known = ScheduleOptions.Default
    .WithDate(AnchorEvent.ReportReceived, new LocalDate(2024, 1, 18))
    .WithDone(Activity.PriorityActionPlanDraft, new LocalDate(2024, 3, 7));

foreach (var followUp in FollowUpSchedule.For(inspection, asOf: new LocalDate(2024, 4, 1), known).FollowUps)
    Console.WriteLine($"{followUp.State.ToWords(),-8} {followUp.Activity.Name}: {followUp.Window}; {followUp.Force.ToWords()}");

// Deadlines are working days of England and Wales; the library counts them for you, and so can you.
var receipt = new LocalDate(2024, 1, 18);
var deadline = WorkingDayCalendar.EnglandAndWales.AddWorkingDays(receipt, 70);
Console.WriteLine($"70 working days from {receipt:uuuu-MM-dd} is {deadline:uuuu-MM-dd}.");
