using Send.Framework.Partnerships;

namespace Send.Framework.Tests.Reports;

/// <summary>What a composed report on children's services was composed from.</summary>
/// <param name="Authority">The authority.</param>
/// <param name="Kind">The kind of inspection.</param>
/// <param name="Started">The first day.</param>
/// <param name="Ended">The last day.</param>
/// <param name="Grades">The grade of each question, in the order of the table.</param>
internal sealed record IlacsFacts(AuthorityRecord Authority, string Kind, LocalDate Started, LocalDate Ended, IReadOnlyList<(string Question, string Grade)> Grades);
