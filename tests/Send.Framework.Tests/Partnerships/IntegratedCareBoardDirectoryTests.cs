using Send.Framework.Partnerships;
using Send.Framework.Sources;

namespace Send.Framework.Tests.Partnerships;

public class IntegratedCareBoardDirectoryTests
{
    private static readonly IntegratedCareBoardDirectory England = IntegratedCareBoardDirectory.England;

    [Fact]
    public void England_HasThe42Of2022AndThe6Of2026() => England.All.Should().HaveCount(48);

    [Fact]
    public void Find_EveryCodeOfEveryRecord_FindsIt()
    {
        foreach (var record in England.All.AtLeastOne())
        {
            England.Get(record.OdsCode).Should().BeSameAs(record);
            England.Get(record.GssCode).Should().BeSameAs(record);
        }
    }

    // QF7 and E54000061 are South Yorkshire's; no board has QZZ, and no area E54999999.
    [Fact]
    public void Get_CodeThatNoBoardHas_ThrowsWithIt()
    {
        ((Action)(() => England.Get(OdsCode.Parse("QZZ")))).Should().Throw<ArgumentException>().WithMessage("No board in the directory has the ODS code 'QZZ'.*");
        ((Action)(() => England.Get(GssCode.Parse("E54999999")))).Should().Throw<ArgumentException>().WithMessage("No board in the directory has the GSS code 'E54999999'.*");
        England.TryGet(OdsCode.Parse("QZZ"), out _).Should().BeFalse();
        England.TryGet(GssCode.Parse("E54999999"), out _).Should().BeFalse();
        (England.TryGet(OdsCode.Parse("QF7"), out var byOds), England.TryGet(GssCode.Parse("E54000061"), out var byGss)).Should().Be((true, true));
        byOds.Should().BeSameAs(byGss);
        byOds!.ShortName.Should().Be("South Yorkshire");
    }

    [Fact]
    public void Find_EveryFormerCode_FindsItsRecord() =>
        England.All.SelectMany(record => record.FormerGssCodes, (record, former) => (record, former))
            .Should().AllSatisfy(pair => England.Get(pair.former.Code).Should().BeSameAs(pair.record));

    [Fact]
    public void FindByName_EveryNameOfEveryRecord_FindsIt()
    {
        foreach (var record in England.All.AtLeastOne())
        {
            foreach (var written in (string[])
                [
                    record.Name, record.ShortName, .. record.OtherNames, $"{record.ShortName} ICB", $"NHS {record.ShortName} ICB",
                    record.Name.ToUpperInvariant(), record.Name.Replace(" and ", " & ", StringComparison.Ordinal),
                ])
            {
                England.FindByName(written).Record.Should().BeSameAs(record, "'{0}' names it", written);
            }
        }
    }

    // The shares of an authority add up to one, but for rounding to four places.
    [Theory]
    [InlineData(2022, 7, 1)]
    [InlineData(2023, 3, 31)]
    [InlineData(2023, 4, 1)]
    [InlineData(2026, 3, 31)]
    [InlineData(2026, 4, 1)]
    public void Serving_EveryAuthorityInForce_AddsUpToOne(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        foreach (var authority in AuthorityDirectory.England.InForceOn(date).AtLeastOne())
        {
            var serving = England.Serving(authority.DfeCode, date);
            serving.Sum(board => board.Share).Should().BeApproximately(1m, 0.0002m, "{0} is served wholly", authority);
            serving.Select(board => board.Share).Should().BeInDescendingOrder();
        }
    }

    [Fact]
    public void Succession_FromEitherEnd_IsTheSame()
    {
        var forwards = England.All.SelectMany(record => record.Successors.Select(code => (record.OdsCode, code)));
        var backwards = England.All.SelectMany(record => record.Predecessors.Select(code => (code, record.OdsCode)));

        forwards.Should().BeEquivalentTo(backwards);
        forwards.Should().HaveCount(16, "twelve boards ended; Frimley went to three, two others to two each");
    }

    [Fact]
    public void Find_ByCode_AllocatesNothing()
    {
        var (day, ods, gss) = (new LocalDate(2024, 1, 1), OdsCode.Parse("QRL"), GssCode.Parse("E54000042"));

        CodeContract.AllocatedBy(() =>
        {
            _ = England.Get(ods);
            _ = England.Get(gss);
            _ = England.Find(ods, day);
            _ = England.Find(gss, day);
            _ = England.RecordOf("QRL"u8);
            _ = England.RecordOf("E54000067");
        }).Should().Be(0);
    }

    [Fact]
    public void With_ARecord_AddsOrReplacesWithoutTouchingTheOriginal()
    {
        var authority = DfeCode.Parse("372");
        var day = new LocalDate(2027, 4, 1);
        var successor = new IntegratedCareBoardRecord(
            OdsCode.Parse("X9X9X"), default, "NHS Ruritania Integrated Care Board", "Ruritania", validFrom: day,
            served: [new ServedAuthority(authority, 1m, day)]);
        var old = England.Get(OdsCode.Parse("QF7"));
        var ended = new IntegratedCareBoardRecord(
            old.OdsCode, old.GssCode, old.Name, old.ShortName, old.Region, old.ValidFrom, day.PlusDays(-1), served: old.Served);

        var changed = England.With(successor, ended);

        changed.Serving(authority, day).Select(serving => serving.Board).Should().Equal(successor);
        changed.Serving(authority, day.PlusDays(-1)).Select(serving => serving.Board).Should().Equal(ended);
        England.Serving(authority, day).Select(serving => serving.Board).Should().Equal(old);
        changed.All.Should().HaveCount(49);
    }

    [Fact]
    public void Constructor_CodeTwice_Throws()
    {
        var record = new IntegratedCareBoardRecord(OdsCode.Parse("X9X"), default, "Ruritania");

        FluentActions.Invoking(() => new IntegratedCareBoardDirectory([record, record])).Should().Throw<ArgumentException>()
            .WithMessage("*'X9X'*");
        FluentActions.Invoking(() => new IntegratedCareBoardRecord(default, default, "Ruritania")).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(1.0001)]
    public void ServedAuthority_ShareOutOfRange_Throws(double share) =>
        FluentActions.Invoking(() => new ServedAuthority(DfeCode.Parse("372"), (decimal)share, new LocalDate(2026, 4, 1)))
            .Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void England_EveryRecord_SaysWhereItComesFrom() =>
        England.All.Should().OnlyContain(record => !record.Sources.IsEmpty && record.GssCodeEvidence != Evidence.NotStated);

    [Fact]
    public void LookupResult_Default_ClaimsNothing()
    {
        var nothing = default(LookupResult<IntegratedCareBoardRecord>);

        nothing.Outcome.Should().Be(LookupOutcome.NotStated);
        nothing.Record.Should().BeNull();
        nothing.Candidates.IsDefault.Should().BeFalse();
        nothing.IsFound.Should().BeFalse();
        nothing.ToString().Should().BeEmpty();
    }

    [Fact]
    public void LookupResult_ToString_SaysWhatHappened()
    {
        England.Find(OdsCode.Parse("QNX"), new LocalDate(2026, 4, 1)).ToString().Should().Be("QNX Sussex was not in force; then: S9B9J Surrey and Sussex");
        England.FindByName("South Yorkshire").ToString().Should().Be("found QF7 South Yorkshire");
        England.FindByName("South Yorkshir").ToString().Should().Be("not found; near: QF7 South Yorkshire");
        England.FindByName("&&&").ToString().Should().Be("not found");
        AuthorityDirectory.England.FindByName("Dorset").ToString().Should().StartWith("ambiguous: ").And.Contain("835").And.Contain("838");
    }
}
