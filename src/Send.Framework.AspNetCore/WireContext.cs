using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Send.Framework.Validation;

namespace Send.Framework.AspNetCore;

/// <summary>What the answers of this package hold, for services without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ImmutableArray<Finding>))]
[JsonSerializable(typeof(JudgedLine))]
[JsonSerializable(typeof(JudgedSummary))]
[JsonSerializable(typeof(LastLine))]
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class WireContext : JsonSerializerContext;
