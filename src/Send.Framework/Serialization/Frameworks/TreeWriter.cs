using System.Globalization;
using Send.Framework.Frameworks;
using Send.Framework.Validation.Frameworks;

namespace Send.Framework.Serialization.Frameworks;

/// <summary>Writes an edition, all of it: read back, it is the same edition and gives the same bytes.</summary>
internal static class TreeWriter
{
    public static void Write(ref JsonOutput json, InspectionFramework framework) => Write(ref json, DefinitionTree.Of(framework.Definition, withIdentities: true));

    /// <summary>Writes a definition as it stands.</summary>
    public static void Write(ref JsonOutput json, DefinitionNode node)
    {
        switch (node.Kind)
        {
            case NodeKind.Object:
                json.StartObject();
                foreach (var member in node.Children)
                {
                    json.Name(member.Step);
                    Write(ref json, member);
                }

                json.EndObject();
                break;
            case NodeKind.List:
                json.StartArray();
                foreach (var item in node.Children)
                {
                    Write(ref json, item);
                }

                json.EndArray();
                break;
            case NodeKind.Text:
                json.Value(node.Text);
                break;
            case NodeKind.Number:
                json.Value(decimal.Parse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture));
                break;
            case NodeKind.Flag:
                json.Value(node.Text == "true");
                break;
            default:
                json.Null();
                break;
        }
    }
}
