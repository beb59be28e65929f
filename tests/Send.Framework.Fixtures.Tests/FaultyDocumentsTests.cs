using Send.Framework.Validation;

namespace Send.Framework.Fixtures.Tests;

public sealed class FaultyDocumentsTests
{
    // Codes from 6020 are about events and histories, from 7000 about definitions of frameworks, from 8000 about reports; the fixtures are inspections.
    private static readonly FindingCode[] OfInspections =
        [.. FindingCodes.All.Where(code => string.CompareOrdinal(code.Value, "SEND6020") < 0)];

    public static TheoryData<string> Codes => [.. OfInspections.Select(code => code.Value)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Judge_DocumentOfACode_FindsWhatIsExpectedAndNothingElse(string code)
    {
        var document = FaultyDocuments.Get(code);

        document.Judge().Findings.Select(found => new ExpectedFinding(found.Code, found.Path)).Should().Equal(document.Findings);
        document.Findings.Should().Contain(finding => finding.Code.Value == code);
    }

    [Fact]
    public void All_Codes_AreThoseOfTheValidatorInTheirOrder() =>
        FaultyDocuments.All.Select(document => document.Code).Should().Equal(OfInspections);

    [Fact]
    public void Document_IsThereOnlyWhereTheFaultCannotBeWritten() =>
        FaultyDocuments.All.Where(document => !document.HasText).Select(document => document.Code.Value).Should().Equal("SEND3012");

    [Fact]
    public void Get_UnknownCode_IsRefused() =>
        ((Action)(() => FaultyDocuments.Get("SEND9999"))).Should().Throw<ArgumentException>().WithMessage("*'SEND9999'*");
}
