namespace Send.Framework.Tests.Validation.Rules;

public sealed class AreaSetRulesTests
{
    // Areas for priority action exist if and only if the outcome is systemic failings (rulebook I2, 55 of 55 reports).
    [Theory]
    [InlineData("typically-positive")]
    [InlineData("inconsistent")]
    public void PriorityAction_UnderAStrongerOutcome_IsAnError(string outcome) =>
        (Facts.Failing with { Judgements = Facts.Graded("outcome", outcome), Stated = default }).Findings().Should()
            .Equal("SEND4003 /improvementAreas/2/kind", "SEND4003 /improvementAreas/3/kind");

    [Fact]
    public void PriorityAction_MissingUnderSystemicFailings_IsAnError() =>
        (Facts.Failing with { Areas = Facts.List(Facts.Other, Facts.Other) }).Judge().IsValid.Should().BeFalse();

    [Fact]
    public void AreaForImprovement_Missing_IsAWarningBecauseItWasOnlyObserved() =>
        (Facts.Failing with
        {
            Areas = Facts.List(
                Facts.AreaOf("area-for-priority-action", 1, "A", "local-authority"), Facts.AreaOf("area-for-priority-action", 2, "B", "local-authority")),
        }).Judge().Should().Match<Send.Framework.Validation.Validated<Send.Framework.Inspections.Inspection>>(
            j => j.IsValid && j.Findings.Single().Code.Value == "SEND4005");

    [Fact]
    public void SignificantWeakness_MissingWhereAStatementIsRequired_IsAnError() =>
        (Facts.Oldham2017 with { Areas = Facts.List() }).Findings().Should().Equal("SEND4004 /improvementAreas");

    [Fact]
    public void SignificantWeakness_WhereNoStatementIsRequired_IsAnError() =>
        (Facts.Oldham2017 with { Judgements = Facts.Graded("written-statement-of-action", "not-required") }).Findings().Should()
            .Equal("SEND4003 /improvementAreas/0/kind");

    [Fact]
    public void AreaForImprovement_InAMonitoringReport_IsAnError() =>
        (Facts.Monitoring with { Areas = Facts.List(Facts.Progress("effective-action"), Facts.Other) }).Findings().Should()
            .Contain("SEND4003 /improvementAreas/1/kind");

    [Fact]
    public void Areas_WithoutAGrade_AreNotMeasuredAgainstIt() =>
        (Facts.Failing with { Judgements = Facts.Outcome(new() { Absent = "insufficient-evidence" }), Stated = default }).Findings().Should().BeEmpty();
}
