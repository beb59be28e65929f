using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tool;

/// <summary><c>send-framework validate</c>: every finding of every document, one document at a time.</summary>
internal static class ValidateCall
{
    public static async Task<int> RunAsync(
        string path, bool lines, bool strict, string? frameworkFile, string format, Surroundings surroundings, CancellationToken cancellationToken)
    {
        if (await FrameworkInput.CatalogueAsync(frameworkFile, surroundings, cancellationToken) is not { } catalogue)
        {
            return ExitCode.UsageOrIO;
        }

        await using var stream = DocumentInput.Open(path, surroundings);
        if (stream is null)
        {
            return ExitCode.UsageOrIO;
        }

        var isLines = lines || DocumentInput.IsLines(path);
        IValidationReport report = format == "json" ? new JsonValidationReport(surroundings.Output, isLines) : new TextValidationReport(surroundings, path);
        var remedies = new Remedies(surroundings, isLines);
        var (total, valid) = (0L, 0L);

        report.Begin();
        var feed = new DocumentFeed(stream, isLines, catalogue, new ReadOptions { Validation = new ValidationOptions { Strict = strict } });
        await feed.ReadAsync(
            result =>
            {
                total++;
                valid += result.IsValid ? 1 : 0;
                report.Add(result);
                remedies.Consider(result);
            },
            surroundings.Output,
            cancellationToken);
        report.End(total, valid);
        if (total == 0)
        {
            surroundings.Say($"there is no document in '{path}'.");
            return ExitCode.UsageOrIO;
        }

        return valid == total ? ExitCode.Success : ExitCode.Invalid;
    }
}
