using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Send.Framework.Benchmarks.Inputs;

/// <summary>
/// The documents that everything is measured on, as UTF-8 without insignificant white space, built once. Small is the Rotherham example of
/// the guide; typical and large are of the same shape in words of their own.
/// </summary>
public static class BenchmarkDocuments
{
    private static readonly JsonSerializerOptions Minified = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Small { get; } = Write(Read("rotherham-2024.json"));

    public static byte[] Typical { get; } = Write(Read("typical.json"));

    public static byte[] TypicalIndented { get; } = ReadBytes("typical.json");

    /// <summary>Every member that a full inspection uses, and as many improvement areas as an unremarkable report can carry.</summary>
    public static byte[] Large { get; } = Write(Read("large.json"));

    /// <summary>The typical document with its first faults, each of another kind, in well-formed JSON.</summary>
    public static byte[] WithFaults(int count)
    {
        var document = Read("typical.json");
        foreach (var fault in Faults.All.Take(count))
        {
            fault(document);
        }

        return Write(document);
    }

    /// <summary>The typical document with another number of improvement areas of each kind, to see how cost grows with size.</summary>
    public static byte[] WithAreas(int ofEachKind)
    {
        var document = Read("large.json");
        var areas = document["improvementAreas"]!.AsArray();
        document["improvementAreas"] = new JsonArray([.. areas
            .Where(area => (int)area!["number"]! <= ofEachKind).Select(area => area!.DeepClone())]);
        return Write(document);
    }

    /// <summary>A typical document for each authority, so that lookups do not always answer the same.</summary>
    public static ImmutableArray<byte[]> OfEachAuthority { get; } = [.. Authorities.InEngland.Select(OfAuthority)];

    private static byte[] OfAuthority(Authorities.Authority authority, int index)
    {
        var document = Read("typical.json");
        document["reference"] = (50_200_000 + index).ToString(System.Globalization.CultureInfo.InvariantCulture);
        document["partnership"]!["name"] = $"{authority.ShortName} Local Area Partnership";
        document["partnership"]!["localAuthority"]!["name"] = authority.Name;
        document["partnership"]!["localAuthority"]!["dfeCode"] = authority.DfeCode;
        document["partnership"]!["localAuthority"]!["gssCode"] = authority.GssCode;
        document["partnership"]!["integratedCareBoards"] = new JsonArray(new JsonObject { ["name"] = authority.BoardName, ["odsCode"] = authority.BoardCode });
        foreach (var area in document["improvementAreas"]!.AsArray())
        {
            foreach (var body in area!["responsible"]!.AsArray())
            {
                if ((string?)body!["role"] is "local-authority")
                {
                    body["name"] = authority.Name;
                }
                else if ((string?)body["role"] is "integrated-care-board")
                {
                    body["name"] = authority.BoardName;
                }
            }
        }

        return Write(document);
    }

    private static JsonNode Read(string name) => JsonNode.Parse(ReadBytes(name))!;

    private static byte[] Write(JsonNode document) => JsonSerializer.SerializeToUtf8Bytes(document, Minified);

    private static byte[] ReadBytes(string name)
    {
        using var stream = typeof(BenchmarkDocuments).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The input '{name}' is not embedded.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
