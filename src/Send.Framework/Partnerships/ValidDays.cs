using NodaTime;

namespace Send.Framework.Partnerships;

/// <summary>The days on which something is valid: both ends included, an open end is no end.</summary>
internal readonly record struct ValidDays
{
    private readonly int _first;
    private readonly int _last;

    public ValidDays(LocalDate? from, LocalDate? to) =>
        (_first, _last) = (from?.InIso().Rank() ?? int.MinValue, to?.InIso().Rank() ?? int.MaxValue);

    public bool Contains(LocalDate date)
    {
        var day = date.InIso().Rank();
        return _first <= day && day <= _last;
    }
}
