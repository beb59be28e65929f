using System.Collections.Immutable;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

/// <summary>Writes findings in the contract's form, with their place in the text where they have one.</summary>
internal static class FindingWriter
{
    public static void Write(ref JsonOutput json, ImmutableArray<Finding> findings)
    {
        json.StartArray();
        foreach (var finding in findings.IsDefault ? [] : findings)
        {
            Write(ref json, finding);
        }

        json.EndArray();
    }

    public static void Write(ref JsonOutput json, Finding finding)
    {
        json.StartObject();
        json.Member("code"u8, finding.Code.Value);
        json.CodeMember("severity"u8, finding.Severity.ToCode());
        json.Member("path"u8, finding.Path);
        json.Member("message"u8, finding.Message);
        json.Member("help"u8, finding.Help);
        if (finding.Position is { } position)
        {
            json.Name("position"u8);
            json.StartObject();
            json.Name("byteOffset"u8);
            json.Value(position.ByteOffset);
            json.Name("line"u8);
            json.Value(position.Line);
            json.Name("column"u8);
            json.Value(position.Column);
            json.EndObject();
        }

        json.EndObject();
    }
}
