using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation;

/// <summary>The parts of an unjudged document: what they hold, and that nothing in them is null where a list stands.</summary>
public sealed class DocumentPartsTests
{
    [Fact]
    public void Field_OfEachState_SaysWhatItHolds()
    {
        Field.Of("x", 7).ToString().Should().Be("x");
        Field.Of("x", 7).Value.Should().Be("x");
        Field.Of("x", 7).Offset.Should().Be(7);
        default(Field<string>).ToString().Should().Be("Missing");
        Field.Unreadable<string>().ToString().Should().Be("Unreadable");
        Field.Unreadable<string>().Offset.Should().Be(-1);
        ((Func<string>)(() => default(Field<string>).Value)).Should().Throw<InvalidOperationException>();
        ((Func<string>)(() => Field.Unreadable<string>().Value)).Should().Throw<InvalidOperationException>();
        Field.Unreadable<string>().ValueOrDefault.Should().BeNull();
    }

    [Fact]
    public void Lists_OfADocument_AreEmptyWhereTheyAreDefault()
    {
        new PartnershipDocument { IntegratedCareBoards = default, Partners = default }.IntegratedCareBoards.Should().BeEmpty();
        new PartnershipDocument { IntegratedCareBoards = default, Partners = default }.Partners.Should().BeEmpty();
        var area = new ImprovementAreaDocument { Points = default, Responsible = default, Themes = default };
        (area.Points.Length + area.Responsible.Length + area.Themes.Length).Should().Be(0);
        new InspectionDocument { UnknownMembers = default }.UnknownMembers.Should().BeEmpty();
        new InspectionDocument { UnknownMembers = [new("", "x", default)] }.UnknownMembers.Should().ContainSingle();
    }

    [Fact]
    public void UnknownMember_NamesItsPlace()
    {
        new UnknownMember("/dates", "a/b~c", "1"u8.ToArray()).ToString().Should().Be("/dates/a~1b~0c");
        new UnknownMember("", "x", "1"u8.ToArray()).Json.ToArray().Should().Equal((byte)'1');
        ((Action)(() => _ = new UnknownMember(null!, "x", default))).Should().Throw<ArgumentNullException>();
        ((Action)(() => _ = new UnknownMember("", null!, default))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Finding_OfTheWholeDocument_SaysSo()
    {
        new Finding(FindingCodes.EmptyInput, "", "Nothing.").ToString().Should().Be("error SEND1001 (document): Nothing.");
        new Finding(FindingCodes.MissingMember, "/kind", "Nothing.").ToString().Should().Be("error SEND1011 /kind: Nothing.");
    }
}
