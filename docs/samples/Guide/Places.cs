using NodaTime;
using Send.Framework.Partnerships;

namespace Guide;

internal static class Places
{
    public static void Run()
    {
        var found = AuthorityDirectory.England.FindByName("Cumbria", on: new LocalDate(2024, 1, 1));
        Console.WriteLine($"{found.Outcome}: {found.Record!.Name} ended on {found.Record.ValidTo:uuuu-MM-dd}");
        foreach (var successor in found.Candidates)
            Console.WriteLine($"- {successor.Name}, {successor.DfeCode}");

        // A board serves parts of authorities: the share is of the authority's small census areas (LSOAs).
        foreach (var (board, share) in IntegratedCareBoardDirectory.England.Serving(DfeCode.Parse("935"), on: new LocalDate(2024, 1, 30)))
            Console.WriteLine($"{board.Name}: {share}");
    }
}
