using System.Collections.Immutable;
using System.Text;
using Send.Framework.Fixtures.Conformance;
using Send.Framework.Fixtures.Data;

namespace Send.Framework.Fixtures;

/// <summary>
/// The fixtures as plain files, against which an implementation in any language can be run. They are in the folder <c>conformance</c> of
/// this package as well; its README says how.
/// </summary>
public static class ConformancePack
{
    /// <summary>All files, in the order of their paths.</summary>
    public static ImmutableArray<ConformanceFile> Files => Made.Files;

    private static class Made
    {
        public static readonly ImmutableArray<ConformanceFile> Files =
        [
            .. PackContent.Cases().Append(("README.md", Encoding.UTF8.GetBytes(FixtureText.Read("conformance-readme.md"))))
                .Select(file => new ConformanceFile(file.Item1, [.. file.Item2])).OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }
}
