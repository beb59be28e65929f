using Send.Framework.AspNetCore;
using Send.Framework.AspNetCore.OpenApi;
using Send.Framework.Histories;
using Send.Framework.Scheduling;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSendFramework();
builder.Services.AddOpenApi(options => options.AddSendFramework());

var app = builder.Build();
app.UseSendFramework();
app.MapOpenApi();
app.MapPost("/schedule", (InspectionBody body, IsoDate asOf) => TypedResults.Ok(FollowUpSchedule.For(body.Inspection, asOf)))
    .RequireValidInspections();
app.MapPost("/standing", (HistoryBody body, IsoDate asOf) => TypedResults.Ok(Programme.For(body.Book.Histories, asOf)))
    .RequireValidInspections();
app.MapPost("/validate", (InspectionLines documents) => SendResults.Judgements(documents));
app.Run();
