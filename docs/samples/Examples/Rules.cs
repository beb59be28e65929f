using NodaTime;
using Send.Framework.Frameworks;

namespace Examples;

internal static class Rules
{
    public static void Run()
    {
        // An edition is data, and so is everything about it.
        var edition = AreaSend.Edition2025;
        Console.WriteLine($"{edition.Id}, of a {edition.Subject}: {edition.LegalBasis[0].Summary}");
        Console.WriteLine($"received {edition.ReceiptEstimate!.WorkingDaysBeforePublication} working days before publication, as an estimate");
        Console.WriteLine($"open: {edition.OpenQuestions[0].Text}");
        foreach (var pause in FrameworkCatalogue.BuiltIn.Editions.SelectMany(e => e.Pauses).Take(1))
            Console.WriteLine($"paused: {pause.CertainlyFrom:uuuu-MM-dd} to {pause.CertainlyTo:uuuu-MM-dd}");
        foreach (var silence in AreaSend.Edition2023.PublicationSilences.Where(s => s.IsGeneral))
            Console.WriteLine($"no reports in the {silence.Days} days before the poll of {silence.PollingDay:uuuu-MM-dd}");

        var full = edition.GetKind(AreaSend.Kinds.Full);
        Console.WriteLine($"days on site: {full.Visit!.DaysOnSite?.Minimum} to {full.Visit.DaysOnSite?.Maximum}; in term: {full.Visit.InSchoolTerm?.Count} of {full.Visit.InSchoolTerm?.Of}");
        foreach (var holiday in AreaSend.Edition2023.GetKind(AreaSend.Kinds.Full).Visit!.SchoolHolidays)
            Console.WriteLine($"holiday: {holiday}");
        foreach (var rule in full.FollowUpRules.Take(2))
            Console.WriteLine($"{rule.Name}: when {rule.When.Kind}, {string.Join(", ", rule.When.Grades)}; an event does it: {rule.DoneBy.FirstOrDefault()?.Code ?? "none"}");

        // Questions come and go by date and remit; categories follow from answers.
        var cards = SchoolReportCards.Edition2025;
        Console.WriteLine(string.Join(", ", cards.Remits.Take(2).Select(r => r.Name)));
        foreach (var question in cards.Kinds.SelectMany(k => k.Questions).Where(q => !q.Changes.IsEmpty).Take(1))
            Console.WriteLine($"{question.Title}: {question.StatusOn(question.Changes[0].On.PlusDays(-400))} 400 days before {question.Changes[0].On:uuuu-MM-dd}");
        foreach (var category in FrameworkCatalogue.BuiltIn.Editions.SelectMany(e => e.Kinds).SelectMany(k => k.Categories).Take(1))
            Console.WriteLine($"{category.Name}: {category.Explanation}");
        foreach (var rule in FrameworkCatalogue.BuiltIn.Editions.SelectMany(e => e.FollowUpRules).Where(r => r.Recurrence is not null).Take(1))
            Console.WriteLine($"{rule.Name}: every {rule.Recurrence!.Every.ToWords()}");

        try
        {
            InspectionFramework.Create(new FrameworkDefinition
            {
                Id = "Not a code",
                Family = "mine",
                Name = "Mine",
                Summary = "Nothing yet.",
                Jurisdiction = "England",
                Inspectorates = ["Me"],
                InForceFrom = new LocalDate(2026, 1, 1),
                Subject = SubjectKind.Provider,
                Registers = ["ofsted-urn"],
                Source = edition.Source,
                Kinds = [],
            });
        }
        catch (InvalidFrameworkException refused)
        {
            Console.WriteLine(refused.Findings[0].Code);
        }
    }
}
