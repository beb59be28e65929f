using Send.Framework.Inspections;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class BoardRulesTests
{
    [Theory]
    [InlineData("NHS South Yorkshire Integrated Care Board")]
    [InlineData("South Yorkshire ICB")]
    public void Board_ByNameOnly_IsFound(string name) =>
        (Facts.Rotherham with { Boards = [Facts.Board(null, name)] }).Findings().Should().BeEmpty();

    [Fact]
    public void Board_NameThatNobodyHas_IsAWarning() =>
        (Facts.Rotherham with { Boards = [Facts.Board(null, "Atlantis ICB")] }).Findings().Should()
            .Equal("SEND2011 /partnership/integratedCareBoards/0/name");

    // Essex, inspected January 2026 and published May 2026, names boards that ended on 31 March 2026 (rulebook section 7).
    [Fact]
    public void Board_OfTheDayOfTheVisit_IsFineThoughItHasEndedSince() =>
        Essex(new(2026, 1, 26), "QH8").Findings.Should().BeEmpty();

    [Fact]
    public void Board_EndedBeforeTheVisit_IsAWarningThatNamesTheSuccessor()
    {
        var finding = Essex(new(2026, 4, 20), "QH8").Findings.Should().ContainSingle().Subject;
        finding.Code.Should().Be(FindingCodes.BoardNotInForce);
        finding.Message.Should().Contain("ended on 31 March 2026").And.Contain("On the same ground then: NHS Essex Integrated Care Board");
    }

    [Fact]
    public void Board_Malformed_IsNotAlsoUnnamed() =>
        (Facts.Rotherham with { Boards = [Facts.Board("q", null)] }).Findings().Should().Equal("SEND2010 /partnership/integratedCareBoards/0/odsCode");

    [Fact]
    public void Boards_SameByCodeAndByName_AreTwice() =>
        (Facts.Rotherham with { Boards = [Facts.Board("QF7", null), Facts.Board(null, "South Yorkshire")] }).Findings().Should()
            .Equal("SEND2015 /partnership/integratedCareBoards/1");

    [Fact]
    public void Boards_NoneBeforeTheyExisted_IsFine() => Facts.Oldham2017.Findings().Should().BeEmpty();

    [Fact]
    public void Boards_None_NamesThoseThatServed() =>
        (Facts.Rotherham with { Boards = [] }).OnlyMessage().Should()
            .EndWith("Rotherham was served by NHS South Yorkshire Integrated Care Board ('QF7').");

    private static Validated<Inspection> Essex(LocalDate started, string board) => (Facts.Rotherham with
    {
        Framework = "area-send-2025",
        Authority = Facts.Council("881"),
        Boards = [Facts.Board(board, null)],
        Notified = default,
        Started = started,
        Ended = started.PlusDays(4),
        Published = default,
    }).Judge();
}
