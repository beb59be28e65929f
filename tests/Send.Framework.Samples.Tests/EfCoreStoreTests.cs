using System.Globalization;
using EfCoreStore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Send.Framework.EntityFrameworkCore;
using Send.Framework.Fixtures;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Samples.Tests;

/// <summary>The store of the how-to, over a SQLite file that is gone afterwards.</summary>
public sealed class EfCoreStoreTests : IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    private string Connection => $"Data Source={_file};Pooling=False";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await using var store = InspectionStore.InSqlite(Connection);
        await store.Database.EnsureCreatedAsync(Cancellation);
        store.Inspections.AddRange(PublishedInspections.Inspections.Select(StoredInspection.Of));
        await store.SaveChangesAsync(Cancellation);
    }

    public ValueTask DisposeAsync()
    {
        File.Delete(_file);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Inspections_EveryPublishedOne_ReadsBackEqual()
    {
        await using var store = InspectionStore.InSqlite(Connection);

        var read = await store.Inspections.OrderBy(row => row.Id).Select(row => row.Inspection).ToListAsync(Cancellation);

        read.Should().Equal(PublishedInspections.Inspections).And.HaveCountGreaterThan(60);
    }

    [Theory]
    [InlineData("372", "50261626")]
    [InlineData("935", "50238584")]
    public async Task Inspections_ByCode_AreFound(string code, string reference)
    {
        await using var store = InspectionStore.InSqlite(Connection);
        var subject = StoredInspection.SubjectOf(DfeCode.Parse(code));

        var rows = await store.Inspections.Where(row => row.Subject == subject).ToListAsync(Cancellation);

        rows.Select(row => row.Inspection.Reference).Should().Equal(reference);
    }

    [Fact]
    public async Task Inspections_BetweenTwoDays_AreThoseThatLinqFinds()
    {
        await using var store = InspectionStore.InSqlite(Connection);
        var (from, to) = (new LocalDate(2024, 1, 1), new LocalDate(2024, 6, 30));

        var rows = await store.Inspections.Where(row => row.Published >= from && row.Published <= to).OrderBy(row => row.Published).ToListAsync(Cancellation);

        rows.Select(row => row.Published).Should().Equal(
            PublishedInspections.Inspections.Select(inspection => inspection.Dates.Published).Where(day => day >= from && day <= to).Order());
        rows.Should().NotBeEmpty();
    }

    // What another program sees, which knows nothing of the library.
    [Fact]
    public async Task Columns_OfARow_AreTextInPublishedForms()
    {
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT typeof(Subject), Subject, Ended, Published, Outcome, Inspection FROM Inspections WHERE Subject = '372'";
        await using var row = await command.ExecuteReaderAsync(Cancellation);
        (await row.ReadAsync(Cancellation)).Should().BeTrue();

        // docs/examples/rotherham-2024.json.
        Enumerable.Range(0, 5).Select(i => row.GetString(i)).Should().Equal("text", "372", "2024-10-04", "2024-11-14", "typically-positive");
        row.GetString(5).Should().Be(SendJson.ToJson(PublishedInspections.Get("50261626").ToInspection()));
    }

    [Fact]
    public async Task Inspections_SameVisitTwice_IsRefused()
    {
        await using var store = InspectionStore.InSqlite(Connection);
        store.Inspections.Add(StoredInspection.Of(PublishedInspections.Get("50261626").ToInspection()));

        var save = () => store.SaveChangesAsync(Cancellation);

        await save.Should().ThrowAsync<DbUpdateException>();
    }

    [Fact]
    public async Task Inspections_TextChangedByHand_SaysWhatIsWrong()
    {
        await using (var connection = new SqliteConnection(Connection))
        {
            await connection.OpenAsync(Cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE Inspections SET Inspection = replace(Inspection, 'typically-positive', 'good') WHERE Subject = '372'";
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        await using var store = InspectionStore.InSqlite(Connection);
        var code = StoredInspection.SubjectOf(DfeCode.Parse("372"));

        var read = () => store.Inspections.SingleAsync(row => row.Subject == code, Cancellation);

        (await read.Should().ThrowAsync<SendJsonException>()).Which.Findings.Should().Contain(f => f.Code == FindingCodes.UnknownGrade && f.Message.Contains("'good'"));
    }

    [Fact]
    public void Authority_NamedByGssCodeOnly_IsStoredByItsDfeCode()
    {
        var inspection = AnInspection.Of("area-send-2023").WithAuthority("372").WithGssCode("E08000018").WithoutJson("/partnership/localAuthority/dfeCode");

        var row = StoredInspection.Of(SendJson.ReadInspection(inspection.BuildUtf8Json()).Value);

        row.Subject.Should().Be("372");
    }

    // Dates are stored in one form whatever the culture of the process: in Arabic and Thai the year is another.
    [Theory]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public async Task Inspections_InAnotherCulture_AreTheSame(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            await using var store = InspectionStore.InSqlite(Connection);
            var day = new LocalDate(2024, 11, 14);

            var rows = await store.Inspections.Where(row => row.Published == day).ToListAsync(Cancellation);

            rows.Select(row => row.Published).Should().NotBeEmpty().And.AllBeEquivalentTo(day);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
