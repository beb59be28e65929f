namespace Send.Framework.Fuzz.Checks;

/// <summary>The library broke a law that it keeps for every input.</summary>
internal sealed class LawBrokenException(string message) : Exception(message);
