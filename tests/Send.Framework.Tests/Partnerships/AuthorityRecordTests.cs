using Send.Framework.Partnerships;

namespace Send.Framework.Tests.Partnerships;

public class AuthorityRecordTests
{
    [Theory]
    [InlineData("370", 2025, 3, 31, "E08000016")]
    [InlineData("370", 2025, 4, 1, "E08000038")]
    [InlineData("909", 2023, 3, 31, "E10000006")]
    [InlineData("909", 2023, 4, 1, "")] // Cumbria had ended
    [InlineData("838", 2019, 3, 31, "")] // the new Dorset had not begun
    [InlineData("815", 2023, 3, 31, "E10000023")]
    public void GssCodeOn_ADay_IsTheCodeOfThatDay(string code, int year, int month, int day, string expected) =>
        AuthorityDirectory.England.Get(DfeCode.Parse(code)).GssCodeOn(new LocalDate(year, month, day)).ToString().Should().Be(expected);

    [Fact]
    public void ToLocalAuthority_ADay_HasTheCodeOfThatDay()
    {
        var barnsley = AuthorityDirectory.England.Get(DfeCode.Parse("370"));

        barnsley.ToLocalAuthority(new LocalDate(2024, 1, 1)).Should().Be(
            LocalAuthority.Of("Barnsley Metropolitan Borough Council", DfeCode.Parse("370"), GssCode.Parse("E08000016")));
    }

    [Fact]
    public void ToLocalAuthority_AfterTheEnd_HasTheLastCode() =>
        AuthorityDirectory.England.Get(DfeCode.Parse("909")).ToLocalAuthority(new LocalDate(2024, 1, 1)).GssCode.ToString()
            .Should().Be("E10000006");

    [Fact]
    public void Constructor_FormerCodesInAnyOrder_OrdersThem()
    {
        var record = new AuthorityRecord(
            DfeCode.Parse("998"), GssCode.Parse("E06000099"), "Ruritania",
            formerGssCodes:
            [
                new FormerCode(GssCode.Parse("E06000098"), new LocalDate(2020, 3, 31)),
                new FormerCode(GssCode.Parse("E06000097"), new LocalDate(2010, 3, 31)),
            ]);

        record.GssCodeOn(new LocalDate(2010, 3, 31)).ToString().Should().Be("E06000097");
        record.GssCodeOn(new LocalDate(2010, 4, 1)).ToString().Should().Be("E06000098");
        record.GssCodeOn(new LocalDate(2020, 4, 1)).ToString().Should().Be("E06000099");
    }

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        var code = DfeCode.Parse("998");

        FluentActions.Invoking(() => new AuthorityRecord(default, default, "Ruritania")).Should().Throw<ArgumentException>()
            .WithMessage("*DfE code*");
        FluentActions.Invoking(() => new AuthorityRecord(code, default, " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new AuthorityRecord(code, default, "Ruritania", kind: "Unitary")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new AuthorityRecord(
                code, default, "Ruritania", validFrom: new LocalDate(2020, 4, 1), validTo: new LocalDate(2020, 3, 31)))
            .Should().Throw<ArgumentException>().WithMessage("998 ends on 2020-03-31, before it begins on 2020-04-01.*");
    }

    [Fact]
    public void Names_NotGiven_FallBack()
    {
        var record = new AuthorityRecord(DfeCode.Parse("998"), default, "Ruritania Council");

        (record.ShortName, record.OnsName, record.ToString())
            .Should().Be(("Ruritania Council", "Ruritania Council", "998 Ruritania Council"));
        record.IsInForceOn(new LocalDate(1900, 1, 1)).Should().BeTrue();
    }
}
