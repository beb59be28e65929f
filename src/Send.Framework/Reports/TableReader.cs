using System.Collections.Immutable;
using Send.Framework.Frameworks.Layouts;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Reports;

/// <summary>
/// Reads a table of questions and grades. A grade belongs to the question whose words it follows or interrupts, so it does not matter whether
/// the text of the table comes cell by cell or line by line.
/// </summary>
internal sealed class TableReader(Words words, Matcher matcher, JudgementTable table, Notes notes)
{
    private const int LongestTable = 160;

    public ImmutableArray<JudgementEntry> Read(TokenRange whole, ImmutableArray<string> expected)
    {
        var entries = ImmutableArray.CreateBuilder<JudgementEntry>();
        if (HeadingEnd(whole) is not { } from)
        {
            foreach (var question in expected)
            {
                notes.CannotTell($"/judgements/{question}", "The report has no table of judgements with a known heading.", true);
            }

            return [];
        }

        // Grades first, so that the words of the questions can be read without them.
        var to = Math.Min(whole.To, from + LongestTable);
        var grades = Grades(from, to);
        var labels = Labels(from, to, grades);
        foreach (var question in table.Questions)
        {
            var path = $"/judgements/{question.Code}";
            var rows = labels.Where(l => l.Code == question.Code).ToArray();
            if (rows.Length == 0)
            {
                if (expected.Contains(question.Code))
                {
                    notes.CannotTell(path, "The table of judgements has no row for this question.", true);
                }

                continue;
            }

            var beside = Beside(rows[0], grades);
            if (rows.Length > 1 || beside.Length > 1)
            {
                var others = rows.Length > 1 ? rows.Select(r => (r.From, r.To)) : beside.Select(b => (b.From, b.To));
                notes.Contradicts(
                    FindingCodes.ReportAnswersTwice, path,
                    $"The table of judgements has {(rows.Length > 1 ? $"{rows.Length} rows" : $"{beside.Length} grades")} for this question: "
                    + $"{string.Join(", ", others.Select(o => notes.Quote(o.From, o.To)))}.", true);
                continue;
            }

            if (beside.Length == 0)
            {
                notes.CannotTell(path, $"There is no known grade beside {notes.Quote(rows[0].From, rows[0].To)}.", true);
                continue;
            }

            notes.Said(path, beside[0].From, beside[0].To);
            entries.Add(new(question.Code, Field.Of(new JudgementDocument { Grade = beside[0].Code })));
        }

        return entries.ToImmutable();
    }

    // A grade among the words of the question or right after them, and every other one right after that or before the next row.
    private (string Code, int From, int To)[] Beside(
        (string Code, int From, int To, int Next, bool IsLast) row, List<(string Code, int From, int To)> grades)
    {
        var end = row.To;
        List<(string, int, int)> beside = [];
        foreach (var grade in grades.Where(g => g.From >= row.From && g.From < row.Next))
        {
            var follows = grade.From < row.To || PastMarks(end) >= grade.From;
            if (!follows && (beside.Count == 0 || row.IsLast))
            {
                break;
            }

            beside.Add(grade);
            end = Math.Max(end, grade.To);
        }

        return [.. beside];
    }

    private int PastMarks(int at)
    {
        while (at < words.Count && !words[at].IsWord && words[at].Kind != TokenKind.Hard)
        {
            at++;
        }

        return at;
    }

    private int? HeadingEnd(TokenRange whole)
    {
        for (var at = whole.From; at < whole.To; at++)
        {
            if (words[at].Has(TokenFlags.LineStart) && matcher.At(at, table.Heading, whole.To) is { } match
                && (match.To >= words.Count || words[match.To].Has(TokenFlags.LineStart | TokenFlags.CellStart)))
            {
                return match.To;
            }
        }

        return null;
    }

    private List<(string Code, int From, int To)> Grades(int from, int to)
    {
        List<(string, int, int)> grades = [];
        for (var at = from; at < to; at++)
        {
            if (EndsTable(at))
            {
                break;
            }

            if (matcher.At(at, table.RestsOfGrades, to) is { } rest)
            {
                at = rest.To - 1;
                continue;
            }

            foreach (var grade in table.Grades)
            {
                if (matcher.At(at, grade.Phrases, to) is { } match)
                {
                    grades.Add((grade.Code, at, match.To));
                    at = match.To - 1;
                    break;
                }
            }
        }

        return grades;
    }

    // Rows in their order. The words of a row may have its grade among them; where the rest of a grade was cut off by words of the
    // question, the rest is no word of the table.
    private List<(string Code, int From, int To, int Next, bool IsLast)> Labels(int from, int to, List<(string Code, int From, int To)> grades)
    {
        var last = grades.Count == 0 ? from : grades[^1].To;
        List<(string Code, int From, int To)> found = [];
        for (var at = from; at < Math.Min(to, last); at++)
        {
            // A row begins a line with a capital letter; the same words in a sentence are no row.
            if (!words[at].Has(TokenFlags.Capital) || !words[at].Has(TokenFlags.LineStart | TokenFlags.CellStart))
            {
                continue;
            }

            (string Code, int To)? best = null;
            foreach (var question in table.Questions)
            {
                if (question.Phrases.Select(p => LabelAt(at, p, to, grades)).Max() is { } end && (best is not { } b || end > b.To))
                {
                    best = (question.Code, end);
                }
            }

            if (best is { } row)
            {
                found.Add((row.Code, at, row.To));
                at = row.To - 1;
            }
        }

        return
        [
            .. found.Select((row, i) => (row.Code, row.From, row.To, i + 1 < found.Count ? found[i + 1].From : last, i + 1 == found.Count)),
        ];
    }

    private int? LabelAt(int at, Phrase phrase, int to, List<(string Code, int From, int To)> grades)
    {
        // The longer one: the words of a question may end early, and go on behind the grade.
        var end = matcher.At(at, phrase, to)?.To;
        var grade = grades.FirstOrDefault(g => g.From > at && g.From < at + 12);
        var around = grade.Code is null ? null : matcher.AtWithout(at, phrase, to, new(grade.From, grade.To))?.To;
        return around > end || end is null ? around : end;
    }

    // A table ends with the first full stop.
    private bool EndsTable(int at) => words[at].Kind == TokenKind.Hard;
}
