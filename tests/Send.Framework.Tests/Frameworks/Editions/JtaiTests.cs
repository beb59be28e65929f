using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Scheduling;
using Send.Framework.Sources;
using static Send.Framework.Tests.Inspections.Sample;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks.Editions;

// Facts: other-frameworks 2.8; SI 2015/1792 regulations 3 and 4.
public class JtaiTests
{
    private const string Id = "jtai";

    [Fact]
    public void Edition_InspectsAPartnershipInProse_ForSeveralInspectorates()
    {
        Facts.Life(Id).Should().Be("2016-02-01 to -");
        Facts.Kinds(Id).Should().Equal(
            "joint-inspection: findings, written-statement-of-action, theme", "thematic: findings, written-statement-of-action, theme",
            "front-door: findings, written-statement-of-action, theme");
        Facts.ScaleOf(Id, "joint-inspection", "findings").Kind.Should().Be(ScaleKind.Narrative);
        Edition(Id).Subject.Should().Be(SubjectKind.Partnership);
        Edition(Id).Inspectorates.Should().HaveCountGreaterThan(2);
    }

    [Fact]
    public void WrittenStatement_IsDue70WorkingDaysAfterReceipt_ByLaw()
    {
        Facts.Rules(Id).Should().Equal(new[] { "joint-inspection", "thematic", "front-door" }.Select(kind =>
            $"{kind}/required/written-statement: within 70 working days from report-received (Statutory, Primary)"));
        Edition(Id).FollowUpRules.Should().OnlyContain(r => r.Addressee == Addressee.PrincipalAuthority);
    }

    // 70 working days from 9 November 2021 as in the dated case of Slough.
    [Fact]
    public void Schedule_StatementRequired_CountsFromReceipt()
    {
        var inspection = AnInspection.Of(Id, "joint-inspection").WithJudgement("written-statement-of-action", "required")
            .WithDates(new(Day("2021-09-27"), Day("2021-10-01"), reportReceived: Day("2021-11-09"))).Build();

        FollowUpSchedule.For(inspection, Day("2021-11-10")).FollowUps.Single().Window.Target.Should().Be(Day("2022-02-18"));
        inspection.Judgements[0].Judgement.IsGraded.Should().BeFalse();
    }

    // Rulebook 12.3 N2: two types since April 2022; the front door is inspected by three inspectorates; each inspection has a theme.
    [Fact]
    public void Types_FrontDoorAndThematic_AreKindsWithATheme()
    {
        var frontDoor = Edition(Id).GetKind("front-door");
        var theme = frontDoor.Questions.Single(q => q.Code == "theme");
        var inspection = AnInspection.Of(Id, "front-door").WithJudgement("written-statement-of-action", "not-required")
            .WithProse("theme", "Serious youth violence").WithDates(new(Day("2023-06-12"), Day("2023-06-16"))).Build();

        frontDoor.Source.Evidence.Should().Be(Evidence.Secondary);
        frontDoor.Summary.Should().Contain("three inspectorates");
        (theme.IsRequired, theme.Scale.Kind).Should().Be((false, ScaleKind.Narrative));
        inspection.JudgementOf("theme")!.Text.Should().Be("Serious youth violence");
    }

    [Fact]
    public void Findings_AGradeOfAnotherScale_IsRefused() => FluentActions.Invoking(() => new AnsweredQuestion(
        Edition(Id).GetKind("joint-inspection").Questions[0], Judgement.Of(Edition("ilacs-2018").Scales.First().Grades[0])))
        .Should().Throw<ArgumentException>();

    [Fact]
    public void Source_OfTheStart_IsShownAsWeak() => Edition(Id).Source.Evidence.Should().Be(Evidence.Secondary);
}
