using System.Buffers.Text;
using System.Text.Json;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Validation;

namespace Send.Framework.Drafts;

// What to write instead of a value that is of another kind than the contract expects.
internal ref partial struct DraftReader
{
    // The right value in the wrong form: what people and programs make of lists of one, and of numbers.
    private readonly string ShapeMeant(ContractMember contract) => (contract.Kind, _json.TokenType) switch
    {
        (MemberKind.List, JsonTokenType.StartObject or JsonTokenType.String or JsonTokenType.Number) when contract.IsRequired => " Put [ and ] around it, even if it is the only one.",
        (MemberKind.List, JsonTokenType.StartObject or JsonTokenType.String or JsonTokenType.Number) =>
            " Put [ and ] around it, even if it is the only one. If nothing is known, leave the member out.",
        (MemberKind.Object, JsonTokenType.StartArray or JsonTokenType.String or JsonTokenType.Number) when contract.Object is { } parts =>
            $" Write one object, from {{ to }}, with these members: {Quoted.List(parts.Members.ToArray().Select(m => m.Name))}.",
        (MemberKind.Judgement, JsonTokenType.StartArray) => " Write the one that applies, without [ and ].",
        (MemberKind.Whole or MemberKind.Decimal, JsonTokenType.String) when IsNumber(_json.ValueSpan) => " Leave out the quotation marks.",
        (MemberKind.Text, JsonTokenType.Number) when !contract.Expected.Contains("quotation marks", StringComparison.Ordinal) => " Put it in quotation marks.",
        (MemberKind.Date, JsonTokenType.Number) => DateRemedies.NumberMeant(_json.ValueSpan),
        (MemberKind.Date, JsonTokenType.StartObject) when !contract.IsRequired => DateRemedies.NotKnown,
        (MemberKind.Flag, JsonTokenType.String or JsonTokenType.Number) => " Write true or false, without quotation marks.",
        _ => "",
    };

    // Whether the value here is an object with members of the contract: then the document may be in it, as programs put an answer into an envelope.
    private readonly bool HoldsMembersOf(ContractObject contract)
    {
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        try
        {
            var ahead = _json;
            while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
            {
                if (contract.Find(ahead.ValueSpan) >= 0)
                {
                    return true;
                }

                ahead.Skip();
            }
        }
        catch (JsonException)
        {
            // Reported when it is read.
        }

        return false;
    }

    private static bool IsNumber(ReadOnlySpan<byte> utf8) => Utf8Parser.TryParse(utf8, out decimal _, out var read) && read == utf8.Length;
}
