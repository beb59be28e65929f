using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Send.Framework.Serialization.Schemas;

namespace Send.Framework.AspNetCore.OpenApi;

/// <summary>A JSON Schema of the library as OpenAPI 3.1 has it, which is the same language.</summary>
internal static class ContractSchema
{
    public static OpenApiSchema Read(string name)
    {
        if (!ContractSchemas.TryWrite(name, catalogue: null, out var text)
            || OpenApiModelFactory.Parse<OpenApiSchema>(
                text, OpenApiSpecVersion.OpenApi3_1, new OpenApiDocument(), out _, OpenApiConstants.Json) is not { } schema)
        {
            throw new InvalidOperationException($"The library has no schema '{name}' that OpenAPI can hold.");
        }

        // It stands in several places of one document, and an identity may not.
        (schema.Id, schema.Schema) = (null, null);
        return schema;
    }

    /// <summary>Gives another schema the shape of this one.</summary>
    public static void ShowAs(this IOpenApiSchema from, OpenApiSchema to)
    {
        to.Type = from.Type;
        to.Description = from.Description;
        to.Required = from.Required?.ToHashSet();
        to.Properties = from.Properties?.ToDictionary();
        to.Items = from.Items;
        to.AnyOf = from.AnyOf;
        to.OneOf = from.OneOf;
        to.AllOf = from.AllOf;
        to.AdditionalPropertiesAllowed = from.AdditionalPropertiesAllowed;
    }
}
