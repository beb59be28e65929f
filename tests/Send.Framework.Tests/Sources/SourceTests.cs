using Send.Framework.Sources;

namespace Send.Framework.Tests.Sources;

public class SourceTests
{
    [Fact]
    public void Source_IsAValue() => ValueContract.Verify(
        new Source("Children Act 2004", "legislation.gov.uk", Evidence.Primary, "section 20", "https://a.example", new(2004, 11, 15), "Read."),
        new Source("Children Act 2004", "legislation.gov.uk", Evidence.Primary, "section 20", "https://a.example", new(2004, 11, 15), "Read."),
        new Source("Children Act 2004", "legislation.gov.uk", Evidence.Secondary, "section 20", "https://a.example", new(2004, 11, 15), "Read."),
        new Source("Children Act 2004", "legislation.gov.uk", Evidence.Primary, "section 21", "https://a.example", new(2004, 11, 15), "Read."),
        new Source("Children Act 2004", "legislation.gov.uk", Evidence.Primary, "section 20", "https://a.example", new(2004, 11, 16), "Read."),
        new Source("Children Act 2004", "legislation.gov.uk", Evidence.Primary));

    [Fact]
    public void Source_ToString_ShowsHowStrongItIs() =>
        new Source("Posts", "A forum", Evidence.Secondary, "October 2025").ToString().Should().Be("Posts (A forum), October 2025 [secondary source]");

    [Fact]
    public void Source_WithoutStrengthTitleOrPublisher_IsRefused()
    {
        Action[] acts =
        [
            () => _ = new Source("Title", "Publisher", Evidence.NotStated),
            () => _ = new Source("Title", "Publisher", (Evidence)5),
            () => _ = new Source("", "Publisher", Evidence.Primary),
            () => _ = new Source("Title", " ", Evidence.Primary),
        ];

        acts.Should().AllSatisfy(act => act.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void Evidence_StrongestFirst_OnlyTheFirstTwoAreNotWeak()
    {
        Enum.GetValues<Evidence>().Select(e => $"{e.ToCode()} {e.IsWeak()}").Should().Equal(
            "not-stated True", "primary False", "derived-from-data False", "secondary True", "inferred True");
        Enum.GetValues<Evidence>().Select(e => e.ToWords()).Should().OnlyHaveUniqueItems();
        ((Action)(() => ((Evidence)9).ToCode())).Should().Throw<ArgumentOutOfRangeException>();
    }
}
