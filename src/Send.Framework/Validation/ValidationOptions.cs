using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Send.Framework.Frameworks.Dialects;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;

namespace Send.Framework.Validation;

/// <summary>How a document is judged, and against which places and themes.</summary>
/// <remarks>Immutable. The defaults are what an area SEND document from England needs.</remarks>
public sealed record ValidationOptions
{
    /// <summary>The largest number that <see cref="MaximumFindings"/> may have.</summary>
    public const int LargestMaximumFindings = 1_000_000;

    /// <summary>Tolerant reading, at most 1000 findings, the authorities and boards of England, and the themes of area SEND reports.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>Whether a member that the contract does not have is an error instead of a warning.</summary>
    public bool Strict { get; init; }

    /// <summary>How many findings are kept for one document, 1 to <see cref="LargestMaximumFindings"/>; a last one more says how many were
    /// left out. 1000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of that range.</exception>
    public int MaximumFindings { get; init => field = Guard.Against.OutOfRange(value, nameof(value), 1, LargestMaximumFindings); } = 1000;

    /// <summary>The local authorities that codes and names are looked up in.</summary>
    public AuthorityDirectory Authorities { get; init => field = Guard.Against.Null(value); } = AuthorityDirectory.England;

    /// <summary>The integrated care boards that codes and names are looked up in.</summary>
    public IntegratedCareBoardDirectory Boards { get; init => field = Guard.Against.Null(value); } = IntegratedCareBoardDirectory.England;

    /// <summary>The dialects in which raw codes are read where a document names one.</summary>
    public ImmutableArray<SourceDialect> Dialects
    {
        get => field.IsDefault ? SourceDialects.BuiltIn : field;
        init => field = value.IsDefault || value.Contains(null!)
            ? throw new ArgumentException("The dialects are a list without nulls.", nameof(value))
            : value;
    }

    /// <summary>The themes that improvement areas may carry without a warning.</summary>
    public ThemeTaxonomy Themes { get; init => field = Guard.Against.Null(value); } = ThemeTaxonomy.AreaSend;

    /// <summary>Rules of your own, applied in this order after those of the library. None by default.</summary>
    public ImmutableArray<OwnRule> OwnRules
    {
        get => field.IsDefault ? [] : field;
        init => field = value.IsDefault || value.Contains(null!)
            ? throw new ArgumentException("The rules are a list without nulls.", nameof(value))
            : value;
    }

    /// <summary>Whether all parts are equal, dialects and own rules in the same order.</summary>
    public bool Equals(ValidationOptions? other) =>
        ReferenceEquals(this, other)
        || (other is not null && (Strict, MaximumFindings) == (other.Strict, other.MaximumFindings) && Authorities == other.Authorities
            && Boards == other.Boards && Themes == other.Themes && Dialects.SequenceEqual(other.Dialects) && OwnRules.SequenceEqual(other.OwnRules));

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Strict, MaximumFindings, Authorities, Boards, Themes, Dialects.Length);
}
