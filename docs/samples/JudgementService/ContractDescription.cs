using System.Collections.Immutable;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Scheduling;
using Send.Framework.Validation;

namespace JudgementService;

/// <summary>Describes the service in OpenAPI, with the library's own JSON Schemas instead of what reflection could guess.</summary>
internal static class ContractDescription
{
    private const string Inspection = nameof(Inspection);

    /// <summary>Adds the description; <c>MapOpenApi</c> serves it.</summary>
    public static void AddContractDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer((document, _, _) => Done(() => Introduce(document)));
        options.AddSchemaTransformer((schema, context, _) => Done(() => Describe(schema, context.JsonTypeInfo.Type)));
    });

    /// <summary>Says that the body is an inspection of contract v1, or several of them, of this media type.</summary>
    public static TBuilder TakesInspection<TBuilder>(this TBuilder endpoint, string mediaType)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.AddOpenApiOperationTransformer((operation, context, _) => Done(() => operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [mediaType] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(Inspection, context.Document) },
            },
        }));

    /// <summary>Names every answer that a bad body or a bad client gets.</summary>
    public static RouteHandlerBuilder AnswersBadDocuments(this RouteHandlerBuilder endpoint) => endpoint
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status408RequestTimeout)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    /// <summary>Says that the query has to have a date of this name.</summary>
    public static RouteHandlerBuilder NeedsDate(this RouteHandlerBuilder endpoint, string name) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) => Done(() =>
        {
            var date = operation.Parameters!.OfType<OpenApiParameter>().Single(p => p.Name == name);
            (date.Required, date.Schema) = (true, new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" });
        }));

    private static void Introduce(OpenApiDocument document)
    {
        document.Info.Title = "Judgement service";
        document.Info.Description =
            "Judges documents of SEND inspections and says what follows them. "
            + "Bad input is answered with problem details (RFC 9457) that carry every finding.";
        document.AddComponent(Inspection, ContractSchema.Read("inspection"));
        document.Components!.Schemas!.Remove(nameof(PipeReader));
    }

    private static void Describe(OpenApiSchema schema, Type type)
    {
        if (type == typeof(ImmutableArray<Finding>))
        {
            ContractSchema.Read("findings").ShowAs(schema);
        }
        else if (type == typeof(FollowUpSchedule))
        {
            ContractSchema.Read("schedule").ShowAs(schema);
        }
        else if (type == typeof(InspectionFramework))
        {
            schema.Type = JsonSchemaType.Object;
        }
        else if (type == typeof(LocalDate) || type == typeof(LocalDate?))
        {
            var orNull = type == typeof(LocalDate) ? default : JsonSchemaType.Null;
            (schema.Type, schema.Format) = (JsonSchemaType.String | orNull, "date");
        }
        else if (type == typeof(ProblemDetails))
        {
            schema.Properties ??= new Dictionary<string, IOpenApiSchema>();
            schema.Properties["findings"] = ContractSchema.Read("findings");
        }
    }

    private static Task Done(Action step)
    {
        step();
        return Task.CompletedTask;
    }
}
