using System.Globalization;
using System.Text;
using Send.Framework.Partnerships;
using Send.Framework.Reports;

namespace Send.Framework.Tests.Reports;

/// <summary>
/// Composes reports on children's services from facts in all the variants that published reports have: the authority in the title or above it,
/// forms of dates, the table of judgements cell by cell or line by line, page headers in the middle of it. Number N is the same in every run.
/// </summary>
internal sealed class IlacsComposer
{
    private static readonly AuthorityRecord[] Authorities = [.. AuthorityDirectory.England.All];

    private static readonly Dictionary<string, string> Wordings = new()
    {
        ["impact-of-leaders"] = "The impact of leaders on social work practice with children and families",
        ["help-and-protection"] = "The experiences and progress of children who need help and protection",
        ["children-in-care-and-care-leavers"] = "The experiences and progress of children in care and care leavers",
        ["children-in-care"] = "The experiences and progress of children in care",
        ["care-leavers"] = "The experiences and progress of care leavers",
        ["overall-effectiveness"] = "Overall effectiveness",
    };

    private static readonly (string Code, string Words)[] Grades =
        [("outstanding", "Outstanding"), ("good", "Good"), ("requires-improvement", "Requires improvement to be good"), ("inadequate", "Inadequate")];

    private readonly Random _random;
    private readonly StringBuilder _text = new();

    private IlacsComposer(int number) => _random = new(number);

    public static (ReportText Text, IlacsFacts Facts) Compose(int number)
    {
        var composer = new IlacsComposer(number);
        var facts = composer.Facts();
        var name = composer.Name(facts.Authority);
        composer.Write(facts, name);
        return (ReportText.Of(new ReportPaper(composer._random, page => composer.Head(facts, name, page), 6).Lay(composer._text.ToString())), facts);
    }

    // The questions as they were asked: care leavers apart since January 2023, no overall effectiveness since April 2026.
    private IlacsFacts Facts()
    {
        var era = _random.Next(5);
        var started = era < 2 ? new LocalDate(2018, 1, 8).PlusWeeks(_random.Next(250)) : era < 4 ? new LocalDate(2023, 2, 6).PlusWeeks(_random.Next(150))
            : new LocalDate(2026, 5, 4).PlusWeeks(_random.Next(25));
        var isShort = _random.Next(3) == 0;
        var ended = started.PlusDays(isShort ? 4 : Pick([11, 11, 11, 18]));
        string[] care = era < 2 ? ["children-in-care-and-care-leavers"] : ["children-in-care", "care-leavers"];
        string[] questions = ["impact-of-leaders", "help-and-protection", .. care, .. era < 4 ? ["overall-effectiveness"] : Array.Empty<string>()];
        AuthorityRecord authority;
        do
        {
            authority = Pick(Authorities);
        }
        while (!authority.IsInForceOn(started) || !authority.IsInForceOn(ended));

        return new(authority, isShort ? "short" : "standard", started, ended, [.. questions.Select(q => (q, Pick(Grades).Code))]);
    }

    private void Write(IlacsFacts facts, string name)
    {
        Paragraph(Pick(["", "Ofsted", "1"]));
        if (_random.Next(3) == 0)
        {
            Paragraph($"{name}\n{Pick(["Inspection of children's social care services", "Inspection of local authority children's services"])}");
        }
        else
        {
            Paragraph($"Inspection of {name}{Pick(["", " local authority", " local authority"])} children's {Pick(["", "social care "])}services");
        }

        Paragraph($"{Pick(["Inspection dates:", "Inspection dates", "Inspection date:", "Dates of inspection:"])} {Days(facts.Started, facts.Ended)}");
        Paragraph(Pick(["Lead inspector: one of His Majesty's Inspectors", "Lead inspector: one of Her Majesty's Inspectors"]));
        Table(facts);
        for (var i = 0; i < 5; i++)
        {
            Paragraph(Pick(ComposerWords.Filler));
        }

        Paragraph("Services for care leavers were inadequate at the last inspection, when overall effectiveness was good.");
    }

    private void Table(IlacsFacts facts)
    {
        var style = _random.Next(4);
        _text.Append(style == 0 ? "Judgement\n\tGrade\n" : Pick(["Judgement Grade\n", "Judgement\tGrade\n"]));
        foreach (var (question, grade) in facts.Grades)
        {
            var (label, words) = (Wordings[question], Array.Find(Grades, g => g.Code == grade).Words);
            var middle = label.LastIndexOf(' ', label.Length - 8);
            _text.Append(style switch
            {
                0 => $"{label}\n\t{words}\n",
                1 => $"{label} {words}\n",
                2 when middle > 20 => $"{label[..middle]} {words}\n{label[(middle + 1)..]}\n",
                // The grade, too, is broken: its first words stand on the first line of the row, the rest on the second.
                3 when middle > 20 && grade == "requires-improvement" => $"{label[..middle]}\tRequires improvement\n{label[(middle + 1)..]}\tto be good\n",
                _ => $"{label}\t{words}\n",
            });
        }

        _text.Append('\n');
    }

    private string Head(IlacsFacts facts, string name, int page) => _random.Next(3) switch
    {
        0 => $"\fInspection of {name} children's services\n{Days(facts.Started, facts.Ended)}\n",
        1 => $"{page}\n\fInspection of {name} local authority children's services\n{Days(facts.Started, facts.Ended)}\n",
        _ => $"\n{page}\n\f",
    };

    private string Name(AuthorityRecord authority) => _random.Next(5) switch
    {
        0 => authority.Name,
        1 => authority.OnsName,
        // "Dorset Council" is the name of the authority since 2019, and not of the county council before it.
        2 when authority.ValidTo is null => authority.ShortName + (authority.DfeCode.ToString() == "201" ? " Corporation" : " Council"),
        3 => "the " + authority.Name,
        _ => authority.ShortName,
    };

    private string Days(LocalDate first, LocalDate last)
    {
        string Month(LocalDate day) => ComposerWords.Months[day.Month - 1];
        var digits = Pick(["0", "00"]);
        string Number(LocalDate date) => date.Day.ToString(digits, CultureInfo.InvariantCulture);
        return (first.Year == last.Year, first.Month == last.Month, _random.Next(3)) switch
        {
            (true, true, 0) => $"{Number(first)} to {Number(last)} {Month(last)} {last.Year}",
            (true, true, 1) => $"{Number(first)}\u2013{Number(last)} {Month(last)} {last.Year}",
            (true, _, not 2) => $"{Number(first)} {Month(first)} to {Number(last)} {Month(last)} {last.Year}",
            _ => $"{Number(first)} {Month(first)} {first.Year} {Pick(["to", "-", "\u2013"])} {Number(last)} {Month(last)} {last.Year}",
        };
    }

    private void Paragraph(string text) => _text.Append(text).Append("\n\n");

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
