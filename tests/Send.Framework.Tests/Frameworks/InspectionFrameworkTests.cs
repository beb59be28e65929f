using Send.Framework.Frameworks;
using Send.Framework.Tests.Judgements;
using static Send.Framework.Tests.Frameworks.Definitions;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks;

public class InspectionFrameworkTests
{
    [Fact]
    public void Create_ValidDefinition_GivesRulesTheirIdentities()
    {
        var edition = Make(Valid with { Kinds = [Kind with { GeneralRules = [General("note", RuleCondition.Always)] }] });

        edition.FollowUpRules.Select(r => r.Id).Should().Equal("test-edition/full/failings/next");
        edition.Kinds[0].GeneralRules.Select(r => r.Id).Should().Equal("test-edition/full/any/note");
        edition.Scales.Should().Equal(Scales.Outcome, Scales.Safeguarding);
        edition.ToString().Should().Be("A test (test-edition, from 2020-01-01)");
    }

    [Fact]
    public void Create_MissingOrMalformedParts_AreRefused()
    {
        Action[] acts =
        [
            () => Make(null!),
            () => Make(Valid with { Id = "Area SEND" }),
            () => Make(Valid with { Family = "" }),
            () => Make(Valid with { Name = " " }),
            () => Make(Valid with { Summary = "" }),
            () => Make(Valid with { Jurisdiction = "" }),
            () => Make(Valid with { Source = null! }),
            () => _ = Rule with { Name = "Next full" },
            () => _ = Rule with { Force = Force.NotStated },
            () => _ = Rule with { Summary = " " },
            () => _ = Rule with { When = null! },
            () => _ = Areas(RuleCondition.Always, Occurrence.NotStated),
            () => RuleCondition.Answered("outcome"),
            () => RuleCondition.AnyProgress(),
            () => RuleCondition.AnyProgress("Not A Code"),
            () => _ = new Activity("review", "Review", ActivityKind.NotStated),
            () => _ = new Activity("a review", "Review", ActivityKind.Meeting),
            () => _ = new Question("outcome", "", Scales.Outcome),
            () => _ = new ProgrammePause([], Day("2020-01-01"), Day("2020-01-02"), "A pause.", Scales.Source),
            () => _ = new ProgrammePause([Activity.Revisit], Day("2020-01-02"), Day("2020-01-01"), "A pause.", Scales.Source),
            () => _ = new ObservedRange(0, 1, 2, Scales.Source),
            () => _ = new ObservedRange(1, 3, 2, Scales.Source),
            () => _ = new ReceiptEstimate(-1, Scales.Source),
            () => _ = new ReceiptEstimate(8, Scales.Source, fewestWorkingDays: 9),
            () => _ = new ReceiptEstimate(8, Scales.Source, fewestWorkingDays: -1),
            () => _ = new ReceiptEstimate(8, Scales.Source, mostWorkingDays: 7),
        ];

        acts.Should().AllSatisfy(act => act.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void RuleCondition_IsMet_ByTheGradesThatItNames()
    {
        var (positive, failings) = (Scales.Outcome.Get("positive"), Scales.Outcome.Get("failings"));
        var condition = RuleCondition.Answered("outcome", "inconsistent", "failings");

        condition.IsMet(_ => failings, []).Should().BeTrue();
        condition.IsMet(_ => positive, []).Should().BeFalse();
        condition.IsMet(_ => null, [failings]).Should().BeFalse("progress is another thing than an answer");
        RuleCondition.AnyProgress("failings").IsMet(_ => failings, []).Should().BeFalse();
        RuleCondition.AnyProgress("failings").IsMet(_ => null, [positive, failings]).Should().BeTrue("one area is enough");
        RuleCondition.Always.IsMet(_ => null, []).Should().BeTrue();
    }

    [Fact]
    public void ProgrammePause_Covers_BothItsEnds()
    {
        var pause = new ProgrammePause([Activity.Revisit], Day("2020-03-17"), Day("2021-03-31"), "Covid-19.", Scales.Source);

        pause.Covers(Activity.Revisit, Day("2020-03-16")).Should().BeFalse();
        pause.Covers(Activity.Revisit, Day("2020-03-17")).Should().BeTrue();
        pause.Covers(Activity.Revisit, Day("2021-03-31")).Should().BeTrue();
        pause.Covers(Activity.Revisit, Day("2021-04-01")).Should().BeFalse();
        pause.Covers(Activity.FullInspection, Day("2020-06-01")).Should().BeFalse();
    }
}
