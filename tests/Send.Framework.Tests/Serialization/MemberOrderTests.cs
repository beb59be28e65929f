using System.Text;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

/// <summary>Members that come again, in whatever order and spelling.</summary>
public class MemberOrderTests
{
    [Theory]
    [InlineData("""{"kind":"full","kind":"x","kind":"y"}""", 2)]
    [InlineData("""{"schema":null,"kind":"full","schema":"x","kind":"x","kind":"y","schema":"y"}""", 4)]
    [InlineData("""{"dates":{"published":"2024-01-01","notified":"2024-01-01","published":"2024-01-02","published":"2024-01-03"}}""", 2)]
    [InlineData("""{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"a":1,"i":2,"j":3,"b":4}""", 3)]
    [InlineData("""{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"\u0061":9,"\u0069":1,"i":2,"\u0062":3}""", 3)]
    [InlineData("""{"longer-\u0061":1,"\u0061":2,"longer-a":3,"a":4,"\u0062":5,"longer-\u0062":6,"b":7,"longer-b":8}""", 4)]
    [InlineData("""{"x":[{"a":1,"a":2},{"a":1},{"a":1,"a":2,"a":3}]}""", 3)]
    public void ReadDocument_MemberAgain_IsAFindingEachTime(string json, int duplicates) =>
        SendJson.ReadDocument(Encoding.UTF8.GetBytes(json)).Findings.Count(f => f.Code == FindingCodes.DuplicateMember).Should().Be(duplicates);

    [Theory]
    [InlineData("""{"x":{"a":1,"a":2}}""")]
    [InlineData("""{"x":[1,{"y":"\ud800"},2]}""")]
    [InlineData("""{"x":["\udc00",1]}""")]
    public void ReadDocument_UnknownMemberWithAFaultInIt_IsNotKept(string json) =>
        SendJson.ReadDocument(Encoding.UTF8.GetBytes(json)).Document!.UnknownMembers.Should().BeEmpty();

    [Fact]
    public void ReadDocument_FaultsInAListOfUnknown_HaveTheirPlace() =>
        SendJson.ReadDocument("""{"x":[1,"\ud800",[true,"\udc00"],{"\ud800":1}]}"""u8).Findings.Where(f => f.Code == FindingCodes.InvalidText)
            .Select(f => f.Path).Should().Equal("/x/1", "/x/2/1", "/x/3/\ufffd");

    // Six members of six letters each and more: each is told from the others that begin or end alike.
    [Theory]
    [InlineData("reportRecieved")]
    [InlineData("reportReceivex")]
    [InlineData("xeportReceived")]
    [InlineData("notifiex")]
    [InlineData("xotified")]
    [InlineData("endex")]
    [InlineData("xnded")]
    public void ReadDocument_NameThatIsNearlyOne_IsUnknown(string name) =>
        SendJson.ReadDocument(Encoding.UTF8.GetBytes($"{{\"dates\":{{\"{name}\":1}}}}")).Findings.Single().Code.Should().Be(FindingCodes.UnknownMember);

    [Theory]
    [InlineData("integratedCareBoarts")]
    [InlineData("integratedCxreBoards")]
    [InlineData("nextFullInspecxion")]
    public void ReadDocument_LongNameThatIsNearlyOne_IsUnknown(string name)
    {
        var parent = name.StartsWith('i') ? "partnership" : "stated";

        SendJson.ReadDocument(Encoding.UTF8.GetBytes($"{{\"{parent}\":{{\"{name}\":1}}}}")).Findings.Single().Code.Should().Be(FindingCodes.UnknownMember);
    }

    [Theory]
    [InlineData("{\"workingDays\":1000}", true)]
    [InlineData("{\"workingDays\":1001}", false)]
    [InlineData("{\"terms\":1}", true)]
    public void ReadDocument_IntervalAtTheBounds_IsOneOrIsNot(string interval, bool isOne) =>
        SendJson.ReadDocument(Encoding.UTF8.GetBytes($"{{\"stated\":{{\"monitoringInspection\":{interval}}}}}")).Document!
            .Stated.Value.MonitoringInspection.IsGiven.Should().Be(isOne);

    // A character just before '0' and one just after '9', instead of each digit.
    [Fact]
    public void ReadDocument_DateWithOneOtherCharacter_IsNone()
    {
        const string Date = "2024-11-14";
        for (var place = 0; place < Date.Length; place++)
        {
            foreach (var other in "/:;@-A~ ".Where(c => c != Date[place]))
            {
                var changed = Date[..place] + other + Date[(place + 1)..];
                SendJson.ReadDocument(Encoding.UTF8.GetBytes($"{{\"dates\":{{\"ended\":\"{changed}\"}}}}")).Findings.Select(f => f.Code)
                    .Should().Equal([FindingCodes.MalformedDate], changed);
            }
        }
    }

    [Theory]
    [InlineData("2023-02-28", true)]
    [InlineData("2023-04-30", true)]
    [InlineData("2023-04-31", false)]
    [InlineData("2023-12-31", true)]
    [InlineData("2023-12-32", false)]
    [InlineData("2023-01-00", false)]
    [InlineData("2023-00-28", false)]
    [InlineData("0000-01-28", false)]
    public void ReadDocument_DayAtTheEndOfAMonth_IsOneOrIsNot(string text, bool isDay) =>
        SendJson.ReadDocument(Encoding.UTF8.GetBytes($"{{\"dates\":{{\"ended\":\"{text}\"}}}}")).Document!.Dates.Value.Ended.IsGiven.Should().Be(isDay);

    [Fact]
    public void ReadDocument_TooManyJudgements_AreCutWithOneFinding()
    {
        var answers = string.Join(",", Enumerable.Range(0, 1003).Select(i => $"\"q{i}\":{{\"absent\":\"x\"}}"));

        var reading = SendJson.ReadDocument(Encoding.UTF8.GetBytes($"{{\"judgements\":{{{answers}}}}}"));

        reading.Document!.Judgements.Value.Should().HaveCount(1000);
        reading.Findings.Select(f => (f.Code, f.Path)).Should().Equal((FindingCodes.TooManyItems, "/judgements"));
    }
}
