using System.Text.Json.Serialization;

namespace Send.Framework.Serialization;

/// <summary>How several documents follow each other in one input.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum DocumentSequence
{
    /// <summary>Not stated: the first character decides. A bracket begins an array; anything else is one document to a line.</summary>
    NotStated = 0,

    /// <summary>Newline-delimited JSON: one document to a line. Lines end with a line feed, with or without a carriage return.</summary>
    Lines = 1,

    /// <summary>One array with a document in each item.</summary>
    Array = 2,
}
