using System.Collections.Immutable;
using Send.Framework.EntityFrameworkCore;
using Send.Framework.Inspections;
using Send.Framework.Validation;

namespace Example.Vendor;

/// <summary>An inspection typed by a person. What is wrong stands beside the field that it is about.</summary>
internal static class Form
{
    private static readonly (string Name, string Label, string Path)[] Fields =
    [
        ("authority", "Local authority", "/partnership/localAuthority"),
        ("board", "Integrated care board", "/partnership/integratedCareBoards"),
        ("kind", "Kind of inspection", "/kind"), ("reference", "Report number", "/reference"), ("notified", "Notified", "/dates/notified"),
        ("started", "First day", "/dates/started"), ("ended", "Last day", "/dates/ended"), ("received", "Report received", "/dates/reportReceived"),
        ("published", "Published", "/dates/published"), ("outcome", "Outcome", "/judgements/outcome"),
    ];

    public static void MapForm(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/form", () => Show(_ => "", []));
        routes.MapPost("/form", async (HttpRequest request, Records records, CancellationToken cancellation) =>
        {
            var typed = await request.ReadFormAsync(cancellation);
            var (inspection, findings) = Read(name => typed[name].ToString()).Judge();
            if (inspection is null)
            {
                return Show(name => typed[name].ToString(), findings);
            }

            await records.KeepAsync([inspection], [], cancellation);
            return Results.LocalRedirect($"/partnerships/{StoredInspection.SubjectOf(inspection.Subject)}");
        });
    }

    private static InspectionForm Read(Func<string, string> typed) => new()
    {
        Kind = typed("kind"),
        Reference = typed("reference"),
        Authority = typed("authority"),
        Boards = [typed("board")],
        Notified = typed("notified"),
        Started = typed("started"),
        Ended = typed("ended"),
        ReportReceived = typed("received"),
        Published = typed("published"),
        Answers = ImmutableDictionary<string, string>.Empty.Add("outcome", typed("outcome")),
    };

    private static IResult Show(Func<string, string> typed, ImmutableArray<Finding> findings)
    {
        var besides = findings.Where(f => !Fields.Any(field => IsOf(field.Path, f)));
        var rows = Fields.Select(field => Row(field, typed(field.Name), findings.Where(f => IsOf(field.Path, f))));
        return Html.Page(
            "An inspection", Html.Of($"{besides.Select(Said)}<form method=\"post\">\n{rows}<button>Save</button>\n</form>\n"),
            findings.IsEmpty ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static Html Row((string Name, string Label, string) field, string typed, IEnumerable<Finding> wrong) => Html.Of($"""
        <p><label>{field.Label} <input name="{field.Name}" value="{typed}" aria-describedby="{field.Name}-says"></label>
        <span id="{field.Name}-says">{wrong.Select(Said)}</span></p>

        """);

    private static Html Said(Finding finding) =>
        Html.Of($"<span class=\"{finding.Severity.ToString().ToLowerInvariant()}\">{finding.PlainMessage}</span>\n");

    private static bool IsOf(string path, Finding finding) =>
        finding.Path == path || finding.Path.StartsWith(path + "/", StringComparison.Ordinal);
}
