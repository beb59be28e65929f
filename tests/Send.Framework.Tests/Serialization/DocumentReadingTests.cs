using System.Text;
using Send.Framework.Serialization;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Serialization;

public class DocumentReadingTests
{
    private static readonly ReadOptions Strict = new() { Validation = ValidationOptions.Default with { Strict = true } };

    [Fact]
    public void Write_DocumentWithUnknownMembers_KeepsThemWhereTheyStood()
    {
        const string Json = """
            {"x":{"b":[1, 2],"a":null},"kind":"full","partnership":{"localAuthority":{"dfeCode":"372","y":"\u0041\n"},
             "integratedCareBoards":[{"name":"A"},{"z~/":1.50,"name":"B"}]},"judgements":{"out~/come":{"absent":"unreadable","raw":"?","w":[]}},
             "improvementAreas":[{"kind":"area-for-improvement","responsible":[{"role":"providers","v":true}]}],
             "stated":{"nextFullInspection":{"workingDays":35,"u":"kept"}}}
            """;

        var reading = SendJson.ReadDocument(Encoding.UTF8.GetBytes(Json));
        var written = SendJson.ToJson(reading.Document!);

        reading.Document!.UnknownMembers.Select(m => m.ToString()).Should().Equal(
            "/x", "/partnership/localAuthority/y", "/partnership/integratedCareBoards/1/z~0~1", "/judgements/out~0~1come/w",
            "/improvementAreas/0/responsible/0/v", "/stated/nextFullInspection/u");
        foreach (var kept in new[]
        {
            ""","x":{"b":[1,2],"a":null}}""", ""","y":"\u0041\n"}""", ""","z~/":1.50}""", ""","w":[]}""", ""","v":true}""", """{"workingDays":35,"u":"kept"}""",
        })
        {
            written.Should().Contain(kept);
        }

        SendJson.ToJson(SendJson.ReadDocument(Encoding.UTF8.GetBytes(written)).Document!).Should().Be(written);
        SendJson.ToJson(SendJson.ReadDocument(Encoding.UTF8.GetBytes(SendJson.ToIndentedJson(reading.Document!))).Document!).Should().Be(written);
    }

    [Fact]
    public void ReadDocument_UnknownMember_IsAWarningOrInStrictModeAnError()
    {
        var json = "{\"knd\":\"full\"}"u8;

        var tolerant = SendJson.ReadDocument(json).Findings.Single();
        var strict = SendJson.ReadDocument(json, Strict).Findings.Single();

        (tolerant.Code, tolerant.Severity, tolerant.Path).Should().Be((FindingCodes.UnknownMember, Severity.Warning, "/knd"));
        tolerant.Message.Should().Contain("Did you mean 'kind'?");
        (strict.Code, strict.Severity).Should().Be((FindingCodes.UnknownMemberRefused, Severity.Error));
    }

    [Theory]
    [InlineData("""{"kind":"full","kind":"monitoring"}""", "/kind")]
    [InlineData("""{"kind":"full","k\u0069nd":"monitoring"}""", "/kind")]
    [InlineData("""{"kind":null,"kind":"full"}""", "/kind")]
    [InlineData("""{"x":1,"x":2}""", "/x")]
    [InlineData("""{"x":[{"y":{"z":1,"a":2,"\u007a":3}}]}""", "/x/0/y/z")]
    [InlineData("""{"partnership":{"name":"a","name":"b"}}""", "/partnership/name")]
    [InlineData("""{"partnership":{"localAuthority":{"dfeCode":"372","dfeCode":"372"}}}""", "/partnership/localAuthority/dfeCode")]
    [InlineData("""{"partnership":{"partners":[{"name":"a"},{"role":"x","role":"y"}]}}""", "/partnership/partners/1/role")]
    [InlineData("""{"dates":{"ended":"2024-01-01","ended":"2024-01-01"}}""", "/dates/ended")]
    [InlineData("""{"judgements":{"outcome":"a","outcome":"b"}}""", "/judgements/outcome")]
    [InlineData("""{"judgements":{"a~/":{"absent":"a","absent":"b"}}}""", "/judgements/a~0~1/absent")]
    [InlineData("""{"improvementAreas":[{"points":[],"points":[]}]}""", "/improvementAreas/0/points")]
    [InlineData("""{"stated":{"nextFullInspection":{"terms":1,"terms":2}}}""", "/stated/nextFullInspection/terms")]
    [InlineData("""{"kind":{"a":1,"a":1}}""", "/kind/a")]
    public void ReadDocument_MemberTwice_IsAnErrorAtEveryLevel(string json, string path)
    {
        foreach (var options in new[] { ReadOptions.Default, Strict })
        {
            SendJson.ReadDocument(Encoding.UTF8.GetBytes(json), options).Findings.Where(f => f.Code == FindingCodes.DuplicateMember)
                .Select(f => f.Path).Should().Equal(path.Replace("\\u007a", "z"));
        }
    }

    [Fact]
    public void ReadDocument_MemberTwice_BelievesTheFirst() =>
        SendJson.ReadDocument("""{"kind":"full","kind":"monitoring"}"""u8).Document!.Kind.Value.Should().Be("full");

    [Fact]
    public void ReadDocument_ManyMembersTwice_FindsEachOnce()
    {
        var names = string.Join(",", Enumerable.Range(0, 900).Select(i => $"\"m{i}\":0"));

        SendJson.ReadDocument(Encoding.UTF8.GetBytes($"{{\"x\":{{{names},{names}}}}}")).Findings
            .Count(f => f.Code == FindingCodes.DuplicateMember).Should().Be(900);
    }

    [Theory]
    [InlineData("\"P5Y\"", "5 years")]
    [InlineData("\"P18M\"", "18 months")]
    [InlineData("\"P35D\"", "35 days")] // days of the calendar, never working days
    [InlineData("\"P\\u0035Y\"", "5 years")]
    [InlineData("{\"workingDays\":35}", "35 working days")]
    [InlineData("{\"schoolDays\":1}", "1 school day")]
    [InlineData("{\"terms\":3,\"workingDays\":null}", "3 terms")]
    public void ReadDocument_Interval_IsRead(string json, string expected) => Stated(json).Value.ToWords().Should().Be(expected);

    [Theory]
    [InlineData("\"5Y\"", "SEND1020")]
    [InlineData("\"PT5H\"", "SEND1020")]
    [InlineData("\"\"", "SEND1020")]
    [InlineData("{}", "SEND1020")]
    [InlineData("{\"workingDays\":0}", "SEND1020")]
    [InlineData("{\"workingDays\":1001}", "SEND1020")]
    [InlineData("{\"workingDays\":1,\"terms\":1}", "SEND1020")]
    [InlineData("{\"workingDays\":\"35\"}", "SEND1010")]
    [InlineData("{\"workingDays\":35.5}", "SEND1017")]
    [InlineData("5", "SEND1010")]
    [InlineData("[]", "SEND1010")]
    public void ReadDocument_NoInterval_IsOneFinding(string json, string code)
    {
        Stated(json, out var findings).State.Should().Be(FieldState.Unreadable);
        findings.Should().Equal(code);
    }

    [Theory]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("2000-02-29", "2000-02-29")]
    [InlineData("2024-02-\\u0032\\u0039", "2024-02-29")]
    public void ReadDocument_Date_IsRead(string text, string expected) =>
        SendJson.ReadDocument(Encoding.UTF8.GetBytes($"{{\"dates\":{{\"ended\":\"{text}\"}}}}")).Document!.Dates.Value.Ended.Value
            .Should().Be(Day(expected));

    [Theory]
    [InlineData("2023-02-29", "28 days")]
    [InlineData("1900-02-29", "28 days")]
    [InlineData("2024-13-01", "01 to 12")]
    [InlineData("2024-00-01", "01 to 12")]
    [InlineData("2024-01-00", "31 days")]
    [InlineData("2024-12-32", "31 days")]
    [InlineData("0001-02-29", "28 days")]
    [InlineData("0000-01-01", "no year 0000")]
    [InlineData("2024-1-1", "2024-11-14")]
    [InlineData("20240101", "2024-11-14")]
    [InlineData("2024-01-01T00:00:00", "2024-11-14")]
    [InlineData("14/11/2024", "2024-11-14")]
    [InlineData("２０２４-01-01", "2024-11-14")]
    [InlineData("", "2024-11-14")]
    public void ReadDocument_NoDate_SaysWhatIsExpected(string text, string expected)
    {
        var reading = SendJson.ReadDocument(Encoding.UTF8.GetBytes($"{{\"dates\":{{\"ended\":\"{text}\"}}}}"));

        var finding = reading.Findings.Single();
        (finding.Code, finding.Path).Should().Be((FindingCodes.MalformedDate, "/dates/ended"));
        finding.Message.Should().Contain($"'{text}'").And.Contain(expected);
        reading.Document!.Dates.Value.Ended.State.Should().Be(FieldState.Unreadable);
    }

    [Fact]
    public void ReadDocument_Judgements_KeepWhatStandsThere()
    {
        var entries = SendJson.ReadDocument(
            """{"judgements":{"a":"good","b":{"absent":"unreadable","raw":"?"},"c":1.0,"d":true,"e":{"narrative":"prose"},"f":null,"g":[1]}}"""u8)
            .Document!.Judgements.Value.ToDictionary(e => e.Question, e => e.Judgement);

        entries["a"].Value.Grade.Value.Should().Be("good");
        (entries["b"].Value.Absent.Value, entries["b"].Value.Raw.Value).Should().Be(("unreadable", "?"));
        entries["c"].Value.Number.Value.Should().Be("1.0");
        entries["d"].Value.Number.Value.Should().Be("true");
        entries["e"].Value.Narrative.Value.Should().Be("prose");
        entries["f"].State.Should().Be(FieldState.Missing);
        entries["g"].State.Should().Be(FieldState.Unreadable);
    }

    [Theory]
    [InlineData("{\"improvementAreas\":[null,{}]}", "/improvementAreas/0")]
    [InlineData("{\"improvementAreas\":[{\"points\":[\"x\",null]}]}", "/improvementAreas/0/points/1")]
    [InlineData("{\"partnership\":{\"partners\":[null]}}", "/partnership/partners/0")]
    public void ReadDocument_NullInAList_IsFoundAtItsPlace(string json, string path) =>
        SendJson.ReadDocument(Encoding.UTF8.GetBytes(json)).Findings.Select(f => (f.Code, f.Path, f.Message))
            .Should().Equal((FindingCodes.WrongType, path, "A list cannot contain null. Leave the item out."));

    [Theory]
    [InlineData("{\"workingDays\":0}", "0 is not a whole number from 1 to 1000.")]
    [InlineData("{\"workingDays\":1,\"terms\":2}", "Expected exactly one of workingDays, schoolDays and terms, but there are 2.")]
    [InlineData("{}", "Expected exactly one of workingDays, schoolDays and terms, but there are 0.")]
    public void ReadDocument_NotOneAmount_SaysHowManyThereAre(string interval, string beginning) =>
        SendJson.ReadDocument(Encoding.UTF8.GetBytes($"{{\"stated\":{{\"nextFullInspection\":{interval}}}}}")).Findings
            .Should().ContainSingle().Which.Message.Should().StartWith(beginning);

    [Theory]
    [InlineData("{}", "this object does not say why there is no date.")]
    [InlineData("{\"absent\":\"insufficient-evidence\"}", "this object gives another reason.")]
    public void ReadDocument_ObjectInThePlaceOfADay_SaysWhatIsWrongWithIt(string instead, string end) =>
        SendJson.ReadDocument(Encoding.UTF8.GetBytes($"{{\"dates\":{{\"started\":{instead}}}}}")).Findings.Should().ContainSingle().Which.Message.Should().EndWith(end);

    // A decimal number has up to 28 digits before the point.
    [Theory]
    [InlineData("1e28", true)]
    [InlineData("1e29", false)]
    public void ReadDocument_Points_AreReadUpToTheLargestNumber(string points, bool isRead)
    {
        var read = SendJson.ReadDocument(Encoding.UTF8.GetBytes($"{{\"judgements\":{{\"a\":{{\"points\":{points}}}}}}}"));

        read.Document!.Judgements.Value.Single().Judgement.Value.Points.State.Should().Be(isRead ? FieldState.Given : FieldState.Unreadable);
        read.Findings.Select(f => (f.Code, f.Path)).Should().Equal(isRead ? [] : [(FindingCodes.NumberOutOfRange, "/judgements/a/points")]);
    }

    [Fact]
    public void ReadDocument_MembersOfItsOwn_AreKeptUpToAThousand()
    {
        var members = string.Join(',', Enumerable.Range(1, 1002).Select(i => $"\"x{i}\":{i}"));
        var text = $"{{{members}}}";

        var read = SendJson.ReadDocument(Encoding.UTF8.GetBytes(text), new() { Validation = new() { MaximumFindings = 2000 } });

        read.Document!.UnknownMembers.Select(m => m.Name).Should().Equal(Enumerable.Range(1, 1000).Select(i => $"x{i}"));
        var finding = read.Findings.Should().ContainSingle(f => f.Code == FindingCodes.TooManyItems).Subject;
        finding.Message.Should().Be("A document can have at most 1000 members that are not in the contract.");
        finding.Position!.ByteOffset.Should().Be(text.IndexOf("\"x1001\"", StringComparison.Ordinal));
    }

    [Fact]
    public void ReadDocument_Findings_KnowTheirPlace()
    {
        var position = SendJson.ReadDocument("{\n  \"reference\": \"é\", \"kind\":\n 5 }"u8).Findings.Single().Position!;

        position.Should().Be(new TextPosition(32, 3, 2));
    }

    [Fact]
    public void ReadDocument_KnownCodes_ShareOneString() =>
        SendJson.ReadDocument("""{"kind":"full"}"""u8).Document!.Kind.Value.Should().BeSameAs(
            SendJson.ReadDocument("""{"framework":"full"}"""u8).Document!.Framework.Value);

    [Fact]
    public void ReadDocument_LongList_IsCutWithOneFinding()
    {
        var reading = SendJson.ReadDocument(
            Encoding.UTF8.GetBytes($"{{\"partnership\":{{\"partners\":[{string.Join(",", Enumerable.Repeat("{}", 5000))}]}},\"kind\":\"full\"}}"));

        reading.Findings.Select(f => $"{f.Code}@{f.Path}").Should().Equal("SEND1018@/partnership/partners");
        reading.Document!.Partnership.Value.Partners.Should().HaveCount(1000);
        reading.Document.Kind.Value.Should().Be("full");
    }

    [Fact]
    public void ReadDocument_Malformed_KeepsWhatWasFoundBefore() =>
        SendJson.ReadDocument("""{"kind":1,"colour":2,"dates":{"ended":"""u8).Findings.Select(f => f.Code).Should().Equal(
            FindingCodes.WrongType, FindingCodes.UnknownMember, FindingCodes.MalformedJson);

    private static Field<Send.Framework.Time.FollowUpInterval> Stated(string json) => Stated(json, out _);

    private static Field<Send.Framework.Time.FollowUpInterval> Stated(string json, out string[] findings)
    {
        var reading = SendJson.ReadDocument(Encoding.UTF8.GetBytes($"{{\"stated\":{{\"nextFullInspection\":{json}}}}}"));
        findings = [.. reading.Findings.Select(f => f.Code.Value)];
        return reading.Document!.Stated.Value.NextFullInspection;
    }
}
