using NodaTime;
using Send.Framework.Frameworks.Layouts;
using Send.Framework.Partnerships;
using Send.Framework.Validation;

namespace Send.Framework.Reports;

/// <summary>Reads the boards from the sentence that says who is responsible for the area, and from the table at the end.</summary>
internal sealed class BoardReader(Words words, Matcher matcher, ReportLayout layout, Notes notes)
{
    private const string Path = "/partnership/integratedCareBoards";

    public List<IntegratedCareBoardRecord> Read(Sections sections, LocalDate? on)
    {
        var finder = new BoardFinder(words, on);
        var said = Sentence(sections, finder);
        var listed = Table(sections, finder);
        List<BoardMention> chosen;
        if (said is { Boards.Count: > 0, HasUnknown: false }
            && (listed.Boards.Count == 0 || Contains(said.Boards, listed.Boards) || Contains(listed.Boards, said.Boards)))
        {
            // Where one names more than the other, the longer list is the report's.
            chosen = Contains(said.Boards, listed.Boards) ? said.Boards : listed.Boards;
        }
        else if (said.Boards.Count == 0 && listed is { Boards.Count: > 0, HasUnknown: false })
        {
            chosen = listed.Boards;
        }
        else if (said.Boards.Count > 0 && listed is { Boards.Count: > 0, HasUnknown: false } && Contains(listed.Boards, said.Boards))
        {
            chosen = listed.Boards;
        }
        else
        {
            CannotTell(said.Boards, listed.Boards);
            return [];
        }

        var boards = Distinct(chosen);
        for (var i = 0; i < boards.Count; i++)
        {
            notes.Said($"{Path}/{i}", boards[i].From, boards[i].To);
        }

        return [.. boards.Select(b => b.Board)];
    }

    private void CannotTell(List<BoardMention> said, List<BoardMention> listed)
    {
        if (said.Count == 0 || listed.Count == 0)
        {
            notes.CannotTell(Path, said.Count + listed.Count == 0
                ? "No board is named where the report says who is responsible for the area."
                : "Next to known boards there is a name that is not a known board.");
        }
        else if (Contains(said, listed) && Contains(listed, said))
        {
            notes.CannotTell(Path, "Next to known boards there is a name that is not a known board.");
        }
        else
        {
            notes.Contradicts(
                FindingCodes.ReportBoardsDiffer, Path,
                $"The sentence on who is responsible and the table at the end do not name the same boards: {Names(said)}; {Names(listed)}.");
        }
    }

    // By their names in the directory: the words between two boards of the table may be the name of a person.
    private static string Names(List<BoardMention> boards) => string.Join(", ", Distinct(boards).Select(b => b.Board.Name));

    private (List<BoardMention> Boards, bool HasUnknown) Sentence(Sections sections, BoardFinder finder)
    {
        List<BoardMention> all = [];
        var hasUnknown = false;
        foreach (var range in sections.Of(ReportLayout.BodiesSection))
        {
            for (var at = range.From; at < range.To; at++)
            {
                if (words.BeginsSentence(at, range.From) && words[at].IsWord && matcher.At(at, layout.ResponsibleBodies, range.To) is { } match)
                {
                    var (boards, isUnknown) = finder.Find(new(match.From, match.To));
                    all.AddRange(boards);
                    hasUnknown |= isUnknown;
                    at = match.To - 1;
                }
            }
        }

        return (all, hasUnknown);
    }

    private static (List<BoardMention> Boards, bool HasUnknown) Table(Sections sections, BoardFinder finder)
    {
        List<BoardMention> all = [];
        var hasUnknown = false;
        foreach (var range in sections.Of(ReportLayout.DetailsSection))
        {
            var (boards, isUnknown) = finder.Find(range);
            all.AddRange(boards);
            hasUnknown |= isUnknown;
        }

        return (all, hasUnknown);
    }

    private static bool Contains(List<BoardMention> larger, List<BoardMention> smaller) =>
        smaller.TrueForAll(s => larger.Exists(l => l.Board == s.Board));

    private static List<BoardMention> Distinct(List<BoardMention> boards) => [.. boards.DistinctBy(b => b.Board)];
}
