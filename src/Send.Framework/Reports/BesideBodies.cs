using NodaTime;

namespace Send.Framework.Reports;

/// <summary>Splits a list whose areas stand beside the bodies responsible for them.</summary>
internal sealed class BesideBodies(Words words, AreaLines lines, LocalDate? on)
{
    private const int MostWordsOfBodies = 45;

    private readonly AreaSplitter _splitter = new(words, lines);

    /// <summary>The areas in order, or null where it cannot be told where one ends.</summary>
    public List<AreaItem>? Split() => lines.HasCells ? ByCells() : BySentences();

    private List<AreaItem>? ByCells()
    {
        List<AreaItem> items = [];
        var all = lines.All;
        var inBodies = false;
        for (var i = 0; i < all.Count; i++)
        {
            var line = all[i];
            if (i == 0 || lines.IsCell(line) || (inBodies && IsBegunAnew(line)) || IsUnmarkedRow(i, inBodies))
            {
                var cell = CellFrom(i);
                if (IsRestOfBodies(i, cell, items))
                {
                    items[^1].Bodies.Add(new(line.From, line.To));
                    continue;
                }

                if (IsBodies(cell))
                {
                    if (items.Count == 0 || items[^1].Text.Count > 0 || !inBodies)
                    {
                        items.Add(new());
                    }

                    inBodies = true;
                }
                else
                {
                    inBodies = false;
                    if (items.Count == 0)
                    {
                        return null;
                    }
                }
            }

            if (inBodies)
            {
                items[^1].Bodies.Add(new(line.From, line.To));
            }
            else
            {
                _splitter.Put(items[^1], line, i == 0 ? null : all[i - 1], 0);
            }
        }

        return items.Exists(item => item.Text.Count == 0) ? null : items;
    }

    // A page may break between the names and the text. What goes on without a capital is the rest of a name: an area begins with one.
    private bool IsBegunAnew(AreaLine line) => lines.IsBroken(line) && words[line.From].Has(TokenFlags.Capital);

    // A page that breaks inside a row leaves the rest of its names at the top of the next, before the names of the next row.
    private bool IsRestOfBodies(int at, TokenRange cell, List<AreaItem> items)
    {
        if (items.Count == 0 || items[^1].Text.Count == 0 || !lines.IsBroken(lines.All[at]) || !IsBodies(cell))
        {
            return false;
        }

        var next = lines.All.FindIndex(at + 1, lines.IsCell);
        return next > 0 && IsBodies(CellFrom(next));
    }

    // A row after a gap, where no line of the table was drawn.
    private bool IsUnmarkedRow(int at, bool inBodies) =>
        !inBodies && lines.IsAfterBlank(lines.All[at]) && lines.EndsSentence(lines.All[at - 1]) && IsBodies(CellFrom(at));

    // Without cells: names up to the line that begins a sentence, and the sentence up to the names that follow it.
    private List<AreaItem>? BySentences()
    {
        List<AreaItem> items = [];
        var all = lines.All;
        for (var i = 0; i < all.Count; i++)
        {
            if ((i == 0 || lines.EndsSentence(all[i - 1])) && BodiesFrom(i) is var count and > 0)
            {
                items.Add(new());
                items[^1].Bodies.Add(new(all[i].From, all[i + count - 1].To));
                i += count - 1;
                continue;
            }

            if (items.Count == 0)
            {
                return null;
            }

            _splitter.Put(items[^1], all[i], i == 0 ? null : all[i - 1], 0);
        }

        return items.Exists(item => item.Text.Count == 0) ? null : items;
    }

    // The number of lines from here that are whole names of bodies and stand before a sentence, or before the end, where the area beside them is
    // missing; 0 for none.
    private int BodiesFrom(int at)
    {
        var finder = new BoardFinder(words, on);
        for (var count = 1; at + count <= lines.All.Count && count <= 8; count++)
        {
            var range = new TokenRange(lines.All[at].From, lines.All[at + count - 1].To);
            if (!IsBodies(range))
            {
                return 0;
            }

            var (boards, hasUnknown) = finder.Find(range);
            var isWhole = !hasUnknown && (boards.Count > 0 ? boards[^1].To >= range.To || EndsLikeABody(range) : EndsLikeABody(range));
            if (isWhole && (at + count == lines.All.Count || lines.Opens(lines.All[at + count], lines.All[Math.Min(at + count + 2, lines.All.Count - 1)].To)))
            {
                return count;
            }
        }

        return 0;
    }

    private bool EndsLikeABody(TokenRange range)
    {
        var last = range.To - 1;
        while (last > range.From && !words[last].IsWord)
        {
            last--;
        }

        return words.Folded(last) is "council" or "trust" or "authority" or "icb" or "board" or "leaders" or "company" or "borough" or "first";
    }

    private TokenRange CellFrom(int at)
    {
        var to = at + 1;
        while (to < lines.All.Count && !lines.IsCell(lines.All[to]))
        {
            to++;
        }

        return new(lines.All[at].From, lines.All[to - 1].To);
    }

    // Bodies are names: short, and without a verb that asks for something.
    private bool IsBodies(TokenRange range)
    {
        if (range.To - range.From > MostWordsOfBodies)
        {
            return false;
        }

        for (var at = range.From; at < range.To; at++)
        {
            if (words.Folded(at) is "should" or "must" or "need" or "needs" or "ensure" or "improve" or "this" || words[at].Kind == TokenKind.Bullet)
            {
                return false;
            }
        }

        return words[range.From].Has(TokenFlags.Capital);
    }
}
