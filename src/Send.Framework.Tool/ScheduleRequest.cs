using NodaTime;

namespace Send.Framework.Tool;

/// <summary>What <c>send-framework schedule</c> was asked.</summary>
/// <param name="Paths">The files.</param>
/// <param name="Lines">Whether each line is a document.</param>
/// <param name="AsOf">The day as at which states are given.</param>
/// <param name="Received">The day on which the report was received, which the caller knows; null when not said.</param>
/// <param name="Done">What was done, by the code of the activity, and when.</param>
/// <param name="FrameworkFile">A file with an edition of the caller's own, or null.</param>
/// <param name="Format">The form of the answer.</param>
internal sealed record ScheduleRequest(
    string[] Paths, bool Lines, LocalDate AsOf, LocalDate? Received, IReadOnlyList<DoneActivity> Done, string? FrameworkFile, string Format);
