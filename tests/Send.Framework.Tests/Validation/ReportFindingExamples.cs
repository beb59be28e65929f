using Send.Framework.Reports;
using static Send.Framework.Tests.Reports.ReadingHelp;

namespace Send.Framework.Tests.Validation;

/// <summary>For each code on contradictions inside a report a report in which it, and no other error, is found.</summary>
internal static class ReportFindingExamples
{
    private const string Monitoring = "A monitoring inspection will be carried out within approximately 18 months.";
    private const string ThreeYears = "The next full area SEND inspection will be within approximately three years.";
    private const string Plan = "As a result of this inspection, HMCI requires the local area partnership to prepare and submit a priority action plan.";

    public static FindingExample[] All { get; } =
    [
        Says("SEND8001", $"{Positive}\n\n{Inconsistent}", text => Report(outcome: text)),
        Says("SEND8002", "Inspection dates: 4 October 2024 to 30 September 2024", text => Report(dates: text)),
        Says("SEND8003", $"{Dates}\nDates of inspection: 7 to 11 October 2024", text => Report(dates: text)),
        Says("SEND8004", "Inspection dates: Tuesday 30 September to Friday 4 October 2024", text => Report(dates: text)),
        Says("SEND8005", $"{Dates}\nDate of previous inspection: 7 to 11 July 2025", text => Report(dates: Dates, previous: text[(Dates.Length + 1)..])),
        Says("SEND8006", "Date of previous inspection: 5 to 9 July 2021\nDate of previous inspection: 12 to 16 July 2021", text => Report(previous: text)),
        Says("SEND8007", $"{Next}\n{ThreeYears}", text => Report(next: text)),
        Says("SEND8008", $"{Positive}\n{Next}\n{Monitoring}", text => Report(next: text[(Positive.Length + 1)..])),
        Says("SEND8009", $"{Positive}\n{Next}\n{Plan}", text => Report(next: text[(Positive.Length + 1)..], response: "")),
        Says(
            "SEND8010", "Rotherham Metropolitan Borough Council and NHS West Yorkshire Integrated Care Board (ICB) are responsible for services.",
            text => Report(responsible: text)),
        Says(
            "SEND8011", $"{Positive}\n\nAreas for priority action\n\tNHS South Yorkshire Integrated Care Board\n\tLeaders must shorten waits.",
            text => Report(rest: text[(Positive.Length + 2)..])),
        Says("SEND8012", $"{Dates}\nReport published: 14 November 2024", text => Report(dates: text)) with
        {
            ReportOptions = new() { Published = new LocalDate(2024, 11, 15) }, Provided = "read as published on 15 November 2024",
        },
    ];

    private static FindingExample Says(string code, string text, Func<string, string> report) =>
        new(code) { Text = text, Report = report(text) };
}
