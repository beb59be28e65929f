namespace Send.Framework.Fixtures;

/// <summary>An expectation that was not met. The message gives the expected and the actual value.</summary>
/// <remarks>Its own type and not that of a test framework: every test framework reports it as a failed test.</remarks>
public sealed class ExpectationException : Exception
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public ExpectationException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What was expected and what was there.</param>
    public ExpectationException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a cause.</summary>
    /// <param name="message">What was expected and what was there.</param>
    /// <param name="innerException">The cause.</param>
    public ExpectationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
