using System.Text;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

/// <summary>Finds the one shared string for a text that documents use again and again, without making a new one.</summary>
internal static class KnownText
{
    private const int LongestKnown = 40;

    private static readonly string?[] Slots = Fill();

    /// <summary>The shared string that has exactly these bytes, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > LongestKnown)
        {
            return null;
        }

        for (var slot = Hash(utf8); Slots[slot] is { } candidate; slot = (slot + 1) % Slots.Length)
        {
            if (Ascii.Equals(utf8, candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static string?[] Fill()
    {
        var editions = FrameworkCatalogue.BuiltIn.Editions;
        var known = new HashSet<string>(StringComparer.Ordinal) { InspectionContract.Schema };
        known.UnionWith(editions.Select(e => e.Id));
        known.UnionWith(editions.SelectMany(e => e.Kinds).Select(k => k.Code));
        known.UnionWith(editions.SelectMany(e => e.Kinds).SelectMany(k => k.Questions).Select(q => q.Code));
        known.UnionWith(editions.SelectMany(e => e.Scales).SelectMany(s => s.Grades).Select(g => g.Code));
        known.UnionWith(AbsenceReasons.All.Select(r => r.ToCode()));
        known.UnionWith(ImprovementAreaKind.All.Select(k => k.Code));
        known.UnionWith(ResponsibleRole.Known.Select(r => r.Code));
        known.UnionWith(ThemeTaxonomy.AreaSend.Themes.Select(t => t.Code));
        known.UnionWith(PartnerRole.Known.Select(r => r.Code));
        known.UnionWith(Activity.AreaSend.Select(a => a.Code));

        // At most a quarter full, so that a miss is found out at once.
        var slots = new string?[4 * known.Count];
        foreach (var text in known.Where(t => t.Length <= LongestKnown && Ascii.IsValid(t)))
        {
            var slot = Hash(Encoding.UTF8.GetBytes(text), slots.Length);
            while (slots[slot] is not null)
            {
                slot = (slot + 1) % slots.Length;
            }

            slots[slot] = text;
        }

        return slots;
    }

    private static int Hash(ReadOnlySpan<byte> utf8) => Hash(utf8, Slots.Length);

    private static int Hash(ReadOnlySpan<byte> utf8, int slots)
    {
        var hash = (uint)utf8.Length;
        foreach (var b in utf8)
        {
            hash = (hash * 31) + b;
        }

        return (int)(hash % (uint)slots);
    }
}
