namespace Send.Framework.Time;

/// <summary>A day as a calendar knows it, looked up once and asked several times.</summary>
internal readonly struct CoveredDay(ushort slot)
{
    /// <summary>Whether the day is neither a Saturday or Sunday nor a holiday.</summary>
    public bool IsWorkingDay => (slot & 1) != 0;

    /// <summary>How many working days there are from the first of the calendar up to and including this day.</summary>
    public int Count => slot >> 1;

    /// <summary>How many of them lie before this day.</summary>
    public int CountBefore => Count - (slot & 1);

    /// <summary>How many working days lie after this day, up to and including a day that is not earlier.</summary>
    public int WorkingDaysTo(CoveredDay later) => later.Count - Count;
}
