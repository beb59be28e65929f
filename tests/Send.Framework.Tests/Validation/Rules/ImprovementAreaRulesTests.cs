using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class ImprovementAreaRulesTests
{
    [Fact]
    public void Areas_NotRecorded_AreFineAndStayUnrecorded()
    {
        var judged = (Facts.Failing with { Areas = default }).Judge();
        judged.Findings.Should().BeEmpty();
        judged.Value.ImprovementAreasRecorded.Should().BeFalse();
    }

    [Fact]
    public void Area_WithEverything_IsTakenOver()
    {
        var area = (Facts.Rotherham with
        {
            Areas = Facts.OneOf(new()
            {
                Kind = "area-for-improvement",
                Number = 1,
                Text = "Quality of plans",
                Points = [Field.Of("clearer"), Field.Of("timely")],
                Responsible = [new ResponsibleBodyDocument { Role = "integrated-care-board", Name = "NHS South Yorkshire" }],
                Themes = [Field.Of("ehc-plan-quality"), Field.Of("annual-reviews")],
            }),
        }).Judge().Value.ImprovementAreas[0];
        area.Points.Should().Equal("clearer", "timely");
        area.Themes.Should().Equal("ehc-plan-quality", "annual-reviews");
        area.Responsible.Should().ContainSingle().Which.Name.Should().Be("NHS South Yorkshire");
    }

    [Fact]
    public void Area_Empty_LacksKindAndText() =>
        (Facts.Rotherham with { Areas = Facts.OneOf(new()) }).Findings().Should().Equal("SEND1011 /improvementAreas/0", "SEND4009 /improvementAreas/0");

    [Fact]
    public void Area_NullEntry_IsReportedAndNothingIsCountedAsMissing() =>
        (Facts.Failing with { Areas = Facts.List(default, Facts.Other, Facts.Other) }).Findings().Should().Equal("SEND1011 /improvementAreas/0");

    [Fact]
    public void Number_SameInTwoKinds_IsFine() => Facts.Failing.Findings().Should().BeEmpty();

    [Fact]
    public void Kind_NotUsedByMonitoring_IsNotListedAsAnAlternative() =>
        (Facts.Monitoring with { Areas = Facts.List(Facts.Progress("effective-action"), Facts.AreaOf("area", 1, "x")) }).Judge().Findings
            .Single(f => f.Code.Value == "SEND4001").Message.Should().Contain("Kinds: area-for-priority-action.");

    [Fact]
    public void Area_UnderAMeeting_IsOfNoKindThatIsUsed() =>
        (Facts.Rotherham with { Kind = "engagement-meeting", Judgements = Facts.Judged(), Published = default, Stated = default }).Findings().Should()
            .Equal("SEND4002 /improvementAreas/0/kind", "SEND4002 /improvementAreas/1/kind");
}
