using System.Globalization;
using System.Text;
using Send.Framework.Partnerships;
using Send.Framework.Reports;
using static Send.Framework.Tests.Reports.ComposerWords;

namespace Send.Framework.Tests.Reports;

/// <summary>
/// Composes area SEND reports from facts in all the variants that published reports have: forms of dates, wordings, line ends, page headers
/// in the middle of a sentence, tables cell by cell. Number N is the same in every run.
/// </summary>
internal sealed class ReportComposer
{
    private static readonly AuthorityRecord[] Authorities = [.. AuthorityDirectory.England.All];

    private readonly Random _random;
    private readonly StringBuilder _text = new();

    private ReportComposer(int number) => _random = new(number);

    public static (ReportText Text, ComposedFacts Facts) Compose(int number)
    {
        var composer = new ReportComposer(number);
        var facts = composer.Facts();
        composer.Write(facts);
        return (ReportText.Of(new ReportPaper(composer._random, page => composer.Head(facts, page), 14).Lay(composer._text.ToString())), facts);
    }

    private string Head(ComposedFacts facts, int page) => _random.Next(3) switch
    {
        0 => $"Area SEND inspection report: {facts.Authority.ShortName} Local Area Partnership\n{facts.Started.Day} to {facts.Ended.Day} March 2024\n{page}\n\f",
        1 => $"\fInspection report: {facts.Authority.ShortName} Local Area Partnership\n{page}\n\n",
        _ => $"\n{page}\n\f",
    };

    private ComposedFacts Facts()
    {
        var started = new LocalDate(2023, 1, 9).PlusWeeks(_random.Next(120));
        started = started is { Year: 2025, Month: >= 5 } ? started.PlusWeeks(16) : started;
        var authority = Pick(Authorities);
        var boards = IntegratedCareBoardDirectory.England.Serving(authority.DfeCode, started);
        while (boards.IsEmpty)
        {
            authority = Pick(Authorities);
            boards = IntegratedCareBoardDirectory.England.Serving(authority.DfeCode, started);
        }

        var outcome = Pick(Outcomes.Keys.ToArray());
        var isWeakest = outcome == "systemic-failings";
        var priority = isWeakest ? Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Area("area-for-priority-action")) : [];
        var improvement = Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Area("area-for-improvement"));
        return new()
        {
            Authority = authority,
            Started = started,
            Ended = started.PlusDays(_random.Next(5) == 0 ? 8 : 4),
            PreviousStarted = _random.Next(5) == 0 ? null : new LocalDate(2016, 9, 5).PlusWeeks(_random.Next(250)),
            Outcome = outcome,
            Next = outcome == "typically-positive" ? "5" : "3",
            Monitoring = isWeakest ? "18" : null,
            Response = isWeakest ? "priority-action-plan" : "strategic-plan",
            Boards = [.. boards.Take(2).Select(b => b.Board.Name)],
            Areas = [.. priority, .. improvement],
        };
    }

    private ComposedArea Area(string kind)
    {
        var hasPoints = _random.Next(4) == 0;
        var (opening, bodies) = Pick(AreaOpenings);
        var text = $"{opening} {Pick(AreaVerbs)}";
        text = hasPoints ? text + ". This includes:" : _random.Next(3) == 0 ? $"{text}. {Pick(SecondSentences)}" : text + ".";
        string[] points = hasPoints ? [.. Points.OrderBy(_ => _random.Next()).Take(_random.Next(2, 4))] : [];
        return new(kind, text, points, kind == "area-for-priority-action" ? 2 : bodies);
    }

    private void Write(ComposedFacts facts)
    {
        var name = Pick([facts.Authority.ShortName, facts.Authority.OnsName]);
        Paragraph(Pick(["Local Area Partnership report", "Local area partnership report"]));
        Paragraph($"{Pick(["Area SEND inspection of", "Area SEND inspection of the"])} {name} {Pick(["Local Area Partnership", "local area partnership"])}");
        Paragraph($"{Pick(["Inspection dates:", "Inspection dates", "Inspection date:", "INSPECTION DATES:"])} {Days(facts.Started, facts.Ended)}");
        Paragraph($"{Pick(["Date of previous inspection:", "Dates of previous inspection:", "Dates of previous inspections:"])} "
            + (facts.PreviousStarted is { } previous ? Days(previous, previous.PlusDays(4)) : "Not previously inspected"));
        Heading("Inspection outcome");
        string[] sentences = [Pick(Outcomes[facts.Outcome]), .. NextSteps(facts)];
        foreach (var sentence in _random.Next(6) == 0 ? sentences.Reverse() : sentences)
        {
            Paragraph(sentence);
        }

        Heading("Information about the local area partnership");
        Paragraph($"{facts.Authority.Name} and {string.Join(" and ", facts.Boards.Select(BoardName))} are {Pick(["", "jointly "])}responsible for "
            + $"planning and commissioning services for children and young people with SEND in {name}. {Pick(Filler)}");
        Heading("What is it like to be a child or young person with SEND in this area?");
        Fill(3);
        Heading("What is the area partnership doing that is effective?");
        Fill(2, "\u25FC ");
        Heading("What does the area partnership need to do better?");
        Fill(2, Pick(["\u25FC ", "\u2022 "]));
        Lists(facts);
        Heading("Local area partnership details");
        Paragraph($"Local authority\n\tIntegrated care board\n\t{facts.Authority.Name}\n\t{string.Join(" and ", facts.Boards.Select(BoardName))}");
        Heading("Information about this inspection");
        Fill(1);
    }

    private IEnumerable<string> NextSteps(ComposedFacts facts)
    {
        var noun = facts.Monitoring is null ? Pick(NextNouns) : Pick(["full reinspection", "full re-inspection", "full area SEND inspection"]);
        if (facts.Monitoring is { } months)
        {
            yield return $"A monitoring inspection will be carried out within approximately {Pick([months, "eighteen"])} months.";
        }

        yield return $"The next {noun} {Pick(NextVerbs)} {Pick([facts.Next, Numbers[int.Parse(facts.Next, CultureInfo.InvariantCulture)]])} years.";
        yield return facts.Monitoring is null
            ? $"{Pick(Askers)} ask that the local area partnership updates and publishes its strategic plan{Pick(["", ","])} based on the recommendations set out in this report."
            : $"{Pick(Requirers)} requires the local area partnership to prepare and submit a priority action plan (area SEND) to address the identified areas for priority action.";
    }

    private void Lists(ComposedFacts facts)
    {
        var priority = facts.Areas.Where(a => a.Kind == "area-for-priority-action").ToArray();
        if (priority.Length > 0)
        {
            Heading("Areas for priority action");
            _text.Append("Responsible body\n\tAreas for priority action\n");
            foreach (var area in priority)
            {
                _text.Append(CultureInfo.InvariantCulture, $"\t{facts.Authority.Name} and {BoardName(facts.Boards[0])}\n\t{Whole(area)}\n");
            }
        }

        Heading("Areas for improvement");
        _text.Append(Pick(["", "Areas for improvement\n"]));
        var before = Pick(["\n", "\t"]);
        foreach (var area in facts.Areas.Where(a => a.Kind == "area-for-improvement"))
        {
            _text.Append(CultureInfo.InvariantCulture, $"{before}{Whole(area)}\n");
        }

        _text.Append('\n');
    }

    private string Whole(ComposedArea area)
    {
        var bullet = Pick(["\u25FC", "\u2022", "\u25AA", "-"]);
        return string.Join('\n', [area.Text, .. area.Points.Select(p => $"{bullet} {p}")]);
    }

    // Boards are written with and without NHS, in full and short, with the conjunction as a sign.
    private string BoardName(string name) => _random.Next(4) switch
    {
        0 => name,
        1 => name.Replace("NHS ", "", StringComparison.Ordinal),
        2 => name.Replace("Integrated Care Board", "ICB", StringComparison.Ordinal),
        _ => name + " (ICB)",
    };

    private string Days(LocalDate first, LocalDate last)
    {
        string Month(LocalDate day) => Months[day.Month - 1];
        var day = Pick(["0", "00"]);
        string Number(LocalDate date) => date.Day.ToString(day, CultureInfo.InvariantCulture);
        return (first.Year == last.Year, first.Month == last.Month, _random.Next(3)) switch
        {
            (true, true, 0) => $"{Number(first)} to {Number(last)} {Month(last)} {last.Year}",
            (true, true, 1) => $"{Number(first)}\u2013{Number(last)} {Month(last)} {last.Year}",
            (true, _, not 2) => $"{Number(first)} {Month(first)} to {Number(last)} {Month(last)} {last.Year}",
            _ => $"{Number(first)} {Month(first)} {first.Year} {Pick(["to", "-", "\u2013"])} {Number(last)} {Month(last)} {last.Year}",
        };
    }

    private void Fill(int sentences, string before = "")
    {
        for (var i = 0; i < sentences; i++)
        {
            Paragraph(before + Pick(Filler));
        }
    }

    private void Heading(string heading) => Paragraph(_random.Next(12) == 0 ? heading.ToUpperInvariant() : heading);

    private void Paragraph(string text) => _text.Append(text).Append("\n\n");

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
