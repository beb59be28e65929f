using NodaTime;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Reports;

/// <summary>Reads the names of responsible bodies in their order.</summary>
internal sealed class BodyNames(Words words, Notes notes, AuthorityRecord? authority, LocalDate? on)
{
    /// <param name="cell">The lines with the names; those that do not follow each other are read apart.</param>
    /// <param name="path">Where the bodies stand in the document.</param>
    public List<ResponsibleBodyDocument> Read(List<TokenRange> cell, string path)
    {
        List<ResponsibleBodyDocument> bodies = [];
        for (var i = 0; i < cell.Count;)
        {
            var last = i;
            while (last + 1 < cell.Count && cell[last + 1].From == cell[last].To)
            {
                last++;
            }

            ReadRun(bodies, new(cell[i].From, cell[last].To), path);
            i = last + 1;
        }

        return bodies;
    }

    private void ReadRun(List<ResponsibleBodyDocument> bodies, TokenRange range, string path)
    {
        var at = range.From;
        foreach (var board in new BoardFinder(words, on).Find(range).Boards)
        {
            AddOthers(bodies, at, board.From, path);
            bodies.Add(new() { Role = "integrated-care-board", Name = words.TextOf(board.From, board.To) });
            at = board.To;
        }

        AddOthers(bodies, at, range.To, path);
    }

    private void AddOthers(List<ResponsibleBodyDocument> bodies, int from, int to, string path)
    {
        var begin = from;
        for (var at = from; at <= to; at++)
        {
            if (at == to || words[at].Kind is TokenKind.Soft or TokenKind.Hard || (words.Is(at, "and") && IsWhole(begin, at)))
            {
                AddOne(bodies, begin, at, path);
                begin = at + 1;
            }
        }
    }

    // Whether the words before an "and" are a name by themselves, so that the "and" is not part of one.
    private bool IsWhole(int from, int to) =>
        to > from && (words.Folded(to - 1) is "council" or "trust" or "authority" or "company"
            || (authority is not null && Places.Authority(words.TextOf(from, to), on) == authority));

    private void AddOne(List<ResponsibleBodyDocument> bodies, int from, int to, string path)
    {
        while (from < to && (!words[from].IsWord || BoardName.ComesAndGoes(words.Folded(from))))
        {
            from++;
        }

        while (to > from && (!words[to - 1].IsWord || BoardName.ComesAndGoes(words.Folded(to - 1))))
        {
            to--;
        }

        if (to <= from || IsRestOfABoard(from, to))
        {
            return;
        }

        var name = words.TextOf(from, to);
        if (RoleOf(name, from, to) is { } role)
        {
            bodies.Add(new() { Role = role, Name = name });
        }
        else
        {
            notes.CannotTell(path, $"The role of {notes.Quote(from, to)} is not known.");
        }
    }

    // A page that breaks inside a name leaves the end of it on its own.
    private bool IsRestOfABoard(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (words.Folded(at) is not ("integrated" or "care" or "board" or "boards" or "icb"))
            {
                return false;
            }
        }

        return true;
    }

    private string? RoleOf(string name, int from, int to)
    {
        if (authority is not null && Places.Authority(name, on) == authority)
        {
            return "local-authority";
        }

        for (var at = from; at < to; at++)
        {
            switch (words.Folded(at))
            {
                case "trust" or "first" or "company":
                    return "childrens-trust";
                case "school" or "schools" or "college" or "colleges":
                    return "school-and-college-leaders";
                case "council" or "authority":
                    return "local-authority";
                case "health":
                    return "health-leaders";
                case "education":
                    return "education-leaders";
                case "partnership":
                    return "local-area-partnership";
                default:
                    break;
            }
        }

        return null;
    }
}
