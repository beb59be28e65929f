using System.Collections.Immutable;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>What the rules on a definition look at: the document, the editions that it will stand beside, and where findings go.</summary>
internal sealed class DefinitionContext(DefinitionNode root, FrameworkCatalogue catalogue, FindingSink sink)
{
    // How many alternatives are compared with a misspelt code.
    private const int MostCompared = 200;

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<DefinitionNode, HashSet<string>> _grades = [];

    public DefinitionNode Root => root;

    public FrameworkCatalogue Catalogue => catalogue;

    public string Id => root.TextOf("id") ?? "";

    public ImmutableArray<string> Remits { get; } = [.. root.Items("remits").Select(r => r.TextOf("code")).OfType<string>()];

    /// <summary>The scales by their codes; of two with one code the first.</summary>
    public Dictionary<string, DefinitionNode> Scales { get; } = FirstByCode(root.Items("scales"), "id");

    public void Report(FindingCode code, DefinitionNode at, string message) => sink.Add(code, sink.Keeps(code) ? at.Path : "", message, at.Offset);

    /// <summary>The scale of this code, or null; one that is not there is reported.</summary>
    public DefinitionNode? FindScale(DefinitionNode? reference)
    {
        if (reference is null)
        {
            return null;
        }

        Use("scales", reference.Text);
        if (!Scales.TryGetValue(reference.Text, out var scale))
        {
            Report(
                FindingCodes.UnknownScale, reference,
                $"There is no scale {Quoted.Text(reference.Text)} under \"scales\". There are: {Quoted.List(Scales.Keys)}."
                + Quoted.DidYouMean(reference.Text, Scales.Keys.Take(MostCompared)));
        }

        return scale;
    }

    /// <summary>Whether a scale has a grade of this code.</summary>
    public bool HasGrade(DefinitionNode scale, string grade)
    {
        if (!_grades.TryGetValue(scale, out var codes))
        {
            _grades[scale] = codes = [.. scale.Items("grades").Select(g => g.TextOf("code")).OfType<string>()];
        }

        return codes.Contains(grade);
    }

    /// <summary>Reports codes that are not in a list.</summary>
    public void AllKnown(DefinitionNode node, string member, FindingCode code, string what, ImmutableArray<string> known)
    {
        foreach (var item in node.Items(member))
        {
            Known(item, code, what, known);
        }
    }

    /// <summary>Reports a code that is not in a list.</summary>
    public void Known(DefinitionNode? item, FindingCode code, string what, ImmutableArray<string> known)
    {
        if (item is not null && !known.Contains(item.Text))
        {
            Unknown(item, code, what, known);
        }
    }

    /// <summary>Reports a code that is known not to be in a list.</summary>
    public void Unknown(DefinitionNode item, FindingCode code, string what, ImmutableArray<string> known) => Report(
        code, item,
        sink.Keeps(code)
            ? $"There is no {what} {Quoted.Text(item.Text)} here. There are: {Quoted.List(known)}."
                + Quoted.DidYouMean(item.Text, known.Take(MostCompared))
            : "");

    /// <summary>Reports every code that stands a second time.</summary>
    public void OnlyOnce(IEnumerable<DefinitionNode> items, string member, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in items.Select(item => item.Member(member)).OfType<DefinitionNode>())
        {
            Once(seen, code, what);
        }
    }

    /// <summary>The same for a list of codes.</summary>
    public void OnlyOnce(IEnumerable<DefinitionNode> codes, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            Once(seen, code, what);
        }
    }

    /// <summary>Reports a period whose last day is before its first.</summary>
    public void InOrder(DefinitionNode node, NodaTime.LocalDate? first, NodaTime.LocalDate? last, string member)
    {
        if (first is { } from && last is { } to && to < from)
        {
            Report(FindingCodes.EndBeforeStart, node.Member(member) ?? node, $"It ends ({to.ToIso()}) before it starts ({from.ToIso()}).");
        }
    }

    /// <summary>Notes that something under a member of the document is used.</summary>
    public void Use(string member, string code) => _used.Add(member + "/" + code);

    public bool IsUsed(string member, string code) => _used.Contains(member + "/" + code);

    private void Once(HashSet<string> seen, DefinitionNode code, string what)
    {
        if (!seen.Add(code.Text))
        {
            Report(FindingCodes.DefinedTwice, code, $"The {what} {Quoted.Text(code.Text)} is here a second time.");
        }
    }

    private static Dictionary<string, DefinitionNode> FirstByCode(IEnumerable<DefinitionNode> items, string member)
    {
        var found = new Dictionary<string, DefinitionNode>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item.TextOf(member) is { } code)
            {
                found.TryAdd(code, item);
            }
        }

        return found;
    }
}
