// Somebody else's service: takes inspections, and answers with what follows or with what is wrong. It calls itself over HTTP, checks the
// answers, and ends with exit code 1 when one is not as expected. The argument is the document to send.
using System.Net;
using System.Text;
using Example.Service;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.ConfigureForSend());

var app = builder.Build();

// The body as it comes, with every finding.
app.MapPost("/schedule", async (HttpRequest request) =>
    (await SendJson.ReadInspectionAsync(request.BodyReader, cancellationToken: request.HttpContext.RequestAborted)) is var result
    && result.TryGetValue(out var inspection)
        ? Results.Text(SendJson.ToJson(FollowUpSchedule.For(inspection, new LocalDate(2026, 11, 23))), "application/json")
        : Results.Text(SendJson.ToJson(result.Findings), "application/json", statusCode: StatusCodes.Status422UnprocessableEntity));

// The library's types bound by ASP.NET itself, alone and in a type of the service's own.
app.MapPost("/echo", (Inspection inspection) => inspection);
app.MapGet("/editions/{date}", (string date) =>
    FrameworkCatalogue.BuiltIn.OfFamily("area-send")
        .Where(edition => edition.IsInForceOn(Dates.Parse(date))).Select(edition => new Edition(edition.Id, edition.InForceFrom)));

await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
var document = await File.ReadAllTextAsync(args[0]);
var wrong = document.Replace("typically-positive", "good");
var canonical = SendJson.ToJson(SendJson.ReadInspection(Encoding.UTF8.GetBytes(document)).Value);
var check = new Check(client);

await check.Post("/schedule", document, HttpStatusCode.OK, "\"activity\":\"full-inspection\"", "\"target\":\"2029-11-04\"");
await check.Post("/schedule", wrong, HttpStatusCode.UnprocessableEntity, "SEND3001", "/judgements/outcome");
await check.Post("/schedule", document[..200], HttpStatusCode.UnprocessableEntity, "SEND1");
await check.Post("/echo", document, HttpStatusCode.OK, canonical);
await check.Post("/echo", wrong, HttpStatusCode.BadRequest);
await check.Get("/editions/2024-06-01", HttpStatusCode.OK, "[{\"id\":\"area-send-2023\",\"from\":\"2023-01-01\"}]");

await app.StopAsync();
Console.WriteLine($"{check.Passed} answers as expected, {check.Failed} not");
return check.Failed == 0 ? 0 : 1;
