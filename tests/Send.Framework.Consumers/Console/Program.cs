// Somebody else's program: reads inspections, says what follows and what is wrong, and asks what the library knows.
// The arguments are the documents to read. The output is expected.txt, however the program was compiled.
using NodaTime;
using Example.Report;
using Send.Framework.Frameworks;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Time;

var today = new LocalDate(2026, 11, 23);

foreach (var path in args)
{
    var document = File.ReadAllBytes(path);
    var result = SendJson.ReadInspection(document);
    if (!result.TryGetValue(out var inspection))
    {
        Console.WriteLine($"{Path.GetFileName(path)} is not valid");
        return 1;
    }

    Console.WriteLine($"{inspection.Reference} {inspection.Framework.Id} {inspection.Partnership?.LocalAuthority.DfeCode}");
    foreach (var followUp in FollowUpSchedule.For(inspection, today).FollowUps)
    {
        Console.WriteLine($"  {followUp.Activity.Code} {Words.Of(followUp.Window)} {followUp.State.ToWords()}");
    }

    // In an envelope of the program's own, by source-generated serialization.
    var letter = new Letter("to-do", today, inspection);
    Console.WriteLine($"  the same again from JsonSerializer: {Post.Read(Post.Write(letter)) == letter}");

    // The grades of a school are no outcomes.
    var faulty = Words.Of(document).Replace("typically-positive", "good").Replace("inconsistent", "requires-improvement")
        .Replace("systemic-failings", "inadequate");
    foreach (var finding in SendJson.ReadInspection(Words.Utf8(faulty)).Findings)
    {
        Console.WriteLine($"  made wrong: {finding.Code} {finding.Path}");
    }
}

foreach (var date in (LocalDate[])[new(2016, 5, 1), new(2024, 6, 1), new(2026, 6, 1)])
{
    var editions = FrameworkCatalogue.BuiltIn.OfFamily("area-send").Where(edition => edition.IsInForceOn(date)).Select(edition => edition.Id);
    Console.WriteLine($"in force on {Words.Of(date)}: {string.Join(", ", editions)}");
}

var authorities = AuthorityDirectory.England;
var cumbria = authorities.FindByName("Cumbria", new LocalDate(2022, 1, 1)).Record!;
var successors = cumbria.Successors.Select(code => authorities.Get(code).ShortName);
Console.WriteLine($"{cumbria.DfeCode} {cumbria.Name}, then {string.Join(" and ", successors)}");

var boards = IntegratedCareBoardDirectory.England.Serving(DfeCode.Parse("372"), today).Select(serving => serving.Board.OdsCode);
Console.WriteLine($"serving 372: {string.Join(", ", boards)}");

var later = WorkingDayCalendar.EnglandAndWales.AddWorkingDays(new LocalDate(2024, 11, 4), 35);
Console.WriteLine($"35 working days after 2024-11-04: {Words.Of(later)}");
return 0;
