using System.Text.Json.Nodes;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Validation;
using static Send.Framework.Serialization.Schemas.SchemaParts;

namespace Send.Framework.Serialization.Schemas;

/// <summary>The schema of an inspection document: its shape, and for each edition and kind of inspection its questions and grades.</summary>
internal static class InspectionSchema
{
    public static JsonObject Make(FrameworkCatalogue catalogue)
    {
        var schema = Document(
            "inspection", "SEND inspection",
            "One inspection under one framework edition. Members that it does not name are kept by a tolerant reader and refused by a strict one.");
        new TableSchema(catalogue).AddTo(schema, InspectionPart.Contract, InspectionContract.Schema);
        schema["allOf"] = new JsonArray([.. catalogue.Editions.Select(EditionOf), .. catalogue.Editions.SelectMany(e => e.Kinds.Select(k => OfKind(e, k)))]);
        return schema;
    }

    // An edition inspects partnerships or providers; a document of the other subject, or of none, is refused.
    private static JsonObject EditionOf(InspectionFramework edition)
    {
        var (subject, other) = edition.Subject == SubjectKind.Provider ? ("provider", "partnership") : ("partnership", "provider");
        var properties = new JsonObject { ["kind"] = Enum(edition.Kinds.Select(k => k.Code)), [other] = Nothing() };
        if (edition.Subject == SubjectKind.Provider)
        {
            var provider = new JsonObject();
            if (!edition.Registers.IsEmpty)
            {
                provider["register"] = Enum(edition.Registers);
            }

            provider["remit"] = edition.Remits.IsEmpty ? Nothing() : Optional(Enum(edition.Remits.Select(r => r.Code)));
            properties["provider"] = new JsonObject { ["properties"] = provider };
        }

        return new()
        {
            ["if"] = Is(("framework", edition.Id)),
            ["then"] = new JsonObject { ["required"] = Strings([subject]), ["properties"] = properties },
        };
    }

    private static JsonObject OfKind(InspectionFramework edition, InspectionKind kind)
    {
        var judgements = Object(
            [.. kind.Questions.Where(IsAlwaysAnswered).Select(q => q.Code)],
            [.. kind.Questions.Select(q => (q.Code, (JsonNode)(IsAlwaysAnswered(q) ? Judgement(q.Scale) : Optional(Judgement(q.Scale)))))]);
        judgements["additionalProperties"] = Nothing();

        var area = new JsonObject
        {
            ["progress"] = kind.ProgressScale is { } scale ? Optional(Judgement(scale)) : Nothing(),
        };
        return new()
        {
            ["if"] = Is(("framework", edition.Id), ("kind", kind.Code)),
            ["then"] = new JsonObject
            {
                ["properties"] = new JsonObject
                {
                    ["judgements"] = judgements,
                    ["improvementAreas"] = new JsonObject { ["items"] = new JsonObject { ["properties"] = area } },
                },
            },
        };
    }

    // Whether a question is judged may depend on the day and the remit, which a schema cannot weigh; the rules do.
    private static bool IsAlwaysAnswered(Question question) => question.IsRequired && question.Remits.IsEmpty && question.Changes.IsEmpty;

    private static JsonObject Judgement(JudgementScale scale)
    {
        var raw = new JsonObject { ["type"] = "string", ["maxLength"] = InspectionContract.LongestText };
        var absent = Object(
            ["absent"],
            ("absent", Enum(AbsenceReasonExtensions.All.Select(r => r.ToCode()))),
            ("raw", Optional(raw)),
            ("dialect", Optional(Pattern(CodePattern))));
        absent["if"] = Is(("absent", AbsenceReason.Unreadable.ToCode()));
        absent["then"] = GivenText("raw");
        if (scale.Kind == ScaleKind.Narrative)
        {
            return AnyOf(Object(["narrative"], ("narrative", Text(InspectionContract.LongestText))), absent);
        }

        var graded = Object(
            ["grade"],
            ("grade", Enum(scale.Grades.Select(g => g.Code))),
            ("raw", Optional(raw.DeepClone())),
            ("dialect", Optional(Pattern(CodePattern))),
            ("points", scale.Kind == ScaleKind.Banded ? Optional(Number(0)) : Nothing()),
            ("maximum", scale.Kind == ScaleKind.Banded ? Optional(Number(0)) : Nothing()));
        var coded = Object(["raw", "dialect"], ("raw", raw.DeepClone()), ("dialect", Pattern(CodePattern)), ("grade", Nothing()), ("absent", Nothing()));
        return AnyOf(Enum(scale.Grades.Select(g => g.Code)), graded, absent, coded);
    }

    private static JsonObject Number(int minimum) => new() { ["type"] = "number", ["minimum"] = minimum, ["maximum"] = Score.LargestMaximum };

    private static JsonObject Is(params (string Name, string Value)[] members) =>
        Object([.. members.Select(m => m.Name)], [.. members.Select(m => (m.Name, (JsonNode)Const(m.Value)))]);
}
