using System.Text.Json.Serialization;
using Send.Framework.Benchmarks.Alternatives.Poco;

namespace Send.Framework.Benchmarks.Alternatives;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(InspectionPoco))]
internal sealed partial class PocoContext : JsonSerializerContext;
