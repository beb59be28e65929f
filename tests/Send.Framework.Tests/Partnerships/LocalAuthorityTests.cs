using Send.Framework.Partnerships;

namespace Send.Framework.Tests.Partnerships;

public class LocalAuthorityTests
{
    [Fact]
    public void Of_NoCode_ThrowsNamingTheAuthority() =>
        FluentActions.Invoking(() => LocalAuthority.Of("Dorset")).Should().Throw<ArgumentException>()
            .WithMessage("The local authority 'Dorset' has no code. Give a DfE code, such as '372', or a GSS code, such as 'E08000018'.*");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Of_BlankName_Throws(string name) =>
        FluentActions.Invoking(() => LocalAuthority.Of(name, DfeCode.Parse("372"))).Should().Throw<ArgumentException>();

    [Fact]
    public void Equals_ByNameAndBothCodes()
    {
        var authority = LocalAuthority.Of("Rotherham", DfeCode.Parse("372"), GssCode.Parse("E08000018"));

        (authority == LocalAuthority.Of("Rotherham", DfeCode.Parse("372"), GssCode.Parse("E08000018"))).Should().BeTrue();
        (authority == LocalAuthority.Of("rotherham", DfeCode.Parse("372"), GssCode.Parse("E08000018"))).Should().BeFalse();
        (authority == LocalAuthority.Of("Rotherham", DfeCode.Parse("373"), GssCode.Parse("E08000018"))).Should().BeFalse();
        (authority == LocalAuthority.Of("Rotherham", DfeCode.Parse("372"))).Should().BeFalse();
        (authority != LocalAuthority.Of(null, DfeCode.Parse("372"), GssCode.Parse("E08000018"))).Should().BeTrue();
        authority.GetHashCode().Should()
            .Be(LocalAuthority.Of("Rotherham", DfeCode.Parse("372"), GssCode.Parse("E08000018")).GetHashCode());
    }

    [Fact]
    public void DisplayName_NoName_IsACode()
    {
        LocalAuthority.Of(null, DfeCode.Parse("372"), GssCode.Parse("E08000018")).DisplayName.Should().Be("372");
        LocalAuthority.Of(null, gssCode: GssCode.Parse("E08000018")).ToString().Should().Be("E08000018");
    }
}
