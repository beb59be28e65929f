using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using static Send.Framework.Tests.Inspections.Sample;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks.Editions;

// Facts: other-frameworks 2.10.
public class CareQualityTests
{
    private const string Providers = "cqc-single-assessment";
    private const string Authorities = "cqc-local-authority-assurance";

    [Fact]
    public void Editions_KindsAndLives_AreThoseOfTheFacts()
    {
        Facts.Life(Providers).Should().Be("2023-11-21 to -");
        Facts.Life(Authorities).Should().Be("2023-12-01 to -");
        Facts.Kinds(Providers).Should().Equal("assessment: safe, effective, caring, responsive, well-led, overall");
        Edition(Authorities).Kinds.Single().Questions.Where(q => q.Scale.Kind == ScaleKind.Ordered).Should().HaveCount(9, "nine quality statements");
        Edition(Providers).FollowUpRules.Concat(Edition(Authorities).FollowUpRules).Should().BeEmpty("no interval is fixed");
    }

    [Fact]
    public void Ratings_BandsAndRounding_AreThoseOfTheFacts()
    {
        foreach (var scale in new[] { Facts.ScaleOf(Providers, "assessment", "safe"), Facts.ScaleOf(Authorities, "assessment", "overall") })
        {
            scale.Grades.Select(g => $"{g.Code} {g.Band!.Lowest}-{g.Band.Highest}").Should().Equal(
                "outstanding 88-100", "good 63-87", "requires-improvement 39-62", "inadequate 25-38");
            (scale.Rounding, scale.MayBeCapped).Should().Be((ScoreRounding.NotStated, true));
        }
    }

    [Fact]
    public void StatementScores_FourIsTheBest() =>
        Facts.ScaleOf(Authorities, "assessment", "safeguarding").Grades.Select(g => $"{g.SectorLabel} {g.Code}").Should().Equal(
            "4 exceptional-standard", "3 good-standard", "2 some-shortfalls", "1 significant-shortfalls");

    // The shares that fall between two bands: 5/8, 10/16, 15/24, 20/32, 87.5 per cent, 14/36.
    [Theory]
    [InlineData(5, 8)]
    [InlineData(10, 16)]
    [InlineData(15, 24)]
    [InlineData(20, 32)]
    [InlineData(28, 32)]
    [InlineData(14, 36)]
    public void Score_BetweenTwoBands_HasNoRatingOfItsOwn(int points, int maximum) =>
        Facts.ScaleOf(Providers, "assessment", "safe").TryGetByScore(new Score(points, maximum), out _).Should().BeFalse("{0} of {1}", points, maximum);

    [Theory]
    [InlineData(AbsenceReason.NotRated)]
    [InlineData(AbsenceReason.NotPublished)]
    [InlineData(AbsenceReason.InsufficientEvidence)]
    [InlineData(AbsenceReason.DoesNotApply)]
    public void Sentinel_IsAReasonForNoRating_AndNoGrade(AbsenceReason reason)
    {
        var inspection = AnInspection.Of(Providers, "assessment").WithJudgement("overall", Judgement.Absent(reason)).Build();

        inspection.JudgementOf("overall")!.Absence.Should().Be(reason);
        inspection.GradeOf("overall").Should().BeNull();
    }

    [Fact]
    public void Replacement_IsAnnouncedWithoutADay()
    {
        Edition(Providers).OpenQuestions.Select(q => q.Code).Should().Contain(["rounding", "replacement"]);
        Edition(Providers).IsInForceOn(new(2026, 11, 23)).Should().BeTrue();
    }
}
