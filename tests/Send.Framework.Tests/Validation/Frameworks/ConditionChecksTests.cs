using Send.Framework.Validation;

namespace Send.Framework.Tests.Validation.Frameworks;

/// <summary>A condition has one form, and is about things that the definition has.</summary>
public sealed class ConditionChecksTests
{
    private const string Place = "/kinds/0/generalRules/0/when";

    [Theory]
    [InlineData("""{ "question": "quality", "grades": ["good", "poor"] }""")]
    [InlineData("""{ "question": "quality", "grades": ["good"], "category": null, "anyQuestion": false }""")]
    [InlineData("""{ "anyQuestion": true, "grades": ["met"] }""")]
    [InlineData("""{ "anyQuestion": true, "grades": ["good"], "except": ["safe", "raised"] }""")]
    [InlineData("""{ "anyProgress": true, "grades": ["not-met"] }""")]
    [InlineData("""{ "anyProgress": true, "grades": ["not-met"], "anyQuestion": false }""")]
    [InlineData("""{ "category": "worried" }""")]
    [InlineData("""{ "startedFrom": "2026-09-01" }""")]
    [InlineData("""{ "startedTo": "2026-09-01" }""")]
    [InlineData("""{ "startedFrom": "2026-09-01", "startedTo": "2026-09-01" }""")]
    [InlineData("""{ "anyOf": [{ "category": "worried" }, { "category": "calm" }] }""")]
    [InlineData("""{ "allOf": [{ "category": "worried" }, { "anyOf": [{ "category": "calm" }, { "startedTo": "2026-09-01" }] }] }""")]
    public void Condition_OfOneForm_IsSound(string when) => Definitions.FoundWhen(when).Should().BeEmpty();

    [Theory]
    [InlineData("{ }")]
    [InlineData("""{ "question": "quality" }""")]
    [InlineData("""{ "grades": ["good"] }""")]
    [InlineData("""{ "anyQuestion": true }""")]
    [InlineData("""{ "anyQuestion": false, "grades": ["good"] }""")]
    [InlineData("""{ "anyProgress": true }""")]
    [InlineData("""{ "except": ["safe"] }""")]
    [InlineData("""{ "question": "quality", "grades": ["good"], "except": ["safe"] }""")]
    [InlineData("""{ "question": "quality", "grades": ["good"], "category": "calm" }""")]
    [InlineData("""{ "question": "quality", "anyProgress": true, "grades": ["good"] }""")]
    [InlineData("""{ "category": "calm", "startedFrom": "2026-09-01" }""")]
    [InlineData("""{ "category": "calm", "grades": ["good"] }""")]
    [InlineData("""{ "allOf": [{ "category": "calm" }, { "category": "worried" }], "anyOf": [{ "category": "calm" }, { "category": "worried" }] }""")]
    public void Condition_OfNoFormOrSeveral_IsFound(string when) =>
        Definitions.FoundWhen(when).Should().ContainSingle().Which.Should().StartWith($"{FindingCodes.MalformedCondition} {Place} A condition is one of: ");

    [Theory]
    [InlineData("""{ "question": "nobody", "grades": ["good"] }""", "RuleOnUnknownQuestion /question")]
    [InlineData("""{ "question": "quality", "grades": ["met"] }""", "RuleOnUnknownGrade /grades/0")]
    [InlineData("""{ "question": "quality", "grades": ["good", "met", "high"] }""", "RuleOnUnknownGrade /grades/1|RuleOnUnknownGrade /grades/2")]
    [InlineData("""{ "anyQuestion": true, "grades": ["met"], "except": ["safe"] }""", "RuleOnUnknownGrade /grades/0")]
    [InlineData("""{ "anyQuestion": true, "grades": ["superb"] }""", "RuleOnUnknownGrade /grades/0")]
    [InlineData("""{ "anyQuestion": true, "grades": ["superb"], "except": ["nobody"] }""", "RuleOnUnknownGrade /grades/0|RuleOnUnknownQuestion /except/0")]
    [InlineData("""{ "anyQuestion": true, "grades": ["good", "met"], "except": ["quality", "points", "safe", "raised"] }""",
        "RuleOnUnknownGrade /grades/0|RuleOnUnknownGrade /grades/1")] // no question is left that could have been given it
    [InlineData("""{ "anyProgress": true, "grades": ["good"] }""", "RuleOnUnknownGrade /grades/0")]
    [InlineData("""{ "category": "nobody" }""", "RuleOnUnknownCategory /category")]
    [InlineData("""{ "remits": ["school"] }""", "RuleOnUnknownRemit /remits/0")]
    [InlineData("""{ "startedFrom": "2026-09-02", "startedTo": "2026-09-01" }""", "EndBeforeStart /startedTo")]
    [InlineData("""{ "allOf": [{ "category": "nobody" }, { "question": "nobody", "grades": ["good"] }] }""",
        "RuleOnUnknownCategory /allOf/0/category|RuleOnUnknownQuestion /allOf/1/question")]
    [InlineData("""{ "anyOf": [{ "category": "calm" }, { "allOf": [{ "category": "nobody" }, { "category": "calm" }] }] }""", "RuleOnUnknownCategory /anyOf/1/allOf/0/category")]
    public void Condition_OnWhatThereIsNot_IsFoundThere(string when, string expected) =>
        Definitions.FoundWhen(when).Select(f => f.Split(' ')).Select(f => $"{f[0]} {f[1]}").Should().BeEquivalentTo(
            expected.Split('|').Select(e => e.Split(' ')).Select(e => $"{Definitions.CodeOf(e[0])} {Place}{e[1]}"));

    [Fact]
    public void Condition_OnProgressThatIsNotJudged_IsFound() =>
        Definitions.FoundWhen("""{ "anyProgress": true, "grades": ["met"] }""", ("/kinds/0/progressScale", null)).Should().ContainSingle()
            .Which.Should().StartWith($"{FindingCodes.RuleOnUnjudgedProgress} {Place}/anyProgress ");

    [Fact]
    public void Condition_ThatIsNone_IsFoundOnceAndNotTakenForAlways()
    {
        Definitions.FoundWhen("1").Should().ContainSingle().Which.Should().StartWith($"{FindingCodes.WrongType} {Place} ");
        Definitions.Found(("/kinds/0/categories/0/when", "1")).Should().ContainSingle("the next category is not behind one that always applies");
        Definitions.FoundWhen("""{ "question": 1, "grades": ["good"] }""").Should().ContainSingle().Which.Should().StartWith($"{FindingCodes.WrongType} ");
        Definitions.FoundWhen("""{ "question": "quality", "grades": ["good", 1] }""").Should().ContainSingle().Which.Should().StartWith($"{FindingCodes.WrongType} ");
    }

    [Fact]
    public void Condition_UnknownMemberBeside_IsAWarningAndNoForm()
    {
        var found = Definitions.FoundWhen("""{ "category": "calm", "colour": "red" }""");
        found.Should().ContainSingle().Which.Should().StartWith($"{FindingCodes.UnknownMember} {Place}/colour ");
    }
}
