using Send.Framework.Partnerships;

namespace Send.Framework.Tests.Partnerships;

public class ProviderTests
{
    [Fact]
    public void Provider_IsAValue() => ValueContract.Verify(
        Provider.Of("urn", "139588", "A school", "secondary-academy", "state-funded-school"),
        Provider.Of("urn", "139588", "A school", "secondary-academy", "state-funded-school"),
        Provider.Of("ukprn", "139588", "A school", "secondary-academy", "state-funded-school"),
        Provider.Of("urn", "139589", "A school", "secondary-academy", "state-funded-school"),
        Provider.Of("urn", "139588", "B school", "secondary-academy", "state-funded-school"),
        Provider.Of("urn", "139588", "A school", "primary-academy", "state-funded-school"),
        Provider.Of("urn", "139588", "A school", "secondary-academy"),
        Provider.Of("urn", "139588", null, "secondary-academy", "state-funded-school"));

    [Fact]
    public void DisplayName_WithoutName_IsRegisterAndCode() => Provider.Of("urn", "139588").DisplayName.Should().Be("urn 139588");

    [Theory]
    [InlineData("URN", "139588", "A school")]
    [InlineData("urn", "", "A school")]
    [InlineData("urn", " 139588", "A school")]
    [InlineData("urn", "1395\u0000", "A school")]
    [InlineData("urn", "139588", " ")]
    public void Of_MalformedPart_Throws(string register, string code, string name) =>
        FluentActions.Invoking(() => Provider.Of(register, code, name)).Should().Throw<ArgumentException>();

    [Fact]
    public void Of_CodeOfTheLongestLength_IsAccepted()
    {
        Provider.Of("urn", new string('1', 60)).Code.Should().HaveLength(60);
        FluentActions.Invoking(() => Provider.Of("urn", new string('1', 61))).Should().Throw<ArgumentException>();
    }
}
