using Send.Framework.Frameworks.Dialects;
using Send.Framework.Improvement;
using Send.Framework.Partnerships;
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

    [Fact]
    public void Finding_IsAValue() => ValueContract.Verify(
        new Finding(FindingCodes.MissingMember, "/kind", "Nothing.", new TextPosition(1, 1, 2)),
        new Finding(FindingCodes.MissingMember, "/kind", "Nothing.", new TextPosition(1, 1, 2)),
        new Finding(FindingCodes.BlankText, "/kind", "Nothing.", new TextPosition(1, 1, 2)),
        new Finding(FindingCodes.MissingMember, "/framework", "Nothing.", new TextPosition(1, 1, 2)),
        new Finding(FindingCodes.MissingMember, "/kind", "Something.", new TextPosition(1, 1, 2)),
        new Finding(FindingCodes.MissingMember, "/kind", "Nothing.", new TextPosition(2, 1, 3)),
        new Finding(FindingCodes.MissingMember, "/kind", "Nothing."));

    [Fact]
    public void ValidationOptions_AreAValueOfEachPart()
    {
        var options = ValidationOptions.Default;
        ValueContract.Verify(
            options with { }, options with { Dialects = [.. SourceDialects.BuiltIn] }, options with { Strict = true }, options with { MaximumFindings = 999 },
            options with { Authorities = new([]) }, options with { Boards = new([]) },
            options with { Themes = ThemeTaxonomy.AreaSend.With(new Theme("own-theme", "buses")) },
            options with { Dialects = [] }, options with { Dialects = [.. SourceDialects.BuiltIn.Reverse()] });
        ((Action)(() => _ = options with { Dialects = default })).Should().Throw<ArgumentException>();
        ((Action)(() => _ = options with { Dialects = [null!] })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Validated_IsAValueOrErrors()
    {
        var error = new Finding(FindingCodes.MissingMember, "/kind", "Nothing.");
        var warning = new Finding(FindingCodes.NoBoards, "/partnership", "None.");

        var valid = Validated<string>.Valid("x", [warning]);
        (valid.IsValid, valid.Value, valid.TryGetValue(out var value), value).Should().Be((true, "x", true, "x"));
        var invalid = Validated<string>.Invalid([warning, error]);
        (invalid.IsValid, invalid.TryGetValue(out _)).Should().Be((false, false));
        ((Func<string>)(() => invalid.Value)).Should().Throw<InvalidOperationException>().WithMessage($"*{error}*");
        ((Action)(() => Validated<string>.Valid("x", [warning, error]))).Should().Throw<ArgumentException>();
        ((Action)(() => Validated<string>.Invalid([warning]))).Should().Throw<ArgumentException>();
    }
}
