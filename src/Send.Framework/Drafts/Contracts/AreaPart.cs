using System.Collections.Immutable;
using Send.Framework.Improvement;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using static Send.Framework.Drafts.Contracts.ContractMember;

namespace Send.Framework.Drafts.Contracts;

/// <summary>An improvement area.</summary>
internal readonly struct AreaPart(Spot at) : IPart<AreaPart>
{
    public static readonly ContractObject Contract = new(
        "an improvement area",
        Text("kind", "the code of a kind of improvement area, such as \"area-for-improvement\"",
            "`area-for-improvement`, `area-for-priority-action` or `area-of-significant-weakness`") with
        {
            IsRequired = true,
            Words = static _ => ImprovementAreaKind.All.Select(k => k.Code),
        },
        new("number", MemberKind.Whole, "a whole number", "its number in the report's list of that kind, from 1"),
        Text("text", "text", "what must improve") with { IsRequired = true, Limit = InspectionContract.LongestText },
        List("points", "a list of text items", InspectionContract.MostItems, Text("", "text") with { Limit = InspectionContract.LongestText },
            "the sub-points, in order"),
        List("responsible", "a list of responsible bodies", InspectionContract.MostItems,
            Part("", "a responsible body, as an object", BodyPart.Contract), "who must act"),
        List("themes", "a list of codes of themes", InspectionContract.MostItems, Code("", "the code of a theme"), "what it is about, as codes"),
        Judgement("progress", "after a revisit or monitoring inspection: a judgement") with { IsLeftOut = true });

    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    public CodeField<ImprovementAreaKind> Kind => new(At[0]);

    public NumberField Number => new(At[1]);

    public TextField Text => new(At[2]);

    public ItemsOf<TextField> Points => new(At[3]);

    public ItemsOf<BodyPart> Responsible => new(At[4]);

    public ItemsOf<ThemeField> Themes => new(At[5]);

    public JudgementPart Progress => new(At[6]);

    /// <summary>Whether kind, number and text may be those of an area.</summary>
    public bool IsArea => Kind.Value is not null && (!Number.IsGiven || Number.Value >= 1)
        && Text.IsGiven && !Text.IsBlank && Text.IsAtMost(InspectionContract.LongestText);

    static AreaPart IPart<AreaPart>.At(Spot spot) => new(spot);

    public static implicit operator Spot(AreaPart part) => part.At;

    public static void Put(Spot at, Field<ImmutableArray<Field<ImprovementAreaDocument>>> from)
    {
        if (!at.PutState(from))
        {
            return;
        }

        var list = at.OpenList(from.Offset);
        foreach (var field in from.Value.IsDefault ? [] : from.Value)
        {
            var to = new AreaPart(list.Add());
            if (to.At.Put(field))
            {
                to.Put(field.Value);
            }
        }
    }

    public static Field<ImmutableArray<Field<ImprovementAreaDocument>>> ToField(ItemsOf<AreaPart> from)
    {
        var fields = ImmutableArray.CreateBuilder<Field<ImprovementAreaDocument>>(from.Count);
        foreach (var area in from)
        {
            fields.Add(new(area.At.State, area.IsGiven ? area.ToDocument() : null, area.At.Offset));
        }

        return new(from.At.State, from.IsGiven ? fields.MoveToImmutable() : default, from.At.Offset);
    }

    private void Put(ImprovementAreaDocument from)
    {
        Kind.At.Put(from.Kind);
        Number.At.Put(from.Number);
        Text.At.Put(from.Text);
        Points.At.Put(from.Points);
        Themes.At.Put(from.Themes);
        Progress.Put(from.Progress);
        BodyPart.Put(Responsible, from.Responsible);
    }

    private ImprovementAreaDocument ToDocument() => new()
    {
        Kind = Kind.Text.ToField(),
        Number = Number.ToField(),
        Text = Text.ToField(),
        Points = Texts(Points),
        Responsible = BodyPart.ToFields(Responsible),
        Themes = Texts(new(Themes.At)),
        Progress = Progress.ToField(),
    };

    private static ImmutableArray<Field<string>> Texts(ItemsOf<TextField> from)
    {
        var texts = ImmutableArray.CreateBuilder<Field<string>>(from.Count);
        foreach (var text in from)
        {
            texts.Add(text.ToField());
        }

        return texts.MoveToImmutable();
    }
}
