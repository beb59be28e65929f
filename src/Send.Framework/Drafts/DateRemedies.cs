using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Time;
using Send.Framework.Validation;

namespace Send.Framework.Drafts;

/// <summary>
/// What a text or number that is no date may mean: spreadsheets, databases, scripts and people write days in many ways. A hint that follows the
/// finding, with a blank before it; nothing is ever read as that day.
/// </summary>
internal static class DateRemedies
{
    /// <summary>What to do with a day that is not known.</summary>
    public const string NotKnown = " If the day is not known, leave the member out.";

    private const string VisitNotKnown = " If the days of the visit are not known, write { \"absent\": \"not-recorded\" } for both.";
    private const int LongestLookedAt = 60;
    private const string StartOfDotNet = "/Date(";
    private const string EndOfDotNet = ")/";
    private const long SecondsOfADay = 86_400;

    private static readonly LocalDate FirstDayOfSpreadsheets = new(1899, 12, 30);
    private static readonly LocalDate FirstDayOfUnix = new(1970, 1, 1);
    private static readonly ImmutableArray<LocalDatePattern> YearFirst = Patterns("uuuu/M/d", "uuuu.M.d", "uuuu-M-d", "uuuuMMdd");
    private static readonly ImmutableArray<LocalDatePattern> MonthFirst = Patterns("M/d/uuuu", "M-d-uuuu");
    private static readonly ImmutableArray<LocalDatePattern> MonthInWordsFirst = Patterns("MMM d uuuu", "MMMM d uuuu");
    private static readonly ImmutableArray<LocalDatePattern> ShortYear = Patterns("d/M/yy", "d.M.yy", "d-M-yy", "d-MMM-yy", "d MMM yy", "d/MMM/yy");
    private static readonly ImmutableArray<LocalDatePattern> MonthBetween = Patterns("d-MMM-uuuu", "d/MMM/uuuu", "d-MMMM-uuuu");

    /// <summary>Why a text is no day, what it may mean and what to write; the end of a sentence that begins with the text. Worked out
    /// when somebody reads it, because many ways to write a day are tried for it.</summary>
    public static Later For(Said said, ContractMember contract) =>
        new(static (s, c, _) => End(((Said)s).Word, ((Said)s).IsWhole, (ContractMember)c!), said, contract);

    /// <summary>The day that a spreadsheet or a program means by a number; empty for numbers that are no day of this time.</summary>
    public static string NumberMeant(ReadOnlySpan<byte> utf8)
    {
        var point = utf8.IndexOf((byte)'.');
        if (!long.TryParse(point < 0 ? utf8 : utf8[..point], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return "";
        }

        return number switch
        {
            >= 36_526 and <= 73_415 => $" In a spreadsheet this number stands for {FirstDayOfSpreadsheets.PlusDays((int)number).ToIso()}. Write that date.",
            >= 20_000_101 and <= 21_001_231 when YearFirst[3].Parse(number.ToString(CultureInfo.InvariantCulture)) is { Success: true } read => Write(read.Value),
            >= 946_684_800 and <= 4_133_980_799 => Since(number, "seconds"),
            >= 946_684_800_000 and <= 4_133_980_799_999 => Since(number / 1000, "milliseconds"),
            _ => "",
        };
    }

    private static string End(string word, bool isWhole, ContractMember contract)
    {
        var problem = DateBytes.Problem(Encoding.UTF8.GetBytes(word));
        var end = problem is null ? $"{Expectations.Date}." : $"a day: {problem}.";
        return isWhole && word.Length <= LongestLookedAt
            ? $"{end}{Meant(word.Trim())}{MonthMeant(word, contract)}{NoneMeant(word, contract)}"
            : end;
    }

    private static string MonthMeant(string text, ContractMember contract) =>
        contract.MayBeNotRecorded && text is [_, _, _, _, '-', _, _] && text.Remove(4, 1).All(char.IsAsciiDigit)
            ? " A month is not a day." + VisitNotKnown
            : "";

    // What to write where a word says that there is no day.
    private static string NoneMeant(string text, ContractMember contract) =>
        !NoValue.Is(text) ? ""
        : contract.MayBeNotRecorded ? VisitNotKnown
        : !contract.IsRequired ? NotKnown
        : "";

    private static string Meant(string text)
    {
        if (text is [_, _, _, _, '-', _, _, '-', _, _, 'T' or ' ', .. var time] && LocalDatePattern.Iso.Parse(text[..10]) is { Success: true } day)
        {
            // Midnight in British summer is eleven in the evening of the day before by Greenwich.
            return time.StartsWith("00:00", StringComparison.Ordinal) || !time.AsSpan().ContainsAny("Z+-")
                ? $" Leave out the time: write {day.Value.ToIso()}."
                : " Leave out the time, and write the date that the report prints.";
        }

        if (text.StartsWith(StartOfDotNet, StringComparison.Ordinal) && text.EndsWith(EndOfDotNet, StringComparison.Ordinal))
        {
            return NumberMeant(Encoding.UTF8.GetBytes(text[StartOfDotNet.Length..^EndOfDotNet.Length]));
        }

        return text.All(c => char.IsAsciiDigit(c) || c == '.') && text.Count(c => c == '.') < 2
            ? NumberMeant(Encoding.UTF8.GetBytes(text))
            : InWords(text);
    }

    private static string InWords(string text)
    {
        if (text.LastIndexOf(' ') is > 0 and var blank && text.AsSpan(blank).Contains(':'))
        {
            return InWords(text[..blank].TrimEnd());
        }

        if (First(YearFirst, text) is { } known)
        {
            return Write(known);
        }

        if (DateWords.TryParse(text, out var day) && day.Year >= 1000)
        {
            return text.Any(char.IsAsciiLetter) ? Write(day)
                : First(MonthFirst, text) is { } other && other != day
                    ? $" If the day comes first, write {day.ToIso()}. If the month comes first, write {other.ToIso()}."
                : $" If the day comes first, write {day.ToIso()}.";
        }

        return First(MonthFirst, text) is { } us ? $" If the month comes first, write {us.ToIso()}."
            : First(MonthBetween, text) is { } between ? Write(between)
            : First(MonthInWordsFirst, text.Replace(",", "", StringComparison.Ordinal)) is { } inWords ? Write(inWords)
            : First(ShortYear, text) is { } brief ? $" If that is {brief.ToWords()}, write {brief.ToIso()}."
            : "";
    }

    private static string Since(long seconds, string unit) =>
        $" As {unit} since 1970, this is {FirstDayOfUnix.PlusDays((int)((seconds + 3_600) / SecondsOfADay)).ToIso()}. Write the date that the report prints.";

    private static string Write(LocalDate day) => $" Write {day.ToIso()}.";

    private static LocalDate? First(ImmutableArray<LocalDatePattern> patterns, string text)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Parse(text) is { Success: true, Value.Year: >= 1000 } parsed)
            {
                return parsed.Value;
            }
        }

        return null;
    }

    private static ImmutableArray<LocalDatePattern> Patterns(params string[] patterns) =>
        [.. patterns.Select(pattern => LocalDatePattern.Create(pattern, CultureInfo.InvariantCulture))];
}
