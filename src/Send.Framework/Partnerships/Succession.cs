using System.Collections.Immutable;
using NodaTime;

namespace Send.Framework.Partnerships;

/// <summary>Walks from a place that was not in force to those that were.</summary>
internal static class Succession
{
    /// <summary>
    /// The places in force on a day in the stead of one that was not: followed through its successors when it had ended, through its
    /// predecessors when it had not begun. Each place is visited once, so records that point at each other do no harm.
    /// </summary>
    public static ImmutableArray<T> InForceInstead<T>(
        T start, LocalDate on, bool forward, Func<T, LocalDate, bool> isInForce, Func<T, bool, IEnumerable<T?>> next)
        where T : class
    {
        var seen = new HashSet<T> { start };
        var waiting = new Queue<T>([start]);
        var found = ImmutableArray.CreateBuilder<T>();
        while (waiting.TryDequeue(out var place))
        {
            foreach (var neighbour in next(place, forward))
            {
                if (neighbour is null || !seen.Add(neighbour))
                {
                    continue;
                }

                if (isInForce(neighbour, on))
                {
                    found.Add(neighbour);
                }
                else
                {
                    waiting.Enqueue(neighbour);
                }
            }
        }

        return found.ToImmutable();
    }
}
