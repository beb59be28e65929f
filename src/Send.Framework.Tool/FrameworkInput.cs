using System.Buffers;
using System.IO.Pipelines;
using Send.Framework.Frameworks;
using Send.Framework.Serialization;
using Send.Framework.Tool.Text;
using Send.Framework.Validation;

namespace Send.Framework.Tool;

/// <summary>Reads an edition of the caller's own from a file. What is wrong with it goes to the error stream.</summary>
internal static class FrameworkInput
{
    /// <summary>The built-in editions, and with them the one in the file when there is one. Null when it cannot be used; the reason is said.</summary>
    public static async Task<FrameworkCatalogue?> CatalogueAsync(string? path, Surroundings surroundings, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            return FrameworkCatalogue.BuiltIn;
        }

        var own = await ReadAsync(path, surroundings, cancellationToken);
        if (own is null || !own.TryGetValue(out var edition))
        {
            return null;
        }

        if (own.Findings.FirstOrDefault(f => f.Code == FindingCodes.EditionsOverlap) is { } overlap)
        {
            surroundings.Say($"'{path}' cannot be used with the built-in editions. {overlap.Message}");
            return null;
        }

        return FrameworkCatalogue.BuiltIn.With(edition);
    }

    /// <summary>Reads and judges a definition. Null when the file cannot be opened.</summary>
    public static async Task<Validated<InspectionFramework>?> ReadAsync(string path, Surroundings surroundings, CancellationToken cancellationToken)
    {
        await using var stream = DocumentInput.Open(path, surroundings);
        if (stream is null)
        {
            return null;
        }

        // No more than the limit and a byte, which is enough to be told that there is more.
        var whole = await PipeReader.Create(stream).ReadAtLeastAsync(ReadOptions.Default.MaximumBytes + 1, cancellationToken);
        var read = SendJson.ReadFramework(whole.Buffer.ToArray());
        if (!read.IsValid)
        {
            FindingsText.Write(read.Findings, surroundings.Error, surroundings.Width);
            surroundings.Say($"'{path}' is not a valid definition of a framework.");
        }

        return read;
    }
}
