using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;
using Send.Framework.Tests.Frameworks.Editions;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

/// <summary>Each way in reads by the catalogue and the limits that it is given, and by ours when it is given none.</summary>
public class OwnCatalogueTests
{
    private static readonly FrameworkCatalogue Own = FrameworkCatalogue.Empty.With(PeerReview.Framework);

    private static readonly byte[] Document = Encoding.UTF8.GetBytes(
        $$"""{"schema":"send-framework/inspection/v1","framework":"{{PeerReview.Framework.Id}}","kind":"{{PeerReview.Framework.Kinds[0].Code}}"}""");

    private static readonly ReadOptions Small = new() { MaximumBytes = 10 };

    [Fact]
    public async Task Read_WithACatalogue_KnowsItsEditions()
    {
        var token = TestContext.Current.CancellationToken;
        Knows(SendJson.ReadInspection(Document, Own).Findings).Should().BeTrue();
        Knows(SendJson.ReadInspection(Document).Findings).Should().BeFalse();
        Knows(SendJson.ReadInspection(new ReadOnlySequence<byte>(Document), Own).Findings).Should().BeTrue();
        Knows(SendJson.ReadInspection(Reading.Cut(Document, 20), Own).Findings).Should().BeTrue();
        Knows(SendJson.Check(Document, Own)).Should().BeTrue();
        Knows(SendJson.Check(Document)).Should().BeFalse();
        Knows((await SendJson.ReadInspectionAsync(new MemoryStream(Document), Own, cancellationToken: token)).Findings).Should().BeTrue();
        Knows((await SendJson.ReadInspectionAsync(PipeReader.Create(new MemoryStream(Document)), Own, cancellationToken: token)).Findings).Should().BeTrue();
        await foreach (var reading in SendJson.ReadInspectionsAsync(new MemoryStream(Document), Own, cancellationToken: token))
        {
            Knows(reading.Result.Findings).Should().BeTrue();
        }
    }

    [Fact]
    public void Deserialize_WithACatalogueAndLimits_KnowsItsEditionsAndKeepsThem()
    {
        ReadOptions strict = new() { Validation = ValidationOptions.Default with { Strict = true } };
        JsonSerializerOptions[] own =
        [
            new JsonSerializerOptions().ConfigureForSend(Own, strict), new JsonSerializerOptions { TypeInfoResolver = new SendTypeInfoResolver(Own, strict) },
        ];
        byte[] unknown = [.. Document[..^1], .. ",\"colour\":1}"u8];

        foreach (var options in own.AtLeastOne())
        {
            var findings = ((Action)(() => JsonSerializer.Deserialize<Inspection>(unknown, options))).Should().Throw<SendJsonException>().Which.Findings;
            Knows(findings).Should().BeTrue();
            findings.Should().Contain(f => f.Code == FindingCodes.UnknownMemberRefused);
        }

        new SendTypeInfoResolver().GetTypeInfo(typeof(int), new JsonSerializerOptions()).Should().BeNull("other types are for other resolvers");
    }

    // 999 is the code of no authority of England.
    [Fact]
    public void Deserialize_AnEventWithAuthoritiesAndLimits_KeepsThem()
    {
        const string Event = """{"schema":"send-framework/event/v1","event":"note","date":"2024-03-07","evidence":"Minutes","localAuthority":{"dfeCode":"999"}}""";
        var known = new ValidationOptions { Authorities = AuthorityDirectory.England.With(new AuthorityRecord(DfeCode.Parse("999"), GssCode.Parse("E06000999"), "Mercia Council")) };
        foreach (var configure in ((Func<ReadOptions?, JsonSerializerOptions>[])
            [reading => new JsonSerializerOptions().ConfigureForSend(reading: reading), reading => new() { TypeInfoResolver = new SendTypeInfoResolver(reading: reading) }])
            .AtLeastOne())
        {
            JsonSerializer.Deserialize<HistoryEvent>(Event, configure(new() { Validation = known }))!.Subject.Code.Should().Be("999");
            Fails(configure(null)).Should().Contain(f => f.Code == FindingCodes.AuthorityCodeUnknown);
            Fails(configure(new() { MaximumBytes = 10, Validation = known })).Should().ContainSingle(f => f.Code == FindingCodes.TooLarge);
        }

        static IEnumerable<Finding> Fails(JsonSerializerOptions options) =>
            ((Action)(() => JsonSerializer.Deserialize<HistoryEvent>(Event, options))).Should().Throw<SendJsonException>().Which.Findings;
    }

    [Fact]
    public void ConverterAndResolver_WithoutOptionsOrType_Throw()
    {
        ((Action)(() => ((JsonSerializerOptions)null!).ConfigureForSend())).Should().Throw<ArgumentNullException>();
        ((Action)(() => new SendTypeInfoResolver().GetTypeInfo(typeof(Inspection), null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => new SendTypeInfoResolver().GetTypeInfo(null!, new JsonSerializerOptions()))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public async Task ReadInspections_FromAPipe_LeaveItToTheCaller()
    {
        var token = TestContext.Current.CancellationToken;
        var pipe = PipeReader.Create(new MemoryStream(Document));

        var known = new List<bool>();
        await foreach (var reading in SendJson.ReadInspectionsAsync(pipe, Own, cancellationToken: token))
        {
            known.Add(Knows(reading.Result.Findings));
        }

        known.Should().Equal(true);
        (await pipe.ReadAsync(token)).IsCompleted.Should().BeTrue("a pipe that was completed could not be read");
    }

    [Fact]
    public async Task Read_WithLimits_KeepsThem()
    {
        var token = TestContext.Current.CancellationToken;
        SendJson.ReadInspection(Document, options: Small).Findings.Single().Code.Should().Be(FindingCodes.TooLarge);
        SendJson.ReadInspection(Reading.Cut(Document, 20), options: Small).Findings.Single().Code.Should().Be(FindingCodes.TooLarge);
        SendJson.Check(Document, options: Small).Single().Code.Should().Be(FindingCodes.TooLarge);
        (await SendJson.ReadInspectionAsync(new MemoryStream(Document), options: Small, cancellationToken: token)).Findings.Single().Code.Should().Be(FindingCodes.TooLarge);
        (await SendJson.ReadInspectionAsync(PipeReader.Create(new MemoryStream(Document)), options: Small, cancellationToken: token)).Findings
            .Single().Code.Should().Be(FindingCodes.TooLarge);
    }

    [Fact]
    public async Task ReadInspectionAsync_AsLongAsIsAllowed_IsRead()
    {
        ReadOptions exact = new() { MaximumBytes = Document.Length };

        (await SendJson.ReadInspectionAsync(new MemoryStream(Document), Own, exact, TestContext.Current.CancellationToken)).Findings
            .Should().NotContain(f => f.Code == FindingCodes.TooLarge);
        (await SendJson.ReadInspectionAsync(PipeReader.Create(new MemoryStream(Document)), Own, exact, TestContext.Current.CancellationToken)).Findings
            .Should().NotContain(f => f.Code == FindingCodes.TooLarge);
    }

    // Longer than the first room that is made for it, by a little and by a lot.
    [Theory]
    [InlineData(16 * 1024)]
    [InlineData(17 * 1024)]
    [InlineData(200 * 1024)]
    public async Task ReadInspectionAsync_LongDocument_IsReadToItsEnd(int length)
    {
        byte[] json = [.. Document[..^1], .. ",\"reference\":\""u8, .. Enumerable.Repeat((byte)'r', length), .. "\"}"u8];

        var read = await SendJson.ReadInspectionAsync(new MemoryStream(json), Own, cancellationToken: TestContext.Current.CancellationToken);

        read.Lines().Should().Equal(SendJson.ReadInspection(json, Own).Lines());
    }

    [Fact]
    public async Task Read_WithoutAStream_ThrowsAtOnce()
    {
        Func<Task>[] calls =
        [
            async () => await SendJson.ReadInspectionAsync((Stream)null!), async () => await SendJson.ReadInspectionAsync((PipeReader)null!),
            () => Task.FromResult(SendJson.ReadInspectionsAsync((Stream)null!)),
            () => Task.FromResult(SendJson.ReadInspectionsAsync((PipeReader)null!)),
        ];

        foreach (var call in calls.AtLeastOne())
        {
            await call.Should().ThrowAsync<ArgumentNullException>();
        }
    }

    [Fact]
    public async Task ReadInspectionAsync_PipeThatIsCancelled_SaysSo()
    {
        var pipe = new Pipe();
        pipe.Reader.CancelPendingRead();

        Func<Task> read = async () => await SendJson.ReadInspectionAsync(pipe.Reader);

        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void SendJsonException_Message_IsTheFirstErrorAndHowManyMoreThereAre()
    {
        var warning = new Finding(FindingCodes.ByteOrderMark, "", "A mark.");
        var (first, second) = (new Finding(FindingCodes.MissingMember, "/a", "One."), new Finding(FindingCodes.MissingMember, "/b", "Two."));

        new SendJsonException([warning, first]).Message.Should().Be(first.ToString());
        new SendJsonException([warning, first, second, first]).Message.Should().Be($"{first} (2 more)");
        ((Action)(() => _ = new SendJsonException([warning]))).Should().Throw<ArgumentException>();
    }

    private static bool Knows(IEnumerable<Finding> findings) => findings.All(f => f.Code != FindingCodes.UnknownFramework);
}
