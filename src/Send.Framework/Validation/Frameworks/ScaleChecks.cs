using System.Globalization;

namespace Send.Framework.Validation.Frameworks;

/// <summary>The scales of a definition: as many grades as their kind has, and bands that leave no doubt.</summary>
internal static class ScaleChecks
{
    public static void Apply(DefinitionContext context)
    {
        context.OnlyOnce(context.Root.Items("scales"), "id", "scale");
        foreach (var scale in context.Root.Items("scales"))
        {
            context.OnlyOnce(scale.Items("grades"), "code", "grade");
            if (scale.TextOf("kind") is { } kind)
            {
                CheckCount(context, scale, kind);
                CheckBands(context, scale, kind == "banded");
            }
        }
    }

    private static void CheckCount(DefinitionContext context, DefinitionNode scale, string kind)
    {
        var count = scale.Member("grades")?.Children.Count ?? 0;
        var (fits, expected) = kind switch
        {
            "ordered" => (count >= 3, "three or more grades, strongest first"),
            "unordered" => (count >= 3, "three or more answers of which none is the better"),
            "banded" => (count >= 2, "two or more grades, strongest first"),
            "narrative" => (count == 0, "no grades: its answers are prose"),
            _ => (count == 2, "exactly two grades"),
        };
        if (!fits)
        {
            context.Report(
                FindingCodes.GradesDoNotFitScale, scale.Member("grades") ?? scale,
                string.Create(CultureInfo.InvariantCulture, $"A scale of the kind '{kind}' has {expected}; this one has {count}."));
        }
    }

    private static void CheckBands(DefinitionContext context, DefinitionNode scale, bool isBanded)
    {
        foreach (var misplaced in new[] { scale.Member("rounding"), scale.Member("mayBeCapped") }.OfType<DefinitionNode>().Where(_ => !isBanded))
        {
            context.Report(FindingCodes.BandOutOfPlace, misplaced, $"Only a banded scale has \"{misplaced.Step}\".");
        }

        var bands = new List<(int Lowest, int Highest, DefinitionNode Grade)>();
        foreach (var grade in scale.Items("grades"))
        {
            var (lowest, highest) = (grade.WholeOf("lowestScore"), grade.WholeOf("highestScore"));
            if (isBanded != lowest is not null || isBanded != highest is not null)
            {
                context.Report(
                    FindingCodes.BandOutOfPlace, grade,
                    isBanded ? "A grade of a banded scale needs \"lowestScore\" and \"highestScore\"." : "Only a grade of a banded scale has a lowest and a highest score.");
            }
            else if (highest < lowest)
            {
                context.Report(
                    FindingCodes.EndBeforeStart, grade.Member("highestScore")!,
                    string.Create(CultureInfo.InvariantCulture, $"A band runs from its lowest score to its highest, not from {lowest} to {highest}."));
            }
            else if (isBanded)
            {
                bands.Add((lowest!.Value, highest!.Value, grade));
            }
        }

        bands.Sort((a, b) => a.Lowest.CompareTo(b.Lowest));
        for (var i = 1; i < bands.Count; i++)
        {
            CheckNeighbours(context, bands[i - 1], bands[i]);
        }
    }

    private static void CheckNeighbours(
        DefinitionContext context, (int Lowest, int Highest, DefinitionNode Grade) below, (int Lowest, int Highest, DefinitionNode Grade) above)
    {
        if (above.Lowest <= below.Highest)
        {
            context.Report(
                FindingCodes.BandsOverlap, above.Grade,
                string.Create(CultureInfo.InvariantCulture, $"The band from {above.Lowest} overlaps that of '{below.Grade.TextOf("code")}', which ends at {below.Highest}."));
        }
        else if (above.Lowest - 1L > below.Highest)
        {
            context.Report(
                FindingCodes.BandGap, above.Grade,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"No grade covers the scores after {below.Highest} ('{below.Grade.TextOf("code")}') and before {above.Lowest}."));
        }
    }
}
