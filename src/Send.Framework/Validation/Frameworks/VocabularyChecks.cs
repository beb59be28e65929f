using System.Collections.Immutable;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>The activities, anchors and addressees that a definition brings along, and those that every definition has.</summary>
internal static class VocabularyChecks
{
    /// <summary>The addressees that need not be defined.</summary>
    public static ImmutableArray<Addressee> Addressees { get; } =
        [Addressee.LocalAreaPartnership, Addressee.PrincipalAuthority, Addressee.Inspectorates];

    private static readonly ImmutableArray<(string Member, string What, string Words, ImmutableArray<(string Code, string Words)> Known)> Vocabularies =
    [
        ("activities", "activity", "name", [.. Activity.AreaSend.Select(a => (a.Code, a.Name))]),
        ("anchors", "anchor", "words", [.. AnchorEvent.AreaSend.Select(a => (a.Code, a.Words))]),
        ("addressees", "addressee", "name", [.. Addressees.Select(a => (a.Code, a.Name))]),
    ];

    /// <summary>Reports what is defined twice, or otherwise than the library has it.</summary>
    public static void Apply(DefinitionContext context)
    {
        foreach (var (member, what, words, known) in Vocabularies)
        {
            context.OnlyOnce(context.Root.Items(member), "code", what);
            foreach (var item in context.Root.Items(member))
            {
                var own = item.TextOf(words);
                if (known.FirstOrDefault(k => k.Code == item.TextOf("code")) is { Code: { } code } built && own is not null && built.Words != own)
                {
                    context.Report(
                        FindingCodes.KnownCodeChanged, item,
                        $"The library has the {what} '{code}' with other words: {Quoted.Text(built.Words)}. The two are not the same {what}.");
                }
            }
        }
    }

    /// <summary>Reports what is defined and not used; after everything that could use it.</summary>
    public static void ApplyLast(DefinitionContext context)
    {
        foreach (var (member, what, code) in Vocabularies.Select(v => (v.Member, v.What, "code")).Append(("scales", "scale", "id")))
        {
            foreach (var item in context.Root.Items(member))
            {
                if (item.TextOf(code) is { } defined && !context.IsUsed(member, defined))
                {
                    context.Report(
                        FindingCodes.NeverUsed, item, $"Nothing uses the {what} {Quoted.Text(defined)}; it is not part of the edition.");
                }
            }
        }
    }

    /// <summary>Reports a code that neither the document nor the library defines.</summary>
    public static void Resolve(DefinitionContext context, string member, DefinitionNode? reference)
    {
        if (reference is null)
        {
            return;
        }

        context.Use(member, reference.Text);
        var (_, what, _, known) = Vocabularies.First(v => v.Member == member);
        ImmutableArray<string> codes = [.. context.Root.Items(member).Select(i => i.TextOf("code")).OfType<string>().Union(known.Select(k => k.Code))];
        context.Known(reference, FindingCodes.UnknownReference, what, codes);
    }
}
