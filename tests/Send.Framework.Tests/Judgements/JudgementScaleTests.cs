using CsCheck;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using static Send.Framework.Tests.Judgements.Scales;

namespace Send.Framework.Tests.Judgements;

public class JudgementScaleTests
{
    [Fact]
    public void Ordered_StrongestFirst_ComparesByPosition()
    {
        var (positive, failings) = (Outcome.Get("positive"), Outcome.Get("failings"));

        Outcome.Kind.Should().Be(ScaleKind.Ordered);
        Outcome.IsRanked.Should().BeTrue();
        Outcome.Grades.Select(g => (g.Code, g.Position)).Should().Equal(("positive", 0), ("inconsistent", 1), ("failings", 2));
        Outcome.IsStronger(positive, failings).Should().BeTrue();
        Outcome.IsStronger(failings, positive).Should().BeFalse();
        Outcome.IsStronger(positive, positive).Should().BeFalse();
        Outcome.Compare(positive, failings).Should().BePositive();
        Outcome.Compare(failings, positive).Should().BeNegative();
        Outcome.Compare(failings, failings).Should().Be(0);
    }

    [Fact]
    public void MetNotMet_MetIsTheStronger()
    {
        Safeguarding.Kind.Should().Be(ScaleKind.MetNotMet);
        Safeguarding.IsStronger(Safeguarding.Get("met"), Safeguarding.Get("not-met")).Should().BeTrue();
    }

    [Fact]
    public void Compare_BinaryScale_IsRefusedBecauseNeitherIsStronger()
    {
        Statement.Kind.Should().Be(ScaleKind.Binary);
        Statement.IsRanked.Should().BeFalse();
        ((Action)(() => Statement.Compare(Statement.Get("required"), Statement.Get("not-required"))))
            .Should().Throw<InvalidOperationException>().WithMessage("The answers of the 'test-statement' scale have no order*");
    }

    [Fact]
    public void Unordered_HasThreeAnswersOrMoreAndNoOrder()
    {
        var scale = JudgementScale.Unordered("test-sentences", "Sentences", Source, Grade("maintained"), Grade("improved"), Grade("weaker"));

        scale.Kind.Should().Be(ScaleKind.Unordered);
        scale.IsRanked.Should().BeFalse();
        ((Action)(() => scale.Compare(scale.Grades[0], scale.Grades[1]))).Should().Throw<InvalidOperationException>();
        ((Action)(() => JudgementScale.Unordered("two", "Two", Source, Grade("yes"), Grade("no"))))
            .Should().Throw<ArgumentException>("two answers are a binary scale").WithParameterName("answers");
    }

    [Fact]
    public void Compare_GradeOfAnotherScale_IsRefused()
    {
        // The 2016 determination has no rank among the outcomes of 2023.
        var required = FrameworkCatalogue.BuiltIn.Get("local-area-send-2016").GetKind("full").Questions[0].Scale.Get("required");
        var outcomes = FrameworkCatalogue.BuiltIn.Get("area-send-2023").GetKind("full").Questions[0].Scale;

        ((Action)(() => outcomes.Compare(required, outcomes.Get("inconsistent")))).Should().Throw<ArgumentException>()
            .WithParameterName("left").WithMessage(
                "'required' is on the 'local-area-send-2016-written-statement' scale, not 'area-send-outcome': judgements of different scales "
                + "are not comparable.*");
        ((Action)(() => outcomes.IsStronger(outcomes.Get("inconsistent"), required))).Should().Throw<ArgumentException>().WithParameterName("right");
        ((Action)(() => Outcome.Compare(outcomes.Get("inconsistent"), Outcome.Get("inconsistent"))))
            .Should().Throw<ArgumentException>("two scales never share a grade, even where they share a word");
        ((Action)(() => Outcome.Compare(null!, Outcome.Get("positive")))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Narrative_HasNoGradeAndSaysSo()
    {
        Prose.Grades.Should().BeEmpty();
        Prose.TryGet("good", out var none).Should().BeFalse();
        none.Should().BeNull();
        ((Action)(() => Prose.Get("good"))).Should().Throw<ArgumentException>().WithMessage("The 'test-prose' scale has no grades: its judgements are prose.*");
    }

    [Theory]
    [InlineData("good")]
    [InlineData("Positive")] // codes are exact
    [InlineData("1")] // a bare number is never a grade
    [InlineData("")]
    public void Find_NoSuchGrade_NamesTheGradesThereAre(string absent) =>
        ((Action)(() => Outcome.Get(absent))).Should().Throw<ArgumentException>().WithParameterName("code")
            .WithMessage($"The 'test-outcome' scale has no grade '{absent}'. It has: positive, inconsistent, failings.*");

    [Fact]
    public void TryFind_CharactersOrBytes_FindTheSameGrade()
    {
        Outcome.TryGet("failings", out var byText).Should().BeTrue();
        Outcome.TryGet("failings"u8, out var byBytes).Should().BeTrue();
        byText.Should().BeSameAs(byBytes).And.BeSameAs(Outcome.Grades[2]);
        Outcome.TryGet("fa\u00EFlings"u8, out _).Should().BeFalse();
    }

    // The bands of other-frameworks 2.10: whole numbers with gaps between them. 10 of 16 points is 62.5 %, 14 of 36 is 38.89 %.
    [Theory]
    [InlineData(62.5, ScoreRounding.HalfUp, "good")]
    [InlineData(62.5, ScoreRounding.HalfToEven, "requires-improvement")]
    [InlineData(62.5, ScoreRounding.Down, "requires-improvement")]
    [InlineData(62.5, ScoreRounding.NotStated, null)] // the rule decides, and nobody says which it is
    [InlineData(87.5, ScoreRounding.HalfUp, "outstanding")]
    [InlineData(87.5, ScoreRounding.HalfToEven, "outstanding")] // 88 is even
    [InlineData(87.5, ScoreRounding.Down, "good")]
    [InlineData(87.5, ScoreRounding.NotStated, null)]
    [InlineData(38.89, ScoreRounding.HalfUp, "requires-improvement")]
    [InlineData(38.89, ScoreRounding.HalfToEven, "requires-improvement")]
    [InlineData(38.89, ScoreRounding.Down, "inadequate")]
    [InlineData(38.89, ScoreRounding.NotStated, null)]
    [InlineData(70.25, ScoreRounding.NotStated, "good")] // every rule gives the same band
    [InlineData(25, ScoreRounding.NotStated, "inadequate")]
    [InlineData(38, ScoreRounding.NotStated, "inadequate")]
    [InlineData(39, ScoreRounding.NotStated, "requires-improvement")]
    [InlineData(62, ScoreRounding.NotStated, "requires-improvement")]
    [InlineData(63, ScoreRounding.NotStated, "good")]
    [InlineData(87, ScoreRounding.NotStated, "good")]
    [InlineData(88, ScoreRounding.NotStated, "outstanding")]
    [InlineData(100, ScoreRounding.NotStated, "outstanding")]
    [InlineData(24, ScoreRounding.HalfUp, null)] // below every band
    [InlineData(24.5, ScoreRounding.HalfUp, "inadequate")]
    [InlineData(100.4, ScoreRounding.HalfUp, "outstanding")]
    [InlineData(101, ScoreRounding.HalfUp, null)]
    [InlineData(-1, ScoreRounding.Down, null)]
    public void TryFindByScore_CareQualityBands_RoundByTheRuleOfTheScale(double score, ScoreRounding rounding, string? expected)
    {
        CareQuality(rounding).TryGetByScore((decimal)score, out var grade).Should().Be(expected is not null);
        (grade?.Code).Should().Be(expected);
    }

    [Theory]
    [InlineData(ScoreRounding.HalfUp)]
    [InlineData(ScoreRounding.HalfToEven)]
    [InlineData(ScoreRounding.Down)]
    [InlineData(ScoreRounding.NotStated)]
    public void TryFindByScore_AbsurdScore_HasNoGrade(ScoreRounding rounding)
    {
        decimal[] absurd = [decimal.MaxValue, decimal.MinValue, int.MaxValue, int.MinValue, 4_294_967_296m + 70];

        absurd.Should().AllSatisfy(score => CareQuality(rounding).TryGetByScore(score, out _).Should().BeFalse());
    }

    [Fact]
    public void TryFindByScore_ScaleWithoutBands_IsRefused() =>
        ((Action)(() => Outcome.TryGetByScore(62.5m, out _))).Should().Throw<InvalidOperationException>()
            .WithMessage("The 'test-outcome' scale has no score bands.");

    [Fact]
    public void TryFindByScore_HigherScore_IsNeverAWeakerGrade() =>
        Gen.Select(Gen.Decimal[25, 100], Gen.Decimal[25, 100], Gen.Enum<ScoreRounding>()).Sample((a, b, rounding) =>
        {
            var scale = CareQuality(rounding);
            return !scale.TryGetByScore(Math.Max(a, b), out var higher) || !scale.TryGetByScore(Math.Min(a, b), out var lower)
                || scale.Compare(higher, lower) >= 0;
        });

    [Fact]
    public void Compare_AnyGrades_IsAnOrder() =>
        Gen.Int[0, 3].Select(Gen.Int[0, 3], Gen.Int[0, 3]).Sample((a, b, c) =>
        {
            var scale = CareQuality(ScoreRounding.HalfUp);
            var (x, y, z) = (scale.Grades[a], scale.Grades[b], scale.Grades[c]);
            return scale.Compare(x, y) == -scale.Compare(y, x)
                && scale.Compare(x, y) == 0 == (x == y)
                && (!(scale.IsStronger(x, y) && scale.IsStronger(y, z)) || scale.IsStronger(x, z));
        });

    [Fact]
    public void Make_BrokenDefinition_SaysWhatIsWrong()
    {
        Refusal(() => JudgementScale.Ordered("two", "Two", Source, Grade("a"), Grade("b")))
            .Should().StartWith("An ordered scale has at least three grades; 'two' has 2.");
        Refusal(() => JudgementScale.Ordered("twice", "Twice", Source, Grade("a"), Grade("b"), Grade("a")))
            .Should().StartWith("The scale 'twice' has two grades with the code 'a'.");
        Refusal(() => JudgementScale.Ordered("Not A Code", "Name", Source, Grade("a"), Grade("b"), Grade("c")))
            .Should().StartWith("'Not A Code' is not a code. Expected lower-case words joined by hyphens, such as 'area-send-outcome'.");
        Refusal(() => JudgementScale.Binary("banded", "Banded", Source, Grade("a"), new GradeDefinition("b", "B") { Band = new(1, 2) }))
            .Should().StartWith("The grade 'b' of 'banded' has a score band on a scale without scores.");
        Refusal(() => JudgementScale.Banded("no-band", "No band", Source, ScoreRounding.Down, Grade("a"), Grade("b")))
            .Should().StartWith("The grade 'a' of 'no-band' needs a score band.");
        Refusal(() => JudgementScale.Banded("one", "One", Source, ScoreRounding.Down, new GradeDefinition("a", "A") { Band = new(1, 2) }))
            .Should().StartWith("A banded scale has at least two grades; 'one' has 1.");
        Refusal(() => JudgementScale.Banded(
                "overlap", "Overlap", Source, ScoreRounding.Down,
                new GradeDefinition("high", "High") { Band = new(5, 9) }, new GradeDefinition("low", "Low") { Band = new(1, 5) }))
            .Should().StartWith("The bands of 'low' and 'high' overlap on 'overlap'.");
        Refusal(() => new ScoreBand(7, 6)).Should().StartWith("A band runs from its lowest score to its highest, not from 7 to 6.");
        Refusal(() => new GradeDefinition("Good", "Good")).Should().StartWith("'Good' is not a code.");
        ((Action)(() => Grade("a b"))).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new GradeDefinition("good", " "))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Grade_KnowsItsScaleAndItsWords()
    {
        var grade = FrameworkCatalogue.BuiltIn.Get("area-send-2023").GetKind("full").Questions[0].Scale.Get("typically-positive");

        grade.ToString().Should().Be("typically-positive (area-send-outcome)");
        grade.SectorLabel.Should().Be("1");
        grade.Scale.TryGet("1", out _).Should().BeFalse("the sector's number is a nickname and never a grade");
        Outcome.Get("positive").Phrase.Should().BeNull();
        Outcome.Get("positive").Aliases.Should().BeEmpty();
        new GradeDefinition("a", "A") { Aliases = default, RejectedAliases = default }.Aliases.Should().BeEmpty("a default list is an empty one");
    }

    private static string Refusal(Func<object> make) => ((Action)(() => make())).Should().Throw<ArgumentException>().Which.Message;

    [Theory]
    [InlineData("The outcome is positive.", "positive")]
    [InlineData("It is\n  Very   INCONSISTENT indeed", "inconsistent")]
    [InlineData("Mixed results were seen.", "inconsistent")]
    [InlineData("Positive, yet very inconsistent.", null)] // two grades are no answer
    [InlineData("Nothing is said.", null)]
    public void TryRecognise_Opening_FindsTheOneGradeWhoseWordsItHas(string opening, string? expected)
    {
        var scale = JudgementScale.Ordered(
            "wordings", "Wordings", Scales.Source,
            new GradeDefinition("positive", "Positive") { Phrase = "positive" },
            new GradeDefinition("inconsistent", "Inconsistent") { Phrase = "very inconsistent", Aliases = ["mixed results"] },
            new GradeDefinition("failings", "Failings"));

        scale.TryRecognise(opening, out var grade).Should().Be(expected is not null);
        (grade?.Code).Should().Be(expected);
    }

    [Fact]
    public void GradeDefinition_AliasesThatAreDefault_AreNone()
    {
        var grade = new GradeDefinition("positive", "Positive") { Aliases = default, RejectedAliases = default };

        grade.Aliases.Should().BeEmpty();
        grade.RejectedAliases.Should().BeEmpty();
        (grade with { Aliases = ["good"], RejectedAliases = ["1"] }).Aliases.Should().Equal("good");
        (grade with { RejectedAliases = ["1"] }).RejectedAliases.Should().Equal("1");
    }
}
