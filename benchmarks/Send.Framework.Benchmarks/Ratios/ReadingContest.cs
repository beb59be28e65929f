using Send.Framework.Benchmarks.Alternatives;
using Send.Framework.Benchmarks.Alternatives.Rules;
using Send.Framework.Benchmarks.Floors;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>From the bytes of one document to a judged value, and what else one could do with them.</summary>
internal static class ReadingContest
{
    public static Contest Run(int rounds)
    {
        var document = BenchmarkDocuments.Typical;
        var unjudged = SendJson.ReadDocument(document).Document!;
        var retained = RetainedGraph.Of(() => SendJson.ReadInspection(document));
        var copy = new byte[document.Length];

        return new Contest("One typical document", rounds)
            .With("token-pass", () => TokenPass.Over(document))
            .With("memory-copy", () => Copy(document, copy))
            .With("allocate-retained", () => retained.Allocate(document))
            .With("read-and-judge", () => SendJson.ReadInspection(document))
            .With("read-document", () => SendJson.ReadDocument(document))
            .With("judge-only", () => InspectionJudge.Check(unjudged).Length)
            .With("check", () => SendJson.Check(document).Length)
            .With("stj-reflection-poco", () => SystemTextJson.ReadByReflection(document))
            .With("stj-poco", () => SystemTextJson.ReadGenerated(document))
            .With("stj-poco-own-dates", () => SystemTextJson.ReadGeneratedWithOwnDates(document))
            .With("stj-poco+fluentvalidation", () => InspectionValidator.Instance.Validate(SystemTextJson.ReadGenerated(document)))
            .With("stj-poco+rules-engine", () => EngineRules.CountBroken(SystemTextJson.ReadGenerated(document)))
            .With("newtonsoft", () => NewtonsoftJson.Read(document))
            .With("json-schema-alone", () => SchemaValidator.CountFaults(document))
            .With("json-schema", () => SchemaValidator.CountFaults(document) == 0 ? SystemTextJson.ReadGenerated(document) : null)
            .Run()
            .Ratio("read-and-judge", "token-pass")
            .Ratio("read-document", "token-pass")
            .Ratio("judge-only", "token-pass")
            .Ratio("check", "token-pass")
            .Ratio("stj-reflection-poco", "read-and-judge")
            .Ratio("stj-poco", "read-and-judge")
            .Ratio("stj-poco-own-dates", "read-and-judge")
            .Ratio("stj-poco+fluentvalidation", "read-and-judge")
            .Ratio("stj-poco+rules-engine", "read-and-judge")
            .Ratio("newtonsoft", "read-and-judge")
            .Ratio("json-schema", "read-and-judge")
            .Ratio("json-schema-alone", "read-and-judge")
            .Ratio("allocate-retained", "token-pass")
            .BytesPer("read-and-judge", "retained-bytes", retained.Bytes)
            .Bytes("token-pass", "read-and-judge", "read-document", "judge-only", "check", "stj-poco", "stj-poco+fluentvalidation", "newtonsoft", "json-schema");
    }

    private static int Copy(byte[] from, byte[] to)
    {
        from.CopyTo(to, 0);
        return to.Length;
    }
}
