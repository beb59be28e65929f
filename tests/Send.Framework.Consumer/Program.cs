// Somebody else's program: references the packed package, reads a document, says what follows, and fails when that is not what the
// calendar says.
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;

var result = SendJson.ReadInspection(File.ReadAllBytes(args[0]));
if (!result.TryGetValue(out var inspection))
{
    foreach (var finding in result.Findings)
    {
        Console.Error.WriteLine(finding);
    }

    return 1;
}

var schedule = FollowUpSchedule.For(inspection, new LocalDate(2026, 11, 23));
foreach (var followUp in schedule.FollowUps)
{
    Console.WriteLine(followUp);
}

var full = schedule.FollowUps.Single(f => f.Activity == Activity.FullInspection);
return full.Window.Target == new LocalDate(2029, 11, 4) ? 0 : 1;
