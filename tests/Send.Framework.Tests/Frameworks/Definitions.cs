using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Sources;
using Send.Framework.Tests.Inspections;
using Send.Framework.Tests.Judgements;
using Send.Framework.Time;

namespace Send.Framework.Tests.Frameworks;

/// <summary>A small edition of our own, for a test to break in one respect.</summary>
internal static class Definitions
{
    public static FollowUpRule Rule => new()
    {
        Name = "next",
        When = RuleCondition.Answered("outcome", "failings"),
        Activity = Activity.FullInspection,
        Interval = FollowUpInterval.Of(2, IntervalUnit.Years, IntervalPrecision.Usually),
        Anchors = [AnchorEvent.Published],
        Force = Force.Usual,
        Addressee = Addressee.Inspectorates,
        Summary = "Inspectors come back after about two years.",
        Source = Scales.Source,
    };

    public static InspectionKind Kind => new()
    {
        Code = "full",
        Name = "Full inspection",
        Summary = "Everything.",
        Source = Scales.Source,
        Questions = [new("outcome", "Outcome", Scales.Outcome), new("safeguarding", "Safeguarding", Scales.Safeguarding, isRequired: false)],
        FollowUpRules = [Rule],
    };

    public static FrameworkDefinition Valid => new()
    {
        Id = "test-edition",
        Family = "test",
        Name = "A test",
        Summary = "An edition for tests.",
        Jurisdiction = "Nowhere",
        Inspectorates = ["Nobody"],
        InForceFrom = new(2020, 1, 1),
        Source = Scales.Source,
        Kinds = [Kind],
    };

    public static InspectionFramework Make(FrameworkDefinition definition) => InspectionFramework.Create(definition);

    /// <summary>The small edition with one follow-up rule instead of its own.</summary>
    public static InspectionFramework WithRule(FollowUpRule rule) => Make(Valid with { Kinds = [Kind with { FollowUpRules = [rule] }] });

    /// <summary>An inspection of Rotherham under the small edition with one follow-up rule, of the grade on which the rule depends.</summary>
    public static Inspection Failing(FollowUpRule rule, InspectionDates dates, StatedNextSteps? stated = null) =>
        Failing(WithRule(rule), dates).WithStated(stated).Build();

    /// <summary>The same under a small edition, for a test to vary.</summary>
    public static InspectionBuilder Failing(InspectionFramework edition, InspectionDates dates) =>
        Sample.Bare(edition, "full").WithOutcome("failings").WithDates(dates);

    public static GeneralRule General(string name, RuleCondition when) => new() { Name = name, When = when, Summary = "Something holds.", Source = Scales.Source };

    public static ImprovementRule Areas(RuleCondition when, Occurrence occurrence) =>
        new() { When = when, Kind = ImprovementAreaKind.AreaForImprovement, Occurrence = occurrence, Source = Scales.Source };
}
