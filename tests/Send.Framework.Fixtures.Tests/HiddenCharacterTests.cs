using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Send.Framework.Fixtures;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Fixtures.Tests;

/// <summary>Whatever text of whatever document has a hidden character in it, somebody is told, and what is written shows it.</summary>
public class HiddenCharacterTests
{
    // As JSON writes them: NUL, ESC, a control of eight bits, two overrides of direction, two separators, a mark without width, half a pair.
    private static readonly string[] Hidden =
        ["\\u0000", "\\u001b[31m", "\\u009b", "\\u202e", "\\u2066", "\\u2028", "\\u2029", "\\u200b", "\\ufeff", "\\u00ad", "\\ud800", "\u202e", "\u0085"];

    public static TheoryData<string> Samples => [.. SampleDocuments.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Text_WithAHiddenCharacter_IsFound(string name)
    {
        var json = Encoding.UTF8.GetString(SampleDocuments.Get(name).ToUtf8Json());
        var count = Texts(JsonNode.Parse(json)!).Count();
        count.Should().BeGreaterThan(3);
        for (var i = 0; i < count; i++)
        {
            var hidden = Hidden[i % Hidden.Length];
            var tree = JsonNode.Parse(json)!;
            var text = Texts(tree).ElementAt(i);
            var path = text.GetPath();
            text.ReplaceWith(text.GetValue<string>() + "@@HERE@@");
            var hostile = Encoding.UTF8.GetBytes(tree.ToJsonString().Replace("@@HERE@@", hidden, StringComparison.Ordinal));

            var findings = SendJson.ReadInspection(hostile).Findings;

            findings.Should().NotBeEmpty("{0} has {1} in it", path, hidden);
            findings.Select(f => f.ToString() + SendJson.ToJson([f])).Should().OnlyContain(
                shown => shown.All(c => !char.IsControl(c) && c != '\u202e' && c != '\u2028'), "{0}", path);
        }
    }

    [Theory]
    [InlineData("a\u001bb", true)]
    [InlineData("a\u0000", true)]
    [InlineData("\u202ea", true)]
    [InlineData("a\u2028b", true)]
    [InlineData("a\nb\tc\r\nd", false)]
    [InlineData("Ynys Môn, «é», 学校 \U0001F3EB", false)]
    public void ProgramsDocument_IsToldTheSame(string reference, bool isFound)
    {
        var document = new Validation.Documents.InspectionDocument { Reference = reference };

        var found = Inspections.InspectionJudge.Judge(document).Findings.Where(f => f.Code == FindingCodes.HiddenCharacter).ToArray();

        found.Select(f => f.Path).Should().Equal(isFound ? ["/reference"] : []);
    }

    [Fact]
    public void EventsAndDefinitions_AreToldTheSame()
    {
        var happened = SendJson.ReadEvent("""
            { "schema": "send-framework/event/v1", "event": "plan-submitted", "date": "2024-03-07", "localAuthority": { "dfeCode": "935" }, "inspection": "50238584", "evidence": "a\u001b[2Jb" }
            """u8);

        happened.Findings.Should().Contain(f => f.Code == FindingCodes.HiddenCharacter && f.Path == "/evidence");

        var definition = JsonNode.Parse(SendJson.ToJson(Send.Framework.Frameworks.FrameworkCatalogue.BuiltIn.Editions[0]))!;
        definition["name"] = "N\u202ename";
        SendJson.ReadFramework(JsonSerializer.SerializeToUtf8Bytes(definition)).Findings
            .Should().Contain(f => f.Code == FindingCodes.HiddenCharacter && f.Path == "/name");
    }

    private static IEnumerable<JsonValue> Texts(JsonNode node) => node switch
    {
        JsonObject members => members.Where(m => m.Value is not null).SelectMany(m => Texts(m.Value!)),
        JsonArray items => items.Where(item => item is not null).SelectMany(item => Texts(item!)),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value],
        _ => [],
    };
}
