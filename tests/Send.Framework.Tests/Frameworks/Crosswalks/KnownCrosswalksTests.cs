using Send.Framework.Frameworks.Crosswalks;
using Send.Framework.Judgements;
using Send.Framework.Tests.Judgements;
using static Send.Framework.Tests.Inspections.Sample;

namespace Send.Framework.Tests.Frameworks.Crosswalks;

public class KnownCrosswalksTests
{
    private static JudgementScale Of2016 => Edition("local-area-send-2016").GetKind("full").Questions[0].Scale;

    private static JudgementScale Of2023 => Edition("area-send-2023").GetKind("full").Questions[0].Scale;

    // Other-frameworks 2.1 and 2.2: no grades in 2016; official statistics leave out outcomes of the previous framework.
    [Theory]
    [InlineData("not-required")]
    [InlineData("required")]
    public void Follow_From2016To2023_LeadsNowhereAndSaysWhy(string code)
    {
        var step = KnownCrosswalks.Follow(Of2016.Get(code), Of2023);

        (step.Relation, step.To).Should().Be((CrosswalkRelation.None, null));
        step.Reason.Should().Contain("no grade").And.Contain("official statistics");
    }

    [Fact]
    public void Follow_TheWayBack_LeadsNowhereEither() =>
        KnownCrosswalks.Follow(Of2023.Grades[2], Of2016).Relation.Should().Be(CrosswalkRelation.None);

    [Fact]
    public void Follow_Between2023And2025_NeedsNoCrosswalk()
    {
        var to = Edition("area-send-2025").GetKind("full").Questions[0].Scale;

        var step = KnownCrosswalks.Follow(Of2023.Get("inconsistent"), to);

        (step.Relation, step.To).Should().Be((CrosswalkRelation.Equivalent, to.Get("inconsistent")));
        KnownCrosswalks.Between(Of2023, to).Should().BeEmpty();
    }

    // Other-frameworks 2.3: Ofsted says new grades cannot be compared with old.
    [Theory]
    [InlineData("education-inspection-2019", "eif-four-point", "school-report-cards-2025", "ofsted-report-card-five-point")]
    [InlineData("school-report-cards-2025", "ofsted-report-card-five-point", "education-inspection-2019", "eif-four-point")]
    public void Follow_BetweenReportCardsAndBefore_LeadsNowhereAsOfstedSays(string edition, string scale, string otherEdition, string otherScale)
    {
        var (from, to) = (Edition(edition).Scales.Single(s => s.Id == scale), Edition(otherEdition).Scales.Single(s => s.Id == otherScale));

        from.Grades.Select(grade => KnownCrosswalks.Follow(grade, to)).Should()
            .OnlyContain(step => step.To == null && step.Reason.Contains("cannot be compared"));
    }

    // Equal words on two scales are not equal grades.
    [Fact]
    public void Follow_WhereNobodyDrewAWay_LeadsNowhere()
    {
        var step = KnownCrosswalks.Follow(Edition("ilacs-2018").Scales.First().Get("good"), Edition("sccif").Scales.Single());

        step.To.Should().BeNull();
        step.Reason.Should().Contain("ilacs-four-point").And.Contain("sccif-four-point");
    }

    [Fact]
    public void Follow_WithCrosswalksOfOnesOwn_UsesTheNamedOne()
    {
        var (near, same) = (Way("near", CrosswalkRelation.Approximate), Way("same", CrosswalkRelation.Equivalent));
        var grade = Scales.Statement.Grades[0];

        KnownCrosswalks.Follow(grade, Scales.Outcome, among: [near]).Relation.Should().Be(CrosswalkRelation.Approximate);
        KnownCrosswalks.Follow(grade, Scales.Outcome, "same", [near, same]).Relation.Should().Be(CrosswalkRelation.Equivalent);
        KnownCrosswalks.Follow(grade, Scales.Outcome, among: [near, same]).Reason.Should().Contain("near, same");
        FluentActions.Invoking(() => KnownCrosswalks.Follow(grade, Scales.Outcome, "other", [near])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void BuiltIn_Crosswalks_AreFoundByCodeAndCiteASource() => KnownCrosswalks.BuiltIn.Should().AllSatisfy(crosswalk =>
    {
        KnownCrosswalks.TryGet(crosswalk.Code, out var found).Should().BeTrue();
        found.Should().BeSameAs(crosswalk);
        crosswalk.Source.Locator.Should().NotBeNull();
        crosswalk.Steps.Should().HaveSameCount(crosswalk.From.Grades);
    });

    private static Crosswalk Way(string code, CrosswalkRelation relation) => Crosswalk.Create(
        code, "For a test.", Scales.Statement, Scales.Outcome, Scales.Source,
        new CrosswalkStep(Scales.Statement.Grades[0], relation, Scales.Outcome.Grades[0], "Somebody published it so."));
}
