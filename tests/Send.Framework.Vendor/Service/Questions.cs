using Send.Framework.AspNetCore;
using Send.Framework.Histories;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Sources;
using Send.Framework.Time;

namespace Example.Vendor;

/// <summary>What is due, where a partnership stands, and how two compare.</summary>
internal static class Questions
{
    private static readonly Source Asked = new("Two areas that somebody named", "This service", Evidence.Inferred);

    public static void MapQuestions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/due", async (IsoDate from, IsoDate to, IsoDate? asOf, Records records, Today today, CancellationToken cancellation) =>
            to.Date < from.Date
                ? Results.Problem("The last day is before the first.", statusCode: StatusCodes.Status400BadRequest)
                : Results.Ok((await ProgrammeAsync(records, today.Or(asOf), cancellation))?.DueBetween(from, to).Select(Due.Of).ToArray() ?? []));
        routes.MapGet("/partnerships", async (IsoDate? asOf, Records records, Today today, CancellationToken cancellation) =>
            await ProgrammeAsync(records, today.Or(asOf), cancellation) is { } programme ? Results.Ok(programme) : Results.NoContent());
        routes.MapGet("/partnerships/{code}/standing", async (
            DfeCode code, IsoDate? asOf, Records records, Today today, CancellationToken cancellation) =>
            (await records.BookAsync(cancellation)).TryGet(HistorySubject.Of(code), out var history)
                ? Results.Ok(Standing.Of(history, today.Or(asOf)))
                : Results.NotFound());
        routes.MapGet("/partnerships/{code}", async (
            DfeCode code, IsoDate? asOf, Records records, Today today, CancellationToken cancellation) =>
            (await records.BookAsync(cancellation)).TryGet(HistorySubject.Of(code), out var history)
                ? Life.Page(Standing.Of(history, today.Or(asOf)))
                : Results.NotFound());
        routes.MapGet("/compare", CompareAsync);
    }

    private static async Task<IResult> CompareAsync(
        DfeCode one, DfeCode other, IsoDate? asOf, Records records, Today today, CancellationToken cancellation)
    {
        if (one == other)
        {
            return Refused("Name two different areas.");
        }

        if (await ProgrammeAsync(records, today.Or(asOf), cancellation) is not { } programme)
        {
            return Refused("Nothing is recorded.");
        }

        // The library says what can be compared, and why not.
        var comparison = NeighbourComparison.Of(new NeighbourSet(one, [other], Asked), programme);
        return comparison.Results is [{ Order: not GradeOrder.NotComparable } result]
            ? TypedResults.Ok(new Compared(comparison.Own!.Code, result.Grade!.Code, result.Order, result.Reason))
            : Refused(comparison.Results is [var refused] ? refused.Reason : comparison.Refusal!);
    }

    private static IResult Refused(string reason) =>
        TypedResults.Problem(reason, statusCode: StatusCodes.Status422UnprocessableEntity, title: "These two cannot be compared.");

    private static async Task<Programme?> ProgrammeAsync(Records records, NodaTime.LocalDate asOf, CancellationToken cancellation) =>
        await records.BookAsync(cancellation) is { Histories: { IsEmpty: false } histories } ? Programme.For(histories, asOf) : null;

    internal sealed record Compared(string One, string Other, GradeOrder FirstIs, string Reason);

    internal sealed record Due(string Authority, string Who, string Activity, string When, ObligationState State, string Because)
    {
        public static Due Of(ProgrammeEntry entry) => new(
            entry.Standing.History.Subject.Code, entry.Standing.History.DisplayName, entry.Obligation.Activity.Code,
            entry.Obligation.Window.ToWords(), entry.Obligation.State, entry.Obligation.Explain());
    }
}
