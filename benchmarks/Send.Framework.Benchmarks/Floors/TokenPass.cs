using System.Text.Json;

namespace Send.Framework.Benchmarks.Floors;

/// <summary>The least that a program on the JSON reader of .NET can do with a document: look at every token and forget it.</summary>
internal static class TokenPass
{
    public static int Over(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }
}
