using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Send.Framework.Fixtures.Building;
using Send.Framework.Fixtures.Data;
using Send.Framework.Frameworks;
using Send.Framework.Serialization;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Fixtures.Samples;

/// <summary>Reads faulty-documents.txt; README.md beside it explains the words at the beginning of the lines.</summary>
internal static class FaultyDocumentText
{
    private const string DefaultBase = "area-send-2023-full-typically-positive";

    public static IEnumerable<FaultyDocument> Read() => FixtureText.Read("faulty-documents.txt")
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Where(paragraph => paragraph.Contains("\ncode: ", StringComparison.Ordinal))
        .Select(paragraph => Document([.. paragraph.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Line)]));

    private static (string Word, string Value) Line(string line)
    {
        var end = line.StartsWith('#') ? 1 : line.IndexOf(':', StringComparison.Ordinal);
        return (line[..end], line[(end + 1)..].TrimStart());
    }

    private static FaultyDocument Document(ImmutableArray<(string Word, string Value)> lines)
    {
        var sample = SampleDocuments.Get(Of("base") ?? DefaultBase);
        var twice = Of("twice");
        return new FaultyDocument(twice is null ? Bytes(sample.Json, lines) : null)
        {
            Code = CodeOf(Of("code")!),
            About = Of("#")!,
            Findings = [.. lines.Where(line => line.Word == "finds").Select(line => Finding(line.Value))],
            Options = new ReadOptions
            {
                MaximumBytes = Number(Of("maximum-bytes"), ReadOptions.Default.MaximumBytes),
                Validation = ValidationOptions.Default with
                {
                    Strict = Of("strict") == "yes",
                    MaximumFindings = Number(Of("maximum-findings"), ValidationOptions.Default.MaximumFindings),
                },
            },
            Catalogue = Of("edition") == "narrative" ? NarrativeEdition.Catalogue : FrameworkCatalogue.BuiltIn,
            Document = twice is null ? null : Doubled(sample, twice),
        };

        string? Of(string word) => lines.Where(line => line.Word == word).Select(line => line.Value).FirstOrDefault();
    }

    private static byte[] Bytes(string sample, ImmutableArray<(string Word, string Value)> lines)
    {
        var json = new EditableJson(sample);
        foreach (var (word, rest) in lines)
        {
            var words = rest.Split(' ', 3);
            switch (word)
            {
                case "set":
                    var at = rest.IndexOf(" = ", StringComparison.Ordinal);
                    json.Set(rest[..at], rest[(at + 3)..]);
                    break;
                case "remove":
                    json.Remove(rest);
                    break;
                case "fill":
                    json.Set(words[0], $"\"{new string('x', Number(words[1], 0))}\"");
                    break;
                case "repeat":
                    json.Set(words[0], $"[{string.Join(',', Enumerable.Repeat(words[2], Number(words[1], 0)))}]");
                    break;
                case "deep":
                    json.Set(words[0], new string('[', Number(words[1], 0)) + new string(']', Number(words[1], 0)));
                    break;
            }
        }

        return WithText(json.ToUtf8(), lines);
    }

    private static byte[] WithText(byte[] utf8, ImmutableArray<(string Word, string Value)> lines)
    {
        foreach (var (word, rest) in lines)
        {
            var parts = rest.Split(" => ");
            utf8 = word switch
            {
                "text" => Encoding.UTF8.GetBytes(rest),
                "append" => [.. utf8, .. Encoding.UTF8.GetBytes(rest)],
                "replace" => Replaced(utf8, parts[0], Encoding.UTF8.GetBytes(parts[1])),
                "hex" => Replaced(utf8, parts[1], [.. Convert.FromHexString(parts[0]), .. Encoding.UTF8.GetBytes(parts[1])]),
                _ => utf8,
            };
        }

        return utf8;
    }

    private static byte[] Replaced(byte[] utf8, string text, byte[] with)
    {
        var sought = Encoding.UTF8.GetBytes(text);
        var at = utf8.AsSpan().IndexOf(sought);
        return at < 0
            ? throw new FormatException($"The sample does not hold '{text}'.")
            : [.. utf8[..at], .. with, .. utf8[(at + sought.Length)..]];
    }

    // A document of a program's own objects, in which a question stands twice.
    private static InspectionDocument Doubled(SampleDocument sample, string question)
    {
        var draft = DraftStart.Like(sample.Inspection);
        return DraftDocument.Of(draft with { Judgements = [.. draft.Judgements, draft.Judgements.Single(entry => entry.Question == question)] });
    }

    private static ExpectedFinding Finding(string text)
    {
        var parts = text.Split(' ', 2);
        return new ExpectedFinding(CodeOf(parts[0]), parts[1] == "(document)" ? "" : parts[1]);
    }

    private static FindingCode CodeOf(string value) =>
        FindingCodes.TryGet(value, out var code) ? code : throw new FormatException($"There is no finding '{value}'.");

    private static int Number(string? text, int otherwise) => text is null ? otherwise : int.Parse(text, CultureInfo.InvariantCulture);
}
