using Send.Framework.Improvement;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>What an improvement area is about.</summary>
internal static class ThemeRules
{
    // Areas have a few themes; a table pays only for a list that nobody would write.
    private const int Few = 16;

    public static void Check(in RuleContext context, in FrameArea area, int i)
    {
        var themes = context.Frame.Themes[area.Themes];
        if (themes.Length > InspectionContract.MostItems)
        {
            TextRules.CheckCount(context, themes.Length, InspectionContract.MostItems, Places.Themes.At(i), area.Part.Offset);
        }

        var seen = themes.Length > Few ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var j = 0; j < themes.Length; j++)
        {
            ref var theme = ref themes[j];
            var isTheme = (theme.Text.IsGiven && context.Options.Themes.TryFind(context.Bytes(theme.Text), out theme.Known))
                || IsUnknownTheme(context, theme.Text, i, j);
            if (isTheme && !(seen is null ? IsNewAmong(context, themes[..j], theme) : seen.Add(context.StringOf(theme.Text))))
            {
                ReportDuplicate(context, theme.Text, i, j);
            }
        }
    }

    private static void ReportDuplicate(in RuleContext context, in FrameText theme, int i, int j) => context.Sink.Report(
        FindingCodes.DuplicateTheme, Places.Theme.At(i, j), $"The area has the theme {context.Said(theme)} already.", theme.Offset);

    // A theme is a code, so that an entry that equals one is one.
    private static bool IsNewAmong(in RuleContext context, ReadOnlySpan<FrameTheme> before, in FrameTheme theme)
    {
        foreach (ref readonly var other in before)
        {
            if (other.Known == theme.Known && (theme.Known is not null || (other.Text.IsGiven && context.Same(other.Text, theme.Text))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUnknownTheme(in RuleContext context, in FrameText text, int i, int j)
    {
        if (text.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.ThemeMalformed, Places.Theme.At(i, j),
                $"The entry is empty. Expected a code, such as 'ehc-plan-quality'.", text.Offset);
        }

        if (!text.IsGiven)
        {
            return false;
        }

        var said = context.Said(text);
        if (!Utf8Text.IsCode(context.Bytes(text)))
        {
            context.Sink.Report(
                FindingCodes.ThemeMalformed, Places.Theme.At(i, j),
                $"{said} is not a code. Expected lower-case words joined by hyphens, such as "
                + $"'ehc-plan-quality'.{Near(context.Options.Themes, said)}",
                text.Offset);
            return false;
        }

        context.Sink.Report(
            FindingCodes.ThemeUnknown, Places.Theme.At(i, j),
            $"{said} is not one of the {context.Options.Themes.Themes.Length} themes of the "
            + $"taxonomy.{Near(context.Options.Themes, said)}",
            text.Offset);
        return true;
    }

    private static Later Near(ThemeTaxonomy themes, Said said) => new(
        static (t, s) => Quoted.DidYouMean(((Said)s!).Word, ((ThemeTaxonomy)t).Themes.Select(theme => theme.Code)), themes, said);
}
