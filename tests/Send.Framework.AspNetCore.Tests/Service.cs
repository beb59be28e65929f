using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Send.Framework.AspNetCore.OpenApi;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.AspNetCore.Tests;

/// <summary>A service over the package on a real server, as somebody would write it.</summary>
public sealed class Service : IAsyncLifetime
{
    private WebApplication? _app;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSendFramework(send =>
        {
            send.Reading = send.Reading with { MaximumBytes = 20_000 };
            send.MaximumHistoryBytes = 100_000;
        });
        builder.Services.AddOpenApi(options => options.AddSendFramework());

        _app = builder.Build();
        _app.UseSendFramework();
        _app.MapOpenApi();
        _app.MapPost("/judge", (InspectionBody body) =>
            body.Result.TryGetValue(out var inspection) ? Results.Ok(new Seen(inspection.Outcome, body.Findings.Length)) : body.ToProblem());
        _app.MapPost("/schedule", (InspectionBody body, IsoDate asOf) => TypedResults.Ok(FollowUpSchedule.For(body.Inspection, asOf)))
            .RequireValidInspections();
        _app.MapPost("/lines", (InspectionLines documents) => SendResults.Judgements(documents));
        _app.MapPost("/histories", (HistoryBody body) => new Kept(body.Book.Histories.Length, body.File.Count, body.Findings)).RequireValidInspections();
        _app.MapPost("/standing", (HistoryBody body, IsoDate asOf) => TypedResults.Ok(Standing.Of(body.Book.Histories[0], asOf))).RequireValidInspections();
        _app.MapPost("/programme", (HistoryBody body, IsoDate asOf) => TypedResults.Ok(Programme.For(body.Book.Histories, asOf))).RequireValidInspections();
        _app.MapPost("/events", (HistoryBody body) => TypedResults.Ok(body.File.Events));
        _app.MapPost("/used", (HistoryBody body) => TypedResults.Ok(body.File));
        _app.MapGet("/broken", string () => throw new InvalidOperationException("A fault of the handler."));
        _app.MapGet("/numbers", () => SendResults.Lines(Numbers()));
        _app.MapPost("/document", (InspectionDocument document) => document.Kind.IsGiven ? document.Kind.Value : "none");
        _app.MapPost("/inspection", (Inspection inspection) => inspection);
        _app.MapGet("/authority/{code}", (DfeCode code, IsoDate? on) => (AuthorityDirectory.England.TryGet(code, out var authority) ? authority.Name : "") + on);
        await _app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
    }

    public static async IAsyncEnumerable<int?> Numbers()
    {
        yield return 1;
        await Task.Yield();
        yield return null;
        yield return 3;
    }

    internal sealed record Kept(int Histories, long Documents, ImmutableArray<Finding> Findings);

    internal sealed record Seen(Grade? Outcome, int Findings);
}
