using System.Collections.Immutable;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>What an improvement area is about.</summary>
internal static class ThemeRules
{
    private const string Root = "/improvementAreas/";

    public static ImmutableArray<string> Read(RuleContext context, ImprovementAreaDocument area, int i, int areaOffset)
    {
        var fields = area.Themes;
        if (fields.IsEmpty)
        {
            return [];
        }

        TextRules.CheckCount(context, fields.Length, InspectionContract.MostItems, new Place(Root, i, "/themes"), areaOffset);
        var themes = ImmutableArray.CreateBuilder<string>(fields.Length);
        // Areas have a few themes; a table pays only for a list that nobody would write.
        var seen = fields.Length > 16 ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var j = 0; j < fields.Length; j++)
        {
            if (IsTheme(context, fields[j], new Place(Root, i, "/themes/", j)))
            {
                var isNew = seen is null ? !themes.Contains(fields[j].Value) : seen.Add(fields[j].Value);
                themes.Add(fields[j].Value);
                if (!isNew)
                {
                    context.Sink.Report(
                        FindingCodes.DuplicateTheme, new Place(Root, i, "/themes/", j), $"The area has the theme "
                            + $"{Quoted.Text(fields[j].Value)} already.",
                        fields[j].Offset);
                }
            }
        }

        return themes.DrainToImmutable();
    }

    private static bool IsTheme(RuleContext context, Field<string> field, Place place)
    {
        if (field.IsMissing)
        {
            context.Sink.Report(FindingCodes.ThemeMalformed, place, $"The entry is empty. Expected a code, such as 'ehc-plan-quality'.", field.Offset);
        }

        if (!field.IsGiven)
        {
            return false;
        }

        if (context.Options.Themes.Contains(field.Value))
        {
            return true;
        }

        if (!Codes.IsWellFormed(field.Value))
        {
            context.Sink.Report(
                FindingCodes.ThemeMalformed, place,
                $"{Quoted.Text(field.Value)} is not a code. Expected lower-case words joined by hyphens, such as "
                + $"'ehc-plan-quality'.{Near(context, field.Value)}",
                field.Offset);
            return false;
        }

        context.Sink.Report(
            FindingCodes.ThemeUnknown, place,
            $"{Quoted.Text(field.Value)} is not one of the {context.Options.Themes.Themes.Length} themes of the "
            + $"taxonomy.{Near(context, field.Value)}",
            field.Offset);
        return true;
    }

    private static string Near(RuleContext context, string code) =>
        Quoted.DidYouMean(code, context.Options.Themes.Themes.Select(t => t.Code));
}
