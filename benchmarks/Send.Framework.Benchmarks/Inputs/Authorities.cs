using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Partnerships;

namespace Send.Framework.Benchmarks.Inputs;

/// <summary>The authorities that were there on the day of the typical visit, each with a board that served it, from the package's own data.</summary>
internal static class Authorities
{
    private static readonly LocalDate Visit = new(2023, 11, 13);

    public static ImmutableArray<Authority> InEngland { get; } =
    [
        .. AuthorityDirectory.England.InForceOn(Visit).Select(record =>
        {
            var board = IntegratedCareBoardDirectory.England.Serving(record.DfeCode, Visit).MaxBy(serving => serving.Share)!.Board;
            return new Authority(
                record.Name, record.ShortName, record.DfeCode.ToString(), record.GssCodeOn(Visit).ToString(), board.Name, board.OdsCode.ToString());
        }),
    ];

    /// <summary>What a document says about an authority.</summary>
    public sealed record Authority(string Name, string ShortName, string DfeCode, string GssCode, string BoardName, string BoardCode);
}
