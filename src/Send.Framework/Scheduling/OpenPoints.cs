using System.Collections.Immutable;
using System.Text;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;

namespace Send.Framework.Scheduling;

/// <summary>Finds what is not known about what follows an inspection, and words it.</summary>
internal static class OpenPoints
{
    /// <summary>The open points, what is not given first; one at least where nothing follows and no source says that nothing does.</summary>
    public static ImmutableArray<OpenPoint> Of(FollowUpSchedule schedule)
    {
        var inspection = schedule.Inspection;
        var points = ImmutableArray.CreateBuilder<OpenPoint>();
        AddNotGiven(points, schedule);
        foreach (var rule in inspection.Kind.GeneralRules)
        {
            // Where the activity follows by another rule, the question about it is answered.
            if (rule.OpenQuestion is { } code && inspection.Meets(rule.When) && !(rule.Activity is { } about && schedule.Has(about)))
            {
                points.Add(new(OpenReason.OpenQuestion, rule.Summary, rule.Source)
                {
                    Question = inspection.Framework.TryGetOpenQuestion(code, out var question) ? question : null,
                    Activities = rule.Activity is { } activity ? [activity] : [],
                });
            }
        }

        if (points.Count == 0 && schedule.FollowUps.IsEmpty && schedule.NothingFollows is null)
        {
            points.Add(new(
                OpenReason.NoRule,
                $"{inspection.Framework.Name} has no rule for what follows a result like this ({inspection.Kind.Name.ToLowerInvariant()}). "
                + "That does not mean that nothing follows.",
                inspection.Kind.Source));
        }

        return points.ToImmutable();
    }

    private static void AddNotGiven(ImmutableArray<OpenPoint>.Builder points, FollowUpSchedule schedule)
    {
        var inspection = schedule.Inspection;
        var groups = new List<(MissingFacts Missing, List<FollowUpRule> Rules)>();
        foreach (var rule in inspection.Kind.FollowUpRules)
        {
            if (inspection.Knows(rule.When) != Met.NotKnown || schedule.Has(rule.Activity))
            {
                continue;
            }

            var missing = new MissingFacts(inspection);
            missing.AddFrom(rule.When);
            if (!missing.Any)
            {
                continue;
            }

            var group = groups.Find(g => g.Missing.Key == missing.Key);
            if (group.Rules is null)
            {
                groups.Add((missing, [rule]));
            }
            else
            {
                group.Rules.Add(rule);
            }
        }

        foreach (var (missing, rules) in groups)
        {
            ImmutableArray<Activity> activities = [.. rules.Select(r => r.Activity).Distinct()];
            points.Add(new(OpenReason.FactNotGiven, Words(schedule, missing, activities), rules[0].Source)
            {
                Answers = [.. missing.Questions.Select(i => inspection.Kind.Questions[i].Code)],
                Activities = activities,
            });
        }
    }

    private static string Words(FollowUpSchedule schedule, MissingFacts missing, ImmutableArray<Activity> activities)
    {
        var inspection = schedule.Inspection;
        List<string> facts = [];
        foreach (var i in missing.Questions)
        {
            var question = inspection.Kind.Questions[i];
            facts.Add($"the answer to \"{question.Title}\", which is {Absence(inspection.JudgementOf(question.Code))}");
        }

        if (missing.Progress)
        {
            facts.Add("the progress on the improvement areas, which is not recorded for all of them");
        }

        if (missing.Remit)
        {
            facts.Add("the remit of the provider, which is not recorded");
        }

        if (missing.Days)
        {
            facts.Add("the days of the visit, which are not recorded");
        }

        var what = schedule.FollowUps.IsEmpty ? "What follows" : "What else follows";
        return new StringBuilder($"{what} depends on {string.Join(", and on ", facts)}. It could be: ")
            .AppendJoin(", ", activities.Select(a => a.Name.ToLowerInvariant())).Append('.').ToString();
    }

    private static string Absence(Judgement? judgement) => judgement is null ? "not recorded" : judgement.Absence switch
    {
        AbsenceReason.NotStated => "not a grade",
        AbsenceReason.InsufficientEvidence => "absent because there was not enough evidence to judge",
        AbsenceReason.DoesNotApply => "absent because the question did not apply",
        AbsenceReason.NotYetInspected => "absent because it has not yet been inspected",
        var reason => reason.ToWords(),
    };
}
