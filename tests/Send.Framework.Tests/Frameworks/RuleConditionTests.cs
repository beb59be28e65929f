using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Tests.Judgements;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks;

public class RuleConditionTests
{
    private static readonly JudgementScale Five = JudgementScale.Ordered(
        "five", "Five points", Scales.Source, Scales.Grade("exceptional"), Scales.Grade("expected"), Scales.Grade("urgent-improvement"));

    // The categories of the school report cards (other frameworks, 2.3).
    private static readonly InspectionKind Kind = Definitions.Kind with
    {
        Questions =
        [
            new("leadership", "Leadership", Five), new("inclusion", "Inclusion", Five), new("safeguarding", "Safeguarding", Scales.Safeguarding),
        ],
        Categories =
        [
            Category("special-measures", RuleCondition.AllOf(
                RuleCondition.Answered("leadership", "urgent-improvement"),
                RuleCondition.AnyOf(
                    RuleCondition.AnyAnswered("urgent-improvement").ButNot("leadership"), RuleCondition.Answered("safeguarding", "not-met")))),
            Category("requires-significant-improvement", RuleCondition.AnyOf(
                RuleCondition.AnyAnswered("urgent-improvement"), RuleCondition.Answered("safeguarding", "not-met"))),
        ],
    };

    public static TheoryData<RuleCondition, string> Words => new()
    {
        { RuleCondition.Always, "always" },
        { RuleCondition.Answered("outcome", "good", "poor"), "outcome is good or poor" },
        { RuleCondition.AnyAnswered("poor"), "any answer is poor" },
        { RuleCondition.AnyAnswered("poor").ButNot("outcome", "leadership"), "any answer but outcome and leadership is poor" },
        { RuleCondition.AnyProgress("sufficient"), "progress on any improvement area is sufficient" },
        { RuleCondition.InCategory("special-measures"), "the category is special-measures" },
        { RuleCondition.OfRemit("school", "college"), "the remit is school or college" },
        { RuleCondition.Started(Day("2025-11-10")), "the visit started on 10 November 2025 or later" },
        { RuleCondition.Started(null, Day("2025-11-09")), "the visit started on 9 November 2025 or earlier" },
        { RuleCondition.Started(Day("2025-11-10"), Day("2026-08-31")), "the visit started from 10 November 2025 to 31 August 2026" },
        {
            RuleCondition.AllOf(RuleCondition.OfRemit("school"), RuleCondition.AnyOf(RuleCondition.InCategory("a"), RuleCondition.InCategory("b"))),
            "the remit is school and (the category is a or the category is b)"
        },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void ToString_OfEachKind_IsTheEndOfASentence(RuleCondition condition, string expected) => condition.ToString().Should().Be(expected);

    [Theory]
    [InlineData("expected", "expected", "met", null)]
    [InlineData("urgent-improvement", "expected", "met", "requires-significant-improvement")]
    [InlineData("expected", "urgent-improvement", "met", "requires-significant-improvement")]
    [InlineData("expected", "expected", "not-met", "requires-significant-improvement")]
    [InlineData("urgent-improvement", "urgent-improvement", "met", "special-measures")]
    [InlineData("urgent-improvement", "expected", "not-met", "special-measures")]
    public void InCategory_OfReportCards_FollowsFromTheAnswers(string leadership, string inclusion, string safeguarding, string? expected)
    {
        Grade? Answer(string question) => question switch
        {
            "leadership" => Five.Get(leadership),
            "inclusion" => Five.Get(inclusion),
            _ => Scales.Safeguarding.Get(safeguarding),
        };

        Kind.Categories.Where(c => RuleCondition.InCategory(c.Code).IsMet(Answer, [], Kind)).Select(c => c.Code)
            .Should().Equal(expected is null ? [] : [expected]);
    }

    [Fact]
    public void InCategory_AnAnswerThatDecidesIsMissing_IsNotMet() =>
        RuleCondition.InCategory("requires-significant-improvement")
            .IsMet(q => q == "inclusion" ? Five.Get("urgent-improvement") : null, [], Kind)
            .Should().BeFalse("without the answer on leadership it may be special measures");

    // A school without sixth form has no answer on it, and is not left in doubt. One that judges an area and lacks the answer is.
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void InCategory_AnotherAreaIsNotAnswered_IsDecidedWhereItNeedNotBe(bool required, bool expected)
    {
        var kind = Kind with { Questions = [.. Kind.Questions, new("sixth-form", "Sixth form", Five, required)] };
        Grade? Answer(string question) => question switch
        {
            "leadership" => Five.Get("urgent-improvement"),
            "inclusion" => Five.Get("expected"),
            "safeguarding" => Scales.Safeguarding.Get("met"),
            _ => null,
        };

        RuleCondition.InCategory("requires-significant-improvement").IsMet(Answer, [], kind).Should().Be(expected);
    }

    [Theory]
    [InlineData("2024-09-01", false)]
    [InlineData("2024-09-02", true)]
    [InlineData("2024-09-30", true)]
    [InlineData("2024-10-01", false)]
    public void Started_BothDaysAreIncluded(string started, bool expected) =>
        RuleCondition.Started(Day("2024-09-02"), Day("2024-09-30")).IsMet(_ => null, [], started: Day(started)).Should().Be(expected);

    [Fact]
    public void Started_DayNotKnown_IsNotMet() => RuleCondition.Started(Day("2024-09-02")).IsMet(_ => null, []).Should().BeFalse();

    [Theory]
    [InlineData("college", true)]
    [InlineData("school", false)]
    [InlineData(null, false)]
    public void OfRemit_IsMetByItsRemits(string? remit, bool expected) =>
        RuleCondition.OfRemit("college", "apprenticeships").IsMet(_ => null, [], remit: remit).Should().Be(expected);

    [Fact]
    public void Conditions_ThatCannotBe_Throw()
    {
        Action[] wrong =
        [
            () => RuleCondition.AllOf(RuleCondition.Always),
            () => RuleCondition.AnyOf(),
            () => RuleCondition.AllOf(RuleCondition.Always, null!),
            () => RuleCondition.Started(null),
            () => RuleCondition.Started(Day("2024-09-02"), Day("2024-09-01")),
            () => RuleCondition.OfRemit(),
            () => RuleCondition.InCategory("Special measures"),
            () => RuleCondition.Answered("outcome", "failings").ButNot("other"),
        ];

        wrong.Should().AllSatisfy(make => make.Should().Throw<ArgumentException>());
    }

    private static DerivedCategory Category(string code, RuleCondition when) =>
        new() { Code = code, Name = "A category", When = when, Explanation = "It follows.", Source = Scales.Source };
}
