using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using Send.Framework.Serialization;

namespace Send.Framework.Time;

/// <summary>A term of a year, such as autumn 2029: the natural precision of a date that a source calls approximate.</summary>
/// <remarks>
/// <para>The bounds are nominal. Real term dates are set locally, by the local authority or the school, and lie inside them. Here the year
/// is divided where the prescribed days for compulsory school age divide it: 31 March, 31 August and 31 December. Every day therefore
/// belongs to exactly one term, and a day in the summer holiday belongs to the summer term.</para>
/// <para>Source: Education Act 1996, section 8, for the prescribed days; their dates as given by IPSEA, "Compulsory school age",
/// https://www.ipsea.org.uk/faqs/compulsory-school-age (secondary source).</para>
/// <para>Terms are equal when season and year are equal, and ordered by time.</para>
/// </remarks>
[JsonConverter(typeof(SendJsonConverter))]
public sealed partial record SchoolTerm : IComparable<SchoolTerm>
{
    private const int TermsPerYear = 3;
    private const int FirstYear = 1;
    private const int LastYear = 9999;

    /// <summary>Names a term.</summary>
    /// <param name="season">Spring, summer or autumn.</param>
    /// <param name="year">The calendar year that the whole term lies in, 1 to 9999; not the academic year.</param>
    /// <exception cref="ArgumentException">The season is not stated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one of 1 to 9999.</exception>
    public SchoolTerm(SchoolTermSeason season, int year)
    {
        Season = season is >= SchoolTermSeason.Spring and <= SchoolTermSeason.Autumn
            ? season
            : throw new ArgumentException("A school term is spring, summer or autumn.", nameof(season));
        Year = year is >= FirstYear and <= LastYear
            ? year
            : throw new ArgumentOutOfRangeException(nameof(year), year, "A school term lies in one of the years 1 to 9999.");
    }

    /// <summary>Spring, summer or autumn; never <see cref="SchoolTermSeason.NotStated"/>.</summary>
    public SchoolTermSeason Season { get; }

    /// <summary>The calendar year that the whole term lies in.</summary>
    public int Year { get; }

    /// <summary>The nominal first day, inclusive: 1 January, 1 April or 1 September.</summary>
    public LocalDate FirstDay => Season switch
    {
        SchoolTermSeason.Spring => new(Year, 1, 1),
        SchoolTermSeason.Summer => new(Year, 4, 1),
        _ => new(Year, 9, 1),
    };

    /// <summary>The nominal last day, inclusive: 31 March, 31 August or 31 December.</summary>
    public LocalDate LastDay => Season switch
    {
        SchoolTermSeason.Spring => new(Year, 3, 31),
        SchoolTermSeason.Summer => new(Year, 8, 31),
        _ => new(Year, 12, 31),
    };

    /// <summary>The term that a day belongs to. Every day belongs to one: 31 August to the summer, 1 September to the autumn.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in one of the years 1 to 9999.</exception>
    public static SchoolTerm Containing(LocalDate date)
    {
        date = date.InIso();
        return HasTerm(date) ? new(SeasonOf(date), date.Year) : throw NoTerm(date, nameof(date));
    }

    /// <summary>Reads a term as <see cref="ToString()"/> writes it: the season in lower case, one space, the year in four digits.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static SchoolTerm Parse(ReadOnlySpan<char> text) => TryParse(text, out var term)
        ? term
        : throw new FormatException($"'{text}' is not a school term. Expected a season and a year, such as 'autumn 2029'.");

    /// <summary>Reads a term as <see cref="ToString()"/> writes it, or answers false.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out SchoolTerm term)
    {
        term = null;
        if (text.Length != "autumn 2029".Length || text[6] != ' ')
        {
            return false;
        }

        var season = text[..6] switch
        {
            "spring" => SchoolTermSeason.Spring,
            "summer" => SchoolTermSeason.Summer,
            "autumn" => SchoolTermSeason.Autumn,
            _ => SchoolTermSeason.NotStated,
        };
        if (season != SchoolTermSeason.NotStated
            && int.TryParse(text[7..], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year >= FirstYear)
        {
            term = new(season, year);
        }

        return term is not null;
    }

    /// <summary>
    /// The term that lies a number of terms later, or earlier when the number is negative: autumn 2029 plus 1 is spring 2030.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is not in one of the years 1 to 9999.</exception>
    public SchoolTerm Plus(int terms)
    {
        var ordinal = Ordinal + terms;
        return ordinal is >= FirstYear * TermsPerYear and < (LastYear + 1) * TermsPerYear
            ? new((SchoolTermSeason)(ordinal % TermsPerYear) + 1, (int)(ordinal / TermsPerYear))
            : throw new ArgumentOutOfRangeException(
                nameof(terms), terms, $"Counted from {this}, the term would not be in one of the years 1 to 9999.");
    }

    /// <inheritdoc/>
    public int CompareTo(SchoolTerm? other) => other is null ? 1 : Ordinal.CompareTo(other.Ordinal);

    /// <summary>Whether the first term is the earlier one. Null comes before every term.</summary>
    public static bool operator <(SchoolTerm? left, SchoolTerm? right) => Compare(left, right) < 0;

    /// <summary>Whether the first term is the earlier one or the same. Null comes before every term.</summary>
    public static bool operator <=(SchoolTerm? left, SchoolTerm? right) => Compare(left, right) <= 0;

    /// <summary>Whether the first term is the later one. Null comes before every term.</summary>
    public static bool operator >(SchoolTerm? left, SchoolTerm? right) => Compare(left, right) > 0;

    /// <summary>Whether the first term is the later one or the same. Null comes before every term.</summary>
    public static bool operator >=(SchoolTerm? left, SchoolTerm? right) => Compare(left, right) >= 0;

    /// <summary>The form that is written to JSON, such as <c>autumn 2029</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Season.ToCode()} {Year:D4}");

    /// <summary>The form for a sentence, such as "autumn term 2029".</summary>
    public string ToWords() => string.Create(CultureInfo.InvariantCulture, $"{Season.ToWords()} {Year:D4}");

    /// <summary>Whether there is a term that the day, in the ISO calendar, belongs to.</summary>
    internal static bool HasTerm(LocalDate date) => date.Year is >= FirstYear and <= LastYear;

    /// <summary>Whether the two days are the nominal first and last day of one term.</summary>
    internal static bool IsTerm(LocalDate first, LocalDate last) =>
        HasTerm(first) && Containing(first) is var term && term.FirstDay == first && term.LastDay == last;

    /// <summary>A number that is the same for the days of one term and grows from term to term.</summary>
    internal static int OrdinalOf(LocalDate date) => (date.Year * TermsPerYear) + (int)SeasonOf(date) - 1;

    /// <summary>The nominal first day of the term that lies a number of terms after the one that the day, in the ISO calendar, belongs to.</summary>
    /// <returns>False where one of the two is not in one of the years 1 to 9999.</returns>
    internal static bool TryAdd(LocalDate date, long terms, out LocalDate firstDay)
    {
        firstDay = date;
        var ordinal = OrdinalOf(date) + terms;
        if (!HasTerm(date) || ordinal is < FirstYear * TermsPerYear or >= (LastYear + 1) * TermsPerYear)
        {
            return false;
        }

        firstDay = new SchoolTerm((SchoolTermSeason)(ordinal % TermsPerYear) + 1, (int)(ordinal / TermsPerYear)).FirstDay;
        return true;
    }

    internal static ArgumentOutOfRangeException NoTerm(LocalDate date, string parameterName) =>
        new(parameterName, $"{date.ToIso()} is not in one of the years 1 to 9999.");

    private static SchoolTermSeason SeasonOf(LocalDate date) =>
        date.Month < 4 ? SchoolTermSeason.Spring : date.Month < 9 ? SchoolTermSeason.Summer : SchoolTermSeason.Autumn;

    // A long, so that any int can be added to it.
    private long Ordinal => ((long)Year * TermsPerYear) + (int)Season - 1;

    private static int Compare(SchoolTerm? left, SchoolTerm? right) => Comparer<SchoolTerm>.Default.Compare(left, right);
}
