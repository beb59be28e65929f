using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Sources;
using Send.Framework.Tests.Frameworks.Editions;
using Send.Framework.Tests.Judgements;
using Send.Framework.Time;

namespace Send.Framework.Tests.Frameworks.Building;

public class FrameworkBuilderTests
{
    private static readonly Source Source = Scales.Source;

    private static FrameworkBuilder Started => InspectionFramework.Define("test-edition", "test", "A test", Source)
        .Described("An edition for tests.").AppliesIn("Nowhere").InspectedBy("Nobody").InForce(new LocalDate(2026, 1, 1));

    [Fact]
    public void Build_PeerReview_HoldsWhatItsSentencesSay()
    {
        var kind = PeerReview.Framework.FindKind("review");

        kind.Questions.Select(q => q.Code).Should().Equal("overall", "families");
        kind.FollowUpRules.Select(r => r.Id).Should().Equal(
            "peer-review-2026/review/strong/peer-review", "peer-review-2026/review/sound/peer-review", "peer-review-2026/review/fragile/peer-review-action-plan",
            "peer-review-2026/review/fragile/peer-review");
        kind.FollowUpRules[2].Interval.Should().Be(FollowUpInterval.Of(30, IntervalUnit.WorkingDays, IntervalPrecision.Within));
        kind.FollowUpRules[2].Anchors.Should().Equal(AnchorEvent.ReportReceived);
        kind.LimitingRules.Should().ContainSingle().Which.AtBest.Should().Be("sound");
        PeerReview.Framework.InForceTo.Should().BeNull();
    }

    [Fact]
    public void Build_EveryPart_ReachesTheEdition()
    {
        var built = Started.InspectsProviders("urn").WithRemit("school", "Schools", from: new LocalDate(2026, 9, 1)).RestsOn("An act.", Source)
            .EstimatesReceipt(8, Source).Paused(new([Activity.Revisit], new(2026, 2, 1), new(2026, 2, 28), "Snow.", Source))
            .WithKind("full", "Full", Source, kind => kind.Described("Everything.").WithoutReport()
                .Asks(new Question("outcome", "Outcome", Scales.Outcome, isRequired: false)).JudgesProgressOn(Scales.Outcome)
                .After("outcome", "failings").IsCategory("in-trouble", "In trouble", "It failed.", Source)
                .When(RuleCondition.InCategory("in-trouble")).Carries(ImprovementAreaKind.AreaForPriorityAction, Occurrence.Must, Source)
                .AfterProgress("failings").Follows(Activity.Revisit, rule => rule.Named("again").Between(FollowUpInterval.FromMonths(3), FollowUpInterval.FromMonths(6))
                    .CountedFrom(AnchorEvent.Published).For(Addressee.Inspectorates).As(Force.Usual).Says("They come back.", Source, Source))
                .Always().Follows(Activity.EngagementMeeting, rule => rule.Every(FollowUpInterval.FromMonths(12), atMost: 4)
                    .CountedFrom(AnchorEvent.Ended).For(Addressee.Inspectorates).As(Force.Discretionary).Says("They meet.", Source))
                .Always().Follows(Activity.FullInspection, rule => rule.By(2, IntervalUnit.Years).GiveOrTake(3, IntervalUnit.Months)
                    .CountedFrom(AnchorEvent.Ended).For(Addressee.Inspectorates).As(Force.Required).Says("They inspect.", Source)))
            .Build();

        (built.Subject, built.Remits[0].Code, built.FirstDay("school")).Should().Be((SubjectKind.Provider, "school", new LocalDate(2026, 9, 1)));
        (built.Registers[0], built.LegalBasis.Length, built.ReceiptEstimate!.WorkingDaysBeforePublication, built.Pauses.Length).Should().Be(("urn", 1, 8, 1));
        var kind = built.Kinds[0];
        (kind.PublishesReport, kind.Questions[0].IsRequired, kind.Categories[0].Code).Should().Be((false, false, "in-trouble"));
        kind.FollowUpRules[0].Should().BeEquivalentTo(new { Name = "again", Until = FollowUpInterval.FromMonths(6), AnchorSource = Source });
        kind.FollowUpRules[1].Recurrence.Should().Be(new Recurrence(FollowUpInterval.FromMonths(12), 4));
        kind.FollowUpRules[2].Tolerance.Should().Be(FollowUpInterval.FromMonths(3));
    }

    public static TheoryData<string, string> Misuse => new()
    {
        { "no time", "*'test-edition/full/failings/revisit' needs a time*Within*" },
        { "no anchor", "*'test-edition/full/failings/revisit' needs an event to count from*" },
        { "no force", "*needs to say how binding it is: call As*" },
        { "nobody", "*needs somebody who has to act: call For*" },
        { "no sentence", "*needs a sentence and a source: call Says*" },
        { "two times", "*has a time already*" },
        { "tolerance first", "*has no single interval that a tolerance could be about*" },
        { "unknown question", "*'test-edition/full' does not ask 'outcom'. It asks: outcome*" },
        { "unknown grade", "*has no grade 'bad'. It has: positive, inconsistent, failings*" },
        { "unjudged progress", "*does not judge progress. Call JudgesProgressOn first*" },
        { "same rule", "*'test-edition/full/failings/revisit' is there already*" },
        { "same question", "*asks 'outcome' already*" },
        { "not described", "*'test-edition/other' needs a summary*" },
        { "same kind", "*has a kind of inspection 'full' already*" },
    };

    [Theory]
    [MemberData(nameof(Misuse))]
    public void Misuse_Throws_AtOnceAndNamesTheRule(string mistake, string message)
    {
        FollowUpBuilder Rule(FollowUpBuilder rule) =>
            rule.Within(6, IntervalUnit.Months).CountedFrom(AnchorEvent.Published).For(Addressee.Inspectorates).As(Force.Usual).Says("Back.", Source);
        FollowUpBuilder NoForce(FollowUpBuilder rule) => rule.Within(6, IntervalUnit.Months).CountedFrom(AnchorEvent.Published);
        void Full(Action<KindBuilder> more) => Started.WithKind("full", "Full", Source, kind =>
        {
            kind.Described("Everything.").Asks("outcome", "Outcome", Scales.Outcome);
            more(kind);
        });
        void Failing(Action<FollowUpBuilder> rule) => Full(kind => kind.After("outcome", "failings").Follows(Activity.Revisit, rule));

        Action act = mistake switch
        {
            "no time" => () => Failing(rule => rule.CountedFrom(AnchorEvent.Published)),
            "no anchor" => () => Failing(rule => rule.Within(6, IntervalUnit.Months)),
            "no force" => () => Failing(rule => NoForce(rule)),
            "nobody" => () => Failing(rule => NoForce(rule).As(Force.Usual)),
            "no sentence" => () => Failing(rule => NoForce(rule).As(Force.Usual).For(Addressee.Inspectorates)),
            "two times" => () => Failing(rule => Rule(rule).Every(FollowUpInterval.FromMonths(1))),
            "tolerance first" => () => Failing(rule => rule.GiveOrTake(1, IntervalUnit.Months)),
            "unknown question" => () => Full(kind => kind.After("outcom", "failings")),
            "unknown grade" => () => Full(kind => kind.After("outcome", "bad")),
            "unjudged progress" => () => Full(kind => kind.AfterProgress("failings")),
            "same rule" => () => Full(kind => kind.After("outcome", "failings").Follows(Activity.Revisit, r => Rule(r)).After("outcome", "failings")
                .Follows(Activity.Revisit, r => Rule(r))),
            "same question" => () => Full(kind => kind.Asks("outcome", "Again", Scales.Outcome)),
            "not described" => () => Started.WithKind("other", "Other", Source, _ => { }),
            _ => () => Started.WithKind("full", "Full", Source, k => k.Described("All.")).WithKind("full", "Full", Source, k => k.Described("All.")),
        };

        act.Should().Throw<Exception>().Which.Should().Match<Exception>(e => e is ArgumentException || e is InvalidOperationException)
            .And.Subject.As<Exception>().Message.Should().Match(message);
    }

    [Fact]
    public void Build_WithoutWhatIsNeeded_SaysWhichCallIsMissing()
    {
        var bare = InspectionFramework.Define("test-edition", "test", "A test", Source);

        bare.Invoking(b => b.Build()).Should().Throw<InvalidOperationException>().WithMessage("'test-edition' needs a summary: call Described.");
        Started.Invoking(b => b.Described("Again.")).Should().Throw<InvalidOperationException>().WithMessage("*a summary already*");
        Started.Invoking(b => b.InForce(new LocalDate(2026, 1, 1))).Should().Throw<InvalidOperationException>().WithMessage("*days in force already*");
        bare.Invoking(b => b.InForce(new LocalDate(2026, 1, 2), new LocalDate(2026, 1, 1))).Should().Throw<ArgumentException>().WithMessage("*ends (2026-01-01)*");
        Started.Invoking(b => b.Build()).Should().Throw<ArgumentException>().WithMessage("*no kind of inspection*");
    }

    [Fact]
    public void Parts_SaidTwiceOrNotAtAll_AreRefusedAtOnce()
    {
        FollowUpBuilder made = null!;
        Started.WithKind("full", "Full", Source, kind => kind.Described("All.").Asks("outcome", "Outcome", Scales.Outcome).Always().Follows(Activity.Revisit, rule =>
        {
            made = rule.AfterAbout(6, IntervalUnit.Months).CountedFrom(AnchorEvent.Published).For(Addressee.Inspectorates).As(Force.Usual).Says("Back.", Source);
            rule.Invoking(r => r.As(Force.Required)).Should().Throw<InvalidOperationException>().WithMessage("'test-edition/full/any/revisit' has a force already.");
            rule.Invoking(r => r.For(Addressee.Inspectorates)).Should().Throw<InvalidOperationException>().WithMessage("*has somebody who has to act already.");
            rule.Invoking(r => r.Says("Back!", Source)).Should().Throw<InvalidOperationException>().WithMessage("*has a sentence already.");
            rule.Invoking(r => r.After(FollowUpInterval.FromYears(1))).Should().Throw<InvalidOperationException>().WithMessage("*has a time already.");
            rule.Invoking(r => r.AtATimeThatIsNotKnown("Nobody says.")).Should().Throw<InvalidOperationException>().WithMessage("*has a time already.");
            rule.Invoking(r => r.CountedFrom(AnchorEvent.Ended, null!)).Should().Throw<ArgumentException>();
            rule.Named("again").Invoking(r => r.Named("once-more")).Should().Throw<InvalidOperationException>().WithMessage("'test-edition/full/any/again' has a name already.");
            rule.GiveOrTake(1, IntervalUnit.Months).Invoking(r => r.GiveOrTake(2, IntervalUnit.Months)).Should().Throw<InvalidOperationException>();
        })).Build().FollowUpRules.Single().Name.Should().Be("again");

        foreach (var none in new[] { Force.NotStated, (Force)99 })
        {
            Started.Invoking(b => b.WithKind("full", "Full", Source, kind => kind.Always().Follows(Activity.Revisit, rule => rule.As(none))))
                .Should().Throw<ArgumentException>().WithMessage("'test-edition/full/any/revisit' does not say how binding it is.*");
        }

        Started.Invoking(b => b.InspectsProviders("urn", "Not a code")).Should().Throw<ArgumentException>();
        Started.Invoking(b => b.WithKind("full", "Full", Source, kind => kind.Described("All.").Described("All."))).Should()
            .Throw<InvalidOperationException>().WithMessage("'test-edition/full' has a summary already.");
    }

    [Theory]
    [InlineData(Force.Statutory)]
    [InlineData(Force.Discretionary)]
    public void As_EveryForce_IsKept(Force force) => Started
        .WithKind("full", "Full", Source, kind => kind.Described("All.").GivesNotice(FollowUpInterval.Of(5, IntervalUnit.WorkingDays), Source)
            .Always().Holds("note", "Something holds.", Source, Activity.Revisit)
            .Always().Follows(Activity.Revisit, rule => rule.AtATimeThatIsNotKnown("Nobody says.").For(Addressee.Inspectorates).As(force).Says("Back.", Source)))
        .LeavesOpen("Q1", "When?", "Without a date.").Build().Should().Match<InspectionFramework>(made =>
            made.FollowUpRules.Single().Force == force && made.OpenQuestions.Single().Code == "Q1" && made.Kinds[0].GeneralRules.Single().Activity == Activity.Revisit
            && made.Kinds[0].Visit!.Notice == FollowUpInterval.Of(5, IntervalUnit.WorkingDays));

    [Fact]
    public void InForce_OnOneDay_IsAnEdition() => InspectionFramework.Define("test-edition", "test", "A test", Source).Described("A day.").AppliesIn("Nowhere")
        .InspectedBy("Nobody").InForce(new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 1)).WithKind("full", "Full", Source, k => k.Described("All.")).Build()
        .InForceTo.Should().Be(new LocalDate(2026, 1, 1));

    // A name is taken by any rule of the kind with the same condition, be it a follow-up, a note or a limit.
    [Fact]
    public void Names_OfRulesWithOneCondition_AreEachGivenOnce()
    {
        FollowUpBuilder Rule(FollowUpBuilder rule) => rule.Named("note").AtATimeThatIsNotKnown("Nobody says.").For(Addressee.Inspectorates).As(Force.Usual).Says("Back.", Source);
        void Full(Action<KindBuilder> more) => Started.WithKind("full", "Full", Source, kind => more(kind.Described("All.").Asks("outcome", "Outcome", Scales.Outcome)));

        ((Action)(() => Full(k => k.Always().Holds("note", "A.", Source).Always().Holds("note", "B.", Source)))).Should().Throw<InvalidOperationException>();
        ((Action)(() => Full(k => k.Always().Holds("note", "A.", Source).Always().Follows(Activity.Revisit, r => Rule(r))))).Should().Throw<InvalidOperationException>();
        ((Action)(() => Full(k => k.Always().Follows(Activity.Revisit, r => Rule(r)).Always().Holds("note", "A.", Source)))).Should().Throw<InvalidOperationException>();
        ((Action)(() => Full(k => k.Always().Holds("note", "A.", Source).After("outcome", "failings").Holds("note", "B.", Source)))).Should().NotThrow();
    }
}
