using NodaTime;

namespace Send.Framework.Partnerships;

/// <summary>A GSS code that a place had before, while it was the same authority or board.</summary>
/// <param name="Code">The code.</param>
/// <param name="ValidTo">The last day on which it was the place's code, included.</param>
public sealed record FormerCode(GssCode Code, LocalDate ValidTo);
