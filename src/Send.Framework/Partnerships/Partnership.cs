using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace Send.Framework.Partnerships;

/// <summary>A local area partnership: who is inspected. One local authority, its integrated care boards and any other partners.</summary>
/// <remarks>
/// A partnership covers the area of one local authority, which is accountable together with one or more boards. The list of boards
/// may be empty: it was before 1 July 2022, and a record may not say. A partnership of a merged or divided authority is another
/// partnership, and judgements do not pass from one to the other.
/// Two values are equal when the name, the authority, the boards and the partners are equal, in the same order.
/// </remarks>
public sealed class Partnership : InspectionSubject, IEquatable<Partnership>
{
    private Partnership(
        string? name, LocalAuthority localAuthority, ImmutableArray<IntegratedCareBoard>? boards, ImmutableArray<Partner> partners)
    {
        Name = name;
        LocalAuthority = localAuthority;
        IntegratedCareBoards = boards ?? [];
        IntegratedCareBoardsRecorded = boards is not null;
        Partners = partners;
    }

    /// <summary>The name as it was given, such as "Rotherham Local Area Partnership", or null when none was.</summary>
    public override string? Name { get; }

    /// <summary>The local authority.</summary>
    public LocalAuthority LocalAuthority { get; }

    /// <summary>The integrated care boards, in the order given. Empty when there were none or none is recorded.</summary>
    public ImmutableArray<IntegratedCareBoard> IntegratedCareBoards { get; }

    /// <summary>Whether the boards are recorded: an empty list that is recorded says that there were none.</summary>
    public bool IntegratedCareBoardsRecorded { get; }

    /// <summary>The other partners, in the order given. Empty when none is recorded.</summary>
    public ImmutableArray<Partner> Partners { get; }

    /// <summary>
    /// What to call the partnership on a page: its name, or else the authority's name with "Local Area Partnership", or else the
    /// authority's code. Never empty.
    /// </summary>
    public override string DisplayName =>
        Name ?? (LocalAuthority.Name is { } authority ? $"{authority} Local Area Partnership" : LocalAuthority.DisplayName);

    /// <summary>Describes a partnership.</summary>
    /// <param name="localAuthority">The local authority.</param>
    /// <param name="boards">The integrated care boards; empty if there are none, null if they are not recorded.</param>
    /// <param name="partners">The other partners; null for none.</param>
    /// <param name="name">The name, or null when none was given.</param>
    /// <exception cref="ArgumentNullException">The authority, or one of the boards or partners, is null.</exception>
    /// <exception cref="ArgumentException">The name is empty or blank (null says "not given").</exception>
    public static Partnership Of(
        LocalAuthority localAuthority, IEnumerable<IntegratedCareBoard>? boards = null, IEnumerable<Partner>? partners = null,
        string? name = null)
    {
        Guard.Against.Null(localAuthority);
        if (name is not null)
        {
            Guard.Against.NullOrWhiteSpace(name);
        }

        return new Partnership(
            name, localAuthority, boards is null ? null : Items(boards, nameof(boards)), Items(partners, nameof(partners)));
    }

    /// <summary>A partnership put together from parts that have been checked, without a copy for each.</summary>
    internal static Partnership OfChecked(
        LocalAuthority localAuthority, ImmutableArray<IntegratedCareBoard>? boards, ImmutableArray<Partner> partners, string? name) =>
        new(name, localAuthority, boards, partners);

    /// <inheritdoc/>
    public bool Equals(Partnership? other) =>
        other is not null && LocalAuthority == other.LocalAuthority && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && IntegratedCareBoardsRecorded == other.IntegratedCareBoardsRecorded
        && IntegratedCareBoards.AsSpan().SequenceEqual(other.IntegratedCareBoards.AsSpan())
        && Partners.AsSpan().SequenceEqual(other.Partners.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Partnership);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, LocalAuthority, IntegratedCareBoards.Length, Partners.Length);

    /// <summary>Whether two values are equal; two nulls are.</summary>
    public static bool operator ==(Partnership? left, Partnership? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(Partnership? left, Partnership? right) => !(left == right);

    private static ImmutableArray<T> Items<T>(IEnumerable<T>? items, string parameterName)
        where T : class
    {
        ImmutableArray<T> array = items is null ? [] : [.. items];
        foreach (var item in array)
        {
            Guard.Against.Null(item, parameterName);
        }

        return array;
    }
}
