using System.Globalization;
using Send.Framework.Judgements;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// The scales. A scale has as many grades as its kind, each once: three or more in order or without, two that are one or the other, none for
/// prose. Only a banded scale has scores: every grade has a band, no score earns two grades, and a score that earns none is worth a warning,
/// because published tables do have such gaps.
/// </summary>
internal static class ScaleChecks
{
    public static void Apply(DefinitionContext context)
    {
        context.OnlyOnce(context.Definition.Scales.Select(scale => scale.Id), "scale");
        foreach (var scale in context.Definition.Scales.Readable())
        {
            context.OnlyOnce(scale.Grades.Select(grade => grade.Code), "grade");
            if (scale.Kind.IsGiven)
            {
                CheckCount(context, scale, scale.Kind.Value);
                CheckBands(context, scale, scale.Kind.Value == ScaleKind.Banded);
            }
        }
    }

    private static void CheckCount(DefinitionContext context, ScalePart scale, ScaleKind kind)
    {
        var count = scale.Grades.Count;
        var (fits, expected) = kind switch
        {
            ScaleKind.Ordered => (count >= 3, "three or more grades, strongest first"),
            ScaleKind.Unordered => (count >= 3, "three or more answers, none better than another"),
            ScaleKind.Banded => (count >= 2, "two or more grades, strongest first"),
            ScaleKind.Narrative => (count == 0, "no grades, because its answers are prose"),
            _ => (count == 2, "exactly two grades"),
        };
        if (!fits)
        {
            context.Report(
                FindingCodes.GradesDoNotFitScale, scale.Grades.At.OrParent,
                string.Create(CultureInfo.InvariantCulture, $"A scale of the kind '{FrameworkTerms.ScaleKinds.CodeOf(kind)}' has {expected}; this one has {count}."));
        }
    }

    private static void CheckBands(DefinitionContext context, ScalePart scale, bool isBanded)
    {
        if (!isBanded && scale.Rounding.IsGiven)
        {
            context.Report(FindingCodes.BandOutOfPlace, scale.Rounding, "Only a banded scale has \"rounding\".");
        }

        if (!isBanded && scale.MayBeCapped.IsGiven)
        {
            context.Report(FindingCodes.BandOutOfPlace, scale.MayBeCapped, "Only a banded scale has \"mayBeCapped\".");
        }

        var bands = new List<(int Lowest, int Highest, GradePart Grade)>();
        foreach (var grade in scale.Grades.Readable())
        {
            var (lowest, highest) = (grade.LowestScore.Given, grade.HighestScore.Given);
            if (isBanded != lowest is not null || isBanded != highest is not null)
            {
                context.Report(
                    FindingCodes.BandOutOfPlace, grade.At,
                    isBanded ? "A grade of a banded scale needs \"lowestScore\" and \"highestScore\"." : "Only a grade of a banded scale "
                        + "has a lowest and a highest score.");
            }
            else if (highest < lowest)
            {
                context.Report(
                    FindingCodes.EndBeforeStart, grade.HighestScore,
                    string.Create(CultureInfo.InvariantCulture, $"A band runs from its lowest score to its highest, not from {lowest} to {highest}."));
            }
            else if (isBanded)
            {
                bands.Add((lowest!.Value, highest!.Value, grade));
            }
        }

        bands.Sort((a, b) => a.Lowest.CompareTo(b.Lowest));
        foreach (var (below, above) in bands.Zip(bands.Skip(1)))
        {
            CheckNeighbours(context, below, above);
        }
    }

    private static void CheckNeighbours(
        DefinitionContext context, (int Lowest, int Highest, GradePart Grade) below, (int Lowest, int Highest, GradePart Grade) above)
    {
        if (above.Lowest <= below.Highest)
        {
            context.Report(
                FindingCodes.BandsOverlap, above.Grade.At,
                string.Create(CultureInfo.InvariantCulture, $"The band from {above.Lowest} overlaps that of '{below.Grade.Code.Given}', which ends at {below.Highest}."));
        }
        else if (above.Lowest - 1L > below.Highest)
        {
            context.Report(
                FindingCodes.BandGap, above.Grade.At,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"No grade covers the scores after {below.Highest} ('{below.Grade.Code.Given}') and before {above.Lowest}."));
        }
    }
}
