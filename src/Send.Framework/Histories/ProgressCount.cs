using System.Globalization;
using Ardalis.GuardClauses;
using Send.Framework.Inspections;
using Send.Framework.Judgements;

namespace Send.Framework.Histories;

/// <summary>The results of a revisit or monitoring inspection, counted over its improvement areas.</summary>
public sealed record ProgressCount
{
    internal ProgressCount(int favourable, int judged, int areas, string answer) =>
        (Favourable, Judged, Areas, Answer) = (favourable, judged, areas, answer);

    /// <summary>The areas with the favourable answer.</summary>
    public int Favourable { get; }

    /// <summary>The areas with an answer.</summary>
    public int Judged { get; }

    /// <summary>All areas that it names.</summary>
    public int Areas { get; }

    /// <summary>The favourable answer, such as "Sufficient progress".</summary>
    public string Answer { get; }

    /// <summary>Counts what an inspection found; null for a kind that judges no progress.</summary>
    public static ProgressCount? Of(Inspection inspection)
    {
        Guard.Against.Null(inspection);
        if (inspection.Kind.ProgressScale is not { } scale)
        {
            return null;
        }

        var favourable = scale.Grades[0];
        Grade?[] grades = [.. inspection.ImprovementAreas.Select(a => a.Progress?.Grade)];
        return new(grades.Count(g => g == favourable), grades.Count(g => g is not null), grades.Length, favourable.Label);
    }

    /// <summary>For a reader: "Sufficient progress in 1 of 2 areas".</summary>
    public string ToWords() => Judged == 0
        ? "Progress on each area is not recorded"
        : string.Create(CultureInfo.InvariantCulture, $"{Answer} in {Favourable} of {Judged} area{(Judged == 1 ? "" : "s")}")
            + (Judged == Areas ? "" : string.Create(CultureInfo.InvariantCulture, $", {Areas - Judged} not judged"));
}
