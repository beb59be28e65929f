using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;

namespace Send.Framework.Benchmarks.Inputs;

/// <summary>Ten years of each partnership: where its authority existed, an inspection of 2016 and
/// a revisit; an inspection of 2023, its monitoring, and what was done between.</summary>
internal static class HistoryInputs
{
    public static (ImmutableArray<Inspection> Inspections, ImmutableArray<HistoryEvent> Events) Lines { get; } = Make();

    public static ImmutableArray<InspectionHistory> OfEachAuthority { get; } = HistoryBook.Of(Lines.Inspections, Lines.Events).Histories;

    private static (ImmutableArray<Inspection>, ImmutableArray<HistoryEvent>) Make()
    {
        var inspections = ImmutableArray.CreateBuilder<Inspection>();
        var events = ImmutableArray.CreateBuilder<HistoryEvent>();
        foreach (var authority in AuthorityDirectory.England.InForceOn(new LocalDate(2026, 11, 29)))
        {
            var code = authority.DfeCode.ToString();
            var subject = HistorySubject.Of(authority.DfeCode);
            if (authority.IsInForceOn(new(2017, 5, 15)))
            {
                inspections.Add(Visit("local-area-send-2016", "full", code, "a", new(2017, 5, 15)).WithOutcome("required").Build());
                inspections.Add(Visit("local-area-send-2016", "revisit", code, "b", new(2019, 6, 10)).Build());
                events.Add(HistoryEvent.Create(EventKind.PlanSubmitted, new(2018, 1, 8), subject, $"a-{code}"));
            }

            inspections.Add(Visit("area-send-2023", "full", code, "c", new(2023, 6, 12)).WithOutcome("systemic-failings").Build());
            inspections.Add(Visit("area-send-2023", "monitoring", code, "d", new(2025, 3, 10)).Build());
            events.Add(HistoryEvent.Create(EventKind.ReportReceived, new(2023, 8, 24), subject, $"c-{code}"));
            events.Add(HistoryEvent.Create(EventKind.PlanDrafted, new(2023, 10, 5), subject, $"c-{code}"));
            events.Add(HistoryEvent.Create(EventKind.PlanSubmitted, new(2023, 11, 16), subject, $"c-{code}"));
            events.Add(HistoryEvent.Create(EventKind.PlanJudgedFit, new(2023, 12, 4), subject, $"c-{code}"));
            events.Add(HistoryEvent.Create(EventKind.PlanPublished, new(2023, 12, 11), subject, $"c-{code}"));
        }

        return (inspections.ToImmutable(), events.ToImmutable());
    }

    private static InspectionBuilder Visit(string edition, string kind, string code, string mark, LocalDate started) =>
        AnInspection.Of(edition, kind).StartingOn(started).WithAuthority(code).WithReference($"{mark}-{code}");
}
