using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using Send.Framework.Benchmarks.Alternatives;
using Send.Framework.Benchmarks.Alternatives.Poco;
using Send.Framework.Benchmarks.Alternatives.Rules;
using Send.Framework.Benchmarks.Floors;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Benchmarks.Detailed;

/// <summary>Reading and judging one clean document of each size, beside the floor and what else one could pick.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] _utf8 = [];
    private InspectionDocument _document = new();

    [Params("small", "typical", "large")]
    public string Document { get; set; } = "typical";

    [GlobalSetup]
    public void Read()
    {
        _utf8 = Document switch { "small" => BenchmarkDocuments.Small, "large" => BenchmarkDocuments.Large, _ => BenchmarkDocuments.Typical };
        _document = SendJson.ReadDocument(_utf8).Document!;
    }

    [Benchmark(Baseline = true)]
    public int TokenPass_Only() => TokenPass.Over(_utf8);

    [Benchmark]
    public Validated<Inspection> ReadAndJudge() => SendJson.ReadInspection(_utf8);

    [Benchmark]
    public DocumentReading ReadDocument_Unjudged() => SendJson.ReadDocument(_utf8);

    [Benchmark]
    public Validated<Inspection> JudgeOnly() => InspectionJudge.Judge(_document);

    [Benchmark]
    public InspectionPoco StjReflection_Poco() => SystemTextJson.ReadByReflection(_utf8);

    [Benchmark]
    public InspectionPoco StjGenerated_Poco() => SystemTextJson.ReadGenerated(_utf8);

    [Benchmark]
    public InspectionPoco StjGenerated_PocoWithOwnDates() => SystemTextJson.ReadGeneratedWithOwnDates(_utf8);

    [Benchmark]
    public ValidationResult StjGenerated_FluentValidation() => InspectionValidator.Instance.Validate(SystemTextJson.ReadGenerated(_utf8));

    [Benchmark]
    public int StjGenerated_RulesEngine() => EngineRules.CountBroken(SystemTextJson.ReadGenerated(_utf8));

    [Benchmark]
    public InspectionPoco Newtonsoft_Poco() => NewtonsoftJson.Read(_utf8);

    [Benchmark]
    public int JsonSchema_Evaluate() => SchemaValidator.CountFaults(_utf8);
}
