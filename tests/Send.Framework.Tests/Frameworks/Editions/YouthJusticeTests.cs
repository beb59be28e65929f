using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using static Send.Framework.Tests.Inspections.Sample;

namespace Send.Framework.Tests.Frameworks.Editions;

// Facts: other-frameworks 2.11.
public class YouthJusticeTests
{
    [Fact]
    public void Editions_FollowEachOther_ByProgramme()
    {
        Facts.Life("youth-justice-2018").Should().Be("2018-05-01 to 2024-12-31");
        Facts.Life("youth-justice-2025").Should().Be("2025-01-01 to -");
        Facts.Kinds("youth-justice-2018").Should().Equal("inspection: overall, resettlement");
        Facts.Kinds("youth-justice-2025").Should().Equal("inspection: overall, work-with-children, work-with-victims");
        FrameworkCatalogue.BuiltIn.TryGetInForce(new(2025, 1, 1), "youth-justice", out var edition).Should().BeTrue();
        edition!.Id.Should().Be("youth-justice-2025");
    }

    [Fact]
    public void Overall_UntilTheEndOf2024_FollowsFromAScoreOutOf36()
    {
        var scale = Facts.ScaleOf("youth-justice-2018", "inspection", "overall");

        scale.Grades.Select(g => $"{g.Code} {g.Band!.Lowest}-{g.Band.Highest}").Should().Equal(
            "outstanding 31-36", "good 19-30", "requires-improvement 7-18", "inadequate 0-6");
        (scale.HighestScore, scale.MayBeCapped).Should().Be((36, false));
    }

    [Theory]
    [InlineData(0, "inadequate")]
    [InlineData(6, "inadequate")]
    [InlineData(7, "requires-improvement")]
    [InlineData(18, "requires-improvement")]
    [InlineData(19, "good")]
    [InlineData(30, "good")]
    [InlineData(31, "outstanding")]
    [InlineData(36, "outstanding")]
    public void Overall_AtTheEndsOfTheBands_IsThatOfTheFacts(int points, string grade)
    {
        Facts.ScaleOf("youth-justice-2018", "inspection", "overall").TryGetByScore(new Score(points, 36), out var found).Should().BeTrue();
        found!.Code.Should().Be(grade);
    }

    [Theory]
    [InlineData("2020-12-31", JudgedStatus.NotYetJudged)]
    [InlineData("2021-07-12", JudgedStatus.Uncertain)]
    [InlineData("2022-01-01", JudgedStatus.Judged)]
    public void Resettlement_IsRatedSince2021_AndNotCounted(string day, JudgedStatus status)
    {
        Facts.Status("youth-justice-2018", "inspection", "resettlement", day).Should().Be(status);
        Facts.ScaleOf("youth-justice-2018", "inspection", "resettlement").Kind.Should().Be(ScaleKind.Ordered, "it has no score");
    }

    [Fact]
    public void Ratings_OfBothProgrammes_AreNotComparable() => GradeComparison.Between(
            Facts.ScaleOf("youth-justice-2018", "inspection", "overall").Get("good"),
            Facts.ScaleOf("youth-justice-2025", "inspection", "overall").Get("good"))
        .IsComparable.Should().BeFalse();

    [Fact]
    public void FollowUps_AreNotKnown_AndSaidToBe()
    {
        foreach (var id in new[] { "youth-justice-2018", "youth-justice-2025" })
        {
            Edition(id).FollowUpRules.Should().BeEmpty();
            Edition(id).OpenQuestions.Select(q => q.Code).Should().Contain("next");
        }
    }
}
