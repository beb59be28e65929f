using System.Collections.Immutable;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>What must improve, area by area: kind, number, text and points.</summary>
internal static class ImprovementAreaRules
{
    private const string Root = "/improvementAreas/";

    public static void Apply(RuleContext context)
    {
        var field = context.Document.ImprovementAreas;
        if (!field.IsGiven)
        {
            return;
        }

        ImmutableArray<Field<ImprovementAreaDocument>> fields = field.Value.IsDefault ? [] : field.Value;
        TextRules.CheckCount(context, fields.Length, InspectionContract.MostImprovementAreas, "/improvementAreas", field.Offset);
        context.Areas = new List<ImprovementArea>(fields.Length);
        var numbers = fields.Length > 16 ? new HashSet<(ImprovementAreaKind, int)>() : null;
        for (var i = 0; i < fields.Length; i++)
        {
            Judge(context, fields, i, numbers);
        }

        AreaSetRules.Apply(context, fields, field.Offset);
    }

    private static void Judge(
        RuleContext context, ImmutableArray<Field<ImprovementAreaDocument>> fields, int i, HashSet<(ImprovementAreaKind, int)>? numbers)
    {
        var field = fields[i];
        if (field.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, new Place(Root, i), $"The entry is empty. An improvement area has a kind and a text.", field.Offset);
        }

        if (!field.IsGiven)
        {
            context.AreasAreCountable = false;
            return;
        }

        var document = field.Value;
        var kind = ReadKind(context, field, i);
        var number = ReadNumber(context, fields, i, kind, numbers);
        var text = ReadText(context, field, i);
        var points = ReadPoints(context, document, i, field.Offset);
        var bodies = ResponsibleRules.Read(context, document, i, kind, field.Offset);
        var themes = ThemeRules.Read(context, document, i, field.Offset);
        var progress = ProgressRules.Read(context, field, i);
        context.AreasAreCountable &= kind is not null;
        if (kind is not null && text is not null && number is null or >= 1)
        {
            context.Areas!.Add(ImprovementArea.OfChecked(kind, text, number, points, bodies, themes, progress));
        }
    }

    private static ImprovementAreaKind? ReadKind(RuleContext context, Field<ImprovementAreaDocument> area, int i)
    {
        var field = area.Value.Kind;
        if (field.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, new Place(Root, i), $"\"kind\" is missing. Kinds: {Quoted.List(UsedKinds(context.Kind))}.", area.Offset);
        }

        if (!field.IsGiven)
        {
            return null;
        }

        if (!ImprovementAreaKind.TryFind(field.Value, out var kind))
        {
            context.Sink.Report(
                FindingCodes.UnknownAreaKind, new Place(Root, i, "/kind"),
                $"{Quoted.Text(field.Value)} is not a kind of improvement area. Kinds: "
                + $"{Quoted.List(UsedKinds(context.Kind))}.{Quoted.DidYouMean(field.Value, AllKinds)}",
                field.Offset);
        }
        else if (context.Kind is { } inspection && !IsUsed(inspection, kind))
        {
            context.Sink.Report(
                FindingCodes.AreaKindNotUsed, new Place(Root, i, "/kind"),
                $"'{inspection.Code}' reports under '{context.Framework!.Id}' carry no '{kind.Code}'. They carry: "
                + $"{Quoted.List(UsedKinds(inspection))}.",
                field.Offset);
        }

        return kind;
    }

    private static int? ReadNumber(
        RuleContext context, ImmutableArray<Field<ImprovementAreaDocument>> fields, int i, ImprovementAreaKind? kind,
        HashSet<(ImprovementAreaKind, int)>? numbers)
    {
        var field = fields[i].Value.Number;
        if (!field.IsGiven)
        {
            return null;
        }

        if (field.Value < 1)
        {
            context.Sink.Report(
                FindingCodes.AreaNumberBelowOne, new Place(Root, i, "/number"), $"The number is {field.Value}; areas are counted from "
                    + $"1.", field.Offset);
        }
        else if (kind is not null && !(numbers is null ? IsNewAmong(fields, i, kind) : numbers.Add((kind, field.Value))))
        {
            context.Sink.Report(
                FindingCodes.DuplicateAreaNumber, new Place(Root, i, "/number"), $"There is another '{kind.Code}' with the number "
                    + $"{field.Value}.",
                field.Offset);
        }

        return field.Value;
    }

    // A report lists a handful of areas; looking back costs less than a table.
    private static bool IsNewAmong(ImmutableArray<Field<ImprovementAreaDocument>> fields, int i, ImprovementAreaKind kind)
    {
        var number = fields[i].Value.Number.Value;
        for (var before = 0; before < i; before++)
        {
            if (fields[before] is { IsGiven: true, Value: var other } && other.Number.IsGiven && other.Number.Value == number
                && other.Kind.IsGiven && other.Kind.Value == kind.Code)
            {
                return false;
            }
        }

        return true;
    }

    private static string? ReadText(RuleContext context, Field<ImprovementAreaDocument> area, int i)
    {
        var field = area.Value.Text;
        if (field.IsMissing || (field.IsGiven && string.IsNullOrWhiteSpace(field.Value)))
        {
            context.Sink.Report(
                FindingCodes.AreaWithoutText, field.IsMissing ? new Place(Root, i) : new Place(Root, i, "/text"),
                $"The improvement area does not say what must improve.", field.IsMissing ? area.Offset : field.Offset);
            return null;
        }

        return field.IsGiven && TextRules.IsShort(context, field, new Place(Root, i, "/text"), InspectionContract.LongestText) ? field.Value : null;
    }

    private static ImmutableArray<string> ReadPoints(RuleContext context, ImprovementAreaDocument document, int i, int offset)
    {
        if (document.Points.IsEmpty)
        {
            return [];
        }

        TextRules.CheckCount(context, document.Points.Length, InspectionContract.MostItems, new Place(Root, i, "/points"), offset);
        var points = ImmutableArray.CreateBuilder<string>(document.Points.Length);
        for (var j = 0; j < document.Points.Length; j++)
        {
            var field = document.Points[j];
            if (field.IsMissing || (field.IsGiven && string.IsNullOrWhiteSpace(field.Value)))
            {
                context.Sink.Report(FindingCodes.BlankPoint, new Place(Root, i, "/points/", j), $"The point is blank.", field.Offset);
            }
            else if (field.IsGiven && TextRules.IsShort(context, field, new Place(Root, i, "/points/", j), InspectionContract.LongestText))
            {
                points.Add(field.Value);
            }
        }

        return points.DrainToImmutable();
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

    private static IEnumerable<string> UsedKinds(InspectionKind? inspection) => inspection is null
        ? AllKinds
        : inspection.ImprovementRules
            .Where(r => r.Occurrence != Occurrence.MustNot || !r.When.IsAlways).Select(r => r.Kind.Code).Distinct();

    private static IEnumerable<string> AllKinds => ImprovementAreaKind.All.Select(k => k.Code);
}
