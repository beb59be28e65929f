using Send.Framework.Frameworks;
using Send.Framework.Serialization;
using Send.Framework.Tool.Text;

namespace Send.Framework.Tool;

/// <summary><c>send-framework frameworks</c>: the catalogue, or one edition with its rules and sources.</summary>
internal static class FrameworksCall
{
    public static int Run(string? id, string format, Surroundings surroundings)
    {
        var catalogue = FrameworkCatalogue.BuiltIn;
        if (id is null)
        {
            if (format == "json")
            {
                surroundings.Output.WriteLine($"{{\"frameworks\":[{string.Join(',', catalogue.Editions.Select(SendJson.ToJson))}]}}");
            }
            else
            {
                FrameworkText.WriteAll(catalogue, surroundings);
            }

            return ExitCode.Success;
        }

        if (!catalogue.TryFind(id, out var edition))
        {
            surroundings.Error.WriteLine(
                $"send-framework: there is no edition '{id}'. There are: {string.Join(", ", catalogue.Editions.Select(e => e.Id))}.");
            return ExitCode.UsageOrIO;
        }

        if (format == "json")
        {
            surroundings.Output.WriteLine(SendJson.ToIndentedJson(edition));
        }
        else
        {
            FrameworkText.Write(edition, surroundings);
        }

        return ExitCode.Success;
    }
}
