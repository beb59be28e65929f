using Send.Framework.Frameworks.Dialects;
using Send.Framework.Judgements;
using Send.Framework.Tool.Text;

namespace Send.Framework.Tool;

/// <summary><c>send-framework dialects</c>: which codes of which sources are read, and what each of them means.</summary>
internal static class DialectsCall
{
    public static int Run(string? code, string format, Surroundings surroundings)
    {
        var dialects = SourceDialects.BuiltIn.Where(d => code is null || d.Code == code).ToArray();
        if (dialects.Length == 0)
        {
            surroundings.Say($"there is no dialect '{code}'. Dialects: {string.Join(", ", SourceDialects.BuiltIn.Select(d => d.Code).Distinct())}.");
            return ExitCode.UsageOrIO;
        }

        if (format == "json")
        {
            surroundings.Output.WriteLine($"{{\"dialects\":[{string.Join(",", dialects.Select(Json))}]}}");
        }
        else
        {
            Write(dialects, surroundings);
        }

        return ExitCode.Success;
    }

    private static void Write(SourceDialect[] dialects, Surroundings surroundings)
    {
        var page = new TextPage(surroundings);
        var sources = new SourceList();
        page.Title("Dialects: what codes mean in their sources, for { \"raw\": \"...\", \"dialect\": \"...\" } instead of a grade");
        foreach (var dialect in dialects)
        {
            page.Heading($"{dialect.Code}, for {dialect.Scale.Id}");
            page.Paragraph($"{dialect.Name} {sources.Mark(dialect.Source)}");
            foreach (var entry in dialect.Codes)
            {
                page.Item($"{entry.Raw}:", $"{Meaning(entry)}{(entry.Words is { } words ? $" ({words})" : "")}");
            }
        }

        sources.Write(page);
    }

    private static string Meaning(DialectCode entry) => entry.Grade?.Code ?? $"no judgement: {entry.Absence.ToCode()}";

    private static string Json(SourceDialect dialect) =>
        $"{{\"dialect\":{JsonText.Of(dialect.Code)},\"name\":{JsonText.Of(dialect.Name)},\"scale\":{JsonText.Of(dialect.Scale.Id)},\"codes\":["
        + string.Join(",", dialect.Codes.Select(c =>
            $"{{\"raw\":{JsonText.Of(c.Raw)},\"grade\":{JsonText.Of(c.Grade?.Code)},\"absent\":{JsonText.Of(c.Grade is null ? c.Absence.ToCode() : null)},\"words\":{JsonText.Of(c.Words)}}}"))
        + "]}";
}
