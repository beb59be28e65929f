using System.Collections.Immutable;
using Send.Framework.Partnerships;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using static Send.Framework.Drafts.Contracts.ContractMember;

namespace Send.Framework.Drafts.Contracts;

/// <summary>An integrated care board of a partnership.</summary>
internal readonly struct BoardPart(Spot at) : IPart<BoardPart>
{
    public static readonly ContractObject Contract = new(
        "an integrated care board",
        Text("name", Expectations.Name, "as the report gives it") with { Limit = InspectionContract.LongestName },
        Text("odsCode", "an ODS code, such as \"QF7\"", "the ODS code, such as `QF7`") with
        {
            Pattern = "^[0-9A-Z]{3,5}$",
            PatternWords = "an ODS code, such as QF7",
        },
        Text("gssCode", "a GSS code, such as \"E54000061\"", "the GSS code, such as `E54000061`") with
        {
            Pattern = Patterns.GssCode,
            PatternWords = "a GSS code, such as E54000061",
            IsLeftOut = true,
        })
    {
        AtLeastOneOf = ["name", "odsCode", "gssCode"],
    };

    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    public TextField Name => new(At[0]);

    public TextField OdsCode => new(At[1]);

    public TextField GssCode => new(At[2]);

    /// <summary>The board that is meant, where it is known.</summary>
    public IntegratedCareBoardRecord? Record => At.Meaning as IntegratedCareBoardRecord;

    /// <summary>The code, where it is one.</summary>
    public OdsCode Code => OdsCode.IsGiven && Partnerships.OdsCode.TryParse(OdsCode.Utf8, out var code) ? code : default;

    /// <summary>The GSS code, where it is one.</summary>
    public GssCode KnownGssCode => GssCode.IsGiven && Partnerships.GssCode.TryParse(GssCode.Utf8, out var code) ? code : default;

    /// <summary>Whether it has a name that may be one.</summary>
    public bool HasName => Name.IsName;

    /// <summary>Whether it is named at all: by a name that may be one, or by a code that is one, and by no code that is none.</summary>
    public bool IsNamed => IsGiven && (OdsCode.IsGiven || GssCode.IsGiven
        ? (!OdsCode.IsGiven || !Code.IsEmpty) && (!GssCode.IsGiven || !KnownGssCode.IsEmpty)
        : HasName);

    static BoardPart IPart<BoardPart>.At(Spot spot) => new(spot);

    public static implicit operator Spot(BoardPart part) => part.At;

    public static void Put(Spot at, ImmutableArray<Field<IntegratedCareBoardDocument>> from)
    {
        var list = at.OpenList();
        foreach (var field in from)
        {
            var to = new BoardPart(list.Add());
            if (to.At.Put(field))
            {
                to.Name.At.Put(field.Value.Name);
                to.OdsCode.At.Put(field.Value.OdsCode);
                to.GssCode.At.Put(field.Value.GssCode);
            }
        }
    }

    public static ImmutableArray<Field<IntegratedCareBoardDocument>> ToFields(ItemsOf<BoardPart> from)
    {
        var fields = ImmutableArray.CreateBuilder<Field<IntegratedCareBoardDocument>>(from.Count);
        foreach (var board in from)
        {
            fields.Add(new(
                board.At.State, board.IsGiven ? new() { Name = board.Name.ToField(), OdsCode = board.OdsCode.ToField(), GssCode = board.GssCode.ToField() } : null, board.At.Offset));
        }

        return fields.MoveToImmutable();
    }
}
