using Ardalis.GuardClauses;
using Send.Framework.Fixtures.Samples;
using Send.Framework.Frameworks;
using Send.Framework.Scheduling;

namespace Send.Framework.Fixtures;

/// <summary>Expectations of a schedule. A failure lists the follow-ups that there were.</summary>
public static class ScheduleExpectations
{
    /// <summary>Expects exactly one follow-up of this activity, of which more can then be expected.</summary>
    /// <exception cref="ExpectationException">There is none, or there are several; the message lists the follow-ups.</exception>
    public static FollowUpExpectation ShouldHave(this FollowUpSchedule schedule, Activity activity)
    {
        Guard.Against.Null(activity);
        var found = Guard.Against.Null(schedule).FollowUps.Where(followUp => followUp.Activity == activity).ToList();
        return found.Count == 1
            ? new FollowUpExpectation(found[0])
            : throw new ExpectationException($"Expected one '{activity.Code}', but the schedule has {Described(schedule)}");
    }

    /// <summary>Expects no follow-up of this activity.</summary>
    /// <exception cref="ExpectationException">There is one; the message lists the follow-ups.</exception>
    public static void ShouldNotHave(this FollowUpSchedule schedule, Activity activity)
    {
        Guard.Against.Null(activity);
        if (Guard.Against.Null(schedule).FollowUps.Any(followUp => followUp.Activity == activity))
        {
            throw new ExpectationException($"Expected no '{activity.Code}', but the schedule has {Described(schedule)}");
        }
    }

    /// <summary>Expects follow-ups of exactly these activities, in this order; none when none are given.</summary>
    /// <exception cref="ExpectationException">There are others; the message lists the follow-ups.</exception>
    public static void ShouldHaveExactly(this FollowUpSchedule schedule, params Activity[] activities)
    {
        Guard.Against.Null(activities);
        if (!Guard.Against.Null(schedule).FollowUps.Select(followUp => followUp.Activity).SequenceEqual(activities))
        {
            var expected = activities.Length == 0 ? "nothing to follow" : "exactly " + string.Join(", ", activities.Select(a => a.Code));
            throw new ExpectationException($"Expected {expected}, but the schedule has {Described(schedule)}");
        }
    }

    /// <summary>Expects everything that a golden schedule says, and nothing else.</summary>
    /// <exception cref="ExpectationException">Something differs; the message gives the first difference.</exception>
    public static void ShouldMatch(this FollowUpSchedule schedule, GoldenSchedule golden)
    {
        Guard.Against.Null(golden);
        var actual = Guard.Against.Null(schedule).FollowUps.Select(GoldenScheduleText.Of).ToList();
        for (var i = 0; i < Math.Max(actual.Count, golden.FollowUps.Length); i++)
        {
            var expected = i < golden.FollowUps.Length ? golden.FollowUps[i] : null;
            var there = i < actual.Count ? actual[i] : null;
            if (expected != there)
            {
                throw new ExpectationException(
                    FormattableString.Invariant($"Expected follow-up {i + 1} of '{golden.Name}' to be\n  ")
                    + $"{expected?.ToString() ?? "nothing"}\nbut it is\n  {there?.ToString() ?? "nothing"}");
            }
        }
    }

    private static string Described(FollowUpSchedule schedule) => schedule.FollowUps.IsEmpty
        ? "no follow-ups."
        : "these:\n  " + string.Join("\n  ", schedule.FollowUps);
}
