using Send.Framework.Judgements;

namespace Send.Framework.Tests.Judgements;

public class AbsenceReasonsTests
{
    // Design, section 3: the reasons for an absent judgement.
    [Fact]
    public void All_Codes_AreThoseOfTheContract() =>
        AbsenceReasonExtensions.All.Select(r => r.ToCode()).Should().Equal(
            "not-yet-inspected", "no-longer-judged", "insufficient-evidence", "does-not-apply", "unreadable",
            "not-recorded", "not-rated", "not-published");

    [Fact]
    public void TryParse_EveryCode_GivesTheReasonBack() => AbsenceReasonExtensions.All.Should().AllSatisfy(reason =>
    {
        AbsenceReasonExtensions.TryParse(reason.ToCode(), out var parsed).Should().BeTrue();
        parsed.Should().Be(reason);
    });

    [Theory]
    [InlineData("")]
    [InlineData("1")] // reading a number into an enum succeeds elsewhere
    [InlineData("Unreadable")]
    [InlineData("not-stated")]
    [InlineData("unreadable ")]
    public void TryParse_AnythingElse_AnswersFalse(string code)
    {
        AbsenceReasonExtensions.TryParse(code, out var reason).Should().BeFalse();
        reason.Should().Be(AbsenceReason.NotStated);
    }

    [Fact]
    public void ToCodeAndToWords_NoReason_AreRefused()
    {
        ((Action)(() => AbsenceReason.NotStated.ToCode())).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => ((AbsenceReason)9).ToWords())).Should().Throw<ArgumentOutOfRangeException>();
    }
}
