using Send.Framework.Judgements;

namespace Send.Framework.Tests.Judgements;

public class ScoreTests
{
    // Other frameworks, 2.10: whole-number bands leave a gap at 62.5 %, and the rounding rule decides the rating.
    [Theory]
    [InlineData(ScoreRounding.NotStated, null)]
    [InlineData(ScoreRounding.HalfUp, "good")]
    [InlineData(ScoreRounding.HalfToEven, "requires-improvement")]
    [InlineData(ScoreRounding.Down, "requires-improvement")]
    public void TryFindByScore_TenOfSixteen_DependsOnTheStatedRounding(ScoreRounding rounding, string? expected)
    {
        Scales.CareQuality(rounding).TryGetByScore(new Score(10, 16), out var grade).Should().Be(expected is not null);
        (grade?.Code).Should().Be(expected);
    }

    // 26 of 36 is 72.22 %: on a scale of 36 points both are the same grade.
    [Theory]
    [InlineData("26", "36")]
    [InlineData("72.22", "100")]
    public void TryFindByScore_OfAnotherMaximum_IsBroughtToTheScalesOwn(string points, string maximum)
    {
        var scale = JudgementScale.Banded(
            "points", "Points", Scales.Source, ScoreRounding.NotStated,
            new GradeDefinition("good", "Good") { Band = new(19, 36) }, new GradeDefinition("poor", "Poor") { Band = new(0, 18) });

        scale.HighestScore.Should().Be(36);
        scale.TryGetByScore(new Score(Number(points), Number(maximum)), out var grade).Should().BeTrue();
        grade!.Code.Should().Be("good");
    }

    [Theory]
    [InlineData("-1", "10")]
    [InlineData("11", "10")]
    [InlineData("0", "0")]
    [InlineData("0", "-1")]
    [InlineData("1", "1000001")]
    public void Score_OutsideItsBounds_Throws(string points, string maximum) =>
        FluentActions.Invoking(() => new Score(Number(points), Number(maximum))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Score_IsAValue() => ValueContract.Verify(new Score(10, 16), new Score(10, 16), new Score(5, 16), new Score(10, 100));

    [Fact]
    public void Of_ScoreOnAScaleWithoutScores_Throws() =>
        FluentActions.Invoking(() => Judgement.Of(Scales.Outcome.Grades[0], score: new Score(1, 2))).Should().Throw<ArgumentException>()
            .WithMessage("*has no scores*");

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("0", "10")]
    [InlineData("10", "10")]
    [InlineData("0.5", "1000000")]
    public void Score_AtItsBounds_IsOne(string points, string maximum)
    {
        var score = new Score(Number(points), Number(maximum));

        (score.Points, score.Maximum).Should().Be((Number(points), Number(maximum)));
    }

    [Fact]
    public void Score_TrailingZeros_AreNotWritten() => new Score(10.00m, 16.0m).ToString().Should().Be("10 of 16");

    [Fact]
    public void ScoreBand_OfOneScore_HoldsItAndNoOther()
    {
        var band = new ScoreBand(7, 7);

        (band.Contains(6), band.Contains(7), band.Contains(8)).Should().Be((false, true, false));
    }

    // Six whole scores of 36 as percentages, divided by hand: 5 is 13.888..., 6 is 16.666..., 7 is 19.444..., 31 is 86.111....
    // A youth justice service is inadequate up to 6 and outstanding from 31 (other-frameworks, youth justice).
    [Theory]
    [InlineData("13.89", "inadequate")]
    [InlineData("16.67", "inadequate")]
    [InlineData("16.7", "inadequate")]
    [InlineData("17", "inadequate")]
    [InlineData("19.44", "requires-improvement")]
    [InlineData("19.4", "requires-improvement")]
    [InlineData("19", "requires-improvement")]
    [InlineData("86.11", "outstanding")]
    [InlineData("86.1", "outstanding")]
    [InlineData("86", "outstanding")]
    [InlineData("16.8", null)]
    [InlineData("18", null)]
    [InlineData("85", null)]
    public void TryFindByScore_APercentage_IsTheWholeScoreThatRoundsToIt(string percentage, string? expected)
    {
        var scale = Send.Framework.Frameworks.FrameworkCatalogue.BuiltIn.Get("youth-justice-2018").Scales.Single(s => s.Kind == ScaleKind.Banded);

        scale.TryGetByScore(new Score(decimal.Parse(percentage, System.Globalization.CultureInfo.InvariantCulture), 100), out var grade);

        (grade?.Code).Should().Be(expected);
    }
}
