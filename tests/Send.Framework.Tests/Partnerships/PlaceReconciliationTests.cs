using System.Text.Json;
using NodaTime.Text;
using Send.Framework.Partnerships;
using Send.Framework.Sources;

namespace Send.Framework.Tests.Partnerships;

/// <summary>
/// Holds the data inside the library against the files it was made from, in both directions: nothing lost, nothing added.
/// </summary>
public class PlaceReconciliationTests
{
    private static readonly LocalDate LastDayOf2022Boards = new(2026, 3, 31);
    private static readonly LocalDate FirstDayOf2026Boards = new(2026, 4, 1);

    [Fact]
    public void Authorities_CodesAndNames_AreThoseOfTheSources()
    {
        var fromSource = Json("local-authorities.json").Select(authority => string.Join('|',
            Text(authority, "dfeCode"), Text(authority, "gssCode"), Text(authority, "name"), Text(authority, "shortName"),
            Text(authority, "onsName"), Text(authority, "region"), Text(authority, "ofstedUrn")));
        var addedByHand = Rows("added-authorities.csv").Select(row => string.Join('|',
            row["dfe_code"], row["gss_code"], row["name"], row["short_name"], row["short_name"], row["region"], row["ofsted_urn"]));

        var inLibrary = AuthorityDirectory.England.All.Select(record => string.Join('|',
            record.DfeCode, record.GssCode, record.Name, record.ShortName, record.OnsName, record.Region, record.OfstedUrn));

        inLibrary.Should().BeEquivalentTo(fromSource.Concat(addedByHand));
    }

    [Fact]
    public void Authorities_FormerCodes_AreThoseOfTheSourcesButOne()
    {
        var fromSource = Json("local-authorities.json").SelectMany(authority => authority.GetProperty("formerGssCodes").EnumerateArray()
            .Select(former => $"{Text(authority, "dfeCode")} {Text(former, "code")} {Text(former, "until")}")).ToList();

        // The code of the old Dorset county: a different authority, with a DfE code of its own.
        fromSource.Remove("838 E10000009 2019-03-31").Should().BeTrue();

        AuthorityDirectory.England.All
            .SelectMany(record => record.FormerGssCodes.Select(former => $"{record.DfeCode} {former.Code} {Iso(former.ValidTo)}"))
            .Should().BeEquivalentTo(fromSource);
    }

    [Fact]
    public void Authorities_Kinds_AreThoseOfTheSources()
    {
        var codes = new Dictionary<string, string>
        {
            ["County"] = "county",
            ["London borough"] = "london-borough",
            ["Metropolitan district"] = "metropolitan-district",
            ["Unitary authority"] = "unitary-authority",
            ["City corporation (sui generis)"] = "city-corporation",
            ["Unitary authority (sui generis)"] = "sui-generis-unitary",
        };
        var fromSource = Json("local-authorities.json")
            .Select(authority => $"{Text(authority, "dfeCode")} {codes[Text(authority, "type")]}")
            .Concat(Rows("added-authorities.csv").Select(row => $"{row["dfe_code"]} {row["kind"]}"));

        AuthorityDirectory.England.All.Select(record => $"{record.DfeCode} {record.Kind}").Should().BeEquivalentTo(fromSource);
    }

    [Fact]
    public void Authorities_AddedFacts_AreInTheLibrary()
    {
        var fromSource = Rows("added-facts.csv")
            .Where(fact => DfeCode.TryParse(fact["subject"], out _) && (fact["fact"] is "valid_from" or "predecessor" or "other_name"))
            .Select(fact => $"{fact["subject"]} {fact["fact"]} {fact["value"]}")
            .Append("835 other_name Dorset County");

        var inLibrary = AuthorityDirectory.England.All.SelectMany(record => (IEnumerable<string>)
        [
            .. record.ValidFrom is { } from ? [$"{record.DfeCode} valid_from {Iso(from)}"] : Array.Empty<string>(),
            .. record.Predecessors.Select(code => $"{record.DfeCode} predecessor {code}"),
            .. record.OtherNames.Select(name => $"{record.DfeCode} other_name {name}"),
        ]);

        inLibrary.Should().BeEquivalentTo(fromSource);
    }

    [Fact]
    public void Boards_CodesAndNames_AreThoseOfTheSources()
    {
        var fromSource = Json("integrated-care-boards.json").Select(board => string.Join('|',
            Text(board, "odsCode"), Text(board, "gssCodeFromApril2026") is { Length: > 0 } latest ? latest : Text(board, "gssCode"),
            Text(board, "name"), Text(board, "shortName"), Text(board, "region"), Text(board, "validFrom"), Text(board, "validTo"),
            string.Join(';', board.GetProperty("successors").EnumerateArray().Select(code => code.GetString()))));

        var inLibrary = IntegratedCareBoardDirectory.England.All.Select(record => string.Join('|',
            record.OdsCode, record.GssCode, record.Name, record.ShortName, record.Region, Iso(record.ValidFrom), Iso(record.ValidTo),
            string.Join(';', record.Successors)));

        inLibrary.Should().BeEquivalentTo(fromSource);
    }

    [Fact]
    public void Boards_FormerCodesPredecessorsAndNames_AreThoseOfTheSources()
    {
        var fromSource = Json("integrated-care-boards.json").SelectMany(board => (IEnumerable<string>)
            [
                .. board.GetProperty("predecessors").EnumerateArray()
                    .Select(code => $"{Text(board, "odsCode")} predecessor {code.GetString()}"),
                .. Text(board, "gssCodeFromApril2026") is { Length: > 0 } latest && latest != Text(board, "gssCode")
                    ? [$"{Text(board, "odsCode")} former_gss_code {Text(board, "gssCode")}@2026-03-31"]
                    : Array.Empty<string>(),
            ])
            .Concat(Rows("added-facts.csv")
                .Where(fact => OdsCode.TryParse(fact["subject"], out _) && !DfeCode.TryParse(fact["subject"], out _))
                .Where(fact => fact["fact"] != "source").Select(fact => $"{fact["subject"]} {fact["fact"]} {fact["value"]}"));

        var inLibrary = IntegratedCareBoardDirectory.England.All.SelectMany(record => (IEnumerable<string>)
        [
            .. record.Predecessors.Select(code => $"{record.OdsCode} predecessor {code}"),
            .. record.FormerGssCodes.Select(former => $"{record.OdsCode} former_gss_code {former.Code}@{Iso(former.ValidTo)}"),
            .. record.OtherNames.Select(name => $"{record.OdsCode} other_name {name}"),
        ]);

        inLibrary.Should().BeEquivalentTo(fromSource);
    }

    // That the seven codes of April 2026 are only probable is the sources' own statement.
    [Fact]
    public void Boards_GssCodesOfApril2026_LookWeak() =>
        IntegratedCareBoardDirectory.England.All.Where(record => record.GssCodeEvidence.IsWeak())
            .Select(record => record.GssCode.ToString())
            .Should().BeEquivalentTo(
                "E54000065", "E54000066", "E54000067", "E54000068", "E54000069", "E54000070", "E54000071");

    [Theory]
    [InlineData(false, "localAuthorities")]
    [InlineData(true, "localAuthoritiesFromApril2026")]
    public void Shares_OnADay_AreThoseOfTheSources(bool since2026, string period)
    {
        var day = since2026 ? FirstDayOf2026Boards : LastDayOf2022Boards;
        var fromSource = Json("integrated-care-boards.json").SelectMany(board => board.GetProperty(period).EnumerateArray()
            .Select(entry => FormattableString.Invariant(
                $"{Text(board, "odsCode")} {Text(entry, "dfeCode")} {entry.GetProperty("share").GetDecimal():0.####}")));

        var inLibrary = IntegratedCareBoardDirectory.England.All.SelectMany(record => record.ServedOn(day)
            .Select(served => FormattableString.Invariant($"{record.OdsCode} {served.Authority} {served.Share:0.####}")));

        inLibrary.Should().BeEquivalentTo(fromSource);
    }

    // The two source files say the same thing from either end.
    [Theory]
    [InlineData(false, "from2022To2026")]
    [InlineData(true, "fromApril2026")]
    public void Serving_EveryAuthority_IsWhatItsOwnRecordSays(bool since2026, string period)
    {
        var day = since2026 ? FirstDayOf2026Boards : LastDayOf2022Boards;
        foreach (var authority in Json("local-authorities.json").AtLeastOne())
        {
            var fromSource = authority.GetProperty("integratedCareBoards").GetProperty(period).EnumerateArray()
                .Select(entry => (Text(entry, "odsCode"), entry.GetProperty("share").GetDecimal()));

            IntegratedCareBoardDirectory.England.Serving(DfeCode.Parse(Text(authority, "dfeCode")), day)
                .Select(serving => (serving.Board.OdsCode.ToString(), serving.Share))
                .Should().BeEquivalentTo(fromSource, "{0} says so", Text(authority, "name"));
        }
    }

    [Fact]
    public void Sources_OfEveryRecord_AreThoseDescribed()
    {
        var described = Rows("sources.csv").Select(row => row["title"]).ToList();
        var used = AuthorityDirectory.England.All.SelectMany(record => record.Sources)
            .Concat(AuthorityDirectory.England.All.SelectMany(record => record.AnnouncedChanges).Select(change => change.Source))
            .Concat(IntegratedCareBoardDirectory.England.All.SelectMany(record => record.Sources))
            .Select(source => source.Title).Distinct().ToList();

        used.Should().BeSubsetOf(described);
        // The counts added up for Cumbria stand beside the data; no record is made of them alone.
        described.Except(used).Should().Equal("Counts of small census areas of Cumberland and of Westmorland and Furness together");
    }

    private static List<JsonElement> Json(string name) => [.. JsonDocument.Parse(Read(name)).RootElement.EnumerateArray()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static List<Dictionary<string, string>> Rows(string name)
    {
        var lines = Read(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Fields).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    // Commas between quotation marks do not part fields.
    private static List<string> Fields(string line) =>
    [
        .. line.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part.Replace(',', '\u0001')] : new[] { part })
            .Aggregate("", (whole, part) => whole + part).Split(',').Select(field => field.Replace('\u0001', ',')),
    ];

    private static string Read(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", "places", name)).ReplaceLineEndings("\n");

    private static string Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";
}
