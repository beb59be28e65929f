using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;

namespace Send.Framework.Fixtures.Generation;

/// <summary>Draws the inspections of a seed: which kind, where and when, one by one or as the successive ones of one partnership.</summary>
internal static class Draw
{
    private const int AloneStream = 0;
    private const int HistoryStream = 1;

    private static readonly InspectionFramework[] Editions =
        [.. new[] { "local-area-send-2016", "area-send-2023", "area-send-2025" }.Select(FrameworkCatalogue.BuiltIn.Get)];

    public static Inspection Alone(long seed, int index)
    {
        var random = RandomSource.For(seed, AloneStream, index);
        var (edition, kind) = random.Below(100) switch
        {
            < 25 => (0, "full"),
            < 32 => (0, "revisit"),
            < 60 => (1, "full"),
            < 65 => (1, "monitoring"),
            < 67 => (1, "thematic-visit"),
            < 70 => (1, "engagement-meeting"),
            < 90 => (2, "full"),
            < 95 => (2, "monitoring"),
            < 97 => (2, "thematic-visit"),
            _ => (2, "engagement-meeting"),
        };
        var framework = Editions[edition];
        var monday = random.Pick(InspectionWeeks.For(framework, framework.GetKind(kind)));
        var partnership = GeneratorPlace.PickOn(monday, random).ToPartnership();
        var composer = new Composer(random, Reference("91", index));
        return kind switch
        {
            "full" when edition == 0 => composer.LocalAreaFull(framework, partnership, monday),
            "full" => composer.AreaSendFull(framework, partnership, monday),
            "revisit" => composer.Revisit(
                framework, partnership, monday,
                GeneratorArea.Pick(ImprovementAreaKind.AreaOfSignificantWeakness, random.Between(1, 8), partnership, random)),
            "monitoring" => composer.Monitoring(
                framework, partnership, monday,
                GeneratorArea.Pick(
                    ImprovementAreaKind.AreaForPriorityAction,
                    GeneratorShape.Counted.Draw("area-for-priority-action", "systemic-failings", random), partnership, random)),
            _ => composer.WithoutReport(framework, kind, partnership, monday),
        };
    }

    /// <summary>
    /// A full inspection of 2016 to 2022 and its revisit where it led to one; then full inspections since 2023, each about as long after
    /// the one before as its outcome says, with a monitoring inspection after the weakest outcome and engagement meetings in between.
    /// </summary>
    public static ImmutableArray<Inspection> History(long seed, int index)
    {
        var random = RandomSource.For(seed, HistoryStream, index);
        var places = random.Pick(GeneratorPlace.Lasting);
        var composer = new Composer(random, Reference("92", index));
        var history = ImmutableArray.CreateBuilder<Inspection>();

        var monday = random.Pick(InspectionWeeks.For(Editions[0], Editions[0].GetKind("full")));
        var before = composer.LocalAreaFull(Editions[0], At(places, monday), monday);
        history.Add(before);
        var weaknesses = Of(before, ImprovementAreaKind.AreaOfSignificantWeakness);
        if (weaknesses.Length > 0 && Next("revisit", monday.PlusMonths(random.Between(18, 27))) is var (edition, day))
        {
            history.Add(composer.Revisit(edition, At(places, day), day, weaknesses));
        }

        var after = LocalDate.Max(new LocalDate(2023, 1, 23), history[^1].Dates.LastKnown.PlusMonths(9)).PlusWeeks(random.Below(100));
        while (Next("full", after) is var (framework, start))
        {
            var full = composer.AreaSendFull(framework, At(places, start), start);
            history.Add(full);
            after = start.PlusMonths(full.GradeOf("outcome")!.Code == "typically-positive" ? random.Between(54, 62) : random.Between(30, 38));
            AddBetween(full, after);
        }

        return history.DrainToImmutable();

        void AddBetween(Inspection full, LocalDate until)
        {
            var actions = Of(full, ImprovementAreaKind.AreaForPriorityAction);
            var meeting = full.Dates.Published!.Value.PlusMonths(random.Between(2, 10));
            if (random.Percent(50) && meeting < until && Next("engagement-meeting", meeting) is var (framework, start))
            {
                history.Add(composer.WithoutReport(framework, "engagement-meeting", At(places, start), start));
            }

            var visit = full.Dates.Published.Value.PlusMonths(random.Between(17, 24));
            if (actions.Length > 0 && visit < until && Next("monitoring", visit) is var (later, first) && first < until)
            {
                history.Add(composer.Monitoring(later, At(places, first), first, actions));
            }
        }
    }

    // The first week on or after a day in which any edition has such a visit.
    private static (InspectionFramework Framework, LocalDate Monday)? Next(string kind, LocalDate after)
    {
        foreach (var framework in Editions)
        {
            if (framework.TryGetKind(kind, out var found))
            {
                foreach (var monday in InspectionWeeks.For(framework, found))
                {
                    if (monday >= after)
                    {
                        return (framework, monday);
                    }
                }
            }
        }

        return null;
    }

    private static Partnerships.Partnership At(ImmutableArray<GeneratorPlace> places, LocalDate day) =>
        places.First(place => place.Contains(day)).ToPartnership();

    private static ImmutableArray<ImprovementArea> Of(Inspection inspection, ImprovementAreaKind kind) =>
        [.. inspection.ImprovementAreas.Where(area => area.Kind == kind)];

    // Report numbers since 2023 begin with 50; a made-up one must not be mistaken for one of them.
    private static string Reference(string prefix, int index) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{index:D6}");
}
