using System.Reflection;
using Send.Framework.Sources;
using Send.Framework.Tests.Architecture;

namespace Send.Framework.Tests.Sources;

public class SourceTests
{
    // The sources of the editions are members that return one. One that nothing asks for is a citation of nothing.
    [Fact]
    public void Library_EverySource_IsCited()
    {
        var types = typeof(Source).Assembly.GetTypes();
        var sources = types.SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(Source) && !method.Name.StartsWith('<')).ToArray();
        var cited = types.SelectMany(TypeReferences.Calls).Where(call => call.Method != call.Member).Select(call => call.Member).ToHashSet();

        sources.Should().HaveCountGreaterThan(100);
        sources.Where(source => !cited.Contains(source)).Select(source => $"{source.DeclaringType!.Name}.{source.Name}").Should().BeEmpty();
    }

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
