namespace Send.Framework.Reports;

/// <summary>Splits a list without a column of bodies into its areas.</summary>
internal sealed class AreaSplitter(Words words, AreaLines lines)
{
    private readonly List<AreaItem> _items = [];

    /// <summary>The areas in order, or null where it cannot be told where one ends.</summary>
    public List<AreaItem>? Split()
    {
        var all = lines.All;
        if (all.Count == 0)
        {
            return [];
        }

        var isNumbered = lines.NumberOf(all[0]) == 1;
        var areBullets = lines.IsBullet(all[0]);
        for (var i = 0; i < all.Count; i++)
        {
            var begins = i == 0 ? true
                : isNumbered ? lines.NumberOf(all[i]) == _items.Count + 1
                : areBullets ? lines.IsBullet(all[i])
                : Begins(all[i - 1], all[i], i + 1 < all.Count ? all[i + 1] : all[i]);
            if (begins is null)
            {
                return null;
            }

            if (begins.Value)
            {
                _items.Add(new());
            }

            Put(_items[^1], all[i], i == 0 ? null : all[i - 1], isNumbered && begins.Value ? 2 : areBullets && begins.Value ? 1 : 0);
        }

        return _items;
    }

    /// <summary>Puts a line where it belongs in its area: text, a new point, or more of the point before it.</summary>
    public void Put(AreaItem item, AreaLine line, AreaLine? before, int without)
    {
        var range = new TokenRange(line.From + without, line.To);
        if (without == 0 && lines.IsBullet(line))
        {
            item.Points.Add(range with { From = line.From + 1 });
        }
        else if (item.Points.Count > 0 && !(before is { } last && lines.EndsSentence(last) && words[line.From].Has(TokenFlags.Capital)))
        {
            item.Points[^1] = item.Points[^1] with { To = line.To };
        }
        else
        {
            item.Text.Add(range);
        }
    }

    private bool? Begins(AreaLine before, AreaLine line, AreaLine next)
    {
        if (lines.IsBullet(line) || !words[line.From].Has(TokenFlags.Capital))
        {
            return false;
        }

        var opens = lines.Opens(line, next.To);
        if (lines.IsCell(line))
        {
            return true;
        }

        if (lines.IsBroken(line))
        {
            return lines.EndsSentence(before) && opens ? lines.EndsParagraph(before, line) : false;
        }

        // A table may lack a line between two rows; the gap is there, and a sentence that begins an area.
        if (lines.HasCells)
        {
            return lines.IsAfterBlank(line) && lines.EndsSentence(before) && opens;
        }

        if (lines.HasBlankLines)
        {
            return lines.IsAfterBlank(line) && (lines.EndsSentence(before) || opens);
        }

        return lines.EndsSentence(before) && opens ? lines.EndsParagraph(before, line) : false;
    }
}
