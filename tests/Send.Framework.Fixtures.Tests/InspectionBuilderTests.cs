using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Fixtures.Tests;

public sealed class InspectionBuilderTests
{
    public static TheoryData<string, string, string?> EveryGrade
    {
        get
        {
            var data = new TheoryData<string, string, string?>();
            foreach (var (edition, kind) in FrameworkCatalogue.BuiltIn.Editions.SelectMany(e => e.Kinds, (e, kind) => (e, kind)))
            {
                foreach (var grade in kind.Questions is [var question, ..] ? question.Scale.Grades.Select(g => (string?)g.Code) : [null])
                {
                    data.Add(edition.Id, kind.Code, grade);
                }
            }

            return data;
        }
    }

    // Whatever edition comes next inherits this.
    [Theory]
    [MemberData(nameof(EveryGrade))]
    public void Build_AnyEditionKindAndGrade_IsValid(string edition, string kind, string? grade)
    {
        var builder = AnInspection.Of(edition, kind);
        builder = grade is null ? builder : builder.WithOutcome(grade);
        if (grade == "not-effective-action")
        {
            // The areas of a builder have progressed; this answer needs one that has not.
            builder = builder.WithImprovementAreas(builder.Build().ImprovementAreas.Select(
                area => area.WithProgress(Judgement.Of(builder.Build().Kind.ProgressScale!.Grades[1]))));
        }

        var result = SendJson.ReadInspection(builder.BuildUtf8Json());

        result.ShouldHaveNoFindings().Should().Be(builder.Build());
    }

    [Fact]
    public void WithVisitNotRecorded_IsValidAndReadBack()
    {
        var inspection = AnInspection.Of("area-send-2023").WithVisitNotRecorded().Build();

        (inspection.Dates.Started, inspection.Dates.Ended, inspection.Dates.VisitIsRecorded).Should().Be((null, null, false));
        AnInspection.Like(inspection).Build().Should().Be(inspection);
        AnInspection.Like(inspection).StartingOn(new LocalDate(2024, 9, 30)).WithEnded(new LocalDate(2024, 10, 4)).WithPublished(null).Build()
            .Dates.VisitIsRecorded.Should().BeTrue();
    }

    [Fact]
    public void WithOutcome_WeakestOne_BringsWhatItMust()
    {
        var inspection = AnInspection.Of("area-send-2023").WithOutcome("systemic-failings").Build();

        inspection.ImprovementAreas.Should().Contain(area => area.Kind == ImprovementAreaKind.AreaForPriorityAction);
        inspection.Stated.Response.Should().Be(Activity.PriorityActionPlan);
    }

    [Fact]
    public void WithOutcome_AGradeByName_IsTheOutcome() =>
        AnInspection.Of(AreaSend.Edition2025).WithOutcome(AreaSend.Outcomes.Inconsistent).Build()
            .Outcome.Should().BeSameAs(AreaSend.Outcomes.Inconsistent);

    [Fact]
    public void Build_UnknownGrade_FailsWithTheFinding() =>
        ((Action)(() => AnInspection.Of("area-send-2023").WithOutcome("good").Build()))
            .Should().Throw<ExpectationException>().WithMessage("*SEND3001 /judgements/outcome*'good'*");

    [Fact]
    public void BuildDocument_UnknownGrade_CanBeJudged() =>
        InspectionJudge.Judge(AnInspection.Of("area-send-2023").WithOutcome("good").BuildDocument()).ShouldHaveOne("SEND3001");

    [Fact]
    public void WithJson_AnythingInAPlace_StandsThere()
    {
        var json = AnInspection.Of("area-send-2023").WithJson("/dates/started", "\"2024-13-01\"").WithoutJson("/reference").BuildUtf8Json();

        SendJson.ReadInspection(json).ShouldHaveOne("SEND1019", "/dates/started");
        System.Text.Encoding.UTF8.GetString(json).Should().NotContain("90000001");
    }

    [Fact]
    public void WithJson_PlaceThatIsNotThere_IsRefused() =>
        ((Action)(() => AnInspection.Of("area-send-2023").WithJson("/improvementAreas/9/text", "\"x\"").BuildJson()))
            .Should().Throw<ArgumentException>().WithMessage("*'/improvementAreas/9/text'*");

    [Fact]
    public void Build_AfterWithJson_IsRefused() =>
        ((Action)(() => AnInspection.Of("area-send-2023").WithJson("/reference", "1").Build())).Should().Throw<ExpectationException>();

    [Fact]
    public void With_AnyPart_LeavesTheBuilderItselfAlone()
    {
        var builder = AnInspection.Of("area-send-2023");
        _ = builder.WithOutcome("inconsistent").WithReference("1");

        builder.Build().GradeOf("outcome")!.Code.Should().Be("typically-positive");
    }

    [Fact]
    public void StartingOn_AnotherDay_MovesAllDatesTogether()
    {
        var dates = AnInspection.Of("area-send-2023").WithStarted(new LocalDate(2024, 11, 4)).WithEnded(new LocalDate(2024, 11, 8))
            .WithPublished(new LocalDate(2025, 1, 9)).StartingOn(new LocalDate(2024, 11, 11)).Build().Dates;

        dates.Should().Be(new InspectionDates(new(2024, 11, 11), new(2024, 11, 15), published: new LocalDate(2025, 1, 16)));
    }

    [Fact]
    public void WithAuthority_OfAnotherPlace_BringsItsCodesAndBoardsOfTheDay()
    {
        var partnership = AnInspection.Of("area-send-2023").WithAuthority("935").Build().Partnership;

        partnership.LocalAuthority.GssCode.ToString().Should().Be("E10000029");
        partnership.IntegratedCareBoards.Select(b => b.OdsCode.ToString()).Should().Equal("QJG", "QMM");
    }

    [Fact]
    public void Like_APublishedInspection_IsEqualToIt() =>
        PublishedInspections.Inspections.Should().OnlyContain(inspection => AnInspection.Like(inspection).Build().Equals(inspection));

    [Fact]
    public void Of_AnEditionOfOnesOwn_IsValidByIt()
    {
        var inspection = AnInspection.Of(Samples.NarrativeEdition.Catalogue.Editions[0], "full").Build();

        inspection.JudgementOf("findings")!.Text.Should().NotBeNullOrEmpty();
        inspection.ImprovementAreasRecorded.Should().BeFalse();
    }

    [Fact]
    public void WithDates_AreThoseAndNoOthers()
    {
        var visit = new InspectionDates(new(2024, 11, 4), new(2024, 11, 8), reportReceived: new LocalDate(2025, 1, 2));
        var table = InspectionDates.WithoutVisit(published: new LocalDate(2025, 1, 9));

        AnInspection.Of("area-send-2023").WithDates(visit).Build().Dates.Should().Be(visit);
        AnInspection.Of("area-send-2023").WithDates(visit).WithDates(table).Build().Dates.Should().Be(table);
    }

    [Fact]
    public void WithSubject_OfOnesOwn_IsTakenAsItIs()
    {
        var partnership = Partnership.Of(LocalAuthority.Of(null, gssCode: GssCode.Parse("E08000018")), name: "Ours");
        var provider = Provider.Of("urn", "139588", "A school", remit: "state-funded-school");

        AnInspection.Of("area-send-2023").WithSubject(partnership).Build().Subject.Should().Be(partnership);
        AnInspection.Of("education-inspection-2019", "graded").WithSubject(provider).Build().Subject.Should().Be(provider);
    }

    [Fact]
    public void WithJudgement_ThatIsNoGrade_IsTheAnswer()
    {
        var absent = Judgement.Absent(AbsenceReason.DoesNotApply, "n/a");

        AnInspection.Of("education-inspection-2019", "graded").WithJudgement("sixth-form-provision", absent).Build()
            .JudgementOf("sixth-form-provision").Should().Be(absent);
    }

    // Ofsted, SCCIF: an inadequate judgement on help and protection makes the overall one inadequate; an inadequate one on leaders limits it to
    // requires improvement.
    [Theory]
    [InlineData("help-and-protection", "inadequate")]
    [InlineData("leaders-and-managers", "requires-improvement")]
    public void WithJudgement_ThatLimitsAnother_LimitsTheAnswerThatFollows(string question, string overall) =>
        AnInspection.Of("sccif").WithJudgement(question, "inadequate").Build().GradeOf("overall-experiences-and-progress")!.Code.Should().Be(overall);

    [Fact]
    public void WithJudgement_OnBothSidesOfALimit_IsLeftAlone() =>
        ((Action)(() => AnInspection.Of("sccif").WithJudgement("help-and-protection", "inadequate")
            .WithJudgement("overall-experiences-and-progress", "good").Build())).Should().Throw<ExpectationException>().WithMessage("*always inadequate*");

    // Schools have no overall effectiveness from 2 September 2024 on, colleges do.
    [Theory]
    [InlineData("state-funded-school", 1, true)]
    [InlineData("state-funded-school", 2, false)]
    [InlineData("further-education-and-skills", 2, true)]
    public void StartingOn_DayThatAsksOtherQuestions_AnswersThose(string remit, int day, bool isJudged) =>
        AnInspection.Of(FrameworkCatalogue.BuiltIn.Get("education-inspection-2019"), "graded", remit).StartingOn(new(2024, 9, day)).Build()
            .Judgements.Any(a => a.Question.Code == "overall-effectiveness").Should().Be(isJudged);

    [Fact]
    public void WithBoardsAndPartner_Built_AreThere()
    {
        var partnership = AnInspection.Of("area-send-2023").WithBoards("QF7", "QWO").WithPartner("Forum", "parent-carer-forum").Build().Partnership;

        partnership.IntegratedCareBoards.Select(board => board.OdsCode.ToString()).Should().Equal("QF7", "QWO");
        partnership.Partners.Should().ContainSingle(partner => partner.Name == "Forum" && partner.Role == "parent-carer-forum");
    }

    [Fact]
    public void WithFrameworkAndGssCode_ThatAreNone_AreFound() =>
        InspectionJudge.Judge(AnInspection.Of("area-send-2023").WithFramework("x").WithGssCode("E1").BuildDocument())
            .ShouldHaveExactly("SEND1013", "SEND2004");

    [Fact]
    public void WithKind_ThatIsNone_IsFound() =>
        InspectionJudge.Judge(AnInspection.Of("area-send-2023").WithKind("ful").BuildDocument()).ShouldHaveOne("SEND1014");

    [Fact]
    public void WithoutJudgements_Judged_MissesTheOutcome() =>
        InspectionJudge.Judge(AnInspection.Of("area-send-2023").WithoutJudgements().BuildDocument()).ShouldHaveOne("SEND3003");

    [Fact]
    public void WithStatedAndNotified_Built_AreThere()
    {
        var inspection = AnInspection.Of("area-send-2023").WithStated(null).WithNotified(new LocalDate(2023, 5, 5)).Build();

        inspection.Stated.Should().Be(StatedNextSteps.None);
        inspection.Dates.Notified.Should().Be(new LocalDate(2023, 5, 5));
    }

    [Fact]
    public void WithImprovementArea_OneMore_StandsAtTheEnd() =>
        AnInspection.Of("area-send-2023").WithImprovementArea(ImprovementArea.Of(ImprovementAreaKind.AreaForImprovement, "Use data.", 3)).Build()
            .ImprovementAreas.Select(area => area.Number).Should().Equal(1, 2, 3);

    [Fact]
    public void WithoutImprovementAreas_Built_AreNotRecorded() =>
        AnInspection.Of("area-send-2023").WithoutImprovementAreas().Build().ImprovementAreasRecorded.Should().BeFalse();

    [Fact]
    public void Of_UnknownEdition_SaysWhichThereAre() =>
        ((Action)(() => AnInspection.Of("area-send-2024"))).Should().Throw<ArgumentException>().WithMessage("*area-send-2025*");
}
