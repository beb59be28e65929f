namespace Send.Framework.Partnerships;

/// <summary>The words that surround the name proper of a kind of place, and that may be left out or written in another order.</summary>
/// <param name="Before">Phrases that come before the name, in folded form; longer ones first.</param>
/// <param name="After">Phrases that come after the name, in folded form; longer ones first.</param>
/// <param name="Kept">Names that would be lost or mistaken if more were taken off, even with phrases after them.</param>
/// <param name="OfCounty">What a county has behind the name of its city; null where names are not those of cities and counties.</param>
internal sealed record NameGrammar(string[] Before, string[] After, string[] Kept, string? OfCounty = null)
{
    public static NameGrammar Authority { get; } = new(
        Before:
        [
            "metropolitan borough council of", "london borough council of", "metropolitan borough of", "metropolitan district of",
            "unitary authority of", "borough council of", "county council of", "city council of", "london borough of", "royal borough of",
            "local authority of", "london borough", "royal borough", "borough of", "council of", "county of", "city of", "lb of", "rb of",
            "county", "royal", "the", "lbc", "rbc", "lb", "rb",
        ],
        After:
        [
            "local area partnership", "metropolitan borough of", "unitary authority", "london borough of", "royal borough of",
            "local authority", "london borough", "royal borough", "metropolitan", "corporation", "partnership", "borough of", "county of",
            "local area", "district", "council", "borough", "unitary", "city of", "county", "city", "lap",
            "mbc", "mdc", "lbc", "rbc", "ua", "cc", "bc", "la",
        ],
        // Taken bare, "London" is a region; the words around it are what makes it the City.
        Kept: ["london"],
        OfCounty: "shire");

    public static NameGrammar IntegratedCareBoard { get; } = new(
        Before: ["nhs", "the"],
        After: ["integrated care boards", "integrated care board", "icbs", "icb"],
        Kept: []);

    /// <summary>The name proper: the folded name without "the" anywhere and without the phrases around it. Never empty.</summary>
    public string Core(string folded)
    {
        var core = string.Join(' ', folded.Split(' ').Where(word => word != "the"));
        core = core.Length == 0 ? folded : core;
        while (TryStrip(core, out var shorter))
        {
            core = shorter;
        }

        return core;
    }

    /// <summary>Whether there is nothing in the name but words that surround names: "County of", "Borough Council".</summary>
    public bool SaysNothing(string folded) =>
        folded.Split(' ').All(word => word is "of" or "and" || Before.Concat(After).Any(phrase => phrase.Split(' ').Contains(word)));

    /// <summary>
    /// The name proper of the place that may be meant as well, where the words around a name speak against it: "Leicester County Council" is
    /// the city, or a slip for Leicestershire. Null where they do not.
    /// </summary>
    public string? Namesake(string folded, string core)
    {
        var words = folded.Split(' ');
        var isCounty = words.Contains("county");
        return OfCounty is null || isCounty == words.Contains("city") ? null
            : isCounty ? core + OfCounty
            : core.EndsWith(OfCounty, StringComparison.Ordinal) ? core[..^OfCounty.Length]
            : null;
    }

    private bool TryStrip(string core, out string shorter)
    {
        foreach (var phrase in Before)
        {
            if (core.Length > phrase.Length + 1 && core[phrase.Length] == ' ' && core.StartsWith(phrase, StringComparison.Ordinal))
            {
                shorter = core[(phrase.Length + 1)..];
                if (!IsKept(shorter))
                {
                    return true;
                }
            }
        }

        foreach (var phrase in After)
        {
            if (core.Length > phrase.Length + 1 && core[^(phrase.Length + 1)] == ' ' && core.EndsWith(phrase, StringComparison.Ordinal))
            {
                shorter = core[..^(phrase.Length + 1)];
                if (!IsKept(shorter))
                {
                    return true;
                }
            }
        }

        shorter = core;
        return false;
    }

    // "London Council" as well as "London": what is behind it would be taken off next.
    private bool IsKept(string name) => Kept.Any(kept => name == kept
        || (name.StartsWith(kept, StringComparison.Ordinal) && name[kept.Length] == ' ' && SaysNothing(name[(kept.Length + 1)..])));
}
