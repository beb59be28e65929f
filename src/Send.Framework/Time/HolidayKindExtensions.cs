namespace Send.Framework.Time;

/// <summary>The words and codes of <see cref="HolidayKind"/>.</summary>
public static class HolidayKindExtensions
{
    /// <summary>The permanent code: <c>rule</c>, <c>substitute</c>, <c>proclaimed</c>, <c>closure</c> or <c>not-stated</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="HolidayKind"/>.</exception>
    public static string ToCode(this HolidayKind kind) => kind switch
    {
        HolidayKind.NotStated => "not-stated",
        HolidayKind.Rule => "rule",
        HolidayKind.Substitute => "substitute",
        HolidayKind.Proclaimed => "proclaimed",
        HolidayKind.Closure => "closure",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a member of HolidayKind."),
    };

    /// <summary>Words for a reader, such as "substitute day" or "proclaimed for that year".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="HolidayKind"/>.</exception>
    public static string ToWords(this HolidayKind kind) => kind switch
    {
        HolidayKind.NotStated => "kind not stated",
        HolidayKind.Rule => "every year, by rule",
        HolidayKind.Substitute => "substitute day",
        HolidayKind.Proclaimed => "proclaimed for that year",
        HolidayKind.Closure => "closure",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a member of HolidayKind."),
    };
}
