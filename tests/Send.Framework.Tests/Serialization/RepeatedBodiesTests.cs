using System.Text;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

/// <summary>A list of responsible bodies that is exactly the one before it is read once; nobody may notice.</summary>
public class RepeatedBodiesTests
{
    private const string Council = """[{"role":"local-authority","name":"Rotherham Metropolitan Borough Council"},{"role":"providers"}]""";
    private const string Elsewhere = """[{"role":"local-authority","name":"Leeds City Council"}]""";
    private const string NoRole = """[{"name":"Somebody"},{"role":"Council!"}]""";
    private const string Unknown = """[{"role":"providers","since":2024}]""";
    private const string Escaped = """[{"role":"local-auth\u006frity","name":"Leeds City \u0043ouncil"}]""";
    private const string Number = """[{"role":7}]""";
    private const string None = "[]";

    public static TheoryData<string> Lists => new(
        $"{Council}|{Council}|{Council}",
        $"{Elsewhere}|{Elsewhere}|{Elsewhere}",
        $"{NoRole}|{NoRole}",
        $"{Unknown}|{Unknown}|{Council}|{Council}",
        $"{Escaped}|{Escaped}",
        $"{Number}|{Number}",
        $"{Elsewhere}|{None}|{Elsewhere}|{Elsewhere}",
        $"{Elsewhere}|{Number}|{Elsewhere}",
        $"{Elsewhere}|{Council}|{Elsewhere}|{Council}|{Council}",
        $"{Council}|null|{Council}|{Elsewhere}|{Elsewhere}",
        $"{NoRole}|{Unknown}|{NoRole}|{Unknown}|{Unknown}");

    [Theory]
    [MemberData(nameof(Lists))]
    public void ReadInspection_ListsRepeated_IsAsWhereEachIsWrittenInItsOwnWay(string lists)
    {
        var repeated = Document(lists.Split('|'));
        var varied = Document([.. lists.Split('|').Select((list, i) => list == "null" ? list : $"[{new string(' ', i)}{list[1..]}")]);

        var read = Reading.Of(repeated);
        var expected = Reading.Of(varied);

        read.Findings.Select(f => $"{f}").Should().Equal(expected.Findings.Select(f => $"{f}"));
        read.IsValid.Should().Be(expected.IsValid);
        if (read.IsValid)
        {
            read.Value.Should().Be(expected.Value);
        }

        // What stands at the place of a finding is the same in both.
        read.Findings.Select(f => At(repeated, f)).Should().Equal(expected.Findings.Select(f => At(varied, f)));
        SendJson.Check(Encoding.UTF8.GetBytes(repeated)).Should().Equal(read.Findings, (left, right) => $"{left} {left.Position}" == $"{right} {right.Position}");
    }

    [Fact]
    public void ReadInspection_BodiesOfAnotherCouncilThreeTimes_SaysSoThreeTimes() =>
        Reading.Of(Document([Elsewhere, Elsewhere, Elsewhere])).Codes().Should().Be(
            "SEND4021@/improvementAreas/0/responsible/0/name SEND4021@/improvementAreas/1/responsible/0/name "
            + "SEND4021@/improvementAreas/2/responsible/0/name");

    [Fact]
    public void ReadDocument_ListsRepeated_KeepsThePlaceAndTheUnknownMembersOfEach()
    {
        var json = Document([Unknown, Unknown, Council, Council]);

        var document = SendJson.ReadDocument(Encoding.UTF8.GetBytes(json)).Document!;

        document.UnknownMembers.Select(m => m.ToString()).Should().Equal(
            "/improvementAreas/0/responsible/0/since", "/improvementAreas/1/responsible/0/since");
        document.ImprovementAreas.Value.SelectMany(a => a.Value.Responsible).Select(b => json[b.Offset]).Should().AllBeEquivalentTo('{');
        document.ImprovementAreas.Value.SelectMany(a => a.Value.Responsible).Select(b => b.Offset).Should().OnlyHaveUniqueItems();
    }

    private static string At(string json, Finding finding) =>
        string.Concat(json[(int)finding.Position!.ByteOffset..].Where(c => c != ' ').Take(20));

    private static string Document(string[] lists) =>
        """
        {"schema":"send-framework/inspection/v1","framework":"area-send-2023","kind":"full",
        "partnership":{"localAuthority":{"name":"Rotherham Metropolitan Borough Council","dfeCode":"372","gssCode":"E08000018"},
        "integratedCareBoards":[{"odsCode":"QF7"}]},
        "dates":{"notified":"2024-09-16","started":"2024-09-30","ended":"2024-10-04","published":"2024-11-14"},
        "judgements":{"outcome":"typically-positive"},
        "improvementAreas":[
        """
        + string.Join(",", lists.Select(list => $$"""{"kind":"area-for-improvement","text":"Waits","responsible":{{list}}}""")) + "]}";
}
