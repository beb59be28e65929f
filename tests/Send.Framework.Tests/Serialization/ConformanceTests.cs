using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Validation;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Serialization;

/// <summary>Runs the library against the files of the conformance pack, as any other implementation would.</summary>
public class ConformanceTests
{
    private static readonly string Pack = Repository.PathOf("conformance");

    public static TheoryData<string> ExpectedFindings => [.. Names("expected-findings")];

    public static TheoryData<string> ExpectedSchedules => [.. Names("expected-schedules")];

    public static TheoryData<string> ValidDocuments => [.. Names("documents/valid").Where(name => !name.EndsWith("/minimal.json", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(ExpectedFindings))]
    public void ReadInspection_DocumentOfThePack_HasTheExpectedFindings(string name)
    {
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Pack, name)));
        var options = expected.RootElement.GetProperty("options");

        var result = SendJson.ReadInspection(Document(expected.RootElement), options: new ReadOptions
        {
            MaximumBytes = options.GetProperty("maximumBytes").GetInt32(),
            Validation = ValidationOptions.Default with
            {
                Strict = options.GetProperty("strict").GetBoolean(),
                MaximumFindings = options.GetProperty("maximumFindings").GetInt32(),
            },
        });

        result.Findings.Select(f => $"{f.Severity.ToCode()} {f.Code} {f.Path}").Should().BeEquivalentTo(
            expected.RootElement.GetProperty("findings").EnumerateArray().Select(f => $"{f.GetProperty("severity")} {f.GetProperty("code")} {f.GetProperty("path")}"));
        result.IsValid.Should().Be(expected.RootElement.GetProperty("valid").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(ExpectedSchedules))]
    public void Schedule_DocumentOfThePack_HasTheExpectedFollowUps(string name)
    {
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Pack, name)));
        var asOf = Day(expected.RootElement.GetProperty("asOf").GetString()!);
        var inspection = SendJson.ReadInspection(Document(expected.RootElement)).Value;

        var actual = JsonNode.Parse(SendJson.ToJson(FollowUpSchedule.For(inspection, asOf)))!["followUps"]!.AsArray();

        var wanted = JsonNode.Parse(expected.RootElement.GetProperty("followUps").GetRawText())!.AsArray();
        actual.Count.Should().Be(wanted.Count);
        foreach (var (followUp, wantedOne) in actual.Zip(wanted))
        {
            ShouldContain(followUp, wantedOne, $"{wantedOne!["activity"]}");
        }
    }

    /// <summary>What a faulty document is told, word for word and place for place. Words may change; look at what changed.</summary>
    [Fact]
    public void ReadInspection_FaultyDocuments_AreToldInTheseWords()
    {
        var told = new StringBuilder();
        foreach (var name in Names("documents/faulty"))
        {
            told.Append(told.Length > 0 ? "\n" : "").Append(CultureInfo.InvariantCulture, $"{Path.GetFileName(name)}\n");
            foreach (var finding in SendJson.ReadInspection(File.ReadAllBytes(Path.Combine(Pack, name))).Findings.Take(50))
            {
                told.Append(CultureInfo.InvariantCulture, $"{finding} {finding.Position}\n");
            }
        }

        Repository.ShouldBeGolden(told.ToString().TrimEnd('\n'), "findings-of-faulty-documents.txt");
    }

    /// <summary>The valid documents stand there as the contract writes them, but for the one that leaves out what it can.</summary>
    [Theory]
    [MemberData(nameof(ValidDocuments))]
    public void ToIndentedJson_ValidDocument_IsTheDocument(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Pack, name));

        SendJson.ToIndentedJson(SendJson.ReadInspection(bytes).Value).Should().Be(Encoding.UTF8.GetString(bytes));
    }

    // Every member that is expected, and perhaps more.
    private static void ShouldContain(JsonNode? actual, JsonNode? expected, string place)
    {
        if (expected is JsonObject members)
        {
            foreach (var (name, value) in members)
            {
                ShouldContain(actual![name], value, $"{place}/{name}");
            }
        }
        else
        {
            (actual?.ToJsonString() ?? "null").Should().Be(expected?.ToJsonString() ?? "null", place);
        }
    }

    private static byte[] Document(JsonElement expected) =>
        File.ReadAllBytes(Path.Combine(Pack, expected.GetProperty("document").GetString()!));

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Pack, folder), "*.*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Pack, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
