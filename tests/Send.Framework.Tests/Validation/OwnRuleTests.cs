using System.Text;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Validation;

public class OwnRuleTests
{
    private const string Document = """
        {
          "schema": "send-framework/inspection/v1", "framework": "area-send-2023", "kind": "full", "reference": "50261626",
          "partnership": { "localAuthority": { "dfeCode": "372" }, "integratedCareBoards": [ { "odsCode": "QF7" } ] },
          "dates": { "started": "2024-09-30", "ended": "2024-10-04" },
          "judgements": { "outcome": "inconsistent" }
        }
        """;

    private static readonly FindingCode OtherCase =
        FindingCode.Own("COUNCIL-1", Severity.Error, "Another case", "The reference is not one of our cases.", "Copy it from the case.", new("https://example.org/help#1"));

    private static readonly FindingCode Reminder =
        FindingCode.Own("COUNCIL-2", Severity.Warning, "Tell the director", "The director is told of every full inspection.", "Send a note.");

    private static readonly ReadOptions Options = new()
    {
        Validation = new ValidationOptions
        {
            OwnRules =
            [
                new OwnRule((document, found) =>
                {
                    if (document.Reference.Value.StartsWith('5'))
                    {
                        found.Add(OtherCase, "/reference", "\"reference\" is not a case.", "The reference is not one of our cases.");
                    }
                }),
                new OwnRule((_, found) => found.Add(Reminder, "", "Tell the director.")),
            ],
        },
    };

    [Fact]
    public void Read_DocumentThatAnOwnRuleRefuses_HasItsFindingsBehindOurs()
    {
        var utf8 = Encoding.UTF8.GetBytes(Document.Replace("\"QF7\"", "\"QXXX\"", StringComparison.Ordinal));

        var result = SendJson.ReadInspection(utf8, options: Options);

        result.IsValid.Should().BeFalse();
        result.Findings.Select(f => f.Code.Value).Should().HaveCountGreaterThan(2).And.EndWith(["COUNCIL-1", "COUNCIL-2"]);
        result.Errors.Should().ContainSingle(f => f.Code == OtherCase).Which.Should().Match<Finding>(
            f => f.Path == "/reference" && f.PlainMessage == "The reference is not one of our cases." && f.Position == null && f.Help == "https://example.org/help#1");
        SendJson.Check(utf8, options: Options).Should().Equal(result.Findings);
    }

    [Fact]
    public void Read_OwnWarningOnly_IsValid()
    {
        var result = SendJson.ReadInspection(Encoding.UTF8.GetBytes(Document.Replace("50261626", "A1", StringComparison.Ordinal)), options: Options);

        result.IsValid.Should().BeTrue();
        result.Warnings.Should().ContainSingle(f => f.Code == Reminder);
        result.ByPath()[""].Should().Contain(f => f.Code == Reminder);
    }

    [Theory]
    [InlineData("SEND1234")]
    [InlineData("x-1")]
    [InlineData("A")]
    [InlineData("")]
    public void Own_CodeThatIsNone_Throws(string value) =>
        FluentActions.Invoking(() => FindingCode.Own(value, Severity.Error, "t", "m", "r")).Should().Throw<ArgumentException>();

    [Fact]
    public void Add_CodeOfTheLibrary_Throws()
    {
        var rule = new OwnRule((_, found) => found.Add(FindingCodes.BlankText, "", "No."));

        FluentActions.Invoking(() => SendJson.Check(Encoding.UTF8.GetBytes(Document), options: new() { Validation = new() { OwnRules = [rule] } }))
            .Should().Throw<ArgumentException>().WithMessage("*FindingCode.Own*");
    }

    [Fact]
    public void Deconstruct_ResultAndFinding_GiveTheirParts()
    {
        var (inspection, findings) = SendJson.ReadInspection("""{ "schema": "send-framework/inspection/v1" }"""u8);

        inspection.Should().BeNull();
        var (code, path, message) = findings[0];
        (code, path, message).Should().Be((findings[0].Code, findings[0].Path, findings[0].Message));
        findings.Select(f => f.Path).Should().Contain(["/framework", "/kind", "/dates", "/judgements"]);
    }

    [Theory]
    [InlineData("https://example.org/send", "https://example.org/send/docs/reference/findings.md#send5001")]
    [InlineData("https://example.org/send/", "https://example.org/send/docs/reference/findings.md#send5001")]
    public void HelpAt_Root_IsAnAbsoluteAddress(string root, string expected) =>
        FindingCodes.All.Single(c => c.Value == "SEND5001").HelpAt(new Uri(root)).AbsoluteUri.Should().Be(expected);
}
