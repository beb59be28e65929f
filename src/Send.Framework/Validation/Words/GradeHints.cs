using Send.Framework.Frameworks;
using Send.Framework.Judgements;

namespace Send.Framework.Validation.Words;

/// <summary>What a writer probably meant by a word that is not a grade of the scale. A hint only: nothing is ever read as another grade.</summary>
internal static class GradeHints
{
    /// <summary>A sentence with a blank before it, or nothing.</summary>
    public static Later For(FrameworkCatalogue catalogue, JudgementScale scale, Said said) => new(
        static (c, of, isPlain) =>
        {
            var (scale, said) = ((JudgementScale, Said))of!;
            return NoneMeant(said.Word, isPlain) ?? For((FrameworkCatalogue)c, scale, said.Word, isPlain);
        },
        catalogue, (scale, said));

    /// <summary>The code that the sector gives a number, with a blank before it, or nothing.</summary>
    public static Later? ForNumber(JudgementScale? scale, Said said) => scale is null ? null : new(
        static (s, w, isPlain) => ForNumber((JudgementScale)s, (Said)w!, isPlain), scale, said);

    // A word that says that there is no grade, or the reason in words.
    private static string? NoneMeant(string text, bool isPlain)
    {
        var code = text.Trim().ToLowerInvariant().Replace(' ', '-');
        var reason = AbsenceReasonExtensions.All.FirstOrDefault(r => r.ToCode() == code);
        return reason != AbsenceReason.NotStated
            ? isPlain ? " Choose that as the reason why there is no grade." : $" If that is the reason why there is no grade, write {{ \"absent\": \"{code}\" }}."
            : !NoValue.Is(text) ? null
            : isPlain ? " If there is no grade, choose the reason."
            : " If there is no grade, write { \"absent\": \"not-recorded\" }, or another reason.";
    }

    private static string ForNumber(JudgementScale scale, Said said, bool isPlain) =>
        scale.Grades.FirstOrDefault(g => g.SectorLabel == WithoutDecimals(said.Word)) is { } grade
            ? $" People who say {grade.SectorLabel} usually mean {grade.Named().For(isPlain)}. Check it against the wording of the report."
            : "";

    // A table whose column has a blank in it writes 1.0 for 1.
    private static string WithoutDecimals(string number) => number.EndsWith(".0", StringComparison.Ordinal) ? number[..^2] : number;

    private static string For(FrameworkCatalogue catalogue, JudgementScale scale, string text, bool isPlain)
    {
        var choose = isPlain ? "choose that grade" : "write the code";
        foreach (var grade in scale.Grades)
        {
            if (Contains(grade.Aliases, text))
            {
                return $" {Quoted.Text(text)} is another word for {grade.Named().For(isPlain)}; {choose}.";
            }

            if (Contains(grade.RejectedAliases, text))
            {
                return $" {Quoted.Text(text)} looks like {grade.Named().For(isPlain)} but is not: the word was dropped before the scale came into use.";
            }

            if (Same(grade.Label, text) || (grade.Phrase is { } phrase && Same(phrase, text)))
            {
                return $" That is the wording of {grade.Named().For(isPlain)}; {choose}.";
            }
        }

        if (text.Trim() is [.. var word, ' ', >= '1' and <= '9' and var digit] && char.IsAsciiLetter(word.AsSpan().Trim() is [.., var end] ? end : ' ')
            && scale.Grades.FirstOrDefault(g => g.SectorLabel == digit.ToString()) is { } numbered)
        {
            return $" People who say {digit} usually mean {numbered.Named().For(isPlain)}. Check it against the wording of the report, and {choose}.";
        }

        // "Taking effective action" is nearer to "not-effective-action" in letters, and the contrary of it.
        var isNegated = IsNegated(text);
        return Nearest.To(text, scale.Grades.Select(g => g.Code).Where(c => IsNegated(c) == isNegated)) is { } near ? $" Did you mean {scale.Get(near).Named().For(isPlain)}?"
            : PhraseLike(scale, text) is { } like
                ? $" That reads like {scale.Get(like).Named().For(isPlain)}. Check it against the wording of the report, and {choose}."
            : OfAnotherScale(catalogue, scale, text, isPlain);
    }

    // Part of a grade's own words, or a sentence that holds them, whatever stands between "and" and "or".
    private static string? PhraseLike(JudgementScale scale, string text)
    {
        var said = Words(text);
        Grade? found = null;
        var isNegated = IsNegated(text);
        foreach (var grade in scale.Grades.Where(g => IsNegated(g.Code) == isNegated))
        {
            if (grade.Aliases.Append(grade.Label).Append(grade.Phrase ?? "").Select(Words)
                .Any(own => HasTwoWords(own)
                    && ((said.Length > 0 && own.Contains(said, StringComparison.Ordinal)) || said.Contains(own, StringComparison.Ordinal))))
            {
                if (found is not null)
                {
                    return null;
                }

                found = grade;
            }
        }

        return found?.Code;
    }

    private static bool IsNegated(string text) =>
        text.ToLowerInvariant().Split((char[])[.. " -_,.;:'\u2019\u00A0"]).Any(w => w is "not" or "no" or "never" or "ineffective" || w.EndsWith("sn", StringComparison.Ordinal));

    private static bool HasTwoWords(string words) => words.Count(' ') > 2;

    // Lower-case words with one blank around each; "and/or" is "and".
    private static string Words(string text)
    {
        var words = text.ToLowerInvariant().Replace("and/or", "and", StringComparison.Ordinal)
            .Split((char[])[.. " \t\r\n.,;:()'\"\u2018\u2019\u201C\u201D\u00A0"], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : $" {string.Join(' ', words)} ";
    }

    private static string OfAnotherScale(FrameworkCatalogue catalogue, JudgementScale scale, string text, bool isPlain)
    {
        foreach (var edition in catalogue.Editions)
        {
            foreach (var other in edition.Scales)
            {
                if (other != scale && (other.TryGet(text, out _) || other.Grades.Any(g => Same(g.Label, text))))
                {
                    return isPlain
                        ? $" \u2018{text}\u2019 is a grade of another scale: {other.Name}, {edition.Name}."
                        : $" '{text}' is a grade of '{other.Id}' ({edition.Id}), which is another scale.";
                }
            }
        }

        return "";
    }

    private static bool Contains(IEnumerable<string> words, string text) => words.Any(word => Same(word, text));

    private static bool Same(string word, string text) => string.Equals(word, text.Trim(), StringComparison.OrdinalIgnoreCase);
}
