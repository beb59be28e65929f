using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Validation.Rules;

/// <summary>A local authority that is inspected as a provider, by its DfE code, is judged like the authority of a partnership.</summary>
/// <remarks>
/// Codes: the list of local authority codes of the Department for Education; Northamptonshire (928) ended on 31 March 2021 and Cumberland (942)
/// began on 1 April 2023 by their Structural Changes Orders.
/// </remarks>
public class ProviderAuthorityRulesTests
{
    [Theory]
    [InlineData("\"350\"", "Bolton")]
    [InlineData("\"350\"", "Bolton Metropolitan Borough Council")]
    [InlineData("\"350\"", "bolton council")]
    [InlineData("\"350\"", null)]
    public void Code_OfAnAuthorityWithItsName_IsFine(string code, string? name) => Shown(code, name).Should().BeEmpty();

    [Theory]
    [InlineData("999", "Bolton", "SEND2005 /provider/code: No authority has, or had, the DfE code '999'. Bolton Metropolitan Borough Council is '350'.")]
    [InlineData("999", "Boltn", "SEND2005 /provider/code: No authority has, or had, the DfE code '999'. Did you mean Bolton Metropolitan Borough Council ('350')?")]
    [InlineData("999", null, "SEND2005 /provider/code: No authority has, or had, the DfE code '999'.")]
    [InlineData("681", "Cardiff", "SEND2005 /provider/code: No authority has, or had, the DfE code '681'.")]
    [InlineData("E08000001", "Bolton", "SEND2004 /provider/code: 'E08000001' is not a DfE code. Expected three digits as text, such as \"372\".")]
    [InlineData("0350", "Bolton", "SEND2004 /provider/code: '0350' is not a DfE code. Expected three digits as text, such as \"372\".")]
    [InlineData("35 0", "Bolton", "SEND2004 /provider/code: '35 0' is not a DfE code. Expected three digits as text, such as \"372\".")]
    [InlineData("350", "Sheffield",
        "SEND2009 /provider/name: 'Sheffield' is not a known name of the authority '350', Bolton Metropolitan Borough Council. "
        + "It is a name of Sheffield City Council ('373').")]
    [InlineData("928", "Northamptonshire",
        "SEND2007 /provider/code: Northamptonshire County Council ('928') ended on 31 March 2021 and was not in force on 10 June 2024. In force on "
        + "that date: North Northamptonshire Council ('940'), West Northamptonshire Council ('941').")]
    public void Code_ThatIsNotTheAuthoritys_IsFoundAsInAPartnership(string code, string? name, string found) =>
        Shown($"\"{code}\"", name).Should().Equal(found);

    [Fact]
    public void Code_OfAnAuthorityThatHadNotBegun_IsAnError() =>
        Shown("\"942\"", "Cumberland", "2022-06-13").Should().ContainSingle().Which.Should()
            .StartWith("SEND2007 /provider/code: Cumberland Council ('942') began on 1 April 2023 and was not in force on 13 June 2022.");

    // The Care Quality Commission's assessments of authorities name no register, so that codes of the DfE are possible there too.
    [Fact]
    public void Code_InAnEditionWithoutRegisters_IsJudgedByTheSameRules() =>
        Read("cqc-local-authority-assurance", "assessment", "dfe-code", "\"999\"", null, "2024-06-10").Should()
            .Contain("SEND2005 /provider/code: No authority has, or had, the DfE code '999'.");

    // 681 is Cardiff among the DfE's codes; the directory is that of England, and says nothing about authorities elsewhere.
    [Fact]
    public void Code_InAnEditionOfAnotherCountry_IsNotLookedUp() =>
        Read("care-inspectorate-wales-2025", "inspection", "dfe-code", "\"681\"", "Cardiff", "2026-06-08").Should()
            .NotContain(f => f.Contains("/provider/code", StringComparison.Ordinal) || f.Contains("/provider/name", StringComparison.Ordinal));

    [Fact]
    public void Code_InAnotherRegister_IsNotThatOfAnAuthority() =>
        Read("education-inspection-2019", "ungraded", "urn", "\"999\"", "A school", "2024-06-10").Should()
            .NotContain(f => f.Contains("/provider/code", StringComparison.Ordinal));

    [Fact]
    public void Subject_OfTheOtherSort_NamesTheRegister()
    {
        var found = SendJson.ReadInspection(System.Text.Encoding.UTF8.GetBytes(
            """
            { "schema": "send-framework/inspection/v1", "framework": "ilacs-2018", "kind": "standard",
              "partnership": { "localAuthority": { "dfeCode": "350" } }, "dates": { "started": "2024-06-10", "ended": "2024-06-21" }, "judgements": {} }
            """)).Findings.Single(f => f.Code == FindingCodes.OtherSubject);

        found.Message.Should().Be(
            "'ilacs-2018' inspects providers, in \"provider\", but this is a partnership. Write { \"register\": \"dfe-code\", \"code\": \"...\" }.");
        found.PlainMessage.Should().Contain("Give the provider's code in a register: dfe-code.");
    }

    [Fact]
    public void Subject_Missing_NamesTheRegister()
    {
        var found = SendJson.ReadInspection(System.Text.Encoding.UTF8.GetBytes(
            """
            { "schema": "send-framework/inspection/v1", "framework": "ilacs-2018", "kind": "standard",
              "dates": { "started": "2024-06-10", "ended": "2024-06-21" }, "judgements": {} }
            """)).Findings.Single(f => f.Code == FindingCodes.ProviderMissing);

        found.Message.Should().Contain("{ \"register\": \"dfe-code\", \"code\": \"...\" }");
        found.PlainMessage.Should().Be("The provider is missing. Give its code in a register: dfe-code.");
    }

    private static string[] Shown(string code, string? name, string started = "2024-06-10") =>
        Read("ilacs-2018", "standard", "dfe-code", code, name, started);

    private static string[] Read(string framework, string kind, string register, string code, string? name, string started)
    {
        var day = LocalDateOf(started);
        var document =
            $$"""
            { "schema": "send-framework/inspection/v1", "framework": "{{framework}}", "kind": "{{kind}}",
              "provider": { "register": "{{register}}", "code": {{code}}{{(name is null ? "" : $", \"name\": \"{name}\"")}} },
              "dates": { "started": "{{started}}", "ended": "{{NodaTime.Text.LocalDatePattern.Iso.Format(day.PlusDays(11))}}" },
              "judgements": {} }
            """;
        return
        [
            .. SendJson.ReadInspection(System.Text.Encoding.UTF8.GetBytes(document)).Findings
                .Where(f => f.Path.StartsWith("/provider", StringComparison.Ordinal)).Select(f => $"{f.Code} {f.Path}: {f.Message}"),
        ];
    }

    private static LocalDate LocalDateOf(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
