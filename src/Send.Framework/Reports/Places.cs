using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Partnerships;

namespace Send.Framework.Reports;

/// <summary>Recognises authorities and boards by names that are complete; the beginning of a name is not enough in a report.</summary>
internal static class Places
{
    private static readonly Lazy<ImmutableArray<BoardName>> Names = new(() =>
    [
        .. IntegratedCareBoardDirectory.England.All.SelectMany(
            board => ((string[])[board.Name, board.ShortName, .. board.OtherNames]).Select(BoardName.Key).Where(k => k.Length > 0).Distinct()
                .Select(key => new BoardName(key, board)))
            .OrderByDescending(n => n.WordCount),
    ]);

    /// <summary>The names of boards, the longest first.</summary>
    public static ImmutableArray<BoardName> Boards => Names.Value;

    /// <summary>The one authority that has this name, or null. Without a day a name that two authorities had, one after the other, is nobody's.</summary>
    public static AuthorityRecord? Authority(string name, LocalDate? on)
    {
        var found = AuthorityDirectory.England.FindByName(name, on);
        if (!found.IsFound)
        {
            return null;
        }

        var core = Core(name);
        var record = found.Record;
        return IsNamed(record, core) && (on is not null || !AuthorityDirectory.England.All.Any(other => other != record && IsNamed(other, core))) ? record : null;
    }

    private static bool IsNamed(AuthorityRecord authority, string core) =>
        ((string[])[authority.Name, authority.ShortName, authority.OnsName, .. authority.OtherNames]).Any(name => Core(name) == core);

    private static string Core(string name) => NameGrammar.Authority.Core(FoldedName.Of(name));
}
