using System.Text;
using NJsonSchema;

namespace Send.Framework.Benchmarks.Alternatives;

/// <summary>A JSON Schema of the contract, evaluated by NJsonSchema. A schema can say shapes and lists of codes; what depends on two places it cannot.</summary>
internal static class SchemaValidator
{
    private static readonly JsonSchema Schema = Load();

    /// <summary>How many faults it reports.</summary>
    public static int CountFaults(byte[] utf8) => Schema.Validate(Encoding.UTF8.GetString(utf8)).Count;

    private static JsonSchema Load()
    {
        using var reader = new StreamReader(typeof(SchemaValidator).Assembly.GetManifestResourceStream("inspection.schema.json")!);
        return JsonSchema.FromJsonAsync(reader.ReadToEnd()).GetAwaiter().GetResult();
    }
}
