using NodaTime;

namespace JudgementService;

/// <summary>One line of the list of editions.</summary>
/// <param name="Id">The code that documents give.</param>
/// <param name="Name">Its name.</param>
/// <param name="InForceFrom">The first day.</param>
/// <param name="InForceTo">The last day; null while it is in force.</param>
internal sealed record FrameworkEntry(string Id, string Name, LocalDate InForceFrom, LocalDate? InForceTo);
