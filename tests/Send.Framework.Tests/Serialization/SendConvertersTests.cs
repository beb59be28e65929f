using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Time;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

public partial class SendConvertersTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions { WriteIndented = false }.ConfigureForSend();

    private static readonly Inspection Rotherham = SendJson.ReadInspection(Repository.Example("rotherham-2024")).Value;

    [Fact]
    public void Serialize_SomebodysOwnType_WritesTheContractInIt()
    {
        var json = JsonSerializer.Serialize(Envelope(), Options);

        json.Should().Contain($"\"Inspection\":{SendJson.ToJson(Rotherham)}").And.Contain(
            "\"Authority\":\"372\",\"Place\":\"E08000018\",\"Board\":\"QF7\",\"Urn\":\"80543\",\"NoCode\":null,\"On\":\"2024-11-14\","
            + "\"Next\":{\"workingDays\":35},\"Dates\":{\"2024-11-14\":\"P5Y\"},\"Names\":{\"372\":\"Rotherham\"}");
        JsonSerializer.Deserialize<Own>(json, Options).Should().BeEquivalentTo(Envelope());
    }

    [Fact]
    public void Serialize_WithAGeneratedContext_GivesTheSameWithoutReflection()
    {
        var generated = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(new SendTypeInfoResolver(), OwnContext.Default) };

        var json = JsonSerializer.Serialize(Envelope(), (JsonTypeInfo<Own>)generated.GetTypeInfo(typeof(Own)));

        json.Should().Be(JsonSerializer.Serialize(Envelope(), Options));
        JsonSerializer.Deserialize(json, (JsonTypeInfo<Own>)generated.GetTypeInfo(typeof(Own)))!.Inspection.Should().Be(Rotherham);
    }

    [Fact]
    public void Serialize_ScheduleFindingAndEdition_WritesTheirForms()
    {
        var schedule = FollowUpSchedule.For(Rotherham, new LocalDate(2026, 11, 23));
        var findings = Reading.Of("{}").Findings;

        JsonSerializer.Serialize(schedule, Options).Should().Be(SendJson.ToJson(schedule));
        JsonSerializer.Serialize(FrameworkCatalogue.BuiltIn.Editions[0], Options).Should().Be(SendJson.ToJson(FrameworkCatalogue.BuiltIn.Editions[0]));
        JsonSerializer.Serialize(findings, Options).Should().Be(SendJson.ToJson(findings));
        ((Action)(() => JsonSerializer.Deserialize<FollowUpSchedule>("{}", Options))).Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void Deserialize_InvalidInspection_ThrowsWithEveryFindingAndThePlace()
    {
        var act = () => JsonSerializer.Deserialize<Own>("""{"Authority":"372","Inspection":{"kind":1,"colour":2}}""", Options);

        var thrown = act.Should().Throw<SendJsonException>().Which;
        thrown.Path.Should().Be("$.Inspection");
        thrown.Findings.Should().Contain(f => f.Code == FindingCodes.WrongType && f.Path == "/kind")
            .And.Contain(f => f.Code == FindingCodes.UnknownMember && f.Path == "/colour");
    }

    [Theory]
    [InlineData("\"37\"")]
    [InlineData("372")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"372 \"")]
    [InlineData("\"３７２\"")]
    [InlineData("[]")]
    public void Deserialize_NoDfeCode_ThrowsAndShowsAGoodOne(string json) =>
        ((Action)(() => JsonSerializer.Deserialize<DfeCode>(json, Options))).Should().Throw<JsonException>().WithMessage("*\"372\"*");

    [Fact]
    public void Deserialize_LongText_IsNoCodeAndIsNotRepeatedInFull() =>
        ((Action)(() => JsonSerializer.Deserialize<DfeCode>($"\"{new string('3', 100_000)}\"", Options))).Should().Throw<JsonException>()
            .Which.Message.Length.Should().BeLessThan(300);

    [Theory]
    [InlineData("\"2023-02-29\"")]
    [InlineData("\"29.02.2024\"")]
    [InlineData("20240229")]
    [InlineData("{\"Year\":2024}")]
    public void Deserialize_NoDate_Throws(string json) =>
        ((Action)(() => JsonSerializer.Deserialize<LocalDate>(json, Options))).Should().Throw<JsonException>();

    [Theory]
    [InlineData("\"5Y\"")]
    [InlineData("{\"days\":5}")]
    [InlineData("{\"workingDays\":0}")]
    [InlineData("{\"workingDays\":\"5\"}")]
    [InlineData("{\"workingDays\":5,\"terms\":1}")]
    [InlineData("{}")]
    [InlineData("5")]
    public void Deserialize_NoInterval_Throws(string json) =>
        ((Action)(() => JsonSerializer.Deserialize<FollowUpInterval>(json, Options))).Should().Throw<JsonException>();

    /// <summary>A reader that gets its text a byte at a time sees codes, dates and intervals in pieces, escaped or not.</summary>
    [Theory]
    [InlineData("""{"Authority":"372","Place":"E08000018","Board":"QF7","Urn":"80543","On":"2024-11-14","Next":"P18M"}""")]
    [InlineData("""{"Authority":"\u003372","Place":"E0800001\u0038","Board":"Q\u00467","Urn":"\u00380543","On":"2024\u002d11-14","Next":"\u005018M"}""")]
    public async Task DeserializeAsync_TextInPieces_IsReadAlike(string json)
    {
        var options = new JsonSerializerOptions { DefaultBufferSize = 1 }.ConfigureForSend();

        var read = await JsonSerializer.DeserializeAsync<Parts>(
            new Dribble(System.Text.Encoding.UTF8.GetBytes(json), 1), options, TestContext.Current.CancellationToken);

        read.Should().Be(new Parts(
            DfeCode.Parse("372"), GssCode.Parse("E08000018"), OdsCode.Parse("QF7"), OfstedUrn.Parse("80543"), new(2024, 11, 14), FollowUpInterval.FromMonths(18)));
        JsonSerializer.Deserialize<Parts>(json, options).Should().Be(read);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Deserialize_TextInASequence_IsReadAlikeAndALongOneIsNone(int size)
    {
        DfeCode? Read(string json)
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(json);
            var reader = new Utf8JsonReader(Reading.Cut(bytes, [.. Enumerable.Range(1, (bytes.Length - 1) / size).Select(i => i * size)]));
            return JsonSerializer.Deserialize<DfeCode>(ref reader, Options);
        }

        Read("\"372\"").Should().Be(DfeCode.Parse("372"));
        Read("\"\\u0033\\u0037\\u0032\"").Should().Be(DfeCode.Parse("372"));
        ((Action)(() => Read($"\"{new string('3', 500)}\""))).Should().Throw<JsonException>().WithMessage("*\"372\"*");
        ((Action)(() => Read($"\"372{new string(' ', 200)}\""))).Should().Throw<JsonException>();
    }

    [Fact]
    public void Deserialize_ObjectIntervals_HaveTheirUnits()
    {
        JsonSerializer.Deserialize<FollowUpInterval>("{\"workingDays\":35}", Options).Should().Be(FollowUpInterval.FromWorkingDays(35));
        JsonSerializer.Deserialize<FollowUpInterval>("{\"schoolDays\":1}", Options).Should().Be(FollowUpInterval.FromSchoolDays(1));
        JsonSerializer.Deserialize<FollowUpInterval>("{\"terms\":1000}", Options).Should().Be(FollowUpInterval.FromTerms(1000));
        JsonSerializer.Serialize(FollowUpInterval.FromTerms(2), Options).Should().Be("{\"terms\":2}");
        ((Action)(() => JsonSerializer.Deserialize<FollowUpInterval>("{\"terms\":1001}", Options))).Should().Throw<JsonException>().WithMessage("*1 to 1000*");
    }

    [Fact]
    public void Serialize_NoCodeAsAName_IsRefused() =>
        ((Action)(() => JsonSerializer.Serialize(new Dictionary<DfeCode, int> { [default] = 1 }, Options)))
            .Should().Throw<JsonException>().WithMessage("An empty code cannot be the name of a member*");

    [Fact]
    public void ConfigureForSend_OptionsInUse_IsRefused()
    {
        var used = new JsonSerializerOptions();
        JsonSerializer.Serialize(1, used);

        ((Action)(() => used.ConfigureForSend())).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void SendJsonException_WithoutAnError_IsRefused() =>
        ((Func<object>)(() => new SendJsonException([]))).Should().Throw<ArgumentException>();

    private static Own Envelope() => new(
        Rotherham, DfeCode.Parse("372"), GssCode.Parse("E08000018"), OdsCode.Parse("QF7"), OfstedUrn.Parse("80543"), default, new(2024, 11, 14),
        FollowUpInterval.FromWorkingDays(35), new() { [new(2024, 11, 14)] = FollowUpInterval.FromYears(5) }, new() { [DfeCode.Parse("372")] = "Rotherham" });

    internal sealed record Own(
        Inspection Inspection, DfeCode Authority, GssCode Place, OdsCode Board, OfstedUrn Urn, DfeCode NoCode, LocalDate On, FollowUpInterval Next,
        Dictionary<LocalDate, FollowUpInterval> Dates, Dictionary<DfeCode, string> Names);

    internal sealed record Parts(DfeCode Authority, GssCode Place, OdsCode Board, OfstedUrn Urn, LocalDate On, FollowUpInterval Next);

    [JsonSerializable(typeof(Own))]
    internal sealed partial class OwnContext : JsonSerializerContext;
}
