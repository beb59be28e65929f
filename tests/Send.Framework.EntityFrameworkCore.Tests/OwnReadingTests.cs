using Microsoft.EntityFrameworkCore;
using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;

namespace Send.Framework.EntityFrameworkCore.Tests;

/// <summary>A context with a catalogue and limits of its own.</summary>
public class OwnReadingTests
{
    private static readonly HistoryEvent Submitted =
        HistoryEvent.Create(EventKind.PlanSubmitted, new(2024, 3, 7), HistorySubject.Of(DfeCode.Parse("935")), evidence: new string('x', 400));

    [Fact]
    public async Task InspectionsAndEvents_WithinTheLimits_ComeBackEqual()
    {
        var rotherham = PublishedInspections.Get("50261626").ToInspection();
        await using var store = await FilledAsync(ReadOptions.Default, StoredEvent.Of(Submitted), StoredInspection.Of(rotherham));

        (await store.Set<StoredEvent>().SingleAsync(TestContext.Current.CancellationToken)).Event.Should().Be(Submitted);
        (await store.Set<StoredInspection>().SingleAsync(TestContext.Current.CancellationToken)).Inspection.Should().Be(rotherham);
    }

    [Fact]
    public async Task Event_BeyondTheLimit_SaysWhatIsWrongWhenItIsRead()
    {
        await using var store = await FilledAsync(new() { MaximumBytes = 300 }, StoredEvent.Of(Submitted));

        var reading = FluentActions.Awaiting(() => store.Set<StoredEvent>().ToListAsync(TestContext.Current.CancellationToken));

        (await reading.Should().ThrowAsync<SendJsonException>()).Which.Findings.Should().Contain(f => f.Code.Value == "SEND1023");
    }

    // The edition of the inspection is not in the catalogue of the context.
    [Fact]
    public async Task Inspection_OfAnEditionThatTheCatalogueDoesNotHave_SaysSo()
    {
        await using var store = await FilledAsync(
            ReadOptions.Default, FrameworkCatalogue.Empty, StoredInspection.Of(PublishedInspections.Get("50261626").ToInspection()));

        var reading = FluentActions.Awaiting(() => store.Set<StoredInspection>().ToListAsync(TestContext.Current.CancellationToken));

        (await reading.Should().ThrowAsync<SendJsonException>()).Which.Findings.Should().Contain(f => f.Path == "/framework");
    }

    private static Task<OwnStore> FilledAsync(ReadOptions reading, params object[] rows) => FilledAsync(reading, FrameworkCatalogue.BuiltIn, rows);

    private static async Task<OwnStore> FilledAsync(ReadOptions reading, FrameworkCatalogue catalogue, params object[] rows)
    {
        OwnStore store = new(new DbContextOptionsBuilder<OwnStore>()
            .UseSqlite("Data Source=:memory:").EnableServiceProviderCaching(false).Options, catalogue, reading);
        await store.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await store.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        store.AddRange(rows);
        await store.SaveChangesAsync(TestContext.Current.CancellationToken);
        store.ChangeTracker.Clear();
        return store;
    }

    // The model is kept for each type of context and its services, so each test has services of its own.
    private sealed class OwnStore(DbContextOptions<OwnStore> options, FrameworkCatalogue catalogue, ReadOptions reading) : DbContext(options)
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
            configurationBuilder.UseSendFramework(catalogue, reading);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.HasStoredInspections().HasStoredEvents();
    }
}
