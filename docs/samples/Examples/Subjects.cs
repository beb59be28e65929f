using NodaTime;
using Send.Framework.Partnerships;

namespace Examples;

internal static class Subjects
{
    public static void Run()
    {
        // Who is inspected: a partnership, as a report names it.
        var board = IntegratedCareBoard.Of("NHS South Yorkshire Integrated Care Board", OdsCode.Parse("QF7"));
        var partnership = Partnership.Of(
            LocalAuthority.Of("Rotherham", DfeCode.Parse("372")), [board], [Partner.Of("Rotherham Parent Carers Forum", PartnerRole.ParentCarerForum.Code)]);
        Console.WriteLine($"{partnership.DisplayName}: {partnership.IntegratedCareBoards[0].DisplayName}; {partnership.Partners[0].Name}");

        // Or a provider, by its number in a register.
        InspectionSubject school = Provider.Of("ofsted-urn", "100001", "A school", remit: "school");
        Console.WriteLine($"{school.DisplayName} ({school.GetType().Name})");

        // What is known of an authority through time.
        Console.WriteLine(AuthorityDirectory.England.Get(OfstedUrn.Parse("80543")).Name);
        foreach (var record in AuthorityDirectory.England.All.Where(a => !a.FormerGssCodes.IsEmpty).Take(1))
            Console.WriteLine($"{record.ShortName} was {record.FormerGssCodes[0].Code} until {record.FormerGssCodes[0].ValidTo:uuuu-MM-dd}");
        foreach (var change in AuthorityDirectory.England.All.SelectMany(a => a.AnnouncedChanges).Take(1))
            Console.WriteLine($"from {change.EffectiveOn:uuuu-MM-dd}: {string.Join(", ", change.SuccessorNames)}");
        foreach (var served in IntegratedCareBoardDirectory.England.Get(OdsCode.Parse("QF7")).ServedOn(new LocalDate(2026, 1, 1)).Take(1))
            Console.WriteLine($"{served.Authority}: {served.Share}");
    }
}
