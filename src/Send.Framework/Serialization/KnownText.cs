using System.Buffers.Binary;
using System.Numerics;
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

        var slots = Slots;
        for (var slot = Hash(utf8, slots.Length); slots[slot] is { } candidate; slot = (slot + 1) & (slots.Length - 1))
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

        // At most a quarter full, so that a miss is found out at once; a power of two, so that a slot is found without a division.
        var slots = new string?[BitOperations.RoundUpToPowerOf2((uint)(4 * known.Count))];
        foreach (var text in known.Where(t => t.Length <= LongestKnown && Ascii.IsValid(t)))
        {
            var slot = Hash(Encoding.UTF8.GetBytes(text), slots.Length);
            while (slots[slot] is not null)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = text;
        }

        return slots;
    }

    // The length and both ends tell the words of the contract apart; looking at every byte would cost more than it saves.
    private static int Hash(ReadOnlySpan<byte> utf8, int slots)
    {
        var (head, tail) = utf8.Length >= sizeof(ulong)
            ? (BinaryPrimitives.ReadUInt64LittleEndian(utf8), BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]))
            : (Short(utf8), 0UL);
        var mixed = (head ^ BitOperations.RotateLeft(tail, 29) ^ (ulong)utf8.Length) * 0x9E3779B97F4A7C15UL;
        return (int)(mixed >> 40) & (slots - 1);
    }

    private static ulong Short(ReadOnlySpan<byte> utf8)
    {
        var packed = 0UL;
        foreach (var b in utf8)
        {
            packed = (packed << 8) | b;
        }

        return packed;
    }
}
