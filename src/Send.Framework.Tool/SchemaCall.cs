using Send.Framework.Serialization.Schemas;

namespace Send.Framework.Tool;

/// <summary><c>send-framework schema</c>: the JSON Schema of a contract.</summary>
internal static class SchemaCall
{
    public static int Run(string name, Surroundings surroundings)
    {
        if (!ContractSchemas.TryWrite(name, catalogue: null, out var schema))
        {
            surroundings.Say(
                $"there is no schema '{name}'. Schemas: {string.Join(", ", ContractSchemas.Names)}.");
            return ExitCode.UsageOrIO;
        }

        surroundings.Output.Write(schema);
        return ExitCode.Success;
    }
}
