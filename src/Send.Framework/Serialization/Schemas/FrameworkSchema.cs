using System.Text.Json.Nodes;
using Send.Framework.Validation.Frameworks;
using static Send.Framework.Serialization.Schemas.SchemaParts;

namespace Send.Framework.Serialization.Schemas;

/// <summary>
/// The schema of a framework edition, made from the shapes that the reader checks. Shapes that stand in many places are defined once.
/// </summary>
internal static class FrameworkSchema
{
    public static JsonObject Make()
    {
        var schema = Document(
            "framework", "Inspection framework",
            "One edition of an inspection framework as data. Members that it does not name are left out by a tolerant reader and refused by a strict one. A "
            + "member that need not be there may be null.");
        var definitions = new JsonObject();
        foreach (var (name, value) in Of(FrameworkShapes.Framework, definitions).ToArray())
        {
            value!.Parent!.AsObject().Remove(name);
            schema[name] = value;
        }

        schema["properties"]!["schema"] = Const(FrameworkContract.Schema);
        schema["$defs"] = definitions;
        return schema;
    }

    private static JsonObject Of(Shape shape, JsonObject definitions) => shape.Kind switch
    {
        ShapeKind.Object => Object(
            [.. shape.Members.Where(m => m.IsRequired).Select(m => m.Name)],
            [.. shape.Members.Select(m => (m.Name, (JsonNode)(m.IsRequired ? Inner(m.Shape, definitions) : Optional(Inner(m.Shape, definitions)))))]),
        ShapeKind.List => ListOf(shape, definitions),
        ShapeKind.Text => Text(shape.Most),
        ShapeKind.Code => Code(),
        ShapeKind.Term => Enum(shape.Terms),
        ShapeKind.Date => Date(),
        ShapeKind.Whole => new() { ["type"] = "integer", ["minimum"] = shape.Least, ["maximum"] = shape.Most },
        ShapeKind.Number => new() { ["type"] = "number" },
        ShapeKind.Flag => new() { ["type"] = "boolean" },
        _ => Interval(),
    };

    // An object is named after what it is: "a follow-up rule" is followUpRule. A condition holds conditions, so its name comes first.
    private static JsonObject Inner(Shape shape, JsonObject definitions)
    {
        if (shape.Kind is not (ShapeKind.Object or ShapeKind.Code or ShapeKind.Interval))
        {
            return Of(shape, definitions);
        }

        var name = Name(shape.What);
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = new JsonObject();
            definitions[name] = Of(shape, definitions);
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonObject ListOf(Shape shape, JsonObject definitions)
    {
        var list = Array(Inner(shape.Item!, definitions), shape.Most);
        if (shape.Least > 0)
        {
            list["minItems"] = shape.Least;
        }

        return list;
    }

    private static JsonObject Code()
    {
        var code = Pattern(CodePattern);
        code["maxLength"] = Codes.MaximumLength;
        return code;
    }

    private static string Name(string what)
    {
        var words = what.Split(',')[0].Split(' ', '-').Skip(1).ToArray();
        return words[0] + string.Concat(words.Skip(1).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
    }
}
