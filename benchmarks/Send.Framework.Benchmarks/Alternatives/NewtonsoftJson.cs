using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.JsonNet;
using Send.Framework.Benchmarks.Alternatives.Poco;

namespace Send.Framework.Benchmarks.Alternatives;

/// <summary>Json.NET into the same classes.</summary>
internal static class NewtonsoftJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(
        new JsonSerializerSettings
        {
            ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy(processDictionaryKeys: false, false) },
            DateParseHandling = DateParseHandling.None,
        }.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb));

    public static InspectionPoco Read(byte[] utf8)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(utf8)));
        return Serializer.Deserialize<InspectionPoco>(reader)!;
    }
}
