using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class HeadRulesTests
{
    [Fact]
    public void Framework_Misspelt_NamesThoseThereAreAndTheNearest() =>
        (Facts.Rotherham with { Framework = "area-send-2032" }).OnlyMessage().Should().Match(
            "There is no edition 'area-send-2032'. Editions: local-area-send-2016, area-send-2023, area-send-2025, *. Did you mean 'area-send-2023'?");

    [Fact]
    public void Framework_Unknown_StillJudgesWhatNeedsNoEdition() =>
        (Facts.Rotherham with { Framework = "x", Boards = [], Ended = new LocalDate(2024, 9, 1) }).Findings().Should().Equal(
            "SEND1013 /framework", "SEND2016 /partnership/integratedCareBoards", "SEND5002 /dates/ended");

    [Fact]
    public void Kind_OfAnotherEdition_NamesTheEditionThatHasIt() =>
        (Facts.Rotherham with { Kind = "revisit" }).OnlyMessage().Should().EndWith("'local-area-send-2016' has it.");

    [Fact]
    public void Kind_MissingAndFrameworkKnown_ListsTheKinds() =>
        (Facts.Rotherham with { Kind = default }).OnlyMessage().Should().EndWith("full, monitoring, thematic-visit, engagement-meeting.");

    [Fact]
    public void Framework_Hostile_IsShortenedAndEscaped()
    {
        var message = (Facts.Rotherham with { Framework = "\u001b[2J\n" + new string('z', 100_000) }).Judge().Findings
            .Single(f => f.Code == FindingCodes.UnknownFramework).Message;
        message.Should().StartWith("There is no edition '\\u001B[2J\\u000Azzz").And.NotContain("\n");
        message.Length.Should().BeLessThan(1_000, "it lists the editions there are");
    }

    [Theory]
    [InlineData(100, 0)] // the longest that is allowed
    [InlineData(101, 1)]
    public void Reference_AtItsLimit_IsTheLastThatIsAllowed(int length, int findings) =>
        (Facts.Rotherham with { Reference = new string('5', length) }).Findings().Should().HaveCount(findings);

    [Fact]
    public void Reference_Missing_IsFine() => (Facts.Rotherham with { Reference = default(Field<string>) }).Findings().Should().BeEmpty();
}
