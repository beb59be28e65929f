using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ardalis.GuardClauses;
using Send.Framework.Frameworks;

namespace Send.Framework.Serialization.Schemas;

/// <summary>
/// The JSON Schemas (draft 2020-12) of the contracts, made from the same facts as the rules: what a schema refuses, the rules refuse. The
/// rules refuse more, because a schema cannot compare dates or look up codes.
/// </summary>
public static class ContractSchemas
{
    private static readonly ImmutableArray<(string Name, Func<FrameworkCatalogue, JsonObject> Make)> Schemas =
    [
        ("inspection", InspectionSchema.Make),
        ("schedule", _ => ScheduleSchema.Make()),
        ("findings", _ => FindingsSchema.Make()),
        ("framework", _ => FrameworkSchema.Make()),
        ("event", _ => EventSchema.Make()),
        ("standing", _ => StandingSchema.Make()),
    ];

    /// <summary>The names of the contracts that have a schema.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Schemas.Select(s => s.Name)];

    /// <summary>Writes the schema of a contract, indented, with a line feed at its end.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="catalogue">The editions that documents may belong to; those that the package knows when null.</param>
    /// <param name="schema">The schema.</param>
    /// <returns>Whether there is a contract of that name.</returns>
    public static bool TryWrite(string name, FrameworkCatalogue? catalogue, [NotNullWhen(true)] out string? schema)
    {
        Guard.Against.Null(name);
        foreach (var (candidate, make) in Schemas)
        {
            if (candidate == name)
            {
                schema = Text(make(catalogue ?? FrameworkCatalogue.BuiltIn));
                return true;
            }
        }

        schema = null;
        return false;
    }

    private static string Text(JsonObject schema)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(
            buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
