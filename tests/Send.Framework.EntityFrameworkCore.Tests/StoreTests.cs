using Microsoft.EntityFrameworkCore;
using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;
using Send.Framework.Time;

namespace Send.Framework.EntityFrameworkCore.Tests;

public sealed class SqliteTests(SqliteDatabase database) : StoreTests(database), IClassFixture<SqliteDatabase>;

public sealed class PostgreSqlTests(PostgreSqlDatabase database) : StoreTests(database), IClassFixture<PostgreSqlDatabase>;

/// <summary>What has to hold on every database.</summary>
public abstract class StoreTests(IDatabase database)
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    // Published inspections of the fixtures, as facts of real reports.
    private static readonly Inspection[] Published = [.. PublishedInspections.Inspections];

    [Fact]
    public async Task EveryPublishedInspection_ComesBackEqual()
    {
        await using var store = await FilledAsync();

        var back = await store.Inspections.AsNoTracking().Select(r => r.Inspection).ToListAsync(TestContext.Current.CancellationToken);

        back.Should().BeEquivalentTo(Published, options => options.ComparingByValue<Inspection>());
    }

    [Fact]
    public async Task Subject_IsFoundByCodeWhicheverTheDocumentGave()
    {
        await using var store = await FilledAsync();
        var suffolk = StoredInspection.SubjectOf(DfeCode.Parse("935"));

        var found = await store.Inspections.Where(r => r.Subject == suffolk).OrderBy(r => r.Started).ToListAsync(TestContext.Current.CancellationToken);

        found.Should().Contain(r => r.Outcome == AreaSend.Outcomes.SystemicFailings.Code && r.Published == new LocalDate(2024, 1, 30));
    }

    [Fact]
    public async Task EditionAndOutcome_AreCountedInTheDatabaseAsInMemory()
    {
        await using var store = await FilledAsync();

        var counted = await store.Inspections.GroupBy(r => new { r.Framework, r.Outcome }).Select(g => new { g.Key.Framework, g.Key.Outcome, Count = g.Count() })
            .ToListAsync(TestContext.Current.CancellationToken);

        counted.Select(c => (c.Framework, c.Outcome, c.Count)).Should().BeEquivalentTo(
            Published.GroupBy(i => (i.Framework.Id, i.GradeOf("outcome")?.Code)).Select(g => (g.Key.Id, g.Key.Code, g.Count())));
    }

    [Fact]
    public async Task NextDue_IsSortedAndFilteredInTheDatabase()
    {
        await using var store = await FilledAsync();
        foreach (var row in await store.Inspections.ToListAsync(TestContext.Current.CancellationToken))
        {
            row.WorkOutNextDue(Today);
        }

        await store.SaveChangesAsync(TestContext.Current.CancellationToken);
        store.ChangeTracker.Clear();

        var (from, to) = (new LocalDate(2027, 1, 1), new LocalDate(2027, 12, 31));
        var due = store.Inspections.Where(r => r.NextDue >= from && r.NextDue <= to).OrderBy(r => r.NextDue);

        due.ToQueryString().Should().Contain("ORDER BY");
        var rows = await due.ToListAsync(TestContext.Current.CancellationToken);
        rows.Should().NotBeEmpty().And.BeInAscendingOrder(r => r.NextDue).And.OnlyContain(r => r.NextDue >= from && r.NextDue <= to && r.AsAt == Today);
        rows.Select(r => r.Id).Should().BeEquivalentTo(
            (await store.Inspections.ToListAsync(TestContext.Current.CancellationToken)).Where(r => r.NextDue >= from && r.NextDue <= to).Select(r => r.Id));
    }

    [Fact]
    public async Task VisitNotRecorded_IsStoredOnceByAnotherDay()
    {
        var inspection = AnInspection.Of("area-send-2023").WithVisitNotRecorded().Build();
        await using var store = await FilledAsync();
        store.Add(StoredInspection.Of(inspection));
        await store.SaveChangesAsync(TestContext.Current.CancellationToken);
        store.ChangeTracker.Clear();

        var row = await store.Inspections.SingleAsync(r => r.Started == null, TestContext.Current.CancellationToken);

        (row.Ended, row.FirstKnown).Should().Be((null, inspection.Dates.Published!.Value));
        row.Inspection.Should().Be(inspection);
        store.Add(StoredInspection.Of(inspection));
        await ((Func<Task>)(() => store.SaveChangesAsync())).Should().ThrowAsync<DbUpdateException>();
    }

    // Rotherham: published 14 November 2024, receipt estimated 8 working days before, five years to the full inspection.
    [Fact]
    public void NextDue_OfRotherham_IsItsFullInspection()
    {
        var rotherham = Published.Single(i => i.Subject is Partnership { LocalAuthority: var authority } && authority.DfeCode == DfeCode.Parse("372")
            && i.Dates.Published == new LocalDate(2024, 11, 14));

        var row = StoredInspection.Of(rotherham).WorkOutNextDue(Today);

        (row.NextDue, row.NextActivity).Should().Be((new LocalDate(2029, 11, 4), "full-inspection"));
    }

    // Suffolk's full inspection of 2023, its report received on 18 January 2024 and its plan submitted on 7 March 2024: docs/examples/histories.ndjson.
    [Fact]
    public async Task InspectionsAndEvents_MakeTheHistoryThatTheyWere()
    {
        var suffolk = HistorySubject.Of(DfeCode.Parse("935"));
        HistoryEvent[] events =
        [
            HistoryEvent.Create(EventKind.ReportReceived, new(2024, 1, 18), suffolk, "50238584"),
            HistoryEvent.Create(EventKind.PlanSubmitted, new(2024, 3, 7), suffolk, "50238584", evidence: "Sent to Ofsted and the CQC."),
        ];
        await using var store = await FilledAsync();
        store.AddRange(events.Select(StoredEvent.Of));
        await store.SaveChangesAsync(TestContext.Current.CancellationToken);
        store.ChangeTracker.Clear();

        var subject = StoredInspection.SubjectOf(suffolk);
        var submitted = EventKind.PlanSubmitted.Code;
        var visits = await store.Inspections.Where(r => r.Subject == subject).Select(r => r.Inspection).ToListAsync(TestContext.Current.CancellationToken);
        var happened = await store.Events.Where(r => r.Subject == subject).OrderBy(r => r.Date).Select(r => r.Event).ToListAsync(TestContext.Current.CancellationToken);

        happened.Should().Equal(events);
        (await store.Events.CountAsync(r => r.Kind == submitted && r.Date > new LocalDate(2024, 3, 1), TestContext.Current.CancellationToken)).Should().Be(1);
        HistoryBook.Of(visits, happened).TryGet(suffolk, out var history).Should().BeTrue();
        var standing = Standing.Of(history!, new(2026, 11, 29));
        (standing.Outcome!.Grade, standing.Outcome.Since).Should().Be((AreaSend.Outcomes.SystemicFailings, new LocalDate(2024, 1, 30)));

        // Received on 18 January 2024, so the draft plan was due 35 working days later, on 7 March: it was submitted that day.
        standing.Obligations.Single(o => o.Activity == Activity.PriorityActionPlanDraft).State.Should().Be(ObligationState.Done);
    }

    [Theory]
    [InlineData("dfe", "372", "372")]
    [InlineData("gss", "E08000018", "372")]
    [InlineData("urn", "100000", "urn:100000")]
    public void SubjectOf_AHistory_IsThatOfItsInspections(string register, string code, string expected)
    {
        InspectionSubject inspected = register switch
        {
            "dfe" => Partnership.Of(LocalAuthority.Of(null, DfeCode.Parse(code))),
            "gss" => Partnership.Of(LocalAuthority.Of(null, gssCode: GssCode.Parse(code))),
            _ => Provider.Of(register, code),
        };

        StoredInspection.SubjectOf(HistorySubject.Of(inspected)).Should().Be(expected);
        StoredInspection.SubjectOf(inspected).Should().Be(expected);
    }

    [Fact]
    public async Task EventChangedByHand_SaysWhatIsWrongWhenItIsRead()
    {
        await using var store = await FilledAsync();
        store.Add(StoredEvent.Of(HistoryEvent.Create(EventKind.PlanSubmitted, new(2024, 3, 7), HistorySubject.Of(DfeCode.Parse("935")))));
        await store.SaveChangesAsync(TestContext.Current.CancellationToken);
        await store.Database.ExecuteSqlRawAsync(
            "UPDATE events SET \"Event\" = replace(\"Event\", 'plan-submitted', 'plan-eaten')", TestContext.Current.CancellationToken);

        var reading = FluentActions.Awaiting(() => store.Events.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken));

        (await reading.Should().ThrowAsync<SendJsonException>()).Which.Findings.Should().Contain(f => f.Code.Value == "SEND6020");
    }

    [Fact]
    public async Task TheSameInspectionTwice_IsRefusedByTheDatabase()
    {
        await using var store = await FilledAsync();
        store.Add(StoredInspection.Of(Published[0]));

        await FluentActions.Awaiting(() => store.SaveChangesAsync(TestContext.Current.CancellationToken)).Should().ThrowAsync<DbUpdateException>();
    }

    [Fact]
    public async Task RowChangedByHand_SaysWhatIsWrongWhenItIsRead()
    {
        await using var store = await FilledAsync();
        await store.Database.ExecuteSqlRawAsync(
            "UPDATE inspections SET \"Inspection\" = replace(\"Inspection\", '\"typically-positive\"', '\"good\"')", TestContext.Current.CancellationToken);

        var reading = FluentActions.Awaiting(() => store.Inspections.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken));

        (await reading.Should().ThrowAsync<SendJsonException>()).Which.Findings.Should().Contain(f => f.Code.Value == "SEND3001");
    }

    [Fact]
    public async Task ValuesInAnEntityOfOnesOwn_ComeBackEqualAndAreAskedFor()
    {
        await using var store = await FilledAsync();
        Store.Note full = new()
        {
            Authority = DfeCode.Parse("372"),
            Neighbour = DfeCode.Parse("373"),
            Place = GssCode.Parse("E08000018"),
            Board = OdsCode.Parse("QF7"),
            Urn = OfstedUrn.Parse("80543"),
            On = Today,
            Until = new(2029, 11, 4),
            Interval = FollowUpInterval.FromWorkingDays(35),
            Window = DueWindow.Around(new(2029, 11, 4), IntervalPrecision.Approximately).WithLatest(new(2029, 12, 31)),
            Term = new(SchoolTermSeason.Autumn, 2029),
        };
        store.AddRange(full, new Store.Note());
        await store.SaveChangesAsync(TestContext.Current.CancellationToken);
        store.ChangeTracker.Clear();

        var (code, term) = (full.Authority, full.Term);
        var found = await store.Notes.SingleAsync(n => n.Authority == code && n.On > new LocalDate(2026, 1, 1) && n.Term == term, TestContext.Current.CancellationToken);
        var empty = await store.Notes.SingleAsync(n => n.Until == null && n.Neighbour == null, TestContext.Current.CancellationToken);

        found.Should().BeEquivalentTo(full, options => options.Excluding(n => n.Id).ComparingByValue<FollowUpInterval>().ComparingByValue<DueWindow>());
        (empty.Authority, empty.Window, empty.Interval).Should().Be((default(DfeCode), DueWindow.Unknown, null));
    }

    private async Task<Store> FilledAsync()
    {
        var store = database.Open();
        await store.Database.EnsureDeletedAsync(TestContext.Current.CancellationToken);
        await store.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        store.AddRange(Published.Select(StoredInspection.Of));
        (await store.SaveChangesAsync(TestContext.Current.CancellationToken)).Should().Be(Published.Length);
        store.ChangeTracker.Clear();
        return store;
    }
}
