using System.Collections.Immutable;
using Send.Framework.Partnerships;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation.Rules;

/// <summary>Who was inspected where that is a provider, by an edition with three registers and four remits: Ofsted's of 2019.</summary>
public sealed class ProviderRulesTests
{
    private const string Remits = "state-funded-school, further-education-and-skills, early-years, independent-school";

    private static readonly ProviderDocument School = new() { Register = "urn", Code = "139588", Remit = "state-funded-school" };

    [Fact]
    public void Provider_WithEverything_IsTakenOver()
    {
        var judged = Of(
            new ProviderDocument { Register = "urn", Code = "139588", Name = "A school", Kind = "secondary-academy", Remit = "state-funded-school" }).Judge();

        judged.Findings.Should().BeEmpty();
        judged.Value.Subject.Should().Be(Provider.Of("urn", "139588", "A school", "secondary-academy", "state-funded-school"));
    }

    [Fact]
    public void Provider_WithoutNameAndKind_IsFine()
    {
        var judged = Of(School).Judge();

        judged.Findings.Should().BeEmpty();
        judged.Value.Subject.Should().Be(Provider.Of("urn", "139588", remit: "state-funded-school"));
    }

    [Theory]
    [InlineData("urn", null)]
    [InlineData("ukprn", null)]
    [InlineData("ofsted-urn", null)]
    [InlineData("cqc-location", "SEND2024 /provider/register: 'education-inspection-2019' does not use the register 'cqc-location'. It uses: urn, ukprn, ofsted-urn.")]
    [InlineData("URN", "SEND2023 /provider/register: 'URN' is not a code. Expected lower-case words joined by hyphens, such as 'urn'.")]
    [InlineData("", "SEND2023 /provider/register: '' is not a code. Expected lower-case words joined by hyphens, such as 'urn'.")]
    public void Register_IsOneOfTheEdition(string register, string? found) =>
        ShouldBe(new ProviderDocument { Register = register, Code = "139588", Remit = "state-funded-school" }, found);

    [Theory]
    [InlineData("1", true)]
    [InlineData("1-101 A", true)]
    [InlineData("!~", true)]
    [InlineData("", false)]
    [InlineData(" 1", false)]
    [InlineData("1 ", false)]
    [InlineData("1\t2", false)]
    [InlineData("139588\u007F", false)]
    [InlineData("É1", false)]
    [InlineData("123456789 123456789 123456789 123456789 123456789 123456789 ", false)] // the blank at its end
    [InlineData("123456789 123456789 123456789 123456789 123456789 1234567890", true)]
    [InlineData("123456789 123456789 123456789 123456789 123456789 12345678901", false)]
    public void Code_IsPrintableAndNotLong(string code, bool isOne) => Findings(new ProviderDocument { Register = "urn", Code = code, Remit = "state-funded-school" })
        .Where(f => f.Code != FindingCodes.HiddenCharacter).Select(f => $"{f.Code} {f.Path}").Should().Equal(isOne ? [] : ["SEND2023 /provider/code"]);

    [Fact]
    public void Code_Malformed_SaysWhatIsExpected() => ShouldBe(
        new ProviderDocument { Register = "urn", Code = "", Remit = "state-funded-school" },
        "SEND2023 /provider/code: '' is not a code in a register. Expected 1 to 60 printable characters, such as '139588'.");

    [Theory]
    [InlineData("secondary-academy", null)]
    [InlineData("Secondary academy",
        "SEND2023 /provider/kind: 'Secondary academy' is not a code. Expected lower-case words joined by hyphens, such as 'secondary-academy'.")]
    public void Kind_IsAnyCode(string kind, string? found) =>
        ShouldBe(new ProviderDocument { Register = "urn", Code = "139588", Kind = kind, Remit = "state-funded-school" }, found);

    [Theory]
    [InlineData("A school", null)]
    [InlineData(" ", "SEND1015 /provider/name: The text is blank. Leave the member out if it is not known.")]
    public void Name_IsNotBlank(string name, string? found) =>
        ShouldBe(new ProviderDocument { Register = "urn", Code = "139588", Name = name, Remit = "state-funded-school" }, found);

    [Fact]
    public void Provider_Empty_LacksRegisterCodeAndRemit() => ShouldBe(
        new ProviderDocument(),
        "SEND1011 /provider/register: \"register\" is missing. It says which register the code is from: urn, ukprn, ofsted-urn.",
        "SEND1011 /provider/code: \"code\" is missing. It identifies the provider in the register.",
        $"SEND2026 /provider/remit: \"remit\" is not stated, but what 'ungraded' judges depends on it. Remits: {Remits}.");

    [Theory]
    [InlineData("state-funded-schools", $"SEND2025 /provider/remit: 'education-inspection-2019' has no remit 'state-funded-schools'. "
        + $"It has: {Remits}. Did you mean 'state-funded-school'?")]
    [InlineData("zoo", $"SEND2025 /provider/remit: 'education-inspection-2019' has no remit 'zoo'. It has: {Remits}.")]
    public void Remit_IsOneOfTheEdition(string remit, string found) =>
        ShouldBe(new ProviderDocument { Register = "urn", Code = "139588", Remit = remit }, found);

    // What the CQC assesses is the same for every service; Ofsted asks other questions of a college than of a school.
    [Theory]
    [InlineData("cqc-single-assessment", "assessment", "cqc-location", "1-101", null)]
    [InlineData("education-inspection-2019", "graded", "urn", "139588", "/provider/remit")]
    public void Remit_NotStated_IsNamedOnlyWhereItMatters(string framework, string kind, string register, string code, string? place) =>
        Findings(new ProviderDocument { Register = register, Code = code }, framework, kind).Where(f => f.Code == FindingCodes.RemitNotStated)
            .Select(f => f.Path).Should().Equal(place is null ? [] : [place]);

    [Fact]
    public void Provider_Missing_IsToldHowOneIsNamed()
    {
        ShouldBe(null, "SEND2021 /provider: \"provider\" is missing. It gives the provider's code in a register: { \"register\": \"urn\", \"code\": \"...\" }.");
        Findings(null, "cqc-single-assessment", "assessment").First().Message.Should().EndWith("{ \"register\": \"cqc-location\", \"code\": \"...\" }.");
        Findings(null, "estyn-2024", "core").First().Message.Should().EndWith("{ \"register\": \"urn\", \"code\": \"...\" }.", "that edition names no register");
    }

    // Without an edition a code can still be told from what is none, and nothing is said about registers and remits.
    [Fact]
    public void Provider_OfAnEditionThatNobodyKnows_IsStillLookedAt()
    {
        Places(new ProviderDocument { Register = "own", Code = "1", Remit = "zoo" }).Should().Equal("SEND1013 /framework");
        Places(new ProviderDocument { Register = "Own", Code = "", Kind = "A b", Remit = "C d" }).Should().Equal(
            "SEND1013 /framework", "SEND2023 /provider/register", "SEND2023 /provider/code", "SEND2023 /provider/kind", "SEND2023 /provider/remit");
        Findings(new ProviderDocument { Code = "1" }, "nobody-knows", "x").Select(f => f.Message).Should()
            .Contain("\"register\" is missing. It says which register the code is from.");
    }

    [Fact]
    public void Partnership_WhereAProviderIsInspected_IsNotLookedInto()
    {
        Shown((Of(School) with { Partnership = new PartnershipDocument { Name = " " } }).Judge().Findings).Should().Equal(
            "SEND2022 /partnership: 'education-inspection-2019' inspects providers, in \"provider\", but this is a partnership. Write "
            + "{ \"register\": \"urn\", \"code\": \"...\" }.");
        Shown((Of(null) with { Partnership = new PartnershipDocument() }).Judge().Findings).Should().ContainSingle("that the provider is missing is no second mistake");
    }

    private static IEnumerable<string> Places(ProviderDocument provider) => Findings(provider, "nobody-knows", "x").Select(f => $"{f.Code} {f.Path}");

    private static void ShouldBe(ProviderDocument? provider, params string?[] found) =>
        Shown(Findings(provider)).Should().Equal(found.OfType<string>());

    private static IEnumerable<string> Shown(IEnumerable<Finding> findings) => findings.Select(f => $"{f.Code} {f.Path}: {f.Message}");

    private static ImmutableArray<Finding> Findings(ProviderDocument? provider, string framework = "education-inspection-2019", string kind = "ungraded") =>
        (Of(provider) with { Framework = framework, Kind = kind }).Judge().Findings;

    private static Facts Of(ProviderDocument? provider) => Facts.School with
    {
        Kind = "ungraded",
        Provider = provider is null ? default(Field<ProviderDocument>) : provider,
        Judgements = Facts.Graded("outcome", "remains-good"),
    };
}
