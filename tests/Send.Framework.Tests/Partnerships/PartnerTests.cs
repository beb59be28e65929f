using Send.Framework.Partnerships;

namespace Send.Framework.Tests.Partnerships;

public class PartnerTests
{
    [Fact]
    public void Of_UnknownRole_IsKept() => Partner.Of("A trust", "mental-health-trust").Role.Should().Be("mental-health-trust");

    [Theory]
    [InlineData("", "parent-carer-forum")]
    [InlineData(" ", "parent-carer-forum")]
    [InlineData("A forum", "")]
    [InlineData("A forum", "Parent carer forum")]
    [InlineData("A forum", "parent--carer")]
    public void Of_BlankNameOrMalformedRole_Throws(string name, string role) =>
        FluentActions.Invoking(() => Partner.Of(name, role)).Should().Throw<ArgumentException>();

    [Fact]
    public void Equals_ByNameAndRole()
    {
        var partner = Partner.Of("A forum", "parent-carer-forum");

        (partner == Partner.Of("A forum", "parent-carer-forum")).Should().BeTrue();
        (partner == Partner.Of("A forum", "sendiass")).Should().BeFalse();
        (partner != Partner.Of("B forum", "parent-carer-forum")).Should().BeTrue();
        partner.ToString().Should().Be("A forum (parent-carer-forum)");
    }

    // Codes are permanent: a partner written today is read by these for ever.
    [Theory]
    [InlineData("parent-carer-forum")]
    [InlineData("childrens-trust")]
    [InlineData("nhs-provider")]
    [InlineData("school-or-college")]
    [InlineData("clinical-commissioning-group")]
    [InlineData("sendiass")]
    [InlineData("voluntary-organisation")]
    [InlineData("other")]
    public void TryFind_KnownRole_HasATitle(string code)
    {
        PartnerRole.TryGet(code, out var role).Should().BeTrue();
        role!.Code.Should().Be(code);
        role.Title.Should().NotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Parent-Carer-Forum")]
    [InlineData("mental-health-trust")]
    public void TryFind_UnknownRole_AnswersFalse(string? code) => PartnerRole.TryGet(code, out _).Should().BeFalse();

    [Fact]
    public void Known_Codes_AreUnique()
    {
        PartnerRole.Known.Should().HaveCount(8);
        PartnerRole.Known.Select(role => role.Code).Should().OnlyHaveUniqueItems();
    }
}
