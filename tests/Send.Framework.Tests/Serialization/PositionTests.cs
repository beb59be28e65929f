using System.Text;
using Send.Framework.Frameworks;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

/// <summary>Where a finding is: bytes from the start, line and column from one, with a byte order mark and without.</summary>
public class PositionTests
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>Documents with a fault of every sort that a reader finds.</summary>
    public static TheoryData<string> Faulty => new(
        """{"schema":"x","framework":"area-send-2023","kind":7}""",
        """{"kind":"full","kind":"full","x":1}""",
        """{"reference":"a\ud800"}""",
        """{"dates":{"ended":"2024-02-30"},"judgements":{"outcome":"bad"}}""",
        """{"improvementAreas":[null,{"kind":"x","number":1.5,"points":[null,7],"responsible":[{"role":null,"name":"\u0041"}]}]}""",
        """{"stated":{"nextFullInspection":{"workingDays":0},"monitoringInspection":"5"}} x""",
        "{}\n\n  x",
        "[]",
        "{\n\"kind\": \"full\",\n  \"reference\": nul\n}",
        "{\n\n\"kind\": /",
        "{\"kind\":\"\0");

    [Theory]
    [MemberData(nameof(Faulty))]
    public void ReadInspection_BehindAByteOrderMark_HasTheSameFindingsThreeBytesFurtherOn(string json)
    {
        var plain = Encoding.UTF8.GetBytes(json);

        var read = SendJson.ReadInspection(plain).Findings;
        var behind = SendJson.ReadInspection([.. Mark, .. plain]).Findings;

        behind[0].Code.Should().Be(FindingCodes.ByteOrderMark);
        behind.Skip(1).Select(f => (f.ToString(), f.Position!.ByteOffset)).Should().Equal(read.Select(f => (f.ToString(), f.Position!.ByteOffset + 3)));
    }

    [Theory]
    [InlineData("{\n\"kind\": \"full\",\n  \"reference\": nul\n}", 36, 3, 19)]
    [InlineData("{\n\n\"kind\": /", 11, 3, 9)]
    [InlineData("nul", 3, 1, 4)]
    [InlineData("{\"kind\":\"full\"\n", 15, 2, 1)]
    public void ReadInspection_NotJson_IsReportedWhereThatBegins(string json, long offset, long line, long column)
    {
        foreach (var finding in new[]
        {
            Reading.Of(json).Findings.Single(), SendJson.ReadFramework(Encoding.UTF8.GetBytes(json)).Findings.Single(f => f.Severity == Severity.Error),
        })
        {
            finding.Code.Should().Be(FindingCodes.MalformedJson);
            finding.Position.Should().Be(new TextPosition(offset, line, column));
            finding.Message.Should().StartWith("The text is not valid JSON from here on: ").And.NotContain("LineNumber");
        }
    }

    [Theory]
    [InlineData("", "The input is empty.")]
    [InlineData(" \t\r\n", "The input has nothing but white space.")]
    public void Read_Nothing_SaysWhichNothing(string text, string message)
    {
        byte[][] inputs = [Encoding.UTF8.GetBytes(text), [.. Mark, .. Encoding.UTF8.GetBytes(text)]];
        foreach (var bytes in inputs.AtLeastOne())
        {
            SendJson.ReadInspection(bytes).Findings[^1].Message.Should().Be(message);
            SendJson.ReadDocument(bytes).Document.Should().BeNull();
            SendJson.ReadFramework(bytes, FrameworkCatalogue.Empty).Findings[^1].Message.Should().Be(message);
            SendJson.Check(bytes)[^1].Code.Should().Be(FindingCodes.EmptyInput);
        }
    }

    [Fact]
    public void ReadFramework_BehindAByteOrderMark_IsReadAndPlacesCountIt()
    {
        var definition = SendJson.ToUtf8Bytes(FrameworkCatalogue.BuiltIn.Editions[0]);

        var read = SendJson.ReadFramework([.. Mark, .. definition], FrameworkCatalogue.Empty);
        var bad = SendJson.ReadFramework([.. Mark, .. "{\"x\":1} y"u8], FrameworkCatalogue.Empty);

        read.Findings.Select(f => (f.Code, f.Position!.ByteOffset)).Should().Equal((FindingCodes.ByteOrderMark, 0));
        read.IsValid.Should().BeTrue();
        bad.Findings.Single(f => f.Code == FindingCodes.UnknownMember).Position!.ByteOffset.Should().Be(4);
        bad.Findings.Single(f => f.Code == FindingCodes.TrailingContent).Position!.ByteOffset.Should().Be(11);
    }

    [Theory]
    [InlineData("C3", 2)]
    [InlineData("FF", 2)]
    [InlineData("41C3A980", 5)]
    [InlineData("E282", 2)]
    public void Read_ByteThatIsNotUtf8_IsReportedThere(string name, long offset)
    {
        byte[] bytes = [.. "{\""u8, .. Convert.FromHexString(name), .. "\":1}"u8];

        SendJson.ReadInspection(bytes).Findings.First(f => f.Code == FindingCodes.NotUtf8).Position!.ByteOffset.Should().Be(offset);
        SendJson.ReadFramework(bytes).Findings.First(f => f.Code == FindingCodes.NotUtf8).Position!.ByteOffset.Should().Be(offset);
        SendJson.ReadInspection(bytes).Findings.Count(f => f.Code == FindingCodes.NotUtf8).Should().Be(1);
    }

    public static TheoryData<string> Editions => [.. FrameworkCatalogue.BuiltIn.Editions.Select(e => e.Id)];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Read_AsManyBytesAsAreAllowed_IsRead(string edition)
    {
        var definition = SendJson.ToUtf8Bytes(FrameworkCatalogue.BuiltIn.Get(edition));
        ReadOptions exact = new() { MaximumBytes = definition.Length };
        ReadOptions fewer = new() { MaximumBytes = definition.Length - 1 };

        SendJson.ReadFramework(definition, FrameworkCatalogue.Empty, exact).IsValid.Should().BeTrue();
        SendJson.ReadFramework(definition, FrameworkCatalogue.Empty, fewer).Findings.Single().Code.Should().Be(FindingCodes.TooLarge);
    }
}
