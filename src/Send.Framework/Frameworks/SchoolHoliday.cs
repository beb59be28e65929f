using NodaTime;

namespace Send.Framework.Frameworks;

/// <summary>Days of every year on which schools are closed everywhere that an edition inspects, such as August.</summary>
/// <remarks>Terms differ from school to school: only holidays that are the same everywhere can be said of an edition.</remarks>
/// <param name="First">The first day of it, which belongs to it.</param>
/// <param name="Last">The last day of it, which belongs to it. Where it is earlier in the year than the first, the holiday runs over the New Year.</param>
public sealed record SchoolHoliday(AnnualDate First, AnnualDate Last)
{
    /// <summary>Whether a day lies in it; both its ends do.</summary>
    internal bool Covers(LocalDate date)
    {
        var day = date.InIso();
        var annual = new AnnualDate(day.Month, day.Day);
        return First <= Last ? First <= annual && annual <= Last : First <= annual || annual <= Last;
    }

    /// <summary>As in "1 August to 31 August".</summary>
    public override string ToString() => $"{Words(First)} to {Words(Last)}";

    // Any leap year has every day that a year may have.
    private static string Words(AnnualDate day) => day.InYear(2000).ToWords() is var words ? words[..words.LastIndexOf(' ')] : "";
}
