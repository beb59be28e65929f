using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class ImprovementAreaRulesTests
{
    [Fact]
    public void Areas_NotRecorded_AreFineAndStayUnrecorded()
    {
        var judged = (Facts.Failing with { Areas = default }).Judge();
        judged.Findings.Should().BeEmpty();
        judged.Value.ImprovementAreasRecorded.Should().BeFalse();
    }

    [Fact]
    public void Area_WithEverything_IsTakenOver()
    {
        var area = (Facts.Rotherham with
        {
            Areas = Facts.OneOf(new()
            {
                Kind = "area-for-improvement",
                Number = 1,
                Text = "Quality of plans",
                Points = [Field.Of("clearer"), Field.Of("timely")],
                Responsible = [new ResponsibleBodyDocument { Role = "integrated-care-board", Name = "NHS South Yorkshire" }],
                Themes = [Field.Of("ehc-plan-quality"), Field.Of("annual-reviews")],
            }),
        }).Judge().Value.ImprovementAreas[0];
        area.Points.Should().Equal("clearer", "timely");
        area.Themes.Should().Equal("ehc-plan-quality", "annual-reviews");
        area.Responsible.Should().ContainSingle().Which.Name.Should().Be("NHS South Yorkshire");
    }

    [Fact]
    public void Area_Empty_LacksKindAndText() =>
        (Facts.Rotherham with { Areas = Facts.OneOf(new()) }).Findings().Should().Equal("SEND1011 /improvementAreas/0/kind", "SEND4009 /improvementAreas/0/text");

    [Fact]
    public void Area_NullEntry_IsReportedAndNothingIsCountedAsMissing() =>
        (Facts.Failing with { Areas = Facts.List(default, Facts.Other, Facts.Other) }).Findings().Should().Equal("SEND1011 /improvementAreas/0");

    [Fact]
    public void Number_SameInTwoKinds_IsFine() => Facts.Failing.Findings().Should().BeEmpty();

    [Fact]
    public void Kind_NotUsedByMonitoring_IsNotListedAsAnAlternative() =>
        (Facts.Monitoring with { Areas = Facts.List(Facts.Progress("effective-action"), Facts.AreaOf("area", 1, "x")) }).Judge().Findings
            .Single(f => f.Code.Value == "SEND4001").Message.Should().Contain("Kinds: area-for-priority-action.");

    [Fact]
    public void Area_UnderAMeeting_IsOfNoKindThatIsUsed() =>
        (Facts.Rotherham with { Kind = "engagement-meeting", Judgements = Facts.Judged(), Published = default, Stated = default }).Findings().Should()
            .Equal("SEND4002 /improvementAreas/0/kind", "SEND4002 /improvementAreas/1/kind");

    [Theory]
    [InlineData(1, null)]
    [InlineData(int.MaxValue, null)]
    [InlineData(0, "The number is 0, but areas are numbered from 1.")]
    [InlineData(-1, "The number is -1, but areas are numbered from 1.")]
    public void Number_IsOneOrMore(int number, string? message) =>
        Found(new() { Kind = "area-for-improvement", Number = number, Text = "Waits" }).Should()
            .Equal(message is null ? [] : [$"SEND4008 /improvementAreas/0/number {message}"]);

    // Among a few areas the list is gone through, and beyond that a set is kept: the answer is the same.
    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public void Number_ThatComesAgain_IsFoundInItsKind(int others)
    {
        Field<ImprovementAreaDocument>[] filling = [.. Enumerable.Range(0, others).Select(i => Facts.AreaOf("area-for-improvement", 100 + i, "Waits"))];
        string[] Again(params Field<ImprovementAreaDocument>[] areas) =>
        [
            .. (Facts.Failing with { Areas = Facts.List([.. filling, .. areas]) }).Judge().Findings.Where(f => f.Code == FindingCodes.DuplicateAreaNumber)
                .Select(f => $"{f.Path} {f.Message}"),
        ];
        var improvement = Facts.AreaOf("area-for-improvement", 7, "Waits");
        var another = Facts.AreaOf("area-for-improvement", 8, "Waits");
        var action = Facts.AreaOf("area-for-priority-action", 7, "Waits", "local-authority");
        var unnumbered = Facts.Other;
        string[] third = [$"/improvementAreas/{others + 2}/number There is another 'area-for-improvement' with the number 7."];

        Again(improvement, another, improvement).Should().Equal(third);
        Again(improvement, action, improvement).Should().Equal(third);
        Again(improvement, unnumbered, improvement).Should().Equal(third);
        Again(improvement, action).Should().BeEmpty();
        Again(unnumbered, unnumbered).Should().BeEmpty();
        Again(improvement, another).Should().BeEmpty();
    }

    // Most areas are of the kind of the one before, and where they are not each is read by itself.
    [Theory]
    [InlineData("area-for-priority-action", "SEND4003")]
    [InlineData("area-of-significant-weakness", "SEND4002")]
    [InlineData("area-for-improvment", "SEND4001")]
    public void Kind_OfEachArea_IsItsOwn(string kind, string code)
    {
        var good = Facts.AreaOf("area-for-improvement", 1, "Waits");
        ImprovementAreaDocument bad = new() { Kind = kind, Text = "Waits", Responsible = [new ResponsibleBodyDocument { Role = "local-authority" }] };
        (Facts.Rotherham with { Areas = Facts.List(good, bad, bad, Facts.Other) }).Findings().Should()
            .Equal($"{code} /improvementAreas/1/kind", $"{code} /improvementAreas/2/kind");
        (Facts.Rotherham with { Areas = Facts.List(bad, bad, good, Facts.Other) }).Findings().Should()
            .Equal($"{code} /improvementAreas/0/kind", $"{code} /improvementAreas/1/kind");
    }

    [Fact]
    public void Kind_OfNoEdition_NamesThoseThatTheReportCarries()
    {
        Found(new() { Kind = "area-for-improvment", Text = "Waits" }).Should().Equal(
            "SEND4001 /improvementAreas/0/kind 'area-for-improvment' is not a kind of improvement area. "
            + "Kinds: area-for-improvement, area-for-priority-action. Did you mean 'area-for-improvement'?");
        Found(new() { Text = "Waits" }).Should().Equal(
            "SEND1011 /improvementAreas/0/kind \"kind\" is missing. Kinds: area-for-improvement, area-for-priority-action.");
        Found(new() { Kind = "area-of-significant-weakness", Text = "Waits" }).Should().Equal(
            "SEND4002 /improvementAreas/0/kind 'full' reports under 'area-send-2023' have no 'area-of-significant-weakness'. "
            + "They have: area-for-improvement, area-for-priority-action.");
    }

    [Theory]
    [InlineData(" ", "SEND4009 /improvementAreas/0/text")]
    [InlineData("", "SEND4009 /improvementAreas/0/text")]
    [InlineData(null, "SEND4009 /improvementAreas/0/text")]
    public void Text_OfAnArea_SaysSomething(string? text, string place) =>
        Found(new() { Kind = "area-for-improvement", Text = text is null ? default : Field.Of(text) }).Should()
            .Equal($"{place} The improvement area does not say what must improve.");

    [Fact]
    public void Points_OfAnArea_SaySomething()
    {
        Found(new() { Kind = "area-for-improvement", Text = "Waits", Points = ["a", " ", default(Field<string>), "b"] }).Should().Equal(
            "SEND4010 /improvementAreas/0/points/1 The point is blank.", "SEND4010 /improvementAreas/0/points/2 The point is blank.");
        var longest = new string('x', InspectionContract.LongestText);
        Found(new() { Kind = "area-for-improvement", Text = longest, Points = [longest] }).Should().BeEmpty();
        Found(new() { Kind = "area-for-improvement", Text = longest + "x", Points = [longest + "x"] }).Select(f => string.Join(' ', f.Split(' ')[..2])).Should()
            .Equal("SEND1016 /improvementAreas/0/text", "SEND1016 /improvementAreas/0/points/0");
    }

    private static IEnumerable<string> Found(ImprovementAreaDocument area) =>
        (Facts.Rotherham with { Areas = Facts.List(area, Facts.Other, Facts.Other) }).Judge().Findings.Select(f => $"{f.Code} {f.Path} {f.Message}");
}
