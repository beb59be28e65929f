using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>An improvement area has each of its themes once. Holds for every edition; the themes are those of the taxonomy.</summary>
internal static class ThemeRules
{
    // Areas have a few themes; a table pays only for a list that nobody would write.
    private const int Few = 16;

    public static void Check(InspectionCase file, AreaPart area)
    {
        var themes = area.Themes;
        LimitWords.CheckCount(file, themes.At.For(area), themes.Count, InspectionContract.MostItems);
        var seen = themes.Count > Few ? new HashSet<string>(StringComparer.Ordinal) : null;
        foreach (var theme in themes)
        {
            if (theme.Code.IsMissing)
            {
                file.Findings.Report(
                    FindingCodes.ThemeMalformed, theme, $"The entry is empty. Expected a code, such as 'ehc-plan-quality'.");
            }
            else if (IsTheme(theme) && !(seen is null ? IsNewAmong(themes, theme) : seen.Add(theme.Code.ToString())))
            {
                file.Findings.Report(FindingCodes.DuplicateTheme, theme, $"The area already has the theme {theme.Code.Said}.");
            }
        }
    }

    private static bool IsTheme(ThemeField theme) => theme.Code.IsGiven && (theme.Code.Value is not null || theme.Code.Text.IsCode);

    private static bool IsNewAmong(ItemsOf<ThemeField> themes, ThemeField theme)
    {
        foreach (var other in themes)
        {
            if (other.Code.At.Is(theme))
            {
                return true;
            }

            if (other.Code.Value == theme.Code.Value && (theme.Code.Value is not null || other.Code.Text.IsSameAs(theme.Code.Text)))
            {
                return false;
            }
        }

        return true;
    }
}
