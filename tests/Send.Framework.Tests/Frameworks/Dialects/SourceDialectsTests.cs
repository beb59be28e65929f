using Send.Framework.Frameworks.Dialects;
using Send.Framework.Judgements;

namespace Send.Framework.Tests.Frameworks.Dialects;

// Facts: other-frameworks 3, and the source code that the dialects name.
public class SourceDialectsTests
{
    private const string Fiat = "find-information-about-academies-and-trusts";
    private const string Msi = "manage-school-improvement";
    private const string Prepare = "prepare-academy-transfers";
    private const string Files = "das-inspection-client-files";
    private const string Values = "das-inspection-client-values";

    [Theory]
    [InlineData(Fiat, "0", AbsenceReason.InsufficientEvidence)]
    [InlineData(Fiat, "8", AbsenceReason.DoesNotApply)]
    [InlineData(Fiat, "9", AbsenceReason.NotRated)]
    [InlineData(Fiat, "-1", AbsenceReason.NotYetInspected)]
    [InlineData(Fiat, "Not judged", AbsenceReason.NoLongerJudged)]
    [InlineData(Msi, "5", AbsenceReason.InsufficientEvidence)]
    [InlineData(Msi, "6", AbsenceReason.NotRated)]
    [InlineData(Msi, "7", AbsenceReason.DoesNotApply)]
    [InlineData(Msi, "8", AbsenceReason.NotYetInspected)]
    [InlineData(Msi, "9", AbsenceReason.NotRecorded)]
    [InlineData(Prepare, "9", AbsenceReason.NotRecorded)]
    [InlineData(Files, "9", AbsenceReason.NotRated)]
    [InlineData(Files, "-", AbsenceReason.NotRated)]
    public void Read_ACodeWithoutAGrade_MeansWhatThatSourceMeans(string dialect, string raw, AbsenceReason reason)
    {
        var judgement = SourceDialects.Get(dialect).Read(raw);

        (judgement.Absence, judgement.Raw, judgement.Dialect).Should().Be((reason, raw, dialect));
    }

    [Theory]
    [InlineData(Fiat, "1", "outstanding")]
    [InlineData(Fiat, "4", "inadequate")]
    [InlineData(Prepare, "3", "requires-improvement")]
    [InlineData(Files, "2", "good")]
    [InlineData(Values, "0", "outstanding")]
    public void Read_AGrade_IsOneOfTheFourPoints(string dialect, string raw, string grade)
    {
        var read = SourceDialects.Get(dialect).Read(raw).Grade!;

        (read.Code, read.Scale.Id).Should().Be((grade, "eif-four-point"));
    }

    // OfstedExtensions of the service: ToSafeguardingScore, ToCategoriesOfConcern.
    [Theory]
    [InlineData("eif-safeguarding", "Yes", "effective")]
    [InlineData("eif-safeguarding", "No", "not-effective")]
    [InlineData("eif-category-of-concern", "SM", "special-measures")]
    [InlineData("eif-category-of-concern", "SWK", "serious-weaknesses")]
    [InlineData("eif-category-of-concern", "NTI", "notice-to-improve")]
    public void Read_WhatOneServiceWritesOnOtherScales_IsReadOnThem(string scale, string raw, string grade) =>
        DialectOn(scale).Read(raw).Grade!.Code.Should().Be(grade);

    [Theory]
    [InlineData("9", AbsenceReason.NotRecorded)]
    [InlineData("NULL", AbsenceReason.NotYetInspected)]
    public void Read_SafeguardingThatIsNotThere_SaysWhy(string raw, AbsenceReason reason) =>
        DialectOn("eif-safeguarding").Read(raw).Absence.Should().Be(reason);

    // The order 1, 2, 3 of the table is that of 55 reports compared with it (rulebook, T96).
    [Theory]
    [InlineData("1.0", "typically-positive")]
    [InlineData("2.0", "inconsistent")]
    [InlineData("3.0", "systemic-failings")]
    [InlineData("3", "systemic-failings")]
    public void Read_TheNumbersOfThePublicTable_AreOutcomes(string raw, string outcome) =>
        SourceDialects.Get("data-to-insight").Read(raw).Grade!.Code.Should().Be(outcome);

    [Fact]
    public void TryFind_AScaleThatTheSourceDoesNotWrite_FindsNothing() =>
        SourceDialects.TryGet(Msi, DialectOn("eif-safeguarding").Scale, out _).Should().BeFalse();

    // What nobody read in the source is not guessed from a neighbour, not even a 1.
    [Theory]
    [InlineData(Fiat, "5")]
    [InlineData(Fiat, "2.0")]
    [InlineData(Msi, "1")]
    [InlineData(Prepare, "8")]
    [InlineData(Files, "0")]
    [InlineData(Values, "9")]
    public void Read_ACodeThatTheSourceDoesNotExplain_IsUnreadableAndKept(string dialect, string raw)
    {
        var judgement = SourceDialects.Get(dialect).Read(raw);

        (judgement.Absence, judgement.Raw).Should().Be((AbsenceReason.Unreadable, raw));
    }

    [Fact]
    public void MeaningsOf_8_AreTwoThatContradictEachOther() =>
        SourceDialects.MeaningsOf("8").Select(m => (m.Dialect.Code, m.Meaning.Absence)).Should().Equal(
            (Fiat, AbsenceReason.DoesNotApply), (Msi, AbsenceReason.NotYetInspected));

    [Fact]
    public void MeaningsOf_ACodeThatNobodyExplains_AreNone() => SourceDialects.MeaningsOf("42").Should().BeEmpty();

    [Fact]
    public void Find_AnUnknownDialect_SaysWhichThereAre() =>
        FluentActions.Invoking(() => SourceDialects.Get("ofsted")).Should().Throw<ArgumentException>().WithMessage($"*'ofsted'*{Fiat}*{Values}*");

    [Fact]
    public void BuiltIn_Dialects_AreFoundByCodeAndCiteASource() => SourceDialects.BuiltIn.Should().AllSatisfy(dialect =>
    {
        SourceDialects.TryGet(dialect.Code, dialect.Scale, out var found).Should().BeTrue();
        found.Should().BeSameAs(dialect);
        SourceDialects.TryGet(dialect.Code, out _).Should().BeTrue();
        (dialect.Source.Locator is not null && dialect.Source.Address?.StartsWith("https://", StringComparison.Ordinal) != false).Should().BeTrue();
    });

    private static SourceDialect DialectOn(string scale) => SourceDialects.BuiltIn.Single(d => d.Code == Fiat && d.Scale.Id == scale);
}
