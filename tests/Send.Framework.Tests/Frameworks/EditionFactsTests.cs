using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Sources;
using Send.Framework.Time;
using static Send.Framework.Tests.Inspections.Sample;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks;

public class EditionFactsTests
{
    [Fact]
    public void Editions_DatesKindsAndScales_AreThoseOfTheTable()
    {
        var actual =
            from edition in FrameworkCatalogue.BuiltIn.OfFamily("area-send")
            from kind in edition.Kinds
            let scales = kind.Questions.Select(q => (q.Code, q.Scale))
                .Concat(kind.ProgressScale is { } progress ? [("progress", progress)] : [])
            from scale in scales.Select(s => $"{s.Item1};{string.Join(", ", s.Item2.Grades.Select(g => g.Code))}").DefaultIfEmpty("-;-")
            select $"{edition.Id};{edition.InForceFrom.ToIso()};{edition.InForceTo?.ToIso() ?? "-"};{kind.Code};{scale}";

        actual.Should().Equal(TestTable.Read("area-send-editions.csv", 7).Select(row => string.Join(';', row[..6])));
    }

    [Fact]
    public void FollowUpRules_AreThoseOfTheTable()
    {
        var actual = FrameworkCatalogue.BuiltIn.OfFamily("area-send").SelectMany(e => e.FollowUpRules).Select(rule => string.Join(
            ';', rule.Id, rule.Activity.Code, rule.Interval?.ToString() ?? "-", string.Join(", ", rule.Anchors.Select(a => a.Code)), rule.Force.ToCode(),
            rule.Addressee.Code, rule.Source.Evidence.ToCode(), rule.AnchorSource?.Evidence.ToCode() ?? "-"));

        actual.Should().Equal(TestTable.Read("area-send-follow-up-rules.csv", 9).Select(row => string.Join(';', row[..8])));
    }

    // Rulebook I1 to I3: priority actions if and only if the third outcome; areas for improvement always.
    [Theory]
    [InlineData("area-send-2023")]
    [InlineData("area-send-2025")]
    public void ImprovementRules_FullInspection_FollowTheInvariantsOf55Reports(string edition) =>
        Edition(edition).GetKind("full").ImprovementRules
            .Select(r => $"{(r.When.IsAlways ? "always" : string.Join("+", r.When.Grades))}: {r.Occurrence} {r.Kind} {r.Observed?.Count} {r.Observed?.Minimum}-{r.Observed?.Maximum}")
            .Should().Equal(
                "always: Must area-for-improvement 55 2-6",
                "systemic-failings: Must area-for-priority-action 14 2-6",
                "typically-positive+inconsistent: MustNot area-for-priority-action  -");

    // Rulebook 3.3: "only the APAs; AFIs are not tested".
    [Fact]
    public void ImprovementRules_MonitoringInspection_TestsPriorityActionsOnly() =>
        Edition("area-send-2025").GetKind("monitoring").ImprovementRules.Select(r => (r.Occurrence, r.Kind)).Should().Equal(
            (Occurrence.Must, ImprovementAreaKind.AreaForPriorityAction), (Occurrence.MustNot, ImprovementAreaKind.AreaForImprovement));

    // Rulebook 2.2: notified on a Monday, on site the Monday after. 2.3: on site 10 working days after notification. Revisits: 10 days.
    [Theory]
    [InlineData("local-area-send-2016", "full", "usually 5 working days", Evidence.Secondary)]
    [InlineData("local-area-send-2016", "revisit", "usually 10 working days", Evidence.Secondary)]
    [InlineData("area-send-2023", "full", "usually 10 working days", Evidence.Secondary)]
    [InlineData("area-send-2023", "monitoring", "usually 10 working days", Evidence.Secondary)]
    [InlineData("area-send-2025", "full", "usually 10 working days", Evidence.Secondary)]
    public void Visit_Notice_IsThatOfTheRulebook(string edition, string kind, string notice, Evidence evidence)
    {
        var visit = Edition(edition).GetKind(kind).Visit!;

        visit.Notice!.ToString().Should().Be(notice);
        visit.NoticeSource!.Evidence.Should().Be(evidence);
    }

    // Rulebook 2.3: 89 of 91 visits last 5 days, two of them 9. 5.4 and the table of lags: 29 (Rotherham) to 101 (Sutton), median 44.
    [Fact]
    public void Visit_Observations_AreThoseOfTheDatedReports()
    {
        var visit = Edition("area-send-2023").GetKind("full").Visit!;

        (visit.DaysOnSite!.Count, visit.DaysOnSite.Minimum, visit.DaysOnSite.Maximum).Should().Be((91, 5, 9));
        (visit.WorkingDaysToPublication!.Minimum, visit.WorkingDaysToPublication.Median, visit.WorkingDaysToPublication.Maximum)
            .Should().Be((29, 44m, 101));
        visit.DaysOnSite.Includes(9).Should().BeTrue();
        (visit.WithinAWeek!.Count, visit.WithinAWeek.Of).Should().Be((89, 91));
        (visit.InSchoolTerm!.Count, visit.InSchoolTerm.Of).Should().Be((91, 91));
        visit.DaysOnSite.Includes(10).Should().BeFalse();
    }

    // Rulebook 2.1: Covid-19 from 17 March 2020, revisits again from April 2021; monitoring paused in 2024 (month not known) until the
    // summer term of 2025.
    [Fact]
    public void Pauses_AreThoseOfTheTimeline() =>
        FrameworkCatalogue.BuiltIn.OfFamily("area-send")
            .SelectMany(e => e.Pauses, (e, p) => $"{e.Id}: {string.Join(", ", p.Activities.Select(a => a.Code))} {p.CertainlyFrom.ToIso()} to {p.CertainlyTo.ToIso()}")
            .Should().Equal(
                "local-area-send-2016: full-inspection, revisit 2020-03-17 to 2021-03-31",
                "area-send-2023: monitoring-inspection 2024-12-31 to 2025-03-31");

    // Rulebook 12.2 C8: 8 with a range of 4 to 8 (8, 8 and 4 working days in the dated cases since 2023); 4.2: 6 and 2 under the edition of 2016.
    [Theory]
    [InlineData("local-area-send-2016", 2)]
    [InlineData("area-send-2023", 4)]
    [InlineData("area-send-2025", 4)]
    public void ReceiptEstimate_IsEightWorkingDaysWithItsRangeAndMarkedAsInferred(string edition, int fewest)
    {
        var estimate = Edition(edition).ReceiptEstimate!;

        (estimate.WorkingDaysBeforePublication, estimate.FewestWorkingDays, estimate.MostWorkingDays).Should().Be((8, fewest, 8));
        estimate.Source.Evidence.Should().Be(Evidence.Inferred);
    }

    // Rulebook 2.4: "not changed: the number or wording of outcomes". A grade of one edition is a grade of the other.
    [Fact]
    public void OutcomeScale_OfBothEditions_IsOneScale() =>
        Edition("area-send-2025").GetKind("full").Questions[0].Scale.Should().BeSameAs(Edition("area-send-2023").GetKind("full").Questions[0].Scale);

    // Rulebook 12.1, 12.2 C1: revised on 7 July 2025 in paragraphs 23 and 149, read in the handbook's own list of changes.
    [Fact]
    public void Revision_Of7July2025_IsDatedAndPrimary()
    {
        var source = Edition("area-send-2025").Source;

        source.Evidence.Should().Be(Evidence.Primary);
        source.Edition.Should().Be(Day("2025-07-07"));
        source.Note.Should().Contain("paragraphs 23 and 149");
    }

    // Rulebook 12.1: paragraph 23 (at most 3 monitoring visits in 12 months) and paragraph 149 (feedback), both of July 2025.
    [Theory]
    [InlineData("visits-in-twelve-months", "paragraph 23", "no more than 3 monitoring visits")]
    [InlineData("plan-feedback", "paragraph 149", "only from the Department for Education and regional NHS England")]
    public void GeneralRules_OfJuly2025_StandInTheEditionOf2025Only(string name, string locator, string words)
    {
        var rule = Edition("area-send-2025").GetKind("full").GeneralRules.Single(r => r.Name == name);

        rule.Source.Evidence.Should().Be(Evidence.Primary);
        rule.Source.Edition.Should().Be(Day("2025-07-07"));
        rule.Source.Locator.Should().StartWith(locator);
        rule.Summary.Should().Contain(words);
        rule.When.Grades.Should().Equal("systemic-failings");
        Edition("area-send-2023").GetKind("full").GeneralRules.Should().NotContain(r => r.Name == name);
    }

    // Rulebook 12.2 C2: the reason says what the earlier text asked for; C3: the law's 70 working days are for making the plan, in both.
    [Fact]
    public void DraftPlan_Of2025_IsAnOpenQuestionThatSaysWhatTheTextBeforeAsked()
    {
        var draft = Edition("area-send-2025").FollowUpRules.Single(r => r.Activity == Activity.PriorityActionPlanDraft);

        draft.Interval.Should().BeNull();
        draft.IntervalUnknown.Should().Contain("35 working days").And.Contain("open question Q2");
        FrameworkCatalogue.BuiltIn.OfFamily("area-send").SelectMany(e => e.FollowUpRules).Where(r => r.Activity == Activity.PriorityActionPlan)
            .Should().HaveCount(2).And.OnlyContain(r => r.Summary.StartsWith("The principal authority must make the priority action plan within 70 working days"));
    }

    // Rulebook 12.2 C6: section 20(2), from a law firm. C9: the policy of 5 November 2025 names area SEND.
    [Fact]
    public void Monitoring_LawAndDeferral_AreThoseOfTheRulebook()
    {
        Edition("area-send-2025").LegalBasis.Should().Contain(b => b.Source.Evidence == Evidence.Secondary && b.Summary.Contains("section 20(2)"));
        Edition("area-send-2025").GetKind("monitoring").GeneralRules.Single(r => r.Name == "deferral").Source.Edition.Should().Be(Day("2025-11-05"));
    }

    // Rulebook 12.2 C7: both outcomes are known only since June 2025; families call the weaker one "ineffective action".
    [Fact]
    public void MonitoringOutcomes_AreThoseOf2025AndOpenIn2023()
    {
        AreaSend.MonitoringOutcomes.Scale.Parse("ineffective action").Should().Be(AreaSend.MonitoringOutcomes.NotEffectiveAction);
        AreaSend.MonitoringOutcomes.Scale.Parse("effective action").Should().Be(AreaSend.MonitoringOutcomes.EffectiveAction);
        Edition("area-send-2023").GetKind("monitoring").GeneralRules.Should().ContainSingle(r => r.OpenQuestion == "Q4");
        Edition("area-send-2025").GetKind("monitoring").GeneralRules.Should().NotContain(r => r.OpenQuestion != null);
    }

    // Rulebook 9: what could not be read stays visible in the edition that it concerns.
    [Theory]
    [InlineData("local-area-send-2016", "Q9")]
    [InlineData("area-send-2023", "Q2, Q4, Q1, Q5, Q6, Q9, Q10, Q11, Q12")]
    [InlineData("area-send-2025", "Q2, Q4, Q1, Q5, Q6, Q9, Q10, Q11, Q12, Q8")]
    public void OpenQuestions_AreNotHidden(string edition, string codes) =>
        string.Join(", ", Edition(edition).OpenQuestions.Select(q => q.Code)).Should().Be(codes);
}
