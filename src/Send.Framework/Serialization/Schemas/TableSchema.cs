using System.Text.Json.Nodes;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using static Send.Framework.Serialization.Schemas.SchemaParts;

namespace Send.Framework.Serialization.Schemas;

/// <summary>The schema of what the table of a contract says.</summary>
/// <param name="catalogue">The editions whose words are allowed in a document.</param>
/// <param name="definitions">Takes each object, code and interval once, to be referred to; null where each stands where it is used.</param>
internal sealed class TableSchema(FrameworkCatalogue catalogue, JsonObject? definitions = null)
{
    /// <summary>Everything that the contract says of an object, into a schema that has a head.</summary>
    public void AddTo(JsonObject schema, ContractObject contract, string name)
    {
        var shape = Of(contract);
        shape["properties"]!["schema"] = Const(name);
        foreach (var (member, value) in shape.ToArray())
        {
            shape.Remove(member);
            schema[member] = value;
        }
    }

    private JsonObject Of(ContractObject contract)
    {
        var (required, properties) = (new List<string>(), new List<(string, JsonNode)>());
        foreach (var member in contract.Members)
        {
            if (member.Kind == MemberKind.Judgement)
            {
                // Its grades are those of the kind of inspection.
                continue;
            }

            var value = Inner(member);
            properties.Add((member.Name, member.IsRequired || member.IsNeverNull ? value : Optional(value)));
            if (member.IsRequired)
            {
                required.Add(member.Name);
            }
        }

        var schema = Object([.. required], [.. properties]);
        if (!contract.AtLeastOneOf.IsEmpty)
        {
            schema["anyOf"] = new JsonArray([.. contract.AtLeastOneOf.Select(GivenText)]);
        }

        return schema;
    }

    // An object is named after what it is: "a follow-up rule" is followUpRule. A condition holds conditions, so its name comes first.
    private JsonObject Inner(ContractMember member)
    {
        if (definitions is null || NameOf(member) is not { } name)
        {
            return Of(member);
        }

        if (!definitions.ContainsKey(name))
        {
            definitions[name] = new JsonObject();
            definitions[name] = Of(member);
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private JsonObject Of(ContractMember member) => member.Kind switch
    {
        MemberKind.Object => Of(member.Object!),
        MemberKind.List => ListOf(member),
        MemberKind.ByName => new() { ["type"] = "object" },
        MemberKind.Date when member.Object is { } absent => new() { ["anyOf"] = new JsonArray(Date(), Of(absent)) },
        MemberKind.Date => Date(),
        MemberKind.Interval => Interval(),
        MemberKind.Whole => WholeOf(member.Bounds ?? (1, int.MaxValue)),
        MemberKind.Decimal => new() { ["type"] = "number" },
        MemberKind.Flag => new() { ["type"] = "boolean" },
        _ => TextOf(member),
    };

    private JsonObject ListOf(ContractMember member)
    {
        var list = Array(Inner(member.Item!), member.Limit);
        if (member.Least > 0)
        {
            list["minItems"] = member.Least;
        }

        return list;
    }

    private JsonObject TextOf(ContractMember member)
    {
        if (!member.Terms.IsEmpty || member.Words is not null)
        {
            return Enum(member.Words?.Invoke(catalogue) ?? member.Terms);
        }

        if (member.Pattern is null)
        {
            return Text(member.Limit);
        }

        var pattern = Pattern(member.Pattern, member.PatternWords);
        if (member.Limit > 0)
        {
            pattern["maxLength"] = member.Limit;
        }

        return pattern;
    }

    private static JsonObject WholeOf((int Least, int Most) bounds) =>
        new() { ["type"] = "integer", ["minimum"] = bounds.Least, ["maximum"] = bounds.Most };

    private static string? NameOf(ContractMember member)
    {
        var what = member.Kind == MemberKind.Object ? member.Object!.What
            : member.Kind == MemberKind.Interval || member.Pattern == CodePattern ? member.Expected
            : null;
        if (what is null)
        {
            return null;
        }

        var words = what.Split(',')[0].Split(' ', '-').Skip(1).ToArray();
        return words[0] + string.Concat(words.Skip(1).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
    }
}
