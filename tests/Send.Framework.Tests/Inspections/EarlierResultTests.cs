using Send.Framework.Fixtures;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Tests.Judgements;
using static Send.Framework.Tests.Inspections.Sample;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Inspections;

public class EarlierResultTests
{
    private static JudgementScale Outcome => Edition("area-send-2023").GetKind("full").Questions[0].Scale;

    [Fact]
    public void Of_A2016ResultBesideA2023One_KeepsWhatItWas()
    {
        var earlier = Full("local-area-send-2016", "required", "2018-03-09");

        var result = EarlierResult.Of(earlier, "written-statement-of-action", Outcome);

        result.Judgement.Should().BeSameAs(earlier.Judgements[0].Judgement);
        (result.Framework.Id, result.Ended, result.Judgement.Grade!.Scale).Should().Be(("local-area-send-2016", Day("2018-03-09"), result.Question.Scale));
        (result.Relation, result.Counterpart, result.IsComparable).Should().Be((CrosswalkRelation.None, null, false));
        result.Reason.Should().Contain("official statistics");
        result.ToString().Should().Be("required (local-area-send-2016, 2018-03-09)");
    }

    [Fact]
    public void Of_A2023ResultBesideA2025One_IsComparable()
    {
        var result = EarlierResult.Of(Full("area-send-2023", "inconsistent", "2024-03-08"), "outcome", Edition("area-send-2025").GetKind("full").Questions[0].Scale);

        (result.IsComparable, result.Counterpart).Should().Be((true, Outcome.Get("inconsistent")));
    }

    [Fact]
    public void Of_ByACrosswalkOfOnesOwn_CarriesTheCounterpartAndStillTheOldGrade()
    {
        var scale = Edition("local-area-send-2016").GetKind("full").Questions[0].Scale;
        var own = Crosswalk.Create("our-own", "For our board.", scale, Outcome, Scales.Source,
            new CrosswalkStep(scale.Get("required"), CrosswalkRelation.Approximate, Outcome.Get("systemic-failings"), "Our board agreed it."));

        var result = EarlierResult.Of(Full("local-area-send-2016", "required", "2018-03-09"), "written-statement-of-action", Outcome, "our-own", [own]);

        (result.Counterpart!.Code, result.Relation, result.Judgement.Grade!.Code).Should().Be(("systemic-failings", CrosswalkRelation.Approximate, "required"));
        result.IsComparable.Should().BeFalse();
        result.Reason.Should().Be("Our board agreed it.");
    }

    [Fact]
    public void Of_AnAbsentJudgement_SaysWhyThereIsNothingToBring() =>
        EarlierResult.Of(AnInspection.Of("area-send-2023").WithAbsentOutcome(AbsenceReason.InsufficientEvidence).Build(), "outcome", Outcome).Reason.Should().Contain("insufficient evidence");

    [Fact]
    public void Of_Prose_SaysSo()
    {
        var jtai = Everything().First(i => i.Framework.Id == "jtai");

        EarlierResult.Of(jtai, "findings", Outcome).Reason.Should().Contain("prose");
    }

    [Fact]
    public void Of_AQuestionThatWasNotAnswered_Throws() =>
        FluentActions.Invoking(() => EarlierResult.Of(Full("area-send-2023", "inconsistent", "2024-03-08"), "overall", Outcome)).Should().Throw<ArgumentException>();
}
