using NodaTime;

namespace Send.Framework.Improvement;

/// <summary>One line of the record of an improvement area.</summary>
/// <param name="On">The day.</param>
/// <param name="Note">What happened or what shows it.</param>
/// <param name="Closes">Whether the area was closed with this line.</param>
public sealed record ImprovementRecordEntry(LocalDate On, string Note, bool Closes);
