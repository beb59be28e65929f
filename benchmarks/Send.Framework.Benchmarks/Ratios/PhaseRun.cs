using System.Globalization;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Validation;
using Send.Framework.Validation.Rules;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>Where the time and the bytes of reading and judging go: each step measured as what it adds to the steps before it.</summary>
internal static class PhaseRun
{
    private const int Rounds = 101;

    private static readonly (string Name, Rule Apply)[] Rules =
    [
        ("reading", static (in _) => { }),
        ("head", HeadRules.Apply), ("partnership", PartnershipRules.Apply), ("dates", DateRules.Apply), ("edition", EditionRules.Apply),
        ("visit", VisitRules.Apply), ("publication", PublicationRules.Apply), ("judgements", JudgementRules.Apply),
        ("improvement areas", ImprovementAreaRules.Apply), ("stated", StatedRules.Apply),
    ];

    private delegate void Rule(in RuleContext context);

    public static void Run()
    {
        var document = BenchmarkDocuments.Typical;
        var contest = new Contest("Steps", Rounds).With("token-pass", () => Floors.TokenPass.Over(document));
        for (var i = 0; i < Rules.Length; i++)
        {
            var last = i;
            contest.With($"up to {Rules[i].Name}", () => UpTo(last, document, make: false));
        }

        contest.With("up to the inspection", () => UpTo(Rules.Length - 1, document, make: true))
            .With("check", () => SendJson.Check(document).Length)
            .With("read-and-judge", () => SendJson.ReadInspection(document))
            .Run();
        using var table = new StringWriter(CultureInfo.InvariantCulture);
        contest.WriteTable(table);
        Console.Write(table);
    }

    private static Inspection? UpTo(int last, ReadOnlySpan<byte> document, bool make)
    {
        var room = ReaderRoom.Take(ReadOptions.Default);
        DocumentReader.Read(ref document, ReadOptions.Default, room, out var rootOffset);
        var context = new RuleContext(document, room.Frame, FrameworkCatalogue.BuiltIn, ValidationOptions.Default, rootOffset);
        for (var i = 0; i <= last; i++)
        {
            Rules[i].Apply(context);
        }

        var inspection = make ? InspectionMaking.Make(context) : null;
        room.GiveBack();
        return inspection;
    }
}
