using System.Text;
using Send.Framework.Histories;
using Send.Framework.Serialization;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Histories;

public sealed class EventReadingTests
{
    private const string Submitted = """
        {"schema":"send-framework/event/v1","event":"plan-submitted","date":"2024-03-07","localAuthority":{"dfeCode":"935"},"inspection":"50238584","evidence":"Sent."}
        """;

    [Theory]
    [InlineData(Submitted)]
    [InlineData("""{"schema":"send-framework/event/v1","event":"area-closed","date":"2024-03-07","localAuthority":{"dfeCode":"935"},"areas":[1,2],"areaKind":"area-for-improvement","evidence":"Audit.","impact":"Fewer waits."}""")]
    [InlineData("""{"schema":"send-framework/event/v1","event":"paused","date":"2024-03-07","provider":{"register":"urn","code":"139588"},"activity":"full-inspection","until":"2024-04-01"}""")]
    public void ReadEvent_WhatWasWritten_IsTheSame(string json)
    {
        var read = SendJson.ReadEvent(Encoding.UTF8.GetBytes(json));

        read.Findings.Should().BeEmpty();
        SendJson.ToJson(read.Value).Should().Be(json.Trim());
    }

    [Theory]
    [InlineData("", "SEND1001")]
    [InlineData("[]", "SEND1003")]
    [InlineData("{", "SEND1002")]
    [InlineData("{} {}", "SEND1011 SEND1011 SEND1022 SEND2002 SEND5001")]
    [InlineData("""{"schema":"send-framework/event/v1","schema":"send-framework/event/v1","event":"note","date":"2024-03-07","localAuthority":{"dfeCode":"935"}}""", "SEND1007")]
    [InlineData("""{"schema":"send-framework/event/v1","event":"note","date":"07/03/2024","localAuthority":{"dfeCode":"935"}}""", "SEND1019")]
    [InlineData("""{"schema":"send-framework/event/v1","event":"note","date":"2024-03-07","localAuthority":{"dfeCode":"999"}}""", "SEND2005")]
    [InlineData("""{"schema":"send-framework/event/v1","event":"note","date":"2024-03-07","localAuthority":{"dfeCode":"935","gssCode":"E08000018"}}""", "SEND2006")]
    [InlineData("""{"schema":"send-framework/event/v1","event":"note","date":"2024-03-07","localAuthority":{}}""", "SEND2003")]
    [InlineData("""{"schema":"send-framework/event/v1","event":"note","date":"2024-03-07"}""", "SEND2002")]
    [InlineData("""{"schema":"send-framework/event/v1","event":12,"date":"2024-03-07","localAuthority":{"dfeCode":"935"}}""", "SEND1010")]
    [InlineData("""{"schema":"send-framework/event/v1","event":"area-closed","date":"2024-03-07","localAuthority":{"dfeCode":"935"},"areas":[0,1.5],"evidence":" "}""", "SEND1015 SEND1017 SEND1017")]
    [InlineData("""{"schema":"send-framework/event/v1","event":"area-closed","date":"2024-03-07","localAuthority":{"dfeCode":"935"},"areas":["one"],"evidence":"Audit."}""", "SEND1010")]
    [InlineData("""{"schema":"send-framework/event/v1","event":"note","date":"1924-03-07","localAuthority":{"dfeCode":"935"},"evidence":"\ud800"}""", "SEND1021 SEND5008")]
    [InlineData("""{"schema":"send-framework/inspection/v1","event":"note","date":"2024-03-07","localAuthority":{"dfeCode":"935"}}""", "SEND1012")]
    [InlineData("""{"schema":"send-framework/event/v1","event":"note","date":"2024-03-07","localAuthority":{"dfeCode":"935"},"provider":{"register":"urn","code":"139588"}}""", "SEND2022")]
    [InlineData("""{"schema":"send-framework/event/v1","event":"note","date":"2024-03-07","localAuthority":{"dfeCode":"93"}}""", "SEND2004")]
    [InlineData("""{"schema":"send-framework/event/v1","event":"note","date":"2024-03-07","localAuthority":{"gssCode":"E0800001"}}""", "SEND2004")]
    [InlineData("""{"schema":"send-framework/event/v1","event":"area-closed","date":"2024-03-07","localAuthority":{"dfeCode":"935"},"areas":[],"evidence":"Audit."}""", "SEND6022")]
    public void ReadEvent_Faulty_FindsItAndMakesNoEvent(string json, string codes)
    {
        var read = SendJson.ReadEvent(Encoding.UTF8.GetBytes(json));

        read.IsValid.Should().BeFalse();
        read.Findings.Select(f => f.Code.Value).Order(StringComparer.Ordinal).Should().Equal(codes.Split(' '));
    }

    [Fact]
    public void Judge_FieldsThatCouldNotBeRead_FindsEachAndMakesNoEvent()
    {
        var document = new EventDocument
        {
            Schema = EventDocument.SchemaName,
            Event = "progress-noted",
            Date = new NodaTime.LocalDate(2024, 3, 7),
            LocalAuthority = new LocalAuthorityDocument { DfeCode = "935", Name = Field.Unreadable<string>() },
            Areas = Field.Of<System.Collections.Immutable.ImmutableArray<Field<int>>>([1, Field.Unreadable<int>("two")]),
            Evidence = Field.Unreadable<string>(),
        };

        var judged = EventJudge.Judge(document);

        judged.IsValid.Should().BeFalse();
        judged.Findings.Select(f => $"{f.Code} {f.Path}: {f.Message}").Should().Equal(
            "SEND1010 /localAuthority/name: The value here could not be read.", "SEND1010 /areas/1: 'two' could not be read.",
            "SEND1010 /evidence: The value here could not be read.");
    }

    // As many areas as the contract takes and as long a text, and one more of each.
    [Fact]
    public void Judge_MoreThanTheContractTakes_FindsEach()
    {
        EventDocument Document(int areas, int characters) => new()
        {
            Schema = EventDocument.SchemaName,
            Event = "area-closed",
            Date = new NodaTime.LocalDate(2024, 3, 7),
            LocalAuthority = new LocalAuthorityDocument { DfeCode = "935" },
            Areas = Field.Of<System.Collections.Immutable.ImmutableArray<Field<int>>>([.. Enumerable.Range(1, areas).Select(n => (Field<int>)n)]),
            Evidence = new string('a', characters),
        };

        EventJudge.Judge(Document(500, 20_000)).Findings.Should().BeEmpty();
        EventJudge.Judge(Document(501, 20_001)).Findings.Select(f => $"{f.Code} {f.Path}: {f.Message}").Should().BeEquivalentTo(
            "SEND1018 /areas: There are 501 numbers; at most 500 are allowed.",
            "SEND1016 /evidence: The text has 20001 characters; at most 20000 are allowed.");
    }

    // What a person at a form reads names no member and no code, whether the event was read or filled in.
    [Theory]
    [InlineData("""{}""", "It is not said that this is an event.")]
    [InlineData("""{}""", "The day on which it happened is missing. Write it like 7 March 2024.")]
    [InlineData("""{}""", "Say whose event it is: a local authority, by its DfE or GSS code, or a provider.")]
    [InlineData("""{"event":"plan-eaten"}""", null)]
    [InlineData("""{"event":"area-closed"}""", "Give the numbers of the improvement areas that it is about, such as 1 and 2.")]
    [InlineData("""{"event":"area-closed"}""", "Say what shows that it is done.")]
    [InlineData("""{"event":"note","date":"1924-03-07"}""", "7 March 1924 is outside the years 2000 to 2100.")]
    [InlineData("""{"event":"note","evidence":" "}""", "The text is blank. Leave it out, or give a value.")]
    [InlineData("""{"event":"note","localAuthority":{}}""", "The local authority has no code. Add its DfE code, such as 372, or its GSS code, such as E08000018.")]
    [InlineData("""{"event":"note","provider":{}}""", "A provider needs a register, such as URN, and its number there, such as 139588.")]
    [InlineData("""{"event":"note","areas":[1],"areaKind":"area-for-improvement","activity":"revisit","until":"2024-03-07"}""", null)]
    [InlineData("""{"event":"area-closed","areaKind":"areas"}""", null)]
    public void ReadEvent_Faulty_TellsAPersonInTheirWords(string json, string? plain)
    {
        var read = SendJson.ReadEvent(Encoding.UTF8.GetBytes(json));

        var messages = read.Findings.Where(f => f.Code.Value[4] is not '1' || f.Code == FindingCodes.MissingMember).Select(f => f.PlainMessage).ToArray();
        messages.Should().NotBeEmpty().And.AllSatisfy(message => message.Should().NotContainAny("\"", "{", "JSON", "member", "areaKind", "dfeCode"));
        messages.Should().AllSatisfy(message => message.Should().NotMatchRegex(@"\b(area|plan|progress|report)-[a-z]+\b(?<!'plan-eaten)"));
        if (plain is not null)
        {
            read.Findings.Select(f => f.PlainMessage).Should().Contain(plain);
        }
    }

    [Fact]
    public void Judge_FormWithoutADay_SaysSoInPlainWords()
    {
        var judged = EventJudge.Judge(new EventDocument { Schema = EventDocument.SchemaName, Event = "note", LocalAuthority = new LocalAuthorityDocument { DfeCode = "935" } });

        judged.Findings.Should().ContainSingle().Which.Should().Match<Finding>(f =>
            f.Message.StartsWith("\"date\" is missing.") && f.PlainMessage == "The day on which it happened is missing. Write it like 7 March 2024.");
    }

    // The members of an authority and of a provider are those that they have in an inspection.
    [Theory]
    [InlineData("name", "\"North Academy\"", "")]
    [InlineData("name", "\" \"", "SEND1015 /provider/name")]
    [InlineData("kind", "\"secondary-academy\"", "")]
    [InlineData("kind", "\"Secondary academy\"", "SEND2023 /provider/kind")]
    [InlineData("remit", "\"Remit\"", "SEND2023 /provider/remit")]
    [InlineData("place", "1", "SEND1008 /provider/place")]
    public void ReadEvent_MemberOfAProvider_IsHeldToTheContract(string member, string value, string expected)
    {
        var json = $$$"""{"schema":"send-framework/event/v1","event":"note","date":"2024-03-07","provider":{"register":"urn","code":"1","{{{member}}}":{{{value}}}}}""";

        var read = SendJson.ReadEvent(Encoding.UTF8.GetBytes(json));

        string.Join(' ', read.Findings.Select(f => $"{f.Code} {f.Path}")).Should().Be(expected);
    }

    [Fact]
    public void ReadEvent_MoreFindingsThanAreKept_SaysHowManyThereWere()
    {
        var json = """{"schema":"send-framework/event/v1","event":"note","date":"2024-03-07","a":1,"b":2,"c":3,"provider":{}}""";

        var read = SendJson.ReadEvent(Encoding.UTF8.GetBytes(json), new() { Validation = new() { MaximumFindings = 2 } });

        read.IsValid.Should().BeFalse("an error is never lost behind warnings");
        read.Findings.Select(f => f.Code.Value).Should().Equal("SEND1008", "SEND2023", "SEND1099");
    }

    [Fact]
    public void ReadEvent_UnknownMember_IsAWarningWithItsPlace()
    {
        var read = SendJson.ReadEvent(Encoding.UTF8.GetBytes(Submitted.Trim().Replace("\"evidence\"", "\"proof\"", StringComparison.Ordinal)));

        read.IsValid.Should().BeTrue();
        var finding = read.Findings.Should().ContainSingle().Subject;
        (finding.Code.Value, finding.Path, finding.Position!.Line).Should().Be(("SEND1008", "/proof", 1));
    }

    [Fact]
    public void Create_ClosedWithoutEvidence_ThrowsWithEveryFinding() =>
        ((Action)(() => HistoryEvent.Create(Send.Framework.Frameworks.EventKind.AreaClosed, new(2024, 3, 7), HistorySubject.Of("urn", "1"))))
            .Should().Throw<ArgumentException>().WithMessage("*SEND6022*").WithMessage("*SEND6021*");

    [Fact]
    public async Task ReadHistories_LinesInAnyOrder_AreOneHistory()
    {
        var suffolk = File.ReadAllText(Path.Combine(Serialization.Repository.Root, "docs", "examples", "histories.ndjson"));
        var lines = suffolk.Split('\n', StringSplitOptions.RemoveEmptyEntries).Reverse();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));

        var file = await SendJson.ReadHistoriesAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        file.IsValid.Should().BeTrue();
        file.Book.Histories.Select(h => h.Subject.Code).Should().Equal("317", "372", "871", "908", "931", "935");
    }

    [Fact]
    public async Task ReadHistories_OneDocumentOverSeveralLines_IsRead()
    {
        using var stream = File.OpenRead(Path.Combine(Serialization.Repository.Root, "docs", "examples", "suffolk-2023.json"));

        (await SendJson.ReadHistoriesAsync(stream, cancellationToken: TestContext.Current.CancellationToken)).Book.Histories.Should().ContainSingle();
    }

    // Each line of it by itself would be a document without sense, with findings of its own.
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task ReadHistories_OneBrokenDocumentOverSeveralLines_IsReportedOnce(string lineEnd)
    {
        var indented = File.ReadAllText(Path.Combine(Serialization.Repository.Root, "docs", "examples", "suffolk-2023.json")).ReplaceLineEndings(lineEnd);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(indented.TrimEnd()[..^1]));

        var file = await SendJson.ReadHistoriesAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        file.Count.Should().Be(1);
        file.Documents.Should().ContainSingle().Which.Findings.Should().Contain(f => f.Code.Value == "SEND1002");
    }

    [Fact]
    public async Task ReadHistories_OneDocumentTooDeepOverSeveralLines_IsReportedOnce()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{{\n  \"deep\": {new string('[', 100)}\n{new string(']', 100)}\n}}"));

        var file = await SendJson.ReadHistoriesAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        file.Documents.Should().ContainSingle().Which.Findings.Should().Contain(f => f.Code.Value == "SEND1006");
    }

    [Fact]
    public async Task ReadHistories_BrokenLineAmongOthers_IsOneOfThem()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(
            "{\"schema\":\n" + File.ReadAllText(Path.Combine(Serialization.Repository.Root, "docs", "examples", "histories.ndjson"))));

        var file = await SendJson.ReadHistoriesAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        file.Count.Should().Be(19);
        file.Documents.Where(d => !d.IsValid).Select(d => d.Line).Should().Equal(1);
    }

    // What an event could have named: the report's reference, or the first day of a visit that has none.
    [Theory]
    [InlineData("\"50216721\"", "2023-05-10", "SEND6026", "Visits that had ended by then: '2023-03-13'.")]
    [InlineData("\"50216721\"", "2023-03-01", "SEND6026", "No visit had ended by then.")]
    [InlineData("null", "2023-03-01", "SEND6027", "No visit had ended by then.")]
    public void Standing_EventOfNoInspection_SaysWhichThereAre(string inspection, string date, string code, string alternatives)
    {
        var hartlepool = Inspections.Sample.Full("area-send-2023", "typically-positive", "2023-03-17");
        var received = SendJson.ReadEvent(Encoding.UTF8.GetBytes(
            $$"""{"schema":"send-framework/event/v1","event":"report-received","date":"{{date}}","localAuthority":{"dfeCode":"372"},"inspection":{{inspection}}}""")).Value;

        var standing = Standing.Of(InspectionHistory.Of(hartlepool).With(received), new(2026, 11, 30));

        standing.Findings.Should().ContainSingle(f => f.Code.Value == code).Which.Message.Should().EndWith(alternatives);
    }

    [Theory]
    [InlineData("2023-03-13", "The report is assumed to be published.")]
    [InlineData("2022-01-01", "The dates of what follows are counted from them.")]
    public void Standing_NoDayOfPublication_AsksForADayUnlessTheReceiptIsRecorded(string visit, string end)
    {
        var hartlepool = Inspections.Sample.Full("area-send-2023", "typically-positive", "2023-03-17");
        var received = HistoryEvent.Create(Send.Framework.Frameworks.EventKind.ReportReceived, new(2023, 5, 10), HistorySubject.Of(hartlepool.Subject), visit);

        var standing = Standing.Of(InspectionHistory.Of(hartlepool).With(received), new(2026, 11, 30));

        standing.Findings.Should().ContainSingle(f => f.Code == FindingCodes.PublicationNotRecorded).Which.Message.Should().EndWith(end);
    }

    [Fact]
    public async Task ReadHistories_ManyBrokenLines_ListsTheFirstAndCountsTheRest()
    {
        var lines = string.Concat(Enumerable.Repeat("{}\n", 1_500)) + File.ReadAllText(Path.Combine(Serialization.Repository.Root, "docs", "examples", "histories.ndjson"));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));

        var file = await SendJson.ReadHistoriesAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        file.Documents.Where(d => !d.IsValid).Select(d => d.Index).Should().Equal(Enumerable.Range(0, 1_000).Select(i => (long)i));
        file.InvalidCount.Should().Be(1_500);
        file.IsValid.Should().BeFalse();
        file.Book.Histories.Should().HaveCount(6);
    }

    // Longer than what is read at the start to find out whether it is one document.
    [Fact]
    public async Task ReadHistories_ManyLinesInSmallPieces_AreAllRead()
    {
        var lines = File.ReadAllBytes(Path.Combine(Serialization.Repository.Root, "docs", "examples", "histories.ndjson"));
        ReadOptions small = new() { MaximumBytes = lines.AsSpan().IndexOf((byte)'\n') * 4 };
        using var stream = new Serialization.Dribble(lines, 100);

        var file = await SendJson.ReadHistoriesAsync(stream, options: small, cancellationToken: TestContext.Current.CancellationToken);

        lines.Length.Should().BeGreaterThan(small.MaximumBytes);
        file.IsValid.Should().BeTrue();
        file.Count.Should().Be(lines.Count(b => b == (byte)'\n'));
    }

    // Fills 64 MB; what is too long is gone over and never held.
    [Theory]
    [InlineData(' ')]
    [InlineData('{')]
    [InlineData('[')]
    public async Task ReadHistories_FarBeyondTheLimit_HoldsNoMoreThanTheLimit(char only)
    {
        ReadOptions small = new() { MaximumBytes = 10_000 };
        using var stream = new Filled((byte)only, 64 * 1024 * 1024);
        var (thread, before) = (Environment.CurrentManagedThreadId, GC.GetAllocatedBytesForCurrentThread());

        var file = await SendJson.ReadHistoriesAsync(stream, options: small, cancellationToken: TestContext.Current.CancellationToken);

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Environment.CurrentManagedThreadId.Should().Be(thread, "nothing here waits, so that all was allocated on this thread");
        allocated.Should().BeLessThan(1_000_000);
        file.Documents.AtLeastOne().Should().OnlyContain(d => !d.IsValid);
        file.Documents[0].Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.TooLarge);
    }

    private sealed class Filled(byte only, long length) : MemoryStream
    {
        private long _left = length;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var given = (int)Math.Min(_left, buffer.Length);
            buffer.Span[..given].Fill(only);
            _left -= given;
            return new(given);
        }
    }
}
