using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Partnerships;
using Send.Framework.Sources;

namespace Send.Framework.Histories;

/// <summary>The statistical neighbours of an authority, as one published set has them: which they are depends on the edition of the set.</summary>
public sealed class NeighbourSet
{
    /// <summary>Describes a set.</summary>
    /// <param name="authority">Whose neighbours they are.</param>
    /// <param name="neighbours">The neighbours, the nearest first.</param>
    /// <param name="source">Where the set comes from; its title is shown with every comparison.</param>
    /// <param name="edition">The day of the edition of the set, or null when the source does not say.</param>
    /// <exception cref="ArgumentException">A code is empty, one neighbour is there twice, or the authority is its own neighbour.</exception>
    public NeighbourSet(DfeCode authority, IEnumerable<DfeCode> neighbours, Source source, LocalDate? edition = null)
    {
        Authority = authority;
        Neighbours = [.. Guard.Against.NullOrEmpty(neighbours)];
        Source = Guard.Against.Null(source);
        Edition = edition?.InIso() ?? source.Edition;
        if (authority.IsEmpty || Neighbours.Any(n => n.IsEmpty || n == authority) || Neighbours.Distinct().Count() != Neighbours.Length)
        {
            throw new ArgumentException("The neighbours of an authority are other authorities, each once.", nameof(neighbours));
        }
    }

    /// <summary>Whose neighbours they are.</summary>
    public DfeCode Authority { get; }

    /// <summary>The neighbours, the nearest first.</summary>
    public ImmutableArray<DfeCode> Neighbours { get; }

    /// <summary>The source of the set.</summary>
    public Source Source { get; }

    /// <summary>The day of the edition of the set, or null when the source does not say.</summary>
    public LocalDate? Edition { get; }
}
