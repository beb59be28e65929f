using Send.Framework.Validation;

namespace Send.Framework.Serialization;

/// <summary>One document cut out of a longer input, before it is read.</summary>
/// <param name="Utf8">Its bytes, which are gone when the next piece is asked for; empty when they were too many.</param>
/// <param name="Start">Where it starts in the input.</param>
/// <param name="Problem">What is wrong with the way it stands there, or null.</param>
/// <param name="Message">The same in words.</param>
internal readonly record struct DocumentPiece(ReadOnlyMemory<byte> Utf8, TextPosition Start, FindingCode? Problem = null, string Message = "");
