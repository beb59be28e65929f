using Send.Framework.Frameworks;
using Send.Framework.Tests.Judgements;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks;

public class FrameworkValueTests
{
    [Fact]
    public void Activity_IsAValue() => ValueContract.Verify(
        new Activity("review", "Review", ActivityKind.Inspection), new Activity("review", "Review", ActivityKind.Inspection),
        new Activity("review", "Review", ActivityKind.Meeting), new Activity("reviews", "Review", ActivityKind.Inspection),
        new Activity("review", "A review", ActivityKind.Inspection), new Activity("review", "Review", ActivityKind.Publication));

    [Fact]
    public void AnchorEvent_IsAValue() => ValueContract.Verify(
        new AnchorEvent("heard", "it was heard"), new AnchorEvent("heard", "it was heard"),
        new AnchorEvent("seen", "it was heard"), new AnchorEvent("heard", "it was seen"));

    [Fact]
    public void Addressee_IsAValue() => ValueContract.Verify(
        new Addressee("body", "the body"), new Addressee("body", "the body"), new Addressee("body", "a body"), new Addressee("other", "the body"));

    [Fact]
    public void Question_IsAValue() => ValueContract.Verify(
        new Question("outcome", "Outcome", Scales.Outcome), new Question("outcome", "Outcome", Scales.Outcome),
        new Question("outcome", "Outcome", Scales.Outcome, isRequired: false), new Question("outcome", "Outcome", Scales.Statement),
        new Question("outcomes", "Outcome", Scales.Outcome), new Question("outcome", "Outcomes", Scales.Outcome),
        new Question("outcome", "Outcome", Scales.Outcome) { Remits = ["college"] },
        new Question("outcome", "Outcome", Scales.Outcome) { Changes = [QuestionChange.Removed(Day("2024-09-02"), Scales.Source)] });

    [Fact]
    public void QuestionChange_IsAValue() => ValueContract.Verify(
        QuestionChange.Removed(Day("2024-09-02"), Scales.Source) with { Remits = ["school"] },
        QuestionChange.Removed(Day("2024-09-02"), Scales.Source) with { Remits = ["school"] },
        QuestionChange.Removed(Day("2024-09-02"), Scales.Source), QuestionChange.Removed(Day("2024-09-03"), Scales.Source) with { Remits = ["school"] },
        QuestionChange.Added(Day("2024-09-02"), Scales.Source) with { Remits = ["school"] },
        QuestionChange.Removed(Day("2024-09-02"), Scales.Source) with { Remits = ["school"], NotBefore = Day("2024-09-01") });

    [Fact]
    public void LegalBasis_IsAValue() => ValueContract.Verify(
        new LegalBasis("Reviews.", Scales.Source), new LegalBasis("Reviews.", Scales.Source), new LegalBasis("Reports.", Scales.Source));

    [Fact]
    public void OpenQuestion_IsAValue() => ValueContract.Verify(
        new OpenQuestion("Q1", "When?", "Not computed."), new OpenQuestion("Q1", "When?", "Not computed."),
        new OpenQuestion("Q2", "When?", "Not computed."), new OpenQuestion("Q1", "How?", "Not computed."), new OpenQuestion("Q1", "When?", "Guessed."));

    [Fact]
    public void ObservedRange_IsAValue() => ValueContract.Verify(
        new ObservedRange(9, 1, 3, Scales.Source, 2), new ObservedRange(9, 1, 3, Scales.Source, 2),
        new ObservedRange(8, 1, 3, Scales.Source, 2), new ObservedRange(9, 2, 3, Scales.Source, 2),
        new ObservedRange(9, 1, 4, Scales.Source, 2), new ObservedRange(9, 1, 3, Scales.Source));

    [Fact]
    public void ReceiptEstimate_IsAValue() => ValueContract.Verify(
        new ReceiptEstimate(8, Scales.Source, 4, 9), new ReceiptEstimate(8, Scales.Source, 4, 9), new ReceiptEstimate(7, Scales.Source, 4, 9),
        new ReceiptEstimate(8, Scales.Source, 5, 9), new ReceiptEstimate(8, Scales.Source, 4, 8), new ReceiptEstimate(8, Scales.Source, 4, 9) { ImplausibleAfter = 30 });

    [Fact]
    public void PublicationSilence_IsAValue() => ValueContract.Verify(
        new PublicationSilence(new(2025, 5, 1), false, 30, Scales.Source), new PublicationSilence(new(2025, 5, 1), false, 30, Scales.Source),
        new PublicationSilence(new(2025, 5, 2), false, 30, Scales.Source), new PublicationSilence(new(2025, 5, 1), true, 30, Scales.Source),
        new PublicationSilence(new(2025, 5, 1), false, 29, Scales.Source));

    [Fact]
    public void SchoolHoliday_IsAValue() => ValueContract.Verify(
        new SchoolHoliday(new(8, 1), new(8, 31)), new SchoolHoliday(new(8, 1), new(8, 31)),
        new SchoolHoliday(new(8, 2), new(8, 31)), new SchoolHoliday(new(8, 1), new(8, 30)));

    [Theory]
    [InlineData("2023-07-31", false)]
    [InlineData("2023-08-01", true)]
    [InlineData("2023-08-31", true)]
    [InlineData("2023-09-01", false)]
    [InlineData("2023-12-23", false)]
    [InlineData("2023-12-24", true)]
    [InlineData("2024-01-01", true)]
    [InlineData("2024-01-02", false)]
    public void SchoolHolidays_OfAreaSend2023_AreAugustAndFromChristmasEveToTheNewYear(string day, bool isHoliday)
    {
        var holidays = AreaSend.Edition2023.GetKind(AreaSend.Kinds.Full).Visit!.SchoolHolidays;

        holidays.Any(h => h.Covers(Time.Dates.Day(day))).Should().Be(isHoliday);
        holidays.Select(h => h.ToString()).Should().Equal("1 August to 31 August", "24 December to 1 January");
    }

    [Fact]
    public void PublicationSilence_Covers_ThirtyDaysBeforeThePollAndThePoll()
    {
        // Polling day 4 July 2024 (gov.uk); 30 days before it is 4 June.
        var silence = new PublicationSilence(new(2024, 7, 4), true, 30, Scales.Source);

        new LocalDate[] { new(2024, 6, 3), new(2024, 6, 4), new(2024, 7, 4), new(2024, 7, 5) }.Select(silence.Covers).Should().Equal(false, true, true, false);
        ((Action)(() => _ = new PublicationSilence(new(2024, 7, 4), true, 0, Scales.Source))).Should().Throw<ArgumentException>().WithParameterName("days");
    }

    [Fact]
    public void ProgrammePause_IsAValue() => ValueContract.Verify(
        Pause("2020-03-17", "2021-03-31", Activity.Revisit, Activity.FullInspection),
        Pause("2020-03-17", "2021-03-31", Activity.Revisit, Activity.FullInspection),
        Pause("2020-03-17", "2021-03-31", Activity.Revisit),
        Pause("2020-03-17", "2021-03-31", Activity.FullInspection, Activity.Revisit),
        Pause("2020-03-18", "2021-03-31", Activity.Revisit, Activity.FullInspection),
        Pause("2020-03-17", "2021-03-30", Activity.Revisit, Activity.FullInspection));

    [Fact]
    public void Definitions_AreComparedByReference()
    {
        var (rule, kind, definition) = (Definitions.Rule, Definitions.Kind, Definitions.Valid);

        (rule == Definitions.Rule, kind == Definitions.Kind, definition == Definitions.Valid).Should().Be((false, false, false));
        (rule.Equals(rule), kind.Equals(kind), definition.Equals(definition)).Should().Be((true, true, true));
    }

    // Design, section 5: the activities of the contract.
    [Fact]
    public void Activities_AreThoseOfTheContract()
    {
        Activity.AreaSend.Select(a => a.Code).Should().BeEquivalentTo(
            "full-inspection", "monitoring-inspection", "engagement-meeting", "strategic-plan", "priority-action-plan-draft", "priority-action-plan",
            "written-statement-of-action", "revisit", "accelerated-progress-plan");
        Activity.AreaSend.Should().AllSatisfy(activity => (Activity.TryGet(activity.Code, out var found), found).Should().Be((true, activity)));
        AnchorEvent.AreaSend.Should().AllSatisfy(anchor => (AnchorEvent.TryGet(anchor.Code, out var found), found).Should().Be((true, anchor)));
        Activity.TryGet("inspection", out _).Should().BeFalse();
    }

    [Fact]
    public void Force_Codes_AreThoseOfTheContract()
    {
        Enum.GetValues<Force>().Skip(1).Select(f => $"{f.ToCode()}: {f.ToWords()}").Should().Equal(
            "statutory: required by law", "required: required by the inspectorates", "requested: asked for by the inspectorates",
            "usual: usual practice", "discretionary: at discretion");
        ((Action)(() => Force.NotStated.ToCode())).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static ProgrammePause Pause(string from, string to, params Activity[] activities) =>
        new([.. activities], Day(from), Day(to), "A pause.", Scales.Source);
}
