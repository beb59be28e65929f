using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using static Send.Framework.Tests.Time.Dates;

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
        finding.Message.Should().Contain("ended on 31 March 2026").And.Contain("Boards in the same area on that date: NHS Essex Integrated Care Board");
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
            .EndWith("Boards that served it on that date: NHS South Yorkshire Integrated Care Board ('QF7').");

    // Bath and North East Somerset (800) was served by the board of three counties, which reports call BSW; 'E54000040' is its code of the ONS.
    [Theory]
    [InlineData("NHS Bath and North East Somerset, Swindon and Wiltshire Integrated Care Board (BSW)")]
    [InlineData("Bath and North East Somerset, Swindon and Wiltshire (BSW) Integrated Care Board")]
    [InlineData("NHS Bath & North East Somerset, Swindon & Wiltshire ICB (BSW ICB)", false)]
    public void Board_WithItsAbbreviationInBrackets_IsFound(string name, bool isFound = true) =>
        (Facts.Rotherham with { Authority = Facts.Council("800"), Boards = [Facts.Board(null, name)] }).Findings()
            .Contains("SEND2011 /partnership/integratedCareBoards/0/name").Should().Be(!isFound);

    [Theory]
    [InlineData("NHS South Yorkshre Integrated Care Board", "NHS South Yorkshire Integrated Care Board ('QF7')")]
    [InlineData("South Yorksire ICB", "NHS South Yorkshire Integrated Care Board ('QF7')")]
    [InlineData("NHS West Yorkshier Integrated Care Board", "NHS West Yorkshire Integrated Care Board ('QWO')")]
    public void Board_WithASlip_IsAWarningThatNamesTheLikelyOne(string name, string likely) =>
        (Facts.Rotherham with { Boards = [Facts.Board(null, name)] }).OnlyMessage().Should().Be(
            $"No integrated care board in the data is called '{name}'. Did you mean {likely}? Add its \"odsCode\".");

    [Fact]
    public void Boards_NotRecorded_AreNotMissed()
    {
        var judged = (Facts.Rotherham with
        {
            Partnership = new PartnershipDocument { LocalAuthority = new LocalAuthorityDocument { DfeCode = "372" } },
        }).Judge();

        judged.Findings.Should().BeEmpty();
        var partnership = judged.Value.Partnership;
        (partnership.IntegratedCareBoards.IsEmpty, partnership.IntegratedCareBoardsRecorded).Should().Be((true, false));
        SendJson.ToJson(judged.Value).Should().NotContain("integratedCareBoards", "what is not recorded is not written as none");
        SendJson.ReadInspection(System.Text.Encoding.UTF8.GetBytes(SendJson.ToJson(judged.Value))).Value.Should().Be(judged.Value);
    }

    // Two inspections that say the same, except that one of them says that there were no boards.
    [Fact]
    public void Boards_NoneRecorded_AreNotTheSameAsNotRecorded()
    {
        var authority = LocalAuthority.Of(null, DfeCode.Parse("372"));

        Partnership.Of(authority).Should().NotBe(Partnership.Of(authority, []));
        Partnership.Of(authority).IntegratedCareBoardsRecorded.Should().BeFalse();
        Partnership.Of(authority, []).IntegratedCareBoardsRecorded.Should().BeTrue();
    }

    // E54000061 is South Yorkshire and E54000054 West Yorkshire in the code history database of the Office for National Statistics.
    [Theory]
    [InlineData("QF7", "E54000061")]
    [InlineData(null, "E54000061")]
    [InlineData(null, "E5400006", "SEND2010 /partnership/integratedCareBoards/0/gssCode")]
    [InlineData(null, "E54000099", "SEND2011 /partnership/integratedCareBoards/0/gssCode")]
    [InlineData(null, "E54000054", "SEND2013 /partnership/integratedCareBoards/0")]
    [InlineData("QF7", "E54000054", "SEND2027 /partnership/integratedCareBoards/0")]
    public void Board_ByItsGssCode_IsJudgedLikeOneByItsOdsCode(string? odsCode, string gssCode, params string[] findings) =>
        (Facts.Rotherham with
        {
            Boards = [new IntegratedCareBoardDocument { OdsCode = odsCode is null ? default : Field.Of(odsCode), GssCode = gssCode }],
        }).Findings().Should().Equal(findings);

    [Fact]
    public void Board_WithAGssCode_IsWrittenAndReadAgain()
    {
        var inspection = (Facts.Rotherham with { Boards = [new IntegratedCareBoardDocument { GssCode = "E54000061" }] }).Judge().Value;

        inspection.Partnership.IntegratedCareBoards.Should().ContainSingle().Which.GssCode.Should().Be(GssCode.Parse("E54000061"));
        SendJson.ToJson(inspection).Should().Contain("{\"name\":null,\"odsCode\":null,\"gssCode\":\"E54000061\"}");
        SendJson.ReadInspection(System.Text.Encoding.UTF8.GetBytes(SendJson.ToJson(inspection))).Value.Should().Be(inspection);
        var document = SendJson.ReadDocument(System.Text.Encoding.UTF8.GetBytes(SendJson.ToJson(inspection)));
        document.Document!.Partnership.Value.IntegratedCareBoards.Single().Value.GssCode.Value.Should().Be("E54000061");
    }

    // Boards are warned about only where the data says something of the day of the visit, and both ends of a period belong to it.
    [Theory]
    [InlineData("2026-03-30", "QH8", null)]
    [InlineData("2026-03-31", "QH8", null)]
    [InlineData("2026-04-01", "QH8", "SEND2012 /partnership/integratedCareBoards/0")]
    [InlineData("2026-03-31", "D7T5G", "SEND2012 /partnership/integratedCareBoards/0")]
    [InlineData("2026-04-01", "D7T5G", null)]
    public void Board_AroundTheChangeOfApril2026_IsInForceOnItsOwnDays(string day, string board, string? finding) =>
        Essex(Day(day), board).Findings.Where(f => f.Path.StartsWith("/partnership", StringComparison.Ordinal))
            .Select(f => $"{f.Code} {f.Path}").Should().Equal(finding is null ? [] : [finding]);

    [Fact]
    public void Board_NotYetBegun_IsAWarningThatNamesThoseBefore() =>
        Essex(new(2026, 1, 26), "D7T5G").Findings.Should().ContainSingle().Which.Message.Should().StartWith(
            "NHS Essex Integrated Care Board ('D7T5G') began on 1 April 2026; the visit was on 26 January 2026. Boards in the same area on that date: ")
            .And.Contain("NHS Mid and South Essex Integrated Care Board ('QH8')");

    [Fact]
    public void Board_OfAnotherPlace_IsToldWhoServedThere()
    {
        (Facts.Rotherham with { Boards = [Facts.Board("QWO", null)] }).OnlyMessage().Should().Be(
            "NHS West Yorkshire Integrated Care Board did not serve Rotherham on 30 September 2024, according to our reference data. "
            + "Boards that served it on that date: NHS South Yorkshire Integrated Care Board ('QF7').");
        (Facts.Rotherham with { Boards = [Facts.Board("QF7", null), Facts.Board(null, "West Yorkshire")] }).Findings().Should()
            .Equal("SEND2013 /partnership/integratedCareBoards/1");
    }

    [Fact]
    public void Board_WhereTheAuthorityIsNotKnown_ServesAnybody()
    {
        (Facts.Rotherham with { Authority = Facts.Council("999"), Boards = [Facts.Board("QWO", null)] }).Findings().Should()
            .Equal("SEND2005 /partnership/localAuthority/dfeCode");
        (Facts.Rotherham with { Authority = Facts.Council("999"), Boards = [] }).Findings().Should()
            .Equal("SEND2005 /partnership/localAuthority/dfeCode");
    }

    [Theory]
    [InlineData("NHS South Yorkshire Integrated Care Board", null)]
    [InlineData("South Yorkshire", null)]
    [InlineData("south yorkshire icb", null)]
    [InlineData("NHS West Yorkshire Integrated Care Board", "'NHS West Yorkshire Integrated Care Board' is not a known name of the board 'QF7', "
        + "NHS South Yorkshire Integrated Care Board.")]
    [InlineData("Atlantis", "'Atlantis' is not a known name of the board 'QF7', NHS South Yorkshire Integrated Care Board.")]
    public void Board_NameBesideItsCode_MayBeAnyOfItsNames(string name, string? message)
    {
        var findings = (Facts.Rotherham with { Boards = [Facts.Board("QF7", name)] }).Judge().Findings;
        findings.Select(f => $"{f.Code} {f.Path} {f.Message}").Should()
            .Equal(message is null ? [] : [$"SEND2020 /partnership/integratedCareBoards/0/name {message}"]);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("Atlantis", "")]
    [InlineData("South Yorkshire ICB", " NHS South Yorkshire Integrated Care Board is 'QF7'.")]
    public void Board_UnknownCode_SaysWhichCodeTheNameHas(string? name, string hint) =>
        (Facts.Rotherham with { Boards = [Facts.Board("ZZZ", name)] }).OnlyMessage().Should().Be(
            "No integrated care board in the data has the ODS code 'ZZZ'. The board may be newer than the data." + hint);

    [Theory]
    [InlineData(null, null, "SEND2014 /partnership/integratedCareBoards/0")]
    [InlineData(" ", null, "SEND1015 /partnership/integratedCareBoards/0/name")]
    [InlineData("", null, "SEND1015 /partnership/integratedCareBoards/0/name")]
    [InlineData(" ", "QF7", "SEND1015 /partnership/integratedCareBoards/0/name")]
    public void Board_WithNothingToGoBy_IsReportedOnce(string? name, string? odsCode, string finding) =>
        (Facts.Rotherham with { Boards = [Facts.Board(odsCode, name)] }).Findings().Should().Equal(finding);

    [Fact]
    public void Board_NullEntry_IsReported() =>
        (Facts.Rotherham with { Boards = [default] }).Findings().Should().Equal("SEND2014 /partnership/integratedCareBoards/0");

    // Among a few the list is gone through, and beyond that a set is kept: the answer is the same.
    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public void Boards_OneThatComesAgain_IsFoundByWhatItGoesBy(int others)
    {
        Field<IntegratedCareBoardDocument>[] filling = [.. Enumerable.Range(0, others).Select(i => Facts.Board(null, $"Board {i}"))];
        string[] Again(params Field<IntegratedCareBoardDocument>[] boards) =>
        [
            .. (Facts.Rotherham with { Boards = [.. filling, .. boards] }).Findings().Where(f => f.StartsWith("SEND2015", StringComparison.Ordinal)),
        ];
        string[] second = [$"SEND2015 /partnership/integratedCareBoards/{others + 1}"];

        Again(Facts.Board("QF7", null), Facts.Board("QF7", "South Yorkshire")).Should().Equal(second);
        Again(Facts.Board(null, "Atlantis"), Facts.Board(null, "Atlantis")).Should().Equal(second);
        Again(Facts.Board("ZZZ", null), Facts.Board("ZZZ", null)).Should().Equal(second);
        Again(Facts.Board("ZZZ", null), Facts.Board("ZZY", null)).Should().BeEmpty();
        Again(Facts.Board("QF7", null), Facts.Board("QWO", null)).Should().BeEmpty();
        Again(Facts.Board(null, "Atlantis"), Facts.Board(null, "Lyonesse")).Should().BeEmpty();
        Again(Facts.Board("ZZZ", null), Facts.Board(null, "Atlantis")).Should().BeEmpty();
        Again(default, default).Should().BeEmpty("what has no name is not the same as another");
        Again(Facts.Board("QF7", null), Facts.Board(null, "Atlantis"), Facts.Board("QF7", null)).Should()
            .Equal($"SEND2015 /partnership/integratedCareBoards/{others + 2}");
    }

    [Fact]
    public void Boards_ThatComeAgain_AreToldByTheirNames()
    {
        (Facts.Rotherham with { Boards = [Facts.Board("QF7", null), Facts.Board("QF7", null)] }).OnlyMessage().Should()
            .Be("NHS South Yorkshire Integrated Care Board is already in the list.");
        (Facts.Rotherham with { Boards = [Facts.Board(null, "Atlantis"), Facts.Board(null, "Atlantis")] }).Judge().Findings[^1].Message.Should()
            .Be("'Atlantis' is already in the list.");
    }

    // Boards began on 1 July 2022 (rulebook section 7).
    [Theory]
    [InlineData("2022-06-30", false)]
    [InlineData("2022-07-01", true)]
    public void Boards_None_IsAWarningSinceThereWereBoards(string day, bool isWarned) =>
        (Facts.Oldham2017 with { Started = Day(day), Ended = Day(day) }).Findings()
            .Contains("SEND2016 /partnership/integratedCareBoards").Should().Be(isWarned);

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
