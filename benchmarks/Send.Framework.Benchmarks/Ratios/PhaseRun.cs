using System.Globalization;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using Send.Framework.Validation.Rules;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>Where the time and the bytes of reading and judging go: each step measured as what it adds to the steps before it.</summary>
internal static class PhaseRun
{
    private const int Rounds = 101;

    private static readonly (string Name, Action<RuleContext> Apply)[] Rules =
    [
        ("context", static _ => { }),
        ("head", HeadRules.Apply), ("partnership", PartnershipRules.Apply), ("dates", DateRules.Apply), ("edition", EditionRules.Apply),
        ("visit", VisitRules.Apply), ("publication", PublicationRules.Apply), ("judgements", JudgementRules.Apply),
        ("improvement areas", ImprovementAreaRules.Apply), ("stated", StatedRules.Apply), ("unreadable", UnreadableRules.Apply),
        ("build", static c => Build(c)),
    ];

    public static void Run()
    {
        var document = BenchmarkDocuments.Typical;
        var unjudged = SendJson.ReadDocument(document).Document!;
        var contest = new Contest("Steps", Rounds)
            .With("token-pass", () => Floors.TokenPass.Over(document))
            .With("read", () => DocumentReader.Read(document, ReadOptions.Default, new FindingSink(ValidationOptions.Default), out _))
            .With("read-and-judge", () => SendJson.ReadInspection(document));
        for (var i = 0; i < Rules.Length; i++)
        {
            var last = i;
            contest.With($"up to {Rules[i].Name}", () => UpTo(last, unjudged));
        }

        contest.Run();
        using var table = new StringWriter(CultureInfo.InvariantCulture);
        contest.WriteTable(table);
        Console.Write(table);
    }

    private static RuleContext UpTo(int last, InspectionDocument document)
    {
        var context = new RuleContext(document, FrameworkCatalogue.BuiltIn, ValidationOptions.Default, new FindingSink(ValidationOptions.Default), 0);
        for (var i = 0; i <= last; i++)
        {
            Rules[i].Apply(context);
        }

        return context;
    }

    private static Inspection Build(RuleContext context) => Inspection.Create(
        context.Framework!, context.Kind!, context.Partnership!,
        new InspectionDates(
            context.Dates.Started!.Value, context.Dates.Ended!.Value, context.Dates.Notified, context.Dates.ReportReceived, context.Dates.Published),
        context.Answers, context.Areas, context.Stated, context.Reference);
}
