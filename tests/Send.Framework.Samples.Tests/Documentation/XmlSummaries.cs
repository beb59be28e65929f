using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Send.Framework.Samples.Tests.Documentation;

/// <summary>The summaries of types, from the XML documentation beside an assembly.</summary>
internal sealed partial class XmlSummaries
{
    private readonly Dictionary<string, XElement> _summaries;

    private XmlSummaries(Dictionary<string, XElement> summaries) => _summaries = summaries;

    public static XmlSummaries Of(Assembly assembly) => new(
        XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")!));

    /// <summary>What the type is, on one line for a table.</summary>
    public string Of(Type type) =>
        Blanks().Replace(string.Concat(_summaries[$"T:{type.FullName!.Replace('+', '.')}"].Nodes().Select(Text)), " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" } see => $"`{Named(see.Attribute("cref")?.Value ?? see.Attribute("langword")?.Value ?? see.Value)}`",
        XElement { Name.LocalName: "paramref" or "typeparamref" } name => $"`{name.Attribute("name")!.Value}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement other => $" {string.Concat(other.Nodes().Select(Text))} ",
        _ => "",
    };

    // "M:Send.Framework.Time.DueWindow.Around(NodaTime.LocalDate)" is DueWindow.Around, "T:Send.Framework.Time.DueWindow" is DueWindow.
    private static string Named(string cref)
    {
        var parts = cref.Split('(')[0].Split(':')[^1].Split('`')[0].Split('.');
        return cref.StartsWith("T:", StringComparison.Ordinal) || parts.Length < 2 ? parts[^1] : $"{parts[^2]}.{parts[^1]}";
    }

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();
}
