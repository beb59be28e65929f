using Send.Framework.Judgements;

namespace Send.Framework.Histories;

/// <summary>The number of areas with one grade.</summary>
public sealed record OutcomeCount
{
    internal OutcomeCount(Grade grade, int areas) => (Grade, Areas) = (grade, areas);

    /// <summary>The grade.</summary>
    public Grade Grade { get; }

    /// <summary>The number of areas.</summary>
    public int Areas { get; }

    /// <summary>Takes it apart: <c>var (grade, areas) = …</c>.</summary>
    public void Deconstruct(out Grade grade, out int areas) => (grade, areas) = (Grade, Areas);
}
