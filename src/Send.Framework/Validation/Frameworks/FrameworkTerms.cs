using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Time;

namespace Send.Framework.Validation.Frameworks;

/// <summary>The closed sets of the framework contract.</summary>
internal static class FrameworkTerms
{
    public static Terms<SubjectKind> Subjects { get; } = new(("partnership", SubjectKind.Partnership), ("provider", SubjectKind.Provider));

    public static Terms<ActivityKind> ActivityKinds { get; } = new(
        ("inspection", ActivityKind.Inspection), ("response", ActivityKind.Response), ("meeting", ActivityKind.Meeting),
        ("publication", ActivityKind.Publication));

    public static Terms<Occurrence> Occurrences { get; } = new(
        ("must", Occurrence.Must), ("may", Occurrence.May), ("must-not", Occurrence.MustNot));

    public static Terms<ScaleKind> ScaleKinds { get; } = new(
        ("ordered", ScaleKind.Ordered), ("binary", ScaleKind.Binary), ("met-not-met", ScaleKind.MetNotMet), ("banded", ScaleKind.Banded),
        ("narrative", ScaleKind.Narrative), ("unordered", ScaleKind.Unordered));

    public static Terms<ScoreRounding> Roundings { get; } = new(
        ("half-up", ScoreRounding.HalfUp), ("half-to-even", ScoreRounding.HalfToEven), ("down", ScoreRounding.Down));

    /// <summary>True for a question that came in.</summary>
    public static Terms<bool> Changes { get; } = new(("added", true), ("removed", false));

    public static Terms<Force> Forces { get; } = new(
        [.. Enum.GetValues<Force>().Where(f => f != Force.NotStated).Select(f => (f.ToCode(), f))]);

    public static Terms<Evidence> Evidences { get; } = new(
        [.. Enum.GetValues<Evidence>().Where(e => e != Evidence.NotStated).Select(e => (e.ToCode(), e))]);

    public static Terms<IntervalPrecision> Precisions { get; } = new(
        [.. Enum.GetValues<IntervalPrecision>().Where(p => p != IntervalPrecision.NotStated).Select(p => (p.ToCode(), p))]);

    public static Terms<ImprovementAreaKind> ImprovementKinds { get; } = new([.. ImprovementAreaKind.All.Select(k => (k.Code, k))]);
}
