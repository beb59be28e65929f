using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Validation.Frameworks;

namespace Send.Framework.Serialization;

/// <summary>Writes an edition as its contract says, all of it: read back, it is the same edition and gives the same bytes.</summary>
internal static class DefinitionWriter
{
    public static void Write(ref JsonOutput json, InspectionFramework framework) =>
        Write(ref json, DefinitionPart.DraftOf(framework.Definition).Document, DefinitionPart.Root);

    private static void Write(ref JsonOutput json, Spot at, ContractMember contract)
    {
        switch (contract.Kind)
        {
            case MemberKind.Object:
                WriteObject(ref json, at, contract.Object!);
                break;
            case MemberKind.List:
                json.StartArray();
                foreach (var item in new ItemsOf<Spot>(at))
                {
                    Write(ref json, item, contract.Item!);
                }

                json.EndArray();
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
                PartWriter.Interval(ref json, new IntervalField(at).Given);
                break;
            default:
                json.Value(new TextField(at).ToString());
                break;
        }
    }

    private static void WriteObject(ref JsonOutput json, Spot at, ContractObject contract)
    {
        json.StartObject();
        for (var i = 0; i < contract.Members.Length; i++)
        {
            if (at[i].IsGiven)
            {
                json.Name(contract.Members[i].Utf8);
                Write(ref json, at[i], contract.Members[i]);
            }
        }

        json.EndObject();
    }
}
