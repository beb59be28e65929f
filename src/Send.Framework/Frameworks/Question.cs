using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Judgements;

namespace Send.Framework.Frameworks;

/// <summary>Something that a kind of inspection judges, and the scale on which it does.</summary>
public sealed record Question : ICoded
{
    /// <summary>Defines a question.</summary>
    /// <param name="code">The permanent code, the member's name under <c>judgements</c> in a document.</param>
    /// <param name="title">What is judged, for people.</param>
    /// <param name="scale">The scale that the answer is on.</param>
    /// <param name="isRequired">Whether every inspection of the kind that judges it answers it, if only by saying why there is no judgement.</param>
    /// <exception cref="ArgumentException">The code is malformed or the title blank.</exception>
    public Question(string code, string title, JudgementScale scale, bool isRequired = true)
    {
        Code = Guard.Against.MalformedCode(code, "outcome");
        Title = Guard.Against.NullOrWhiteSpace(title);
        Scale = Guard.Against.Null(scale);
        IsRequired = isRequired;
    }

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>The title of the question, for people.</summary>
    public string Title { get; }

    /// <summary>The scale that the answer is on.</summary>
    public JudgementScale Scale { get; }

    /// <summary>Whether every inspection of the kind that judges it answers it.</summary>
    public bool IsRequired { get; }

    /// <summary>The codes of the remits for which it is judged; empty for all.</summary>
    public ImmutableArray<string> Remits { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>When it was added to the edition or removed from it while the edition was in force; empty if never.</summary>
    public ImmutableArray<QuestionChange> Changes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether inspections that started on a day judge the question.</summary>
    /// <param name="started">The first day of the visit. One rule for every boundary: a change holds for visits that start on its day or
    /// later, so a visit that began the day before is still judged the old way.</param>
    /// <param name="remit">The code of the provider's remit, or null when it has none or it is not known.</param>
    public JudgedStatus StatusOn(LocalDate started, string? remit = null)
    {
        if (Remits.IsEmpty && Changes.IsEmpty)
        {
            return JudgedStatus.Judged;
        }

        if (!Remits.IsEmpty && (remit is null || !Remits.Contains(remit)))
        {
            return remit is null ? JudgedStatus.Uncertain : JudgedStatus.OtherRemit;
        }

        var day = started.InIso();
        var status = Changes.FirstOrDefault(c => c.Concerns(remit)) is { IsAddition: true } ? JudgedStatus.NotYetJudged : JudgedStatus.Judged;
        foreach (var change in Changes)
        {
            if (change.Concerns(remit) && day >= change.NotBefore)
            {
                status = day < change.On || (remit is null && !change.Remits.IsEmpty) ? JudgedStatus.Uncertain
                    : change.IsAddition ? JudgedStatus.Judged
                    : JudgedStatus.NoLongerJudged;
            }
        }

        return status;
    }

    /// <summary>Whether all parts are equal, remits and changes in the same order.</summary>
    public bool Equals(Question? other) =>
        ReferenceEquals(this, other)
        || (other is not null && (Code, Title, IsRequired) == (other.Code, other.Title, other.IsRequired) && Scale == other.Scale
            && Remits.SequenceEqual(other.Remits) && Changes.SequenceEqual(other.Changes));

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Code, Title, Scale, IsRequired, Remits.Length, Changes.Length);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
