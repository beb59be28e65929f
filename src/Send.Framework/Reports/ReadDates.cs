using NodaTime;
using Send.Framework.Validation;

namespace Send.Framework.Reports;

/// <summary>A first and a last day that were read, or the reason why words that look like days are none.</summary>
/// <param name="Started">The first day.</param>
/// <param name="Ended">The last day.</param>
/// <param name="To">The token after the last.</param>
/// <param name="Problem">What is wrong with them, or null.</param>
/// <param name="Contradiction">The code of the contradiction that this is, or null.</param>
internal sealed record ReadDates(LocalDate Started, LocalDate Ended, int To, string? Problem = null, FindingCode? Contradiction = null);
