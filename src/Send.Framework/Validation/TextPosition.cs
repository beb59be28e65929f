namespace Send.Framework.Validation;

/// <summary>A place in the bytes of a document.</summary>
/// <param name="ByteOffset">The number of bytes before it, from the start of the document.</param>
/// <param name="Line">The line, from 1. Lines end with a line feed.</param>
/// <param name="Column">The column in bytes, from 1.</param>
public sealed record TextPosition(long ByteOffset, long Line, long Column);
