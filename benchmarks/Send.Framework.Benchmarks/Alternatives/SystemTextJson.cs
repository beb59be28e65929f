using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using Send.Framework.Benchmarks.Alternatives.Poco;

namespace Send.Framework.Benchmarks.Alternatives;

/// <summary>System.Text.Json into plain classes, three ways: by reflection, source-generated, and source-generated with an own date converter.</summary>
internal static class SystemTextJson
{
    private static readonly JsonSerializerOptions ByReflection =
        new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    private static readonly JsonTypeInfo<InspectionPoco> Generated = TypeInfo(
        new JsonSerializerOptions(PocoContext.Default.Options) { TypeInfoResolver = PocoContext.Default }.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb));

    private static readonly JsonTypeInfo<InspectionPoco> GeneratedWithOwnDates = TypeInfo(
        new JsonSerializerOptions(PocoContext.Default.Options)
        {
            TypeInfoResolver = PocoContext.Default,
            Converters = { new Utf8DateConverter(), NodaConverters.NormalizingIsoPeriodConverter },
        });

    public static InspectionPoco ReadByReflection(byte[] utf8) => JsonSerializer.Deserialize<InspectionPoco>(utf8, ByReflection)!;

    public static InspectionPoco ReadGenerated(byte[] utf8) => JsonSerializer.Deserialize(utf8, Generated)!;

    public static InspectionPoco ReadGeneratedWithOwnDates(byte[] utf8) => JsonSerializer.Deserialize(utf8, GeneratedWithOwnDates)!;

    public static byte[] WriteGenerated(InspectionPoco poco) => JsonSerializer.SerializeToUtf8Bytes(poco, Generated);

    /// <summary>Into a writer that is used again, as a service that cares would do it.</summary>
    public static void WriteGenerated(InspectionPoco poco, Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, poco, Generated);

    /// <summary>A stream of documents, one to a line, as the serializer reads it.</summary>
    public static IAsyncEnumerable<InspectionPoco?> ReadLines(Stream stream) =>
        JsonSerializer.DeserializeAsyncEnumerable(stream, Generated, topLevelValues: true);

    private static JsonTypeInfo<InspectionPoco> TypeInfo(JsonSerializerOptions options) =>
        (JsonTypeInfo<InspectionPoco>)options.GetTypeInfo(typeof(InspectionPoco));
}
