using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>What must improve, area by area: kind, number, text and points.</summary>
internal static class ImprovementAreaRules
{
    // A report lists a handful of areas; a table pays only for a list that nobody would write.
    private const int Few = 16;

    private static readonly Func<IEnumerable<string>> AllKinds = () => ImprovementAreaKind.All.Select(k => k.Code);

    public static void Apply(in RuleContext context)
    {
        ref readonly var part = ref context.Frame.ImprovementAreas;
        if (!part.IsGiven)
        {
            return;
        }

        var count = context.Frame.Areas.Count;
        TextRules.CheckCount(context, count, InspectionContract.MostImprovementAreas, "/improvementAreas", part.Offset);
        var numbers = count > Few ? new HashSet<(ImprovementAreaKind, int)>() : null;
        for (var i = 0; i < count; i++)
        {
            Judge(context, i, numbers);
        }

        AreaSetRules.Apply(context);
    }

    private static void Judge(in RuleContext context, int i, HashSet<(ImprovementAreaKind, int)>? numbers)
    {
        ref var area = ref context.Frame.Areas[i];
        if (area.Part.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, Places.Area.At(i), $"The entry is empty. An improvement area has a kind and a text.",
                area.Part.Offset);
        }

        if (!area.Part.IsGiven)
        {
            context.Frame.AreasAreCountable = false;
            return;
        }

        area.KnownKind = ReadKind(context, area, i);
        CheckNumber(context, area, i, numbers);
        var hasText = HasText(context, area, i);
        CheckPoints(context, area, i);
        if (area.ResponsibleShift == 0 || !context.Frame.BodiesAreFree)
        {
            ResponsibleRules.Check(context, area, i);
        }

        if (area.Themes.Count > 0)
        {
            ThemeRules.Check(context, area, i);
        }

        if (area.Progress > 0 || context.Kind is { ProgressScale: not null })
        {
            area.ReadProgress = ProgressRules.Read(context, area, i);
        }

        context.Frame.AreasAreCountable &= area.KnownKind is not null;
        area.IsArea = area.KnownKind is not null && hasText && (!area.Number.IsGiven || area.Number.Value >= 1);
        context.Frame.AreaCount += area.IsArea ? 1 : 0;
    }

    private static ImprovementAreaKind? ReadKind(in RuleContext context, in FrameArea area, int i)
    {
        ref readonly var text = ref area.Kind;
        if (text.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, Places.Area.At(i), $"\"kind\" is missing. Kinds: {UsedKinds(context.Kind)}.",
                area.Part.Offset);
        }

        if (!text.IsGiven)
        {
            return null;
        }

        var kind = KindOfTheSame(context, text, i);
        if (kind is null && !ImprovementAreaKind.TryFind(context.Bytes(text), out kind))
        {
            var said = context.Said(text);
            context.Sink.Report(
                FindingCodes.UnknownAreaKind, Places.AreaKind.At(i),
                $"{said} is not a kind of improvement area. Kinds: {UsedKinds(context.Kind)}.{Later.DidYouMean(said, AllKinds)}",
                text.Offset);
        }
        else if (context.Kind is { } inspection && !IsUsed(inspection, kind))
        {
            context.Sink.Report(
                FindingCodes.AreaKindNotUsed, Places.AreaKind.At(i),
                $"'{inspection.Code}' reports under '{context.Framework!.Id}' carry no '{kind.Code}'. They carry: {UsedKinds(inspection)}.",
                text.Offset);
        }

        return kind;
    }

    // Most areas of a report are of the kind of the one before.
    private static ImprovementAreaKind? KindOfTheSame(in RuleContext context, in FrameText text, int i)
    {
        if (i == 0)
        {
            return null;
        }

        ref readonly var before = ref context.Frame.Areas[i - 1];
        return before.KnownKind is { } kind && context.Same(text, before.Kind) ? kind : null;
    }

    private static void CheckNumber(in RuleContext context, in FrameArea area, int i, HashSet<(ImprovementAreaKind, int)>? numbers)
    {
        if (!area.Number.IsGiven)
        {
            return;
        }

        var number = area.Number.Value;
        if (number < 1)
        {
            context.Sink.Report(
                FindingCodes.AreaNumberBelowOne, Places.AreaNumber.At(i), $"The number is {number}; areas are counted from "
                    + $"1.", area.Number.Offset);
        }
        else if (area.KnownKind is { } kind
            && !(numbers is null ? IsNewAmong(context.Frame.Areas.All[..i], kind, number) : numbers.Add((kind, number))))
        {
            context.Sink.Report(
                FindingCodes.DuplicateAreaNumber, Places.AreaNumber.At(i), $"There is another '{kind.Code}' with the number "
                    + $"{number}.",
                area.Number.Offset);
        }
    }

    private static bool IsNewAmong(ReadOnlySpan<FrameArea> areas, ImprovementAreaKind kind, int number)
    {
        foreach (ref readonly var other in areas)
        {
            if (other.KnownKind == kind && other.Number.IsGiven && other.Number.Value == number)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasText(in RuleContext context, in FrameArea area, int i)
    {
        ref readonly var text = ref area.Text;
        if (TextRules.IsText(context, text, InspectionContract.LongestText))
        {
            return true;
        }

        if (text.IsMissing || (text.IsGiven && TextRules.IsBlank(context, text)))
        {
            context.Sink.Report(
                FindingCodes.AreaWithoutText, text.IsMissing ? Places.Area.At(i) : Places.AreaText.At(i),
                $"The improvement area does not say what must improve.", text.IsMissing ? area.Part.Offset : text.Offset);
            return false;
        }

        return text.IsGiven && TextRules.IsShort(context, text, Places.AreaText.At(i), InspectionContract.LongestText);
    }

    private static void CheckPoints(in RuleContext context, in FrameArea area, int i)
    {
        var points = context.Frame.Texts[area.Points];
        if (points.Length > InspectionContract.MostItems)
        {
            TextRules.CheckCount(context, points.Length, InspectionContract.MostItems, Places.Points.At(i), area.Part.Offset);
        }

        for (var j = 0; j < points.Length; j++)
        {
            ref readonly var point = ref points[j];
            if (TextRules.IsText(context, point, InspectionContract.LongestText))
            {
                continue;
            }

            if (point.IsMissing || (point.IsGiven && TextRules.IsBlank(context, point)))
            {
                context.Sink.Report(FindingCodes.BlankPoint, Places.Point.At(i, j), $"The point is blank.", point.Offset);
            }
            else if (point.IsGiven)
            {
                TextRules.IsShort(context, point, Places.Point.At(i, j), InspectionContract.LongestText);
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

    private static Later UsedKinds(InspectionKind? inspection) => inspection is null ? Later.List(AllKinds) : new(
        static (k, _) => Quoted.List(((InspectionKind)k).ImprovementRules
            .Where(r => r.Occurrence != Occurrence.MustNot || !r.When.IsAlways).Select(r => r.Kind.Code).Distinct()),
        inspection);
}
