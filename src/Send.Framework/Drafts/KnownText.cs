using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Validation;

namespace Send.Framework.Drafts;

/// <summary>Finds the one shared string for a text that documents use again and again, without making a new one.</summary>
internal static class KnownText
{
    private static readonly AsciiIndex<string> Index = Collect();

    /// <summary>The shared string that has exactly these bytes, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> utf8) => Index.TryGet(utf8, out var known) ? known : null;

    private static AsciiIndex<string> Collect()
    {
        var editions = FrameworkCatalogue.BuiltIn.Editions;
        var known = new HashSet<string>(StringComparer.Ordinal) { InspectionContract.Schema };
        known.UnionWith(editions.Select(e => e.Id));
        known.UnionWith(editions.SelectMany(e => e.Kinds).Select(k => k.Code));
        known.UnionWith(editions.SelectMany(e => e.Kinds).SelectMany(k => k.Questions).Select(q => q.Code));
        known.UnionWith(editions.SelectMany(e => e.Scales).SelectMany(s => s.Grades).Select(g => g.Code));
        known.UnionWith(AbsenceReasonExtensions.All.Select(r => r.ToCode()));
        known.UnionWith(ImprovementAreaKind.All.Select(k => k.Code));
        known.UnionWith(ResponsibleRole.Known.Select(r => r.Code));
        known.UnionWith(ThemeTaxonomy.AreaSend.Themes.Select(t => t.Code));
        known.UnionWith(PartnerRole.Known.Select(r => r.Code));
        known.UnionWith(Activity.AreaSend.Select(a => a.Code));

        return new(known, text => text);
    }
}
