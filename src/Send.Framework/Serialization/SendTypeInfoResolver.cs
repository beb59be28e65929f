using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;
using Send.Framework.Time;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

/// <summary>
/// Tells <c>JsonSerializer</c> about the library's types without reflection, for programs that are trimmed or compiled ahead of time: put
/// it into the chain of resolvers beside the program's own source-generated context.
/// </summary>
/// <remarks>Needs no <see cref="SendConverters.ConfigureForSend"/>; where both are there they agree.</remarks>
public sealed class SendTypeInfoResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, JsonConverter> _converters;

    /// <summary>Makes a resolver.</summary>
    /// <param name="catalogue">The editions that inspections may belong to; those that the package knows when null.</param>
    /// <param name="reading">Limits, strictness and authorities for inspections and events; <see cref="ReadOptions.Default"/> when null.</param>
    public SendTypeInfoResolver(FrameworkCatalogue? catalogue = null, ReadOptions? reading = null) =>
        _converters = SendConverters.All(catalogue ?? FrameworkCatalogue.BuiltIn, reading ?? ReadOptions.Default).ToDictionary(c => c.Type!);

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        Guard.Against.Null(options);
        return _converters.TryGetValue(Guard.Against.Null(type), out var converter) ? Make(type, options, converter) : null;
    }

    private static JsonTypeInfo? Make(Type type, JsonSerializerOptions options, JsonConverter converter)
    {
        JsonTypeInfo?[] made =
        [
            Of<Inspection>(type, options, converter), Of<HistoryEvent>(type, options, converter), Of<FollowUpSchedule>(type, options, converter),
            Of<InspectionFramework>(type, options, converter), Of<Finding>(type, options, converter), Of<DfeCode>(type, options, converter), Of<GssCode>(type, options, converter),
            Of<OdsCode>(type, options, converter), Of<OfstedUrn>(type, options, converter), Of<LocalDate>(type, options, converter),
            Of<FollowUpInterval>(type, options, converter),
        ];
        return made.FirstOrDefault(info => info is not null);
    }

    private static JsonTypeInfo<T>? Of<T>(Type type, JsonSerializerOptions options, JsonConverter converter) =>
        type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, converter) : null;
}
