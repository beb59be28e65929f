#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property RestorePackagesWithLockFile=false

// Puts what the benchmarks printed into the documentation:
//
//     dotnet run -c Release --project benchmarks/Send.Framework.Benchmarks -- ratios > docs/performance/measured.txt
//     dotnet run -c Release --project benchmarks/Send.Framework.Benchmarks -- scale >> docs/performance/measured.txt
//     dotnet run tools/performance/chart.cs
//
// Reads docs/performance/measured.txt below the current directory, draws docs/performance/typical-document.svg from its first table, and
// replaces what stands in docs/performance.md between the two comments that say so: the machine, as the benchmarks name it, and the tables. The same input always gives the same bytes.

using System.Globalization;
using System.Text;

const string Measured = "docs/performance/measured.txt";
const string Page = "docs/performance.md";
const string Chart = "docs/performance/typical-document.svg";
const string Begin = "<!-- measured: written by tools/performance/chart.cs -->";
const string End = "<!-- end of measured -->";

var lines = File.ReadAllLines(Measured);
const string On = "machine ";
var machine = lines.FirstOrDefault(line => line.StartsWith(On, StringComparison.Ordinal)) is { } named ? named[On.Length..] + "\n\n" : "";
var tables = machine + string.Join('\n', lines.SkipWhile(line => !line.StartsWith("### ", StringComparison.Ordinal))).Trim();
File.WriteAllText(Chart, Draw(Contenders(lines)));

var page = File.ReadAllText(Page);
var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
if (from < 0 || to < from)
{
    Console.Error.WriteLine($"{Page} has no place for the tables: '{Begin}' and, after it, '{End}'.");
    return 1;
}

File.WriteAllText(Page, $"{page[..from]}{Begin}\n\n{tables}\n\n{page[to..]}");
return 0;

// The rows of the first table: name and times the reference.
static List<(string Name, double Times)> Contenders(string[] lines) =>
[
    .. lines
        .SkipWhile(line => !line.StartsWith("| contender", StringComparison.Ordinal)).Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Select(cells => (cells[1], double.Parse(cells[3], CultureInfo.InvariantCulture)))
        .OrderBy(row => row.Item2),
];

// Bars on a scale of powers of ten, because a schema validator and a copy of the bytes would not fit on one sheet otherwise.
static string Draw(List<(string Name, double Times)> rows)
{
    const int Left = 230, Width = 470, Right = 80, RowHeight = 26, Top = 48;
    var least = Math.Floor(Math.Log10(rows.Min(row => row.Times)));
    var most = Math.Ceiling(Math.Log10(rows.Max(row => row.Times)));
    double X(double times) => Left + (Width * (Math.Log10(times) - least) / (most - least));

    var height = Top + (rows.Count * RowHeight) + 16;
    var svg = new StringBuilder();
    void Line(FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');

    Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Left + Width + Right} {height}\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">");
    Line($"<title>Time for one typical document, in token passes</title>");
    Line($"<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
    Line($"<text x=\"10\" y=\"18\" font-weight=\"bold\">Time for one typical document, in token passes (each step ten times longer)</text>");
    for (var power = least; power <= most; power++)
    {
        var x = X(Math.Pow(10, power));
        Line($"<line x1=\"{x:0.#}\" y1=\"{Top - 8}\" x2=\"{x:0.#}\" y2=\"{height - 16}\" stroke=\"#d0d0d0\"/>");
        Line($"<text x=\"{x:0.#}\" y=\"{Top - 12}\" text-anchor=\"middle\" fill=\"#606060\">{Math.Pow(10, power):0.##}</text>");
    }

    for (var i = 0; i < rows.Count; i++)
    {
        var (name, times) = rows[i];
        var y = Top + (i * RowHeight);
        var ours = name is "read-and-judge" or "read-document" or "judge-only" or "check";
        Line($"<text x=\"{Left - 8}\" y=\"{y + 17}\" text-anchor=\"end\"{(ours ? " font-weight=\"bold\"" : "")}>{name}</text>");
        Line($"<rect x=\"{Left}\" y=\"{y + 4}\" width=\"{Math.Max(1, X(times) - Left):0.#}\" height=\"{RowHeight - 8}\" fill=\"{(ours ? "#1d70b8" : "#b1b4b6")}\"/>");
        Line($"<text x=\"{X(times) + 6:0.#}\" y=\"{y + 17}\" fill=\"#303030\">{times:0.00#}</text>");
    }

    Line($"</svg>");
    return svg.ToString();
}
