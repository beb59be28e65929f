using System.Collections.Immutable;
using Send.Framework.Fixtures.Data;
using Send.Framework.Improvement;
using Send.Framework.Partnerships;

namespace Send.Framework.Fixtures.Generation;

/// <summary>What an improvement area of a generated inspection may say.</summary>
internal sealed record GeneratorArea(string Kind, string Text, ImmutableArray<string> Roles, ImmutableArray<string> Themes)
{
    private static readonly Lazy<ILookup<string, GeneratorArea>> ByKind = new(() =>
        FixtureText.Rows("generator-areas.csv")
            .Select(row => new GeneratorArea(row[0], row[1], [.. FixtureText.Items(row[2])], [.. FixtureText.Items(row[3])]))
            .ToLookup(area => area.Kind));

    /// <summary>So many different areas of a kind, numbered from 1.</summary>
    public static List<ImprovementArea> Pick(ImprovementAreaKind kind, int count, Partnership partnership, RandomSource random)
    {
        // The term of 2016 is older than the texts, which priority actions fit best.
        var pool = ByKind.Value[(kind == ImprovementAreaKind.AreaForImprovement ? kind : ImprovementAreaKind.AreaForPriorityAction).Code];
        return
        [
            .. random.PickSeveral([.. pool], count).Select((area, i) => ImprovementArea.Of(kind, area.Text, i + 1)
                .WithResponsible(area.Roles.Select(role => BodyOf(role, partnership)))
                .WithThemes(area.Themes)),
        ];
    }

    private static ResponsibleBody BodyOf(string role, Partnership partnership) => role switch
    {
        "local-authority" => new(role, partnership.LocalAuthority.Name),
        "integrated-care-board" when partnership.IntegratedCareBoards.IsEmpty => new("clinical-commissioning-group"),
        "integrated-care-board" => new(role, partnership.IntegratedCareBoards[0].Name),
        _ => new(role),
    };
}
