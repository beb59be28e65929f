using Send.Framework.Frameworks.Layouts;
using Send.Framework.Reports;
using Send.Framework.Sources;

namespace Examples;

internal static class ReportParts
{
    public static void Run()
    {
        // The text of a report, a value with its words, and what cannot be told.
        var text = ReportText.Of(File.ReadAllText("docs/examples/area-send-report.txt"));
        var reading = ReportReader.Read(text);
        Console.WriteLine($"{reading.Layout!.Name}; seen before: {reading.Previous?.Ended:uuuu-MM-dd}");
        foreach (var evidence in reading.Evidence.Take(1))
            Console.WriteLine($"{evidence.Path}: {evidence.Text} (page {evidence.Span.Page})");
        foreach (var open in reading.CannotTell.Take(1))
            Console.WriteLine($"{open.Path}: {open.Because}");

        // How the reports of an edition of your own look is data.
        var layout = new ReportLayout
        {
            Code = "peer-review",
            Name = "A peer review",
            Editions = ["peer-review-2026"],
            Kind = "review",
            Source = new Source("Our handbook", "The region", Evidence.Primary),
            Titles = ["Peer review of {name:6}"],
            Dates = ["Days of the review: {dates}"],
            Visits = [new VisitLength("review", 2, 3, new Source("Our handbook", "The region", Evidence.Primary))],
            Sections = [new CodePhrase("strengths", "What works well")],
            Grades = [new GradePhrase("overall", "good", "the review found good practice")],
            Table = new JudgementTable("Judgements", [new CodePhrase("overall", "Overall")], [new CodePhrase("good", "Good")]),
            Stated = [new CodePhrase("next", "we will return in {interval}")],
            Areas = [new AreaList("strengths", "area-for-improvement")],
        };
        var options = new ReportReadingOptions { Layouts = [.. ReportLayouts.BuiltIn, layout] };
        Console.WriteLine($"{options.Layouts.Length} layouts, the last {layout}");
    }
}
