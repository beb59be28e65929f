using System.Text.Json;
using Send.Framework;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Serialization.Schemas;
using Send.Framework.Validation.Documents;

namespace Examples;

internal static class Json
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForSend(FrameworkCatalogue.BuiltIn);
    private static readonly JsonSerializerOptions Generated = new() { TypeInfoResolver = new SendTypeInfoResolver(FrameworkCatalogue.BuiltIn) };

    public static void Run()
    {
        // A document as it stands, unjudged: also what no contract has.
        var reading = SendJson.ReadDocument("""{"framework": "area-send-2025", "colour": "blue", "provider": {"register": "ofsted-urn"}, "improvementAreas": [{"text": "Wait less.", "responsible": [{"role": "local-authority"}]}]}"""u8);
        Console.WriteLine($"{reading.Findings.Length} findings; unknown: {reading.Document!.UnknownMembers[0].Name}");
        Console.WriteLine(reading.Document.Provider.Value.Register.Value);
        var area = reading.Document.ImprovementAreas.Value[0].Value;
        Console.WriteLine($"{area.Text.Value} {area.Responsible[0].Value.Role.Value}");

        // Types are right in JSON without options; options carry a catalogue and limits of your own.
        try
        {
            JsonSerializer.Deserialize<Inspection>("""{"framework": "area-send-2025"}""", Options);
        }
        catch (SendJsonException refused)
        {
            Console.WriteLine($"{refused.Findings[0].Code} at {refused.Findings[0].Position?.Line}:{refused.Findings[0].Position?.Column}");
        }

        var rotherham = JsonSerializer.Deserialize<Inspection>(File.ReadAllBytes("docs/examples/rotherham-2024.json"), Generated)!;
        Console.WriteLine($"{rotherham.Subject.DisplayName}: {JsonSerializer.Serialize(rotherham.Outcome)}");

        // The schema of a contract, for other languages.
        foreach (var name in ContractSchemas.Names)
            Console.WriteLine($"{name}: {(ContractSchemas.TryWrite(name, null, out var schema) ? schema.Length > 0 : "none")}");

        static void Save(ISendDocument document, string path) => File.WriteAllBytes(path, SendJson.ToUtf8Bytes(document));
        Save(AreaSend.Edition2025, Path.Combine(Path.GetTempPath(), "area-send-2025.json"));
    }
}
