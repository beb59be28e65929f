using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Send.Framework.Serialization;

namespace Example.Report;

/// <summary>Letters as JSON, without reflection.</summary>
internal static class Post
{
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(new SendTypeInfoResolver(), LetterContext.Default),
    };

    public static string Write(Letter letter) => JsonSerializer.Serialize(letter, Options.GetTypeInfo(typeof(Letter)));

    public static Letter? Read(string json) => (Letter?)JsonSerializer.Deserialize(json, Options.GetTypeInfo(typeof(Letter)));
}

/// <summary>What the compiler writes for letters.</summary>
[JsonSerializable(typeof(Letter))]
internal sealed partial class LetterContext : JsonSerializerContext;
