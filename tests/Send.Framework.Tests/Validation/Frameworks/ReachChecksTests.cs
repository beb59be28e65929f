namespace Send.Framework.Tests.Validation.Frameworks;

/// <summary>A rule that nothing can trigger is found, and one that something can trigger is not.</summary>
public sealed class ReachChecksTests
{
    private const string Good = """{ "question": "quality", "grades": ["good"] }""";
    private const string Poor = """{ "question": "quality", "grades": ["poor"] }""";
    private const string NotGood = """{ "question": "quality", "grades": ["fair", "poor"] }""";
    private const string Met = """{ "question": "safe", "grades": ["met"] }""";
    private const string Twice = "'quality' would need two different grades at once";

    private static readonly (string Pointer, string? Value) Remits =
        ("/remits", """[{ "code": "school", "name": "School" }, { "code": "college", "name": "College" }]""");

    [Fact]
    public void Base_HasNoFault() => Definitions.Found().Should().BeEmpty();

    [Theory]
    [InlineData($$"""{ "allOf": [{{Good}}, {{Poor}}] }""", Twice)]
    [InlineData($$"""{ "allOf": [{{Good}}, {{NotGood}}] }""", Twice)]
    [InlineData($$"""{ "allOf": [{{Poor}}, {{NotGood}}] }""", null)]
    [InlineData($$"""{ "allOf": [{{Good}}, {{Met}}] }""", null)]
    [InlineData($$"""{ "allOf": [{{NotGood}}, {{Met}}, {{Good}}] }""", Twice)]
    [InlineData($$"""{ "allOf": [{{NotGood}}, { "question": "quality", "grades": ["good", "fair"] }, {{Poor}}] }""", Twice)]
    [InlineData($$"""{ "allOf": [{ "allOf": [{{Good}}, {{Met}}] }, { "allOf": [{{Met}}, {{Poor}}] }] }""", Twice)]
    [InlineData($$"""{ "anyOf": [{ "allOf": [{{Good}}, {{Poor}}] }, {{Met}}] }""", null)]
    [InlineData($$"""{ "anyOf": [{{Met}}, { "allOf": [{{Good}}, {{Poor}}] }] }""", null)]
    [InlineData($$"""{ "anyOf": [{ "allOf": [{{Good}}, {{Poor}}] }, { "allOf": [{{Poor}}, {{Good}}, {{Met}}] }] }""", Twice)]
    [InlineData($$"""{ "allOf": [{ "anyOf": [{{Good}}, {{Met}}] }, {{Poor}}] }""", null)]
    [InlineData($$"""{ "allOf": [{ "anyOf": [{{Good}}, {{Good}}] }, {{Poor}}] }""", Twice)]
    public void Answers_ThatExcludeEachOther_AreOutOfReach(string when, string? reason) => ShouldBeReached(when, reason);

    [Theory]
    [InlineData("""{ "startedFrom": "2028-08-31" }""", null)]
    [InlineData("""{ "startedFrom": "2028-09-01" }""", "the edition is in force to 2028-08-31 only")]
    [InlineData("""{ "startedTo": "2026-04-01" }""", null)]
    [InlineData("""{ "startedTo": "2026-03-31" }""", "the edition is in force from 2026-04-01 only")]
    [InlineData("""{ "allOf": [{ "startedFrom": "2027-01-01" }, { "startedTo": "2027-01-01" }] }""", null)]
    [InlineData("""{ "allOf": [{ "startedFrom": "2027-01-02" }, { "startedTo": "2027-01-01" }] }""", "its days exclude each other")]
    [InlineData("""{ "allOf": [{ "startedFrom": "2027-01-02" }, { "startedFrom": "2026-05-01" }, { "startedTo": "2027-01-01" }] }""", "its days exclude each other")]
    [InlineData("""{ "allOf": [{ "startedFrom": "2026-05-01" }, { "startedFrom": "2027-01-02" }, { "startedTo": "2027-01-01" }] }""", "its days exclude each other")]
    [InlineData("""{ "allOf": [{ "startedTo": "2027-01-01" }, { "startedTo": "2028-01-01" }, { "startedFrom": "2027-01-02" }] }""", "its days exclude each other")]
    [InlineData("""{ "allOf": [{ "startedTo": "2028-01-01" }, { "startedTo": "2027-01-01" }, { "startedFrom": "2027-01-02" }] }""", "its days exclude each other")]
    [InlineData("""{ "allOf": [{ "startedTo": "2028-01-01" }, { "startedFrom": "2027-01-02" }, { "startedFrom": "2026-05-01" }] }""", null)]
    public void Days_OutsideTheEditionOrEachOther_AreOutOfReach(string when, string? reason) => ShouldBeReached(when, reason);

    [Theory]
    [InlineData("""{ "allOf": [{ "remits": ["school"] }, { "remits": ["college"] }] }""", "it would need two different remits at once")]
    [InlineData("""{ "allOf": [{ "remits": ["school", "college"] }, { "remits": ["college"] }] }""", null)]
    [InlineData("""{ "allOf": [{ "remits": ["school"] }, { "startedFrom": "2027-01-01" }, { "remits": ["college"] }] }""", "it would need two different remits at once")]
    [InlineData("""{ "anyOf": [{ "remits": ["school"] }, { "remits": ["college"] }] }""", null)]
    [InlineData("""{ "startedFrom": "2028-09-01" }""", null)]
    public void Remits_ThatExcludeEachOther_AreOutOfReach(string when, string? reason) => ShouldBeReached(when, reason, Remits);

    [Fact]
    public void Category_AfterOneThatAlwaysApplies_IsOutOfReachAndSoIsWhatDependsOnIt()
    {
        var found = Definitions.FoundWhen("""{ "category": "calm" }""", ("/kinds/0/categories/0/when", null));

        found.Should().HaveCount(2);
        found[0].Should().EndWith(" /kinds/0/categories/1 Nothing can fall into this category: the category 'worried' before it always applies.");
        found[1].Should().EndWith(" /kinds/0/generalRules/0 Nothing can trigger this: nothing can fall into the category 'calm'.");
        Definitions.FoundWhen("""{ "category": "worried" }""").Should().BeEmpty();
        Definitions.FoundWhen("""{ "category": "calm" }""", ("/kinds/0/categories/1/when", null)).Should().BeEmpty("the last may take what is left");
    }

    [Fact]
    public void Category_OnAnswersThatExcludeEachOther_IsOutOfReach() =>
        Definitions.Found(("/kinds/0/categories/1/when", $$"""{ "allOf": [{{Good}}, {{Poor}}] }""")).Should().ContainSingle()
            .Which.Should().EndWith($" /kinds/0/categories/1 Nothing can fall into this category: {Twice}.");

    [Fact]
    public void Progress_WhereReportsCarryNoAreas_IsOutOfReach()
    {
        const string Progress = """{ "anyProgress": true, "grades": ["met"] }""";
        const string Never = """[{ "kind": "area-for-improvement", "occurrence": "must-not", "source": { "title": "H", "publisher": "S", "evidence": "primary" } }]""";

        Definitions.FoundWhen(Progress).Should().BeEmpty();
        Definitions.FoundWhen(Progress, ("/kinds/0/improvementRules", null)).Should().BeEmpty();
        Definitions.FoundWhen(Progress, ("/kinds/0/improvementRules", Never)).Should().ContainSingle()
            .Which.Should().EndWith(" /kinds/0/generalRules/0 Nothing can trigger this: reports on this kind of inspection have no improvement areas.");
        Definitions.FoundWhen(Progress, ("/kinds/0/improvementRules", Never.Replace("must-not", "may", StringComparison.Ordinal))).Should().BeEmpty();
    }

    // 256 ways are looked at, and 512 are not: then the rule counts as one that can be reached.
    [Theory]
    [InlineData(8, Twice)]
    [InlineData(9, null)]
    public void Ways_TooManyToLookAt_CountAsReached(int pairs, string? reason) =>
        ShouldBeReached($$"""{ "allOf": [{{string.Join(", ", Enumerable.Repeat($$"""{ "anyOf": [{{Good}}, {{Good}}] }""", pairs))}}, {{Poor}}] }""", reason);

    [Theory]
    [InlineData(256, Twice)]
    [InlineData(257, null)]
    public void Alternatives_TooManyToLookAt_CountAsReached(int ways, string? reason) =>
        ShouldBeReached($$"""{ "anyOf": [{{string.Join(", ", Enumerable.Repeat($$"""{ "allOf": [{{Good}}, {{Poor}}] }""", ways))}}] }""", reason);

    // Two rules for areas, of which only one forbids them, leave some whose progress can be judged.
    [Fact]
    public void Progress_WhereOnlySomeAreasAreForbidden_IsInReach() =>
        ShouldBeReached(
            """{ "anyProgress": true, "grades": ["met"] }""", null,
            ("/kinds/0/improvementRules/1/when", null), ("/kinds/0/improvementRules/0/occurrence", "\"may\""));

    private static void ShouldBeReached(string when, string? reason, params (string Pointer, string? Value)[] changes)
    {
        var found = Definitions.FoundWhen(when, changes);
        if (reason is null)
        {
            found.Should().BeEmpty();
        }
        else
        {
            found.Should().ContainSingle().Which.Should().EndWith($" /kinds/0/generalRules/0 Nothing can trigger this: {reason}.");
        }
    }
}
