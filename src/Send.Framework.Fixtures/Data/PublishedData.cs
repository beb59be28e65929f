using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Time;

namespace Send.Framework.Fixtures.Data;

/// <summary>Reads the published inspections and makes inspections of them.</summary>
internal static class PublishedData
{
    // Any edition since 2023 is enough to read an outcome: they share the scale.
    private static readonly InspectionKind Full = FrameworkCatalogue.BuiltIn.Get("area-send-2023").GetKind("full");

    public static ImmutableArray<PublishedInspection> Read()
    {
        var areas = FixtureText.Rows("published-improvement-areas.csv").ToLookup(row => row[0], AreaOf);
        return [.. FixtureText.Rows("published-inspections.csv").Select(row => Of(row, [.. areas[row[0]]]))];
    }

    public static Inspection? ToInspection(PublishedInspection published)
    {
        if (published is not { Framework: { } framework, Started: { } started, Ended: { } ended })
        {
            return null;
        }

        var kind = framework.GetKind("full");
        return Inspection.Create(
            framework, kind,
            Partnership.Of(published.Authority, published.Boards),
            new InspectionDates(started, ended, published: published.Published),
            [new AnsweredQuestion(kind.Questions[0], Judgement.Of(published.Outcome))],
            published.ImprovementAreasRecorded ? published.ImprovementAreas : null,
            published.Stated, published.Reference);
    }

    public static ImprovementAreaKind AreaKind(string code) => ImprovementAreaKind.TryGet(code, out var kind)
        ? kind
        : throw new FormatException($"'{code}' is not a kind of improvement area.");

    /// <summary>The edition in force on the day of the usual notice before a visit.</summary>
    public static InspectionFramework EditionFor(LocalDate started)
    {
        var notice = Full.Visit!.Notice!;
        return FrameworkCatalogue.BuiltIn.TryGetInForce(
                WorkingDayCalendar.EnglandAndWales.AddWorkingDays(started, -notice.Amount), "area-send", out var framework)
            ? framework
            : throw new FormatException($"No edition was in force for the visit of {FixtureText.ToIso(started)}.");
    }

    private static PublishedInspection Of(string[] row, ImmutableArray<ImprovementArea> areas)
    {
        var started = FixtureText.OptionalDate(row[2]);
        var published = FixtureText.OptionalDate(row[4]);
        var response = Activity.TryGet(row[10], out var activity)
            ? activity
            : throw new FormatException($"'{row[10]}' is not an activity.");
        return new PublishedInspection
        {
            Reference = row[0],
            Authority = AuthorityOf(row[1], started ?? published),
            Boards = [.. FixtureText.Items(row[12]).Select(BoardOf)],
            BoardsAreNamedInReport = row[13] == "pdf",
            Started = started,
            Ended = FixtureText.OptionalDate(row[3]),
            Published = published,
            PreviousStarted = FixtureText.OptionalDate(row[5]),
            PreviousEnded = FixtureText.OptionalDate(row[6]),
            Framework = started is { } first ? EditionFor(first) : null,
            Outcome = Full.Questions[0].Scale.Grades.Single(grade => grade.Code == row[7]),
            Stated = new StatedNextSteps(IntervalOf(row[8]), IntervalOf(row[9]), row[11] == "stated" ? response : null),
            Response = response,
            ImprovementAreas = areas,
            Source = row[14] == "pdf" ? PublishedInspectionSource.Report : PublishedInspectionSource.Table,
            Licence = row[15],
            Notes = FixtureText.OptionalText(row[16]),
        };
    }

    private static ImprovementArea AreaOf(string[] row) => ImprovementArea
        .Of(AreaKind(row[1]), row[3], int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture))
        .WithResponsible(FixtureText.Items(row[4]).Select(ResponsibleOf))
        .WithThemes(FixtureText.Items(row[5]));

    private static ResponsibleBody ResponsibleOf(string item)
    {
        var parts = item.Split('=');
        return new ResponsibleBody(parts[0], parts.Length == 2 ? parts[1] : null);
    }

    private static FollowUpInterval? IntervalOf(string iso) => iso.Length == 0 ? null : FollowUpInterval.Parse(iso);

    private static LocalAuthority AuthorityOf(string code, LocalDate? on)
    {
        var record = AuthorityDirectory.England.Get(DfeCode.Parse(code));
        return on is { } date ? record.ToLocalAuthority(date) : LocalAuthority.Of(record.Name, record.DfeCode, record.GssCode);
    }

    private static IntegratedCareBoard BoardOf(string code) =>
        IntegratedCareBoardDirectory.England.Get(OdsCode.Parse(code)).ToIntegratedCareBoard();
}
