namespace Send.Framework.Time;

/// <summary>The words and codes of <see cref="SchoolTermSeason"/>.</summary>
public static class SchoolTermSeasonExtensions
{
    /// <summary>The permanent code: <c>spring</c>, <c>summer</c>, <c>autumn</c> or <c>not-stated</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="SchoolTermSeason"/>.</exception>
    public static string ToCode(this SchoolTermSeason season) => season switch
    {
        SchoolTermSeason.NotStated => "not-stated",
        SchoolTermSeason.Spring => "spring",
        SchoolTermSeason.Summer => "summer",
        SchoolTermSeason.Autumn => "autumn",
        _ => throw new ArgumentOutOfRangeException(nameof(season), season, "Not a member of SchoolTermSeason."),
    };

    /// <summary>Words for a reader, such as "autumn term".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="SchoolTermSeason"/>.</exception>
    public static string ToWords(this SchoolTermSeason season) =>
        season == SchoolTermSeason.NotStated ? "term not stated" : $"{season.ToCode()} term";
}
