using System.Text;
using CsCheck;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

/// <summary>Whatever comes in, findings come out: never an exception, never more time or memory than the input is worth.</summary>
public class HostileInputTests
{
    public static TheoryData<string> Examples => [.. Repository.ExampleNames];

    [Theory]
    [MemberData(nameof(Examples))]
    public void ReadInspection_EveryPrefix_IsInvalidAndSaysWhere(string name)
    {
        var whole = Repository.Example(name).AsSpan().TrimEnd((byte)'\n').ToArray();
        for (var length = 0; length < whole.Length; length++)
        {
            var result = SendJson.ReadInspection(whole.AsSpan(0, length));

            result.IsValid.Should().BeFalse("the first {0} bytes are not the whole", length);
            result.Findings.Should().OnlyContain(f => f.Position == null || f.Position.ByteOffset <= length);
            result.Findings.Where(f => f.Code == FindingCodes.MalformedJson || f.Code == FindingCodes.EmptyInput).Should().ContainSingle();
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void ReadInspection_EverySingleByteChanged_GivesAnAnswer(string name)
    {
        var bytes = Repository.Example(name);
        byte[] others = [0, (byte)'"', (byte)'\\', (byte)'{', (byte)']', (byte)',', (byte)'9', 0x80, 0xC3, 0xED, 0xFF];
        for (var place = 0; place < bytes.Length; place++)
        {
            var before = bytes[place];
            bytes[place] = others[place % others.Length];
            AnswersWithinTheText(bytes);
            bytes[place] = before;
        }
    }

    [Fact]
    public void ReadInspection_ManyBytesChanged_GivesAnAnswer()
    {
        var example = Repository.Example("suffolk-2023");
        Gen.Select(Gen.Int[0, example.Length - 1], Gen.Byte).Array[1, 8].Sample(
            changes =>
            {
                var bytes = (byte[])example.Clone();
                foreach (var (place, value) in changes)
                {
                    bytes[place] = value;
                }

                AnswersWithinTheText(bytes);
            },
            iter: Cases.AtMost(5_000));
    }

    [Fact]
    public void ReadInspection_PiecesOfJsonAtRandom_GivesAnAnswer()
    {
        string[] pieces =
        [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-1", "1e999999", "\"dates\":", "\"judgements\":", "\"outcome\":", "\"stated\":",
            "\"nextFullInspection\":", "\"workingDays\":", "\"absent\":", "\"partnership\":", "\"localAuthority\":", "\"improvementAreas\":[", "\"points\":[",
            "\"progress\":", "\"\\ud800\"", "\"\\u0000\"", "\"2024-02-30\"", "\"schema\":\"send-framework/inspection/v1\",", " ", "\n", "/*", "\"x\":{\"x\":",
        ];
        Gen.Int[0, pieces.Length - 1].Array[1, 60].Sample(
            picked => AnswersWithinTheText(Encoding.UTF8.GetBytes("{" + string.Concat(picked.Select(i => pieces[i])))), iter: Cases.AtMost(20_000));
    }

    [Fact]
    public void ReadInspection_RandomBytes_GivesAnAnswer() => Gen.Byte.Array[0, 200].Sample(AnswersWithinTheText, iter: Cases.AtMost(20_000));

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void ReadInspection_NestedAMillionDeep_IsOneFindingAndFast(char bracket)
    {
        var open = bracket == '[' ? "[" : "{\"a\":";
        var json = "{\"x\":" + string.Concat(Enumerable.Repeat(open, 1_000_000)) + "1"
            + new string(bracket == '[' ? ']' : '}', 1_000_000) + ",\"kind\":7}";

        var result = Reading.Of(json);

        result.Findings.Should().ContainSingle(f => f.Code == FindingCodes.TooDeep);
        result.Findings.Should().Contain(f => f.Code == FindingCodes.WrongType && f.Path == "/kind", "reading goes on behind it");
    }

    [Fact]
    public void ReadInspection_NestedAMillionDeepAndNotClosed_IsAFinding()
    {
        var result = Reading.Of("{\"x\":" + new string('[', 1_000_000));

        result.Findings.Select(f => f.Code).Should().Contain([FindingCodes.TooDeep, FindingCodes.MalformedJson]);
    }

    [Fact]
    public void ReadInspection_OneTextOf20Megabytes_IsTooLarge()
    {
        var result = Reading.Of("{\"kind\":\"" + new string('x', 20_000_000) + "\"}");

        result.Codes().Should().Be("SEND1023@");
    }

    [Fact]
    public void ReadInspection_OneTextOf20MegabytesWhereThatIsAllowed_IsReportedInAShortMessage()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var json = Encoding.UTF8.GetBytes("{\"kind\":\"" + new string('x', 20_000_000) + "\",\"" + new string('y', 1_000_000) + "\":1}");
        var input = GC.GetAllocatedBytesForCurrentThread() - before;

        var result = SendJson.ReadInspection(json, null, new ReadOptions { MaximumBytes = 30_000_000 });

        result.IsValid.Should().BeFalse();
        result.Findings.Should().OnlyContain(f => f.Message.Length < 1_000 && f.Path.Length < 1_000);
        (GC.GetAllocatedBytesForCurrentThread() - before - input).Should().BeLessThan(4L * json.Length, "a text is held once, as UTF-16");
    }

    // Every finding below such a name gives its path, and none may go through all of it: with eight megabytes that took half a minute once.
    [Theory]
    [InlineData("x", 200, "")]
    [InlineData("x", 201, "...")]
    [InlineData("x", 8_000_000, "...")]
    [InlineData("\\u0041", 8_000_000, "...")]
    [InlineData("\\\"", 8_000_000, "...")]
    public void ReadInspection_ManyFaultsBelowOneLongName_CutItInEachPath(string piece, int length, string tail)
    {
        var name = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var json = "{\"" + name + "\":{" + string.Join(",", Enumerable.Repeat("\"a\":1", 1_500)) + "}}";

        var duplicates = Reading.Of(json).Findings.Where(f => f.Code == FindingCodes.DuplicateMember).ToArray();

        duplicates.Length.Should().BeGreaterThan(900);
        duplicates.Should().OnlyContain(f => f.Path.EndsWith(tail + "/a", StringComparison.Ordinal) && f.Path.Length <= 206);
    }

    [Fact]
    public void ReadInspection_AMillionUnknownMembers_TakesLittleMoreThanTheInput()
    {
        var json = new StringBuilder("{");
        for (var i = 0; i < 1_000_000; i++)
        {
            json.Append(System.Globalization.CultureInfo.InvariantCulture, $"\"m{i}\":{i},");
        }

        var bytes = Encoding.UTF8.GetBytes(json.Append("\"m7\":0}").ToString());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = SendJson.ReadInspection(bytes, null, new ReadOptions { MaximumBytes = 30_000_000 });

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(6L * bytes.Length);
        result.IsValid.Should().BeFalse();
        result.Findings[^1].Code.Should().Be(FindingCodes.MoreFindings);
    }

    [Fact]
    public void ReadInspection_TenThousandFindings_KeepsThousandAndCountsTheRest()
    {
        var points = string.Join(",", Enumerable.Repeat("{\"kind\":1,\"text\":2,\"number\":\"3\",\"points\":{},\"themes\":4}", 999));
        var bodies = string.Join(",", Enumerable.Repeat("{\"role\":1,\"name\":2,\"x\":3}", 999));
        var partners = string.Join(",", Enumerable.Repeat("{\"role\":1,\"name\":[]}", 999));

        var result = Reading.Of(
            $"{{\"improvementAreas\":[{points}],\"partnership\":{{\"partners\":[{partners}],\"integratedCareBoards\":[{bodies}]}}}}");

        result.Findings.Should().HaveCount(1001);
        result.Findings[^1].Code.Should().Be(FindingCodes.MoreFindings);
        result.Findings[^1].Message.Should().MatchRegex("^[1-9][0-9]?,?[0-9]{3} more findings were left out after the first 1,000");
    }

    [Theory]
    [InlineData("", "SEND1001@")]
    [InlineData(" \t\r\n", "SEND1001@")]
    [InlineData("[]", "SEND1003@")]
    [InlineData("null", "SEND1003@")]
    [InlineData("\"x\"", "SEND1003@")]
    [InlineData("1e999999", "SEND1003@")]
    [InlineData("{", "SEND1002@")]
    [InlineData("{]", "SEND1002@")]
    [InlineData("\0", "SEND1002@")]
    [InlineData("{\0", "SEND1002@")]
    [InlineData("{/* no */}", "SEND1002@")]
    [InlineData("// no\n{}", "SEND1002@")]
    [InlineData("{\"kind\":\"full\",}", "SEND1002@/kind")]
    [InlineData("{\"judgements\":{\"outcome\":\"x\",}}", "SEND1002@/judgements/outcome")]
    [InlineData("{\"improvementAreas\":[{},]}", "SEND1002@/improvementAreas/0")]
    [InlineData("{\"x\":[1,]}", "SEND1008@/x SEND1002@/x/0")]
    [InlineData("{\"x\":/**/1}", "SEND1008@/x SEND1002@/x")]
    [InlineData("{\"kind\":\"a\0b\"}", "SEND1002@/kind")]
    [InlineData("{\"kind\":'full'}", "SEND1002@/kind")]
    [InlineData("{\"kind\":NaN}", "SEND1002@/kind")]
    [InlineData("{\"kind\":01}", "SEND1002@/kind")]
    [InlineData("{\"kind\":\"a\nb\"}", "SEND1002@/kind")]
    [InlineData("{\"kind\":\"\\x\"}", "SEND1002@/kind")]
    [InlineData("{\"kind\":\"\\u12\"}", "SEND1002@/kind")]
    public void ReadInspection_NotADocument_IsOneFinding(string json, string expected) => Reading.Of(json).Codes().Should().Be(expected);

    [Fact]
    public void ReadInspection_EveryMemberOfAnExampleTwice_IsAFindingForEach()
    {
        var example = Encoding.UTF8.GetString(Repository.Example("suffolk-2023"));
        var members = System.Text.RegularExpressions.Regex.Matches(example, "\"([A-Za-z]+)\": ");
        members.Count.Should().BeGreaterThan(60, "the example has members at every level");
        foreach (System.Text.RegularExpressions.Match member in members.AtLeastOne())
        {
            var result = Reading.Of(example.Insert(member.Index, $"\"{member.Groups[1].Value}\": null, "));

            result.IsValid.Should().BeFalse();
            var finding = result.Findings.Should().ContainSingle(f => f.Code == FindingCodes.DuplicateMember).Subject;
            finding.Path.Should().EndWith("/" + member.Groups[1].Value);
        }
    }

    [Theory]
    [InlineData("{} {}", 3)]
    [InlineData("{}\n\n]", 4)]
    [InlineData("{}\0", 2)]
    public void ReadInspection_SomethingAfterTheDocument_IsReportedThere(string json, int offset) =>
        Reading.Of(json).Findings.Single(f => f.Code == FindingCodes.TrailingContent).Position!.ByteOffset.Should().Be(offset);

    [Theory]
    [InlineData("1e999999")]
    [InlineData("-1E-999999")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("1.5")]
    public void ReadInspection_NumberThatIsNone_IsAFinding(string number)
    {
        var result = Reading.Of(
            $"{{\"improvementAreas\":[{{\"number\":{number}}}],\"judgements\":{{\"outcome\":{number}}},\"stated\":{{\"nextFullInspection\":{{\"workingDays\":{number}}}}}}}");

        result.Findings.Where(f => f.Code == FindingCodes.NumberOutOfRange).Select(f => f.Path)
            .Should().BeEquivalentTo("/improvementAreas/0/number", "/stated/nextFullInspection/workingDays");
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00")]
    [InlineData("\\ud83dx")]
    [InlineData("\\ud83d\\n")]
    [InlineData("\\ud83d\\ud83d")]
    [InlineData("\\ude00\\ud83d")]
    public void ReadInspection_HalfASurrogatePair_IsAFindingWhereverItStands(string half)
    {
        var result = Reading.Of(
            $"{{\"reference\":\"{half}\",\"judgements\":{{\"outcome\":\"a{half}\",\"{half}\":null}},\"x\":[\"{half}\"],\"dates\":{{\"ended\":\"{half}\"}}}}");

        result.Findings.Where(f => f.Code == FindingCodes.InvalidText).Select(f => f.Path.Replace("\uFFFD", "?").TrimEnd('?', 'x', '\n'))
            .Should().Equal("/reference", "/judgements/outcome", "/judgements/", "/x/0", "/dates/ended");
    }

    [Fact]
    public void ReadInspection_WholeSurrogatePairs_AreText() =>
        SendJson.ReadDocument("""{"reference":"\ud83d\ude00 \uD83D\uDE00 😀"}"""u8).Document!.Reference.Value.Should().Be("😀 😀 😀");

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3 })] // half a character
    [InlineData(new byte[] { 0xC0, 0x80 })] // an overlong zero
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })] // a surrogate
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 })] // beyond Unicode
    public void ReadInspection_BytesThatAreNotUtf8_AreAFindingAtTheByte(byte[] bad)
    {
        byte[] json = [.. "{\"reference\":\"abc"u8, .. bad, .. "\"}"u8];

        var finding = SendJson.ReadInspection(json).Findings.Single(f => f.Code == FindingCodes.NotUtf8);

        finding.Path.Should().Be("/reference");
        finding.Position!.ByteOffset.Should().Be(17);
    }

    [Fact]
    public void ReadInspection_Utf16_SaysSo()
    {
        SendJson.ReadInspection(Encoding.Unicode.GetBytes("{}")).Findings.Single().Message.Should().Contain("UTF-16");
        SendJson.ReadInspection([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{}")]).Codes().Should().Be("SEND1004@");
    }

    [Fact]
    public void ReadInspection_ByteOrderMark_IsToleratedAndMentioned()
    {
        var result = SendJson.ReadInspection([0xEF, 0xBB, 0xBF, .. Repository.Example("rotherham-2024")]);

        result.IsValid.Should().BeTrue();
        result.Findings.Should().ContainSingle(f => f.Code == FindingCodes.ByteOrderMark);
    }

    private static void AnswersWithinTheText(byte[] bytes)
    {
        var result = SendJson.ReadInspection(bytes);
        foreach (var finding in result.Findings)
        {
            if (finding.Position is { } place && (place.ByteOffset > bytes.Length || place.Line < 1 || place.Column < 1))
            {
                throw new InvalidOperationException($"{finding} is at {place} of {bytes.Length} bytes.");
            }
        }

        if (!result.IsValid && result.Findings.IsEmpty)
        {
            throw new InvalidOperationException("Not valid, and nothing said.");
        }
    }
}
