using Send.Framework.Frameworks;
using Send.Framework.Serialization;
using Send.Framework.Tool.Text;

namespace Send.Framework.Tool;

/// <summary><c>send-framework frameworks</c>: the catalogue, or one edition with its rules and sources.</summary>
internal static class FrameworksCall
{
    public static async Task<int> RunAsync(string? idOrPath, string format, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var catalogue = FrameworkCatalogue.BuiltIn;
        if (idOrPath is null)
        {
            WriteAll(catalogue, format, surroundings);
            return ExitCode.Success;
        }

        if (!catalogue.TryGet(idOrPath, out var edition))
        {
            // No code has a full stop in it, so nothing is both.
            if (!idOrPath.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && idOrPath != "-")
            {
                surroundings.Say(
                    $"there is no edition '{idOrPath}'. Editions: {string.Join(", ", catalogue.Editions.Select(e => e.Id))}.");
                return ExitCode.UsageOrIO;
            }

            var own = await FrameworkInput.ReadAsync(idOrPath, surroundings, cancellationToken);
            if (own is null || !own.TryGetValue(out edition))
            {
                return own is null ? ExitCode.UsageOrIO : ExitCode.Invalid;
            }
        }

        Write(edition, format, surroundings);
        return ExitCode.Success;
    }

    private static void WriteAll(FrameworkCatalogue catalogue, string format, Surroundings surroundings)
    {
        switch (format)
        {
            case "json":
                surroundings.Output.WriteLine($"{{\"frameworks\":[{string.Join(',', catalogue.Editions.Select(SendJson.ToJson))}]}}");
                break;
            case "markdown":
                surroundings.Output.Write(FrameworkMarkdown.Index(catalogue));
                break;
            default:
                FrameworkText.WriteAll(catalogue, surroundings);
                break;
        }
    }

    private static void Write(InspectionFramework edition, string format, Surroundings surroundings)
    {
        switch (format)
        {
            case "json":
                surroundings.Output.WriteLine(SendJson.ToIndentedJson(edition));
                break;
            case "markdown":
                surroundings.Output.Write(FrameworkMarkdown.Page(edition));
                break;
            default:
                FrameworkText.Write(edition, surroundings);
                break;
        }
    }
}
