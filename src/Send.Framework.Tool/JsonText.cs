using System.Text.Json;

namespace Send.Framework.Tool;

/// <summary>A text as JSON, where a document is written in parts that are JSON already.</summary>
internal static class JsonText
{
    /// <summary>The text in quotation marks, or <c>null</c>.</summary>
    public static string Of(string? text) => text is null ? "null" : $"\"{JsonEncodedText.Encode(text)}\"";
}
