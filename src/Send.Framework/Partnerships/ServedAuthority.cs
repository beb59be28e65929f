using NodaTime;

namespace Send.Framework.Partnerships;

/// <summary>A board's service to an authority, wholly or in part, for a time.</summary>
public sealed record ServedAuthority
{
    /// <summary>Describes that a board serves an authority.</summary>
    /// <param name="authority">The DfE code of the authority.</param>
    /// <param name="share">The part of the authority that it serves, above 0 and at most 1.</param>
    /// <param name="from">The first day, included.</param>
    /// <param name="to">The last day, included; null when no end is known.</param>
    /// <exception cref="ArgumentException">The code is empty, the share is not above 0 and at most 1, or the last day is before the
    /// first.</exception>
    public ServedAuthority(DfeCode authority, decimal share, LocalDate from, LocalDate? to = null)
    {
        Authority = authority.IsEmpty
            ? throw new ArgumentException("Say which authority is served by its DfE code, such as '372'.", nameof(authority))
            : authority;
        Share = share is > 0m and <= 1m
            ? share
            : throw new ArgumentOutOfRangeException(nameof(share), share, "A share is above 0 and at most 1.");
        _ = Validity.Checked(from, to, authority.ToString());
        From = from;
        To = to;
        Days = new(from, to);
    }

    /// <summary>The DfE code of the authority.</summary>
    public DfeCode Authority { get; }

    /// <summary>
    /// The part of the authority that the board serves, above 0 and at most 1: in the built-in data the number of small census areas
    /// (LSOAs of 2021, about 1,500 people each) to four decimals. A share under 0.02 is real, but a report will rarely name that board.
    /// </summary>
    public decimal Share { get; }

    /// <summary>The first day, included.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, included; null when no end is known.</summary>
    public LocalDate? To { get; }

    internal ValidDays Days { get; }
}
