using Send.Framework.Frameworks;
using Send.Framework.Serialization;
using Send.Framework.Tests.Serialization;

namespace Send.Framework.Tests.Frameworks;

/// <summary>
/// Nothing that an edition says changes unnoticed. Where each fact comes from, the edition says itself; that the facts are right is held by the
/// tests of each edition.
/// </summary>
public class EditionGoldenTests
{
    public static TheoryData<string> Editions => [.. FrameworkCatalogue.BuiltIn.Editions.Select(e => e.Id)];

    [Theory]
    [MemberData(nameof(Editions))]
    public void ToIndentedJson_EditionOfTheCatalogue_IsGolden(string id) =>
        Repository.ShouldBeGolden(SendJson.ToIndentedJson(FrameworkCatalogue.BuiltIn.Get(id)), $"framework-v1-{id}.json");
}
