using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.AspNetCore.OpenApi;

/// <summary>Describes the library's types in OpenAPI by the schemas of the contract, instead of what reflection could guess.</summary>
public static class SendFrameworkOpenApi
{
    /// <summary>
    /// Adds the schemas: <c>builder.Services.AddOpenApi(options =&gt; options.AddSendFramework())</c>. Inspections, histories, standings, schedules, findings and
    /// problem details get the schemas that <c>send-framework schema</c> prints; dates are strings of the format <c>date</c>; sets are their codes.
    /// </summary>
    /// <returns>The same options.</returns>
    public static OpenApiOptions AddSendFramework(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options
            .AddSchemaTransformer((schema, context, _) =>
            {
                Describe(schema, context.JsonTypeInfo.Type);
                return Task.CompletedTask;
            })
            .AddOperationTransformer((operation, context, _) =>
            {
                DescribeDates(operation, context);
                return Task.CompletedTask;
            });
    }

    // What is read from text in a query or a route is a plain string to the generator.
    private static void DescribeDates(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var dates = context.Description.ParameterDescriptions
            .Where(p => (Nullable.GetUnderlyingType(p.ParameterDescriptor?.ParameterType ?? p.Type) ?? p.ParameterDescriptor?.ParameterType) == typeof(IsoDate))
            .Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>().Where(p => p.Name is { } name && dates.Contains(name)) ?? [])
        {
            parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" };
        }
    }

    private static void Describe(OpenApiSchema schema, Type given)
    {
        var type = Nullable.GetUnderlyingType(given) ?? given;
        var orNull = type == given ? default : JsonSchemaType.Null;
        if (type == typeof(Inspection) || type == typeof(InspectionDocument))
        {
            ContractSchema.Read("inspection").ShowAs(schema);
        }
        else if (type == typeof(FollowUpSchedule))
        {
            ContractSchema.Read("schedule").ShowAs(schema);
        }
        else if (type == typeof(HistoryFile))
        {
            // What a body has is one or the other, one to a line or in an array.
            (schema.Type, schema.Properties, schema.Required) = (null, null, null);
            schema.AnyOf = [ContractSchema.Read("inspection"), ContractSchema.Read("event")];
        }
        else if (type == typeof(HistoryEvent))
        {
            ContractSchema.Read("event").ShowAs(schema);
        }
        else if (type == typeof(Standing))
        {
            ContractSchema.Read("standing").ShowAs(schema);
        }
        else if (type == typeof(Programme))
        {
            (schema.Type, schema.Required) = (JsonSchemaType.Object, new HashSet<string> { "asOf", "standings", "counts" });
            schema.Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["asOf"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
                ["standings"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = ContractSchema.Read("standing") },
                ["counts"] = new OpenApiSchema { Type = JsonSchemaType.Object },
            };
        }
        else if (type == typeof(ImmutableArray<Finding>))
        {
            ContractSchema.Read("findings").ShowAs(schema);
        }
        else if (type == typeof(Finding))
        {
            (ContractSchema.Read("findings").Items ?? new OpenApiSchema()).ShowAs(schema);
        }
        else if (type == typeof(ProblemDetails))
        {
            schema.Properties ??= new Dictionary<string, IOpenApiSchema>();
            schema.Properties["findings"] = ContractSchema.Read("findings");
        }
        else if (type == typeof(LocalDate) || type == typeof(IsoDate))
        {
            (schema.Type, schema.Format) = (JsonSchemaType.String | orNull, "date");
        }
        else if (type == typeof(InspectionFramework))
        {
            schema.Type = JsonSchemaType.Object;
        }
    }
}
