#pragma warning disable IDE0060, CA1822 // Filled with the data files in the next step.
using System.Collections.Immutable;
using NodaTime;

namespace Send.Framework.Partnerships;

internal sealed class NameIndex<T>
    where T : class
{
    public LookupResult<T> Find(
        ReadOnlySpan<char> name, LocalDate? on, Func<T, LocalDate, bool> isInForce, Func<T, LocalDate, LookupResult<T>> judge) => default;
}

internal static class AuthorityNames
{
    public static NameIndex<AuthorityRecord> Index(ImmutableArray<AuthorityRecord> records) => new();
}

internal static class IntegratedCareBoardNames
{
    public static NameIndex<IntegratedCareBoardRecord> Index(ImmutableArray<IntegratedCareBoardRecord> records) => new();
}

internal static class PlaceData
{
    public static IEnumerable<AuthorityRecord> ReadAuthorities() => [];

    public static IEnumerable<IntegratedCareBoardRecord> ReadBoards() => [];
}
