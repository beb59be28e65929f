using System.Text.Json;
using System.Text.Json.Nodes;
using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Serialization.Schemas;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization.Schemas;

/// <summary>The schemas, the rules and the page on the contract (docs/reference/json.md) say the same.</summary>
public class ContractSchemasTests
{
    private static readonly JsonSchema Inspection = JsonSchema.OfContract("inspection");

    public static TheoryData<string> Names => ["inspection", "schedule", "findings", "framework", "event", "standing"];

    public static TheoryData<string> Examples => [.. Repository.ExampleNames];

    public static TheoryData<string> Editions => [.. FrameworkCatalogue.BuiltIn.Editions.Select(e => e.Id)];

    [Fact]
    public void Names_AreTheContracts() => ContractSchemas.Names.Should().Equal("inspection", "schedule", "findings", "framework", "event", "standing");

    [Theory]
    [MemberData(nameof(Names))]
    public void TryWrite_Contract_SaysWhatItIs(string name)
    {
        ContractSchemas.TryWrite(name, null, out var text).Should().BeTrue();
        text.Should().EndWith("}\n").And.NotContain("\r").And.Contain("\n  \"title\": ");
        var root = new JsonSchema(text!).Root;
        root.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
        root.GetProperty("$id").GetString().Should().Be($"urn:send-framework:{name}:v1");
        root.GetProperty("title").GetString().Should().NotBeNullOrWhiteSpace();
        root.GetProperty("description").GetString().Should().EndWith(".", "or members").And.NotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("schedule")]
    [InlineData("findings")]
    [InlineData("framework")]
    [InlineData("event")]
    [InlineData("standing")]
    public void TryWrite_Contract_IsGolden(string name) => ShouldBeGolden(name, null, name);

    // One edition of each sort: of partnerships, of an authority with scores, of providers with remits.
    [Theory]
    [InlineData("area-send-2025")]
    [InlineData("cqc-local-authority-assurance")]
    [InlineData("sccif")]
    public void TryWrite_InspectionOfOneEdition_IsGolden(string id) =>
        ShouldBeGolden("inspection", FrameworkCatalogue.Empty.With(FrameworkCatalogue.BuiltIn.Get(id)), $"inspection-{id}");

    [Theory]
    [InlineData("inspections")]
    [InlineData("")]
    [InlineData("Inspection")]
    public void TryWrite_NoContract_IsFalse(string name)
    {
        ContractSchemas.TryWrite(name, null, out var schema).Should().BeFalse();
        schema.Should().BeNull();
    }

    [Fact]
    public void TryWrite_Null_IsRefused() =>
        FluentActions.Invoking(() => ContractSchemas.TryWrite(null!, null, out _)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void TryWrite_OfOneEdition_KnowsNoOther()
    {
        var edition = FrameworkCatalogue.BuiltIn.Get("local-area-send-2016");
        ContractSchemas.TryWrite("inspection", FrameworkCatalogue.Empty.With(edition), out var text).Should().BeTrue();
        var schema = new JsonSchema(text!);

        schema.Root.GetProperty("properties").GetProperty("framework").GetProperty("enum").EnumerateArray().Select(v => v.GetString())
            .Should().Equal("local-area-send-2016");
        schema.Accepts(JsonDocument.Parse(Repository.Example("rotherham-2024")).RootElement).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Inspection_Example_IsAcceptedAndDescribed(string name) => Inspection.ShouldDescribe(JsonDocument.Parse(Repository.Example(name)).RootElement);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Schedule_OfAnExample_IsAcceptedAndDescribed(string name)
    {
        var schedule = FollowUpSchedule.For(SendJson.ReadInspection(Repository.Example(name)).Value, new LocalDate(2026, 11, 23));
        JsonSchema.OfContract("schedule").ShouldDescribe(JsonDocument.Parse(SendJson.ToJson(schedule)).RootElement);
    }

    // The report prints the response, and the answer that decides which is asked for is absent.
    [Fact]
    public void Schedule_ResponsePrintedWithoutAnOutcome_SaysSo()
    {
        var inspection = AnInspection.Of("area-send-2023").WithAbsentOutcome(AbsenceReason.Unreadable, "?").WithStated(new(null, null, Activity.PriorityActionPlan)).Build();
        var json = JsonDocument.Parse(SendJson.ToJson(FollowUpSchedule.For(inspection, inspection.Dates.LastKnown))).RootElement;

        JsonSchema.OfContract("schedule").ShouldDescribe(json);
        json.GetProperty("followUps").EnumerateArray()
            .Where(f => f.TryGetProperty("printedResponse", out var printed) && printed.GetBoolean()).Select(f => f.GetProperty("activity").GetString())
            .Should().Equal("priority-action-plan-draft", "priority-action-plan");
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Framework_OfTheCatalogue_IsAcceptedAndDescribed(string id) =>
        JsonSchema.OfContract("framework").ShouldDescribe(JsonDocument.Parse(SendJson.ToJson(FrameworkCatalogue.BuiltIn.Get(id))).RootElement);

    // Codes of findings about the document's own shape, which a schema can say as well; everything else takes look-ups or comparisons.
    private static readonly string[] OfShape =
        ["SEND1010", "SEND1011", "SEND1012", "SEND1013", "SEND1014", "SEND1017", "SEND1018", "SEND1020"];

    private static readonly string?[] Replacements =
    [
        null, "null", "true", "0", "-1", "3", "1.5", "\"\"", "\" \"", "\"x\"", "\"good\"", "\"2024-02-30\"", "\"2024-13-01\"", "\"24-01-01\"",
        "\"P0Y\"", "\"P35D\"", "\"P5Y3D\"", "[]", "{}", "[null]", "[\"x\"]", "{\"absent\":\"insufficient-evidence\"}", "{\"absent\":\"unreadable\"}",
        "{\"absent\":\"unreadable\",\"raw\":\"?\"}", "{\"absent\":\"no\"}", "{\"workingDays\":35}", "{\"workingDays\":0}", "{\"terms\":2}",
        "{\"narrative\":\"Well.\"}", "{\"grade\":\"positive\"}", "{\"raw\":\"1\",\"dialect\":\"x\"}", "{\"grade\":\"x\",\"points\":2}",
    ];

    /// <summary>Every change of one place of an example: what the schema refuses the rules refuse, and what they refuse for its shape it refuses.</summary>
    [Theory]
    [MemberData(nameof(Examples))]
    public void Inspection_ChangedInOnePlace_IsRefusedByBothOrNeither(string name)
    {
        var findings = JsonSchema.OfContract("findings");
        var example = JsonNode.Parse(Repository.Example(name))!;
        foreach (var place in JsonPlaces.Pointers(example).AtLeastOne())
        {
            foreach (var replacement in Replacements.AtLeastOne())
            {
                var changed = example.DeepClone();
                JsonPlaces.Put(changed, place, replacement);
                var json = changed.ToJsonString();
                var reading = SendJson.ReadInspection(System.Text.Encoding.UTF8.GetBytes(json));
                var accepted = Inspection.Accepts(json);
                var because = $"{place} = {replacement ?? "(left out)"}";
                (accepted || !reading.IsValid).Should().BeTrue("the rules accept {0}, so the schema does", because);
                (accepted && reading.Findings.Any(f => f.Severity == Severity.Error && OfShape.Contains(f.Code.ToString())))
                    .Should().BeFalse("the rules refuse the shape of {0}, so the schema does", because);
                findings.Accepts(SendJson.ToJson(reading.Findings)).Should().BeTrue("findings on {0} have their own schema", because);
            }
        }
    }

    private static void ShouldBeGolden(string name, FrameworkCatalogue? catalogue, string file)
    {
        ContractSchemas.TryWrite(name, catalogue, out var schema).Should().BeTrue();
        Repository.ShouldBeGolden(schema!.TrimEnd('\n'), $"schema-v1-{file}.json");
    }
}
