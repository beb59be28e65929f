using System.Globalization;
using System.Text;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Time;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// How large the text is that a definition would be: a reader takes so many values and so many bytes, and what is beyond them could be made
/// and never be read again.
/// </summary>
/// <param name="Values">The values, objects and lists counted.</param>
/// <param name="Bytes">The bytes of the text as it is written, without insignificant white space.</param>
internal readonly record struct DefinitionSize(int Values, long Bytes)
{
    // The quotation marks of a text, the brackets of a list, the braces of an object.
    private const int Ends = 2;

    // The quotation marks of a name and its colon.
    private const int NameSigns = 3;

    private static readonly DefinitionSize Null = new(1, 4);

    public static DefinitionSize operator +(DefinitionSize left, DefinitionSize right) => new(left.Values + right.Values, left.Bytes + right.Bytes);

    /// <summary>The size of a definition.</summary>
    public static DefinitionSize Of(Draft draft) => Of(draft.Document, DefinitionPart.Root);

    private static DefinitionSize Of(Spot at, ContractMember contract) => !at.IsGiven ? Null : contract.Kind switch
    {
        MemberKind.Object => OfObject(at, contract.Object!),
        MemberKind.List => OfList(at, contract.Item!),
        MemberKind.Interval => OfInterval(new(at)),
        MemberKind.Date => new(1, Ends + "2024-11-14".Length),
        MemberKind.Whole => new(1, Length(new NumberField(at).Value)),
        MemberKind.Decimal => new(1, Length(new DecimalField(at).Value)),
        MemberKind.Flag => new(1, new FlagField(at).Given == true ? "true".Length : "false".Length),
        _ => new(1, Ends + BytesOf(new TextField(at).Utf8)),
    };

    private static DefinitionSize OfObject(Spot at, ContractObject contract)
    {
        var (size, count) = (new DefinitionSize(1, Ends), 0);
        for (var i = 0; i < contract.Members.Length; i++)
        {
            if (at[i].State != FieldState.Missing)
            {
                size += Of(at[i], contract.Members[i]) + new DefinitionSize(0, contract.Members[i].Utf8.Length + NameSigns);
                count++;
            }
        }

        return size + Commas(count);
    }

    private static DefinitionSize OfList(Spot at, ContractMember item)
    {
        var size = new DefinitionSize(1, Ends) + Commas(at.Count);
        foreach (var one in new ItemsOf<Spot>(at))
        {
            size += Of(one, item);
        }

        return size;
    }

    // A unit that ISO 8601 lacks is a member of an object.
    private static DefinitionSize OfInterval(IntervalField interval) => interval.Unit switch
    {
        IntervalUnit.WorkingDays => Amount("workingDays", interval.Amount),
        IntervalUnit.SchoolDays => Amount("schoolDays", interval.Amount),
        IntervalUnit.Terms => Amount("terms", interval.Amount),
        _ => new(1, Ends + (interval.Given?.ToIso() ?? "").Length),
    };

    private static DefinitionSize Amount(string unit, int amount) => new(2, Ends + unit.Length + NameSigns + Length(amount));

    private static DefinitionSize Commas(int count) => new(0, Math.Max(0, count - 1));

    private static int Length<T>(T number)
        where T : IFormattable => number.ToString(null, CultureInfo.InvariantCulture).Length;

    // What has a meaning in JSON, and what nobody would see, is escaped.
    private static long BytesOf(ReadOnlySpan<byte> utf8)
    {
        long bytes = utf8.Length;
        for (var rest = utf8; !rest.IsEmpty;)
        {
            Rune.DecodeFromUtf8(rest, out var rune, out var length);
            bytes += rune.Value is '"' or '\\' or '\n' or '\r' or '\t' ? 1
                : rune.Value == '<' || HiddenCharacters.Contains(rune.Value) ? (6 * rune.Utf16SequenceLength) - length
                : 0;
            rest = rest[length..];
        }

        return bytes;
    }
}
