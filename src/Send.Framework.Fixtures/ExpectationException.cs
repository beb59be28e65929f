namespace Send.Framework.Fixtures;

/// <summary>An expectation that was not met. The message gives the expected and the actual value.</summary>
/// <remarks>Its own type and not that of a test framework: every test framework reports it as a failed test.</remarks>
public sealed class ExpectationException : Exception
{
    internal ExpectationException(string message)
        : base(message)
    {
    }
}
