using Send.Framework.Frameworks;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Validation.Frameworks;

/// <summary>A definition beside the editions of a catalogue: scales that they share, and days on which only one can be in force.</summary>
public sealed class CatalogueNeighboursTests
{
    private const string Same = "SEND7023 /scales/";

    private static readonly FrameworkCatalogue Catalogue = FrameworkCatalogue.Empty.With(Definitions.Read(FrameworkCatalogue.Empty).Value);

    private static readonly (string, string?)[] AnotherEdition = [("/id", "\"other-visits-2026\""), ("/family", "\"other-visits\"")];

    // Grades can be compared where two editions have one scale; so a scale that says the same is the same, and any other word makes another.
    [Fact]
    public void Scale_RepeatedWordForWord_IsThatOfTheCatalogue()
    {
        var read = Definitions.Read(Catalogue, AnotherEdition);

        Shown(read).Should().BeEmpty();
        read.Value.Scales.Should().Equal(Catalogue.Editions[0].Scales);
        read.Value.Scales.Zip(Catalogue.Editions[0].Scales).Should().OnlyContain(pair => ReferenceEquals(pair.First, pair.Second));
    }

    [Theory]
    [InlineData("0/name", "\"Quality!\"")]
    [InlineData("2/kind", "\"binary\"")]
    [InlineData("0/source/title", "\"Handbook!\"")]
    [InlineData("0/source/publisher", "\"Somebody else\"")]
    [InlineData("0/source/evidence", "\"secondary\"")]
    [InlineData("0/grades/0/label", "\"Good!\"")]
    [InlineData("0/grades/0/phrase", "\"is good\"")]
    [InlineData("0/grades/1/sectorLabel", "\"2\"")]
    [InlineData("0/grades/1/aliases", "[\"acceptable\"]")]
    [InlineData("0/grades/1/rejectedAliases", "[\"acceptable\"]")]
    [InlineData("0/grades/-", """{ "code": "bad", "label": "Bad" }""")]
    [InlineData("1/rounding", "\"half-up\"")]
    [InlineData("1/mayBeCapped", "true")]
    [InlineData("1/grades/0/highestScore", "99")]
    public void Scale_WithOneOtherWord_IsAnotherScale(string place, string value)
    {
        var number = place[0] - '0';
        var read = Definitions.Read(Catalogue, [.. AnotherEdition, ($"/scales/{place}", value)]);

        Shown(read).Should().Equal(Same + number);
        read.Value.Scales.Zip(Catalogue.Editions[0].Scales).Select(pair => ReferenceEquals(pair.First, pair.Second))
            .Should().Equal(Enumerable.Range(0, 4).Select(i => i != number));
    }

    [Fact]
    public void Scale_OfAnotherCode_IsNobodysBusiness() =>
        Shown(Definitions.Read(Catalogue, [.. AnotherEdition, ("/scales/3/id", "\"lifted-scale\""), ("/kinds/0/questions/3/scale", "\"lifted-scale\"")])).Should().BeEmpty();

    // The edition that is there is in force from 1 April 2026 to 31 August 2028, both included.
    [Theory]
    [InlineData("visits", "2028-08-31", null, "/inForceFrom")]
    [InlineData("visits", "2028-09-01", null, null)]
    [InlineData("visits", "2025-01-01", "2026-03-31", null)]
    [InlineData("visits", "2025-01-01", "2026-04-01", "/inForceFrom")]
    [InlineData("other-visits", "2026-04-01", null, null)]
    public void Edition_OfTheSameFamily_IsInForceOnItsOwnDays(string family, string from, string? to, string? place) =>
        Definitions.Read(Catalogue, ("/id", "\"visits-2029\""), ("/family", $"\"{family}\""), ("/inForceFrom", $"\"{from}\""), ("/inForceTo", to is null ? null : $"\"{to}\""))
            .Findings.Where(f => f.Code == FindingCodes.EditionsOverlap).Select(f => $"{f.Path} {f.Message}").Should().Equal(place is null
                ? []
                : [$"{place} 'visits-2026' is also in 'visits' and is in force on the same days. A catalogue cannot have both."]);

    [Fact]
    public void Edition_OfTheSameCode_IsToldSoOnce() => Definitions.Read(Catalogue).Findings.Should().ContainSingle().Which.ToString()
        .Should().Contain("SEND7024 /id: The catalogue already has an edition 'visits-2026'. It cannot have both.");

    [Theory]
    [InlineData("\"send-framework/framework/v2\"", "SEND1012 /schema")]
    [InlineData(null, "SEND1011 ")]
    public void Schema_IsThatOfADefinition(string? schema, string finding) =>
        Definitions.Read(FrameworkCatalogue.Empty, ("/schema", schema)).Findings.Select(f => $"{f.Code} {f.Path}").Should().Equal(finding);

    private static string[] Shown(Validated<InspectionFramework> read) => [.. read.Findings.Select(f => $"{f.Code} {f.Path}")];
}
