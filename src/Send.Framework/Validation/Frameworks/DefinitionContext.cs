using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Drafts;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>What the rules on a definition look at: the definition, the editions that it will stand beside, and where findings go.</summary>
internal sealed class DefinitionContext(Draft draft, FrameworkCatalogue catalogue)
{
    // How many alternatives are compared with a misspelt code.
    private const int MostCompared = 200;

    private readonly HashSet<(string List, string Code)> _used = [];
    private readonly Dictionary<Spot, HashSet<string>> _grades = [];

    public DefinitionPart Definition { get; } = new(draft.Document);

    public FrameworkCatalogue Catalogue => catalogue;

    /// <summary>The remits that a rule may name.</summary>
    public ImmutableArray<string> Remits { get; } = [.. new DefinitionPart(draft.Document).Remits.Select(remit => remit.Code).Known()];

    /// <summary>The scales by their codes; of two with one code the first.</summary>
    public Dictionary<string, ScalePart> Scales { get; } = FirstByCode(new DefinitionPart(draft.Document).Scales.Readable());

    /// <summary>How many bytes the identities take that are not given: they are written all the same.</summary>
    public long BytesOfIdentities { get; set; }

    public void Report(FindingCode code, Spot at, string message) => draft.Findings.Report(code, at, $"{message}");

    /// <summary>The scale that something is on, or null when there is no such scale; that is reported.</summary>
    public ScalePart? FindScale(TextField reference)
    {
        if (!reference.Is(out var code))
        {
            return null;
        }

        Use("scales", code);
        if (!Scales.TryGetValue(code, out var scale))
        {
            Report(
                FindingCodes.UnknownScale, reference,
                $"There is no scale {Quoted.Text(code)} under \"scales\". Defined: {Quoted.List(Scales.Keys)}."
                + Quoted.DidYouMean(code, Scales.Keys.Take(MostCompared)));
            return null;
        }

        return scale;
    }

    /// <summary>Whether a scale has a grade of this code.</summary>
    public bool HasGrade(ScalePart scale, string grade)
    {
        if (!_grades.TryGetValue(scale.At, out var codes))
        {
            _grades[scale.At] = codes = [.. scale.GradeCodes];
        }

        return codes.Contains(grade);
    }

    /// <summary>Reports every code that is not one of those that there are.</summary>
    /// <returns>Whether all are.</returns>
    public bool AreKnown(IEnumerable<TextField> parts, FindingCode code, string what, ImmutableArray<string> known)
    {
        var all = true;
        foreach (var part in parts)
        {
            all &= IsKnown(part, code, what, known);
        }

        return all;
    }

    /// <summary>Reports a code that is not one of those that there are.</summary>
    /// <returns>Whether it is.</returns>
    public bool IsKnown(TextField part, FindingCode code, string what, ImmutableArray<string> known)
    {
        if (!part.Is(out var given) || known.Contains(given))
        {
            return part.IsGiven;
        }

        Unknown(part, code, what, known);
        return false;
    }

    /// <summary>Reports a code that is known not to be one of those that there are.</summary>
    public void Unknown(TextField part, FindingCode code, string what, ImmutableArray<string> known) => Report(
        code, part,
        draft.Findings.Keeps(code)
            ? $"There is no {what} {Quoted.Text(part.ToString())} here. Known: {Quoted.List(known)}."
                + Quoted.DidYouMean(part.ToString(), known.Take(MostCompared))
            : "");

    /// <summary>Reports every code that stands a second time.</summary>
    public void OnlyOnce(IEnumerable<TextField> codes, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (code.Is(out var given) && !seen.Add(given))
            {
                Report(FindingCodes.DefinedTwice, code, $"The {what} {Quoted.Text(given)} appears a second time.");
            }
        }
    }

    /// <summary>Reports a period whose last day is before its first.</summary>
    /// <returns>Whether it is not.</returns>
    public bool InOrder(LocalDate? first, LocalDate? last, Spot at)
    {
        if (first is not { } from || last is not { } to || to >= from)
        {
            return true;
        }

        Report(FindingCodes.EndBeforeStart, at, $"It ends ({to.ToIso()}) before it starts ({from.ToIso()}).");
        return false;
    }

    /// <summary>Notes that something in a list of the definition is used.</summary>
    public void Use(string list, string code) => _used.Add((list, code));

    public bool IsUsed(string list, string code) => _used.Contains((list, code));

    private static Dictionary<string, ScalePart> FirstByCode(IEnumerable<ScalePart> scales)
    {
        var found = new Dictionary<string, ScalePart>(StringComparer.Ordinal);
        foreach (var scale in scales)
        {
            if (scale.Id.Is(out var code))
            {
                found.TryAdd(code, scale);
            }
        }

        return found;
    }
}
