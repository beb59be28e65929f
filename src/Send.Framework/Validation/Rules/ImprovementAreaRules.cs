using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// An improvement area is of a kind that reports of its kind of inspection carry, has a number of its own within that kind, and says what
/// must improve. Holds for every edition; the kinds that reports carry are part of it.
/// </summary>
internal static class ImprovementAreaRules
{
    // A report lists a handful of areas; a table pays only for a list that nobody would write.
    private const int Few = 16;

    public static void Apply(InspectionCase file)
    {
        var areas = file.Document.ImprovementAreas;
        if (!areas.IsGiven)
        {
            return;
        }

        LimitWords.CheckCount(file, areas.At, areas.Count, InspectionContract.MostImprovementAreas);
        var numbers = areas.Count > Few ? new HashSet<(ImprovementAreaKind, int)>() : null;
        foreach (var area in areas)
        {
            if (area.IsMissing)
            {
                file.Findings.Report(
                    FindingCodes.MissingMember, area, $"The entry is empty. An improvement area has a kind and text.");
            }
            else if (area.IsGiven)
            {
                CheckKind(file, area.Kind);
                CheckNumber(file, areas, area, numbers);
                CheckText(file, area.Text);
                CheckPoints(file, area);
                ResponsibleRules.Check(file, area);
                ThemeRules.Check(file, area);
                ProgressRules.Check(file, area);
            }
        }
    }

    private static void CheckKind(InspectionCase file, CodeField<ImprovementAreaKind> code)
    {
        if (code.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.MissingMember, code, $"{new Wording("\"kind\" is missing", "The kind of improvement area is missing")}. Kinds: {AreaWords.UsedKinds(file.Kind)}.");
        }
        else if (code.Value is { } kind && file.Kind is { } inspection && !IsUsed(inspection, kind))
        {
            file.Findings.Report(
                FindingCodes.AreaKindNotUsed, code,
                $"{inspection.Named()} reports under {file.Framework!.Named()} have no {kind.Named()}. They have: {AreaWords.UsedKinds(inspection)}.");
        }
    }

    private static void CheckNumber(InspectionCase file, ItemsOf<AreaPart> areas, AreaPart area, HashSet<(ImprovementAreaKind, int)>? numbers)
    {
        if (area.Number.Given is not { } number)
        {
            return;
        }

        if (number < 1)
        {
            file.Findings.Report(FindingCodes.AreaNumberBelowOne, area.Number, $"The number is {number}, but areas are numbered from 1.");
        }
        else if (area.Kind.Value is { } kind && !(numbers is null ? IsNewAmong(areas, area, kind, number) : numbers.Add((kind, number))))
        {
            file.Findings.Report(
                FindingCodes.DuplicateAreaNumber, area.Number, $"There is another {kind.Named()} with the number {number}.");
        }
    }

    private static bool IsNewAmong(ItemsOf<AreaPart> areas, AreaPart area, ImprovementAreaKind kind, int number)
    {
        foreach (var other in areas)
        {
            if (other.At.Is(area))
            {
                return true;
            }

            if (other.Number.IsGiven && other.Number.Value == number && ReferenceEquals(other.Kind.Value, kind))
            {
                return false;
            }
        }

        return true;
    }

    private static void CheckText(InspectionCase file, TextField text)
    {
        const string NoText = "The improvement area does not say what must improve.";
        if (text.IsMissing)
        {
            file.Findings.ReportMissing(FindingCodes.AreaWithoutText, text, $"{NoText}");
        }
        else if (text.IsGiven && text.IsBlank)
        {
            file.Findings.Report(FindingCodes.AreaWithoutText, text, $"{NoText}");
        }
        else if (text.IsGiven)
        {
            LimitWords.IsShort(file, text, text.At, InspectionContract.LongestText);
        }
    }

    private static void CheckPoints(InspectionCase file, AreaPart area)
    {
        LimitWords.CheckCount(file, area.Points.At.For(area), area.Points.Count, InspectionContract.MostItems);
        foreach (var point in area.Points)
        {
            if (point.IsMissing || (point.IsGiven && point.IsBlank))
            {
                file.Findings.Report(FindingCodes.BlankPoint, point, $"The point is blank.");
            }
            else if (point.IsGiven)
            {
                LimitWords.IsShort(file, point, point.At, InspectionContract.LongestText);
            }
        }
    }

    private static bool IsUsed(InspectionKind inspection, ImprovementAreaKind kind)
    {
        foreach (var rule in inspection.ImprovementRules)
        {
            if (rule.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
