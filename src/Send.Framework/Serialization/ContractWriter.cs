using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using Send.Framework.Validation.Frameworks;
using Send.Framework.Validation.Words;

namespace Send.Framework.Serialization;

/// <summary>
/// Writes a draft as its contract says: the members in their order, then in each object those that the contract does not have and that were
/// kept.
/// </summary>
internal readonly struct ContractWriter
{
    private readonly bool _writesNull;
    private readonly ILookup<string, UnknownMember>? _unknown;

    private ContractWriter(bool writesNull, ImmutableArray<UnknownMember> unknown)
    {
        _writesNull = writesNull;
        _unknown = unknown.IsDefaultOrEmpty ? null : unknown.ToLookup(m => m.Parent, StringComparer.Ordinal);
    }

    /// <summary>An edition, all of it: read back, it is the same edition and gives the same bytes.</summary>
    public static void Write(ref JsonOutput json, InspectionFramework framework) =>
        new ContractWriter(writesNull: false, []).Write(ref json, DefinitionPart.DraftOf(framework.Definition).Document);

    /// <summary>An unjudged document. What it does not say is null, unless the contract leaves it out.</summary>
    public static void Write(ref JsonOutput json, InspectionDocument document)
    {
        var file = InspectionCase.Open(null, null);
        file.Document.Put(document);
        new ContractWriter(writesNull: true, document.UnknownMembers).Write(ref json, file.Draft.Document);
        file.Close();
    }

    private void Write(ref JsonOutput json, Spot at)
    {
        if (!HasValue(at))
        {
            json.Null();
            return;
        }

        if (at.IsNotRecorded)
        {
            json.StartObject();
            json.CodeMember("absent"u8, InspectionContract.NotRecorded);
            End(ref json, at);
            return;
        }

        switch (at.Contract.Kind)
        {
            case MemberKind.Object:
                WriteObject(ref json, at);
                break;
            case MemberKind.Judgement:
                WriteJudgement(ref json, new(at));
                break;
            case MemberKind.List:
                json.StartArray();
                foreach (var item in new ItemsOf<Spot>(at))
                {
                    Write(ref json, item);
                }

                json.EndArray();
                break;
            case MemberKind.ByName:
                json.StartObject();
                foreach (var named in new ItemsOf<Spot>(at))
                {
                    json.Name(new TextField(named.Name!).ToString());
                    Write(ref json, named);
                }

                End(ref json, at);
                break;
            case MemberKind.Date:
                json.Value(new DateField(at).Value);
                break;
            case MemberKind.Whole:
                json.Value(new NumberField(at).Value);
                break;
            case MemberKind.Decimal:
                json.Value(new DecimalField(at).Value);
                break;
            case MemberKind.Flag:
                json.Value(new FlagField(at).Given == true);
                break;
            case MemberKind.Interval:
                WriteInterval(ref json, at);
                break;
            default:
                json.Value(new TextField(at).ToString());
                break;
        }
    }

    // A program's text that is no Unicode text cannot be read, but is not lost either.
    private static bool HasValue(Spot at) => at.IsGiven || at.IsNotRecorded || at.Meaning is string;

    private void WriteObject(ref JsonOutput json, Spot at)
    {
        json.StartObject();
        for (var i = 0; i < at.Contract.Object!.Members.Length; i++)
        {
            var member = at[i];
            if (HasValue(member) || (_writesNull && (!member.Contract.IsLeftOut || IsRawOfAbsence(member))))
            {
                json.Name(member.Contract.Utf8);
                Write(ref json, member);
            }
        }

        End(ref json, at);
    }

    // Beside a reason null says that the source had no words for it.
    private static bool IsRawOfAbsence(Spot member) =>
        member.Parent.Contract.Kind == MemberKind.Judgement && new JudgementPart(member.Parent) is { Absent.IsGiven: true } judgement
        && judgement.Raw.At.Is(member);

    // A grade is its code; only where something else is recorded beside it does it become an object.
    private void WriteJudgement(ref JsonOutput json, JudgementPart judgement)
    {
        if (IsGradeOnly(judgement) && !HasUnknown(judgement))
        {
            json.Value(judgement.Grade.ToString());
        }
        else if (judgement.Number.IsGiven)
        {
            WriteNumber(ref json, judgement.Number.ToString());
        }
        else
        {
            WriteObject(ref json, judgement);
        }
    }

    private static bool IsGradeOnly(JudgementPart judgement)
    {
        for (var i = 0; i < judgement.At.Count; i++)
        {
            if (HasValue(judgement.At[i]) != judgement.Grade.At.Is(judgement.At[i]))
            {
                return false;
            }
        }

        return true;
    }

    // Whatever a program put there is written as a text, unless it is a number or literal as JSON has them.
    private static void WriteNumber(ref JsonOutput json, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (IsLiteral(bytes))
        {
            json.Plain(bytes);
        }
        else
        {
            json.Value(text);
        }
    }

    private static bool IsLiteral(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            return reader.Read() && reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False
                && reader.BytesConsumed == json.Length;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void WriteInterval(ref JsonOutput json, Spot at)
    {
        var interval = new IntervalField(at).Given!;
        if (interval.HasIsoForm)
        {
            PartWriter.Interval(ref json, interval);
            return;
        }

        json.StartObject();
        json.Member(PartWriter.NameOf(interval.Unit), interval.Amount);
        End(ref json, at);
    }

    private bool HasUnknown(Spot at) => _unknown?.Contains(PlaceOf(at)) == true;

    // As the reader says of an unknown member where it stood.
    private static string PlaceOf(Spot at) => at.Draft.PointerTo(at, isCut: true);

    private void End(ref JsonOutput json, Spot at)
    {
        foreach (var member in _unknown?[PlaceOf(at)] ?? [])
        {
            json.Name(member.Name);
            Copy(ref json, member.Json.Span);
        }

        json.EndObject();
    }

    // Token by token, so that only the white space changes.
    private static void Copy(ref JsonOutput json, ReadOnlySpan<byte> from)
    {
        var reader = new Utf8JsonReader(from, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    json.StartObject();
                    break;
                case JsonTokenType.EndObject:
                    json.EndObject();
                    break;
                case JsonTokenType.StartArray:
                    json.StartArray();
                    break;
                case JsonTokenType.EndArray:
                    json.EndArray();
                    break;
                case JsonTokenType.PropertyName:
                    json.Name(reader.ValueSpan);
                    break;
                case JsonTokenType.String:
                    json.Plain(from.Slice((int)reader.TokenStartIndex, reader.ValueSpan.Length + 2));
                    break;
                default:
                    json.Plain(reader.ValueSpan);
                    break;
            }
        }
    }
}
