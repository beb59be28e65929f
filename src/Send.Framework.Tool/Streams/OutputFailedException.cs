namespace Send.Framework.Tool.Streams;

/// <summary>What was written could not be taken. Not an <see cref="IOException"/>, which says that something could not be read.</summary>
/// <param name="message">Why, in the words of the system.</param>
/// <param name="isClosed">Whether nobody reads any more: a pipe into <c>head</c> that has seen enough.</param>
internal sealed class OutputFailedException(string message, bool isClosed) : Exception(message)
{
    public bool IsClosed { get; } = isClosed;
}
