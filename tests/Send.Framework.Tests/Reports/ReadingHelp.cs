using Send.Framework.Reports;

namespace Send.Framework.Tests.Reports;

/// <summary>A short report of our own, with any line exchanged, and its reading.</summary>
internal static class ReadingHelp
{
    public const string Title = "Area SEND inspection of Rotherham Local Area Partnership";
    public const string Dates = "Inspection dates: 30 September 2024 to 4 October 2024";
    public const string Positive = "The local area partnership\u2019s arrangements typically lead to positive experiences and outcomes for children and young people with SEND.";
    public const string Inconsistent = "The local area partnership\u2019s arrangements lead to inconsistent experiences and outcomes for children and young people with SEND.";
    public const string Failings = "There are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children and young people with SEND.";
    public const string Response = "Ofsted and the CQC ask that the local area partnership updates and publishes its strategic plan.";
    public const string Responsible = "Rotherham Metropolitan Borough Council and NHS South Yorkshire Integrated Care Board (ICB) are responsible for services.";
    public const string Next = "The next full area SEND inspection will be within approximately five years.";

    public static ReportReading Read(string text, string? framework = null) =>
        ReportReader.Read(ReportText.Of(text), new() { Framework = framework });

    public static string Report(
        string title = Title, string dates = Dates, string previous = "Date of previous inspection: 5 July 2021 to 9 July 2021", string outcome = Positive,
        string next = Next, string? rest = null, string response = Response, string responsible = Responsible) =>
        $"""
        {title}

        {dates}
        {previous}

        Inspection outcome
        {outcome}
        {next}
        {response}

        Information about the local area partnership
        {responsible}

        {rest ?? "Areas for improvement\n\nLeaders across the partnership should shorten waits.\n\nLeaders should answer calls on the day."}

        Local area partnership details
        Local authority
        {"\t"}Integrated care board
        Rotherham Metropolitan Borough Council
        {"\t"}NHS South Yorkshire Integrated Care Board
        """;

    public static string? Outcome(this ReportReading reading, string question = "outcome") =>
        reading.Document.Judgements.ValueOrDefault is { IsDefault: false } all ? all.FirstOrDefault(j => j.Question == question)?.Judgement.Value.Grade.Value : null;

    public static string? Because(this ReportReading reading, string path) => reading.CannotTell.FirstOrDefault(c => c.Path == path)?.Because;
}
