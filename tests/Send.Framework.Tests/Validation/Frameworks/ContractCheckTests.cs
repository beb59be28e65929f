using Send.Framework.Validation;

namespace Send.Framework.Tests.Validation.Frameworks;

/// <summary>What may stand where in a definition: at each limit, and just beyond it.</summary>
public sealed class ContractCheckTests
{
    private const string Source = """ "source": { "title": "H", "publisher": "S", "evidence": "primary" } """;
    private const string Estimate = "/receiptEstimate";
    private const string Days = Estimate + "/workingDaysBeforePublication";

    [Theory]
    [InlineData("0", null)]
    [InlineData("1000", null)]
    [InlineData("-1", "'-1' is not a whole number that is allowed here, 0 to 1000.")]
    [InlineData("1001", "'1001' is not a whole number that is allowed here, 0 to 1000.")]
    [InlineData("1.5", "'1.5' is not a whole number that is allowed here, 0 to 1000.")]
    [InlineData("1e2", null)]
    [InlineData("1e-2", "'1e-2' is not a whole number that is allowed here, 0 to 1000.")]
    [InlineData("99999999999", "'99999999999' is not a whole number that is allowed here, 0 to 1000.")]
    public void WholeNumber(string value, string? message) => ShouldBe(
        message is null ? null : $"{FindingCodes.NumberOutOfRange} {Days} {message}", (Estimate, $$"""{ "workingDaysBeforePublication": {{value}}, {{Source}} }"""));

    [Theory]
    [InlineData("count", "1", null)]
    [InlineData("count", "0", "'0' is not a whole number that is allowed here, 1 or more.")]
    [InlineData("minimum", "-5", null)]
    [InlineData("minimum", "1.5", "'1.5' is not a whole number that is allowed here.")]
    [InlineData("median", "1.5", null)]
    [InlineData("median", "1e999", "'1e999' is not a number that is allowed here.")]
    public void NumberOfARange(string member, string value, string? message) => ShouldBe(
        message is null ? null : $"{FindingCodes.NumberOutOfRange} /kinds/0/visit/daysOnSite/{member} {message}", ($"/kinds/0/visit/daysOnSite/{member}", value));

    [Theory]
    [InlineData("/name", 500)]
    [InlineData("/summary", 20_000)]
    public void Text_AsLongAsItMayBe_IsNoFaultAndOneCharacterMoreIs(string place, int most)
    {
        Definitions.Found((place, $"\"{new string('x', most)}\"")).Should().BeEmpty();
        Definitions.Found((place, $"\"{new string('x', most + 1)}\"")).Should().ContainSingle()
            .Which.Should().StartWith($"{FindingCodes.TextTooLong} {place} The text has {most + 1:N0} characters; at most {most:N0}");
    }

    [Fact]
    public void List_AsLongAsItMayBe_IsNoFaultAndOneItemMoreIs()
    {
        string Many(int count) => $"[{string.Join(",", Enumerable.Repeat("\"Somebody\"", count))}]";
        Definitions.Found(("/inspectorates", Many(500))).Should().BeEmpty();
        ShouldBe($"{FindingCodes.TooManyItems} /inspectorates A list can have at most 500 items.", ("/inspectorates", Many(501)));
        Definitions.Found(("/inspectorates", "[]")).Should().ContainSingle().Which.Should().StartWith(
            $"{FindingCodes.EmptyList} /inspectorates At least 1 must be given; there are none");
        Definitions.FoundWhen("""{ "allOf": [{ "category": "calm" }] }""").Should().ContainSingle().Which.Should().StartWith(
            $"{FindingCodes.EmptyList} /kinds/0/generalRules/0/when/allOf At least 2 must be given; there is 1.");
    }

    [Theory]
    [InlineData("/name", "\" \"", "BlankText")]
    [InlineData("/name", "\"\"", "BlankText")]
    [InlineData("/name", "1", "WrongType")]
    [InlineData("/name", "[]", "WrongType")]
    [InlineData("/kinds/0/publishesReport", "1", "WrongType")]
    [InlineData("/kinds/0/publishesReport", "\"true\"", "WrongType")]
    [InlineData("/kinds/0/visit", "[]", "WrongType")]
    [InlineData("/pauses", "{}", "WrongType")]
    [InlineData("/inspectorates/0", "{}", "WrongType")]
    [InlineData("/family", "\"Own Family\"", "MalformedCode")]
    [InlineData("/source/evidence", "\"rumour\"", "UnknownTerm")]
    [InlineData("/source/edition", "\"2026-02-30\"", "MalformedDate")]
    [InlineData("/kinds/0/followUpRules/0/interval", "\"soon\"", "MalformedInterval")]
    public void Value_OfAnotherForm_IsFound(string place, string value, string code) =>
        Definitions.Found((place, value)).Should().ContainSingle().Which.Should().StartWith($"{Definitions.CodeOf(code)} {place} ");

    [Theory]
    [InlineData("/name", "MissingMember", "")]
    [InlineData("/source", "MissingSource", "")]
    [InlineData("/source/title", "MissingMember", "/source")]
    [InlineData("/kinds/0/source", "MissingSource", "/kinds/0")]
    [InlineData("/kinds/0/questions/0/title", "MissingMember", "/kinds/0/questions/0")]
    public void Member_ThatIsNeeded_IsMissed(string place, string code, string parent)
    {
        Definitions.Found((place, null)).Should().ContainSingle().Which.Should().StartWith($"{Definitions.CodeOf(code)} {parent} ");
        Definitions.Found((place, "null")).Should().ContainSingle("null says nothing").Which.Should().StartWith($"{Definitions.CodeOf(code)} {parent} ");
    }

    [Fact]
    public void Member_ThatNobodyKnows_IsToldWhatItMayMean()
    {
        Definitions.Found(("/sumary", "1")).Should().ContainSingle().Which.Should()
            .StartWith($"{FindingCodes.UnknownMember} /sumary ").And.EndWith("It is left out. Did you mean 'summary'?");
        Definitions.Found(("/source/zzzzzzzz", "1")).Should().ContainSingle().Which.Should()
            .EndWith("It is left out. It has: title, locator, evidence, publisher, address, edition, note.");
    }

    private static void ShouldBe(string? expected, params (string Pointer, string? Value)[] changes) =>
        Definitions.Found(changes).Should().Equal(expected is null ? [] : [expected]);
}
