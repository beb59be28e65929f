using BenchmarkDotNet.Attributes;
using NodaTime;
using Send.Framework.Improvement;
using Send.Framework.Partnerships;

namespace Send.Framework.Benchmarks.Detailed;

/// <summary>Codes and names into the places and themes that they stand for.</summary>
[MemoryDiagnoser]
public class LookupBenchmarks
{
    private readonly AuthorityDirectory _authorities = AuthorityDirectory.England;
    private readonly Dictionary<string, AuthorityRecord> _byText = AuthorityDirectory.England.All.ToDictionary(a => a.DfeCode.ToString());

    [Benchmark]
    public AuthorityRecord? FindByDfeCode_Utf8() => _authorities.RecordOf("935"u8);

    [Benchmark]
    public AuthorityRecord? FindByGssCode_Utf8() => _authorities.RecordOf("E10000029"u8);

    [Benchmark]
    public AuthorityRecord? Dictionary_OfText() => _byText.GetValueOrDefault(System.Text.Encoding.UTF8.GetString("935"u8));

    [Benchmark]
    public LookupResult<AuthorityRecord> FindByName_OnADay() => _authorities.FindByName("Suffolk County Council", new LocalDate(2023, 11, 13));

    [Benchmark]
    public bool Theme_Known() => ThemeTaxonomy.AreaSend.TryGet("joint-commissioning", out _);
}
