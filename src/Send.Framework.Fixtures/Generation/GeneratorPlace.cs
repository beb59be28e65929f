using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Fixtures.Data;
using Send.Framework.Partnerships;

namespace Send.Framework.Fixtures.Generation;

/// <summary>An authority with its code and boards over a time in which neither changed.</summary>
internal sealed record GeneratorPlace(
    string ShortName, LocalAuthority Authority, ImmutableArray<IntegratedCareBoard> Boards, LocalDate From, LocalDate To)
{
    public static ImmutableArray<GeneratorPlace> All => Loaded.All;

    /// <summary>The authorities that existed throughout, so that a history can be theirs, each with its times.</summary>
    public static ImmutableArray<ImmutableArray<GeneratorPlace>> Lasting => Loaded.Lasting;

    public Partnership ToPartnership() => Partnership.Of(Authority, Boards, name: $"{ShortName} Local Area Partnership");

    /// <summary>Any place in force on a day.</summary>
    public static GeneratorPlace PickOn(LocalDate day, RandomSource random)
    {
        GeneratorPlace place;
        do
        {
            place = random.Pick(All);
        }
        while (!place.Contains(day));

        return place;
    }

    public bool Contains(LocalDate day) => From <= day && day <= To;

    private static class Loaded
    {
        public static readonly ImmutableArray<GeneratorPlace> All =
        [
            .. FixtureText.Rows("generator-places.csv").Select(row => new GeneratorPlace(
                row[5],
                LocalAuthority.Of(row[4], DfeCode.Parse(row[0]), GssCode.Parse(row[3])),
                [.. FixtureText.Items(row[6]).Select(BoardOf)],
                FixtureText.OptionalDate(row[1])!.Value,
                FixtureText.OptionalDate(row[2])!.Value)),
        ];

        public static readonly ImmutableArray<ImmutableArray<GeneratorPlace>> Lasting =
        [
            .. All.GroupBy(place => place.Authority.DfeCode)
                .Where(group => group.Min(p => p.From) == All.Min(p => p.From) && group.Max(p => p.To) == All.Max(p => p.To))
                .Select(group => group.ToImmutableArray()),
        ];

        private static IntegratedCareBoard BoardOf(string item)
        {
            var parts = item.Split('=');
            return IntegratedCareBoard.Of(parts[1], OdsCode.Parse(parts[0]));
        }
    }
}
