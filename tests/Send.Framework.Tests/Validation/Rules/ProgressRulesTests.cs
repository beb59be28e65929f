using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class ProgressRulesTests
{
    // Open question Q4: whether a report may find effective action overall and not on an area is not known, so nothing is refused.
    [Theory]
    [InlineData("effective-action", "effective-action", "effective-action", null)]
    [InlineData("effective-action", "effective-action", "not-effective-action", "The overall answer is 'effective-action', but 1 of 2 areas is not.")]
    [InlineData("not-effective-action", "effective-action", "not-effective-action", null)]
    [InlineData("not-effective-action", "effective-action", "effective-action", "The overall answer is 'not-effective-action', but every area is 'effective-action'.")]
    public void Progress_AgainstTheOverallAnswer_IsAWarning(string overall, string first, string second, string? message)
    {
        var judged = (Facts.Monitoring with
        {
            Judgements = Facts.Graded("outcome", overall),
            Areas = Facts.List(Facts.Progress(first), Facts.Progress(second, 2)),
        }).Judge();
        judged.IsValid.Should().BeTrue();
        judged.Findings.Select(f => f.Message).Should().Equal(message is null ? [] : new[] { message });
    }

    // Suffolk's revisit of 2019 found sufficient progress in one of four areas (rulebook section 3.1).
    [Fact]
    public void Progress_MixedOnARevisit_IsNormal() =>
        (Facts.Revisit with
        {
            Areas = Facts.List(Facts.Weakness(1, Facts.Grade("sufficient-progress")), Facts.Weakness(2, Facts.Grade("not-sufficient-progress"))),
        }).Findings().Should().BeEmpty();
}
