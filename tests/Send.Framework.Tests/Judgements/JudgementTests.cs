using Send.Framework.Judgements;
using static Send.Framework.Tests.Judgements.Scales;

namespace Send.Framework.Tests.Judgements;

public class JudgementTests
{
    [Fact]
    public void Judgement_IsAValue() => ValueContract.Verify(
        Judgement.Of(Outcome.Get("positive"), "1"),
        Judgement.Of(Outcome.Get("positive"), "1"),
        Judgement.Of(Outcome.Get("positive")),
        Judgement.Of(Outcome.Get("inconsistent"), "1"),
        Judgement.Of(Safeguarding.Get("met"), "1"),
        Judgement.Absent(AbsenceReason.Unreadable, "1"),
        Judgement.Narrative("positive"));

    [Fact]
    public void Absent_EveryReason_IsNoGradeAndKeepsTheRawText() => AbsenceReasonExtensions.All.Should().AllSatisfy(reason =>
    {
        var judgement = Judgement.Absent(reason, "Not judged");

        judgement.IsAbsent.Should().BeTrue();
        judgement.IsGraded.Should().BeFalse();
        judgement.Grade.Should().BeNull();
        judgement.Absence.Should().Be(reason);
        judgement.Raw.Should().Be("Not judged");
        judgement.ToString().Should().Be($"({reason.ToWords()})");
    });

    [Fact]
    public void Absent_WithoutAReason_IsRefusedWithTheReasonsThereAre()
    {
        AbsenceReason[] none = [AbsenceReason.NotStated, (AbsenceReason)9, (AbsenceReason)(-1)];

        none.Should().AllSatisfy(reason => ((Action)(() => Judgement.Absent(reason, "9"))).Should().Throw<ArgumentException>().WithMessage(
            "An absent judgement says why: not-yet-inspected, no-longer-judged, insufficient-evidence, does-not-apply, unreadable, not-recorded, "
            + "not-rated, not-published.*"));
    }

    [Fact]
    public void Absent_UnreadableWithoutText_IsRefused() =>
        ((Action)(() => Judgement.Absent(AbsenceReason.Unreadable))).Should().Throw<ArgumentException>().WithParameterName("raw")
            .WithMessage("An unreadable judgement keeps the text that could not be read.*");

    [Fact]
    public void Of_AGrade_IsNeitherAbsentNorProse()
    {
        var judgement = Judgement.Of(Outcome.Get("failings"), "Widespread failings");

        judgement.IsGraded.Should().BeTrue();
        judgement.IsAbsent.Should().BeFalse();
        judgement.Text.Should().BeNull();
        judgement.ToString().Should().Be("failings");
        ((Action)(() => Judgement.Of(null!))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Narrative_Prose_HasNeitherGradeNorReason()
    {
        var judgement = Judgement.Narrative("Leaders know the area well.");

        (judgement.IsGraded, judgement.IsAbsent).Should().Be((false, false));
        judgement.ToString().Should().Be("Leaders know the area well.");
        ((Action)(() => Judgement.Narrative(" "))).Should().Throw<ArgumentException>();
    }
}
