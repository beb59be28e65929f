using System.Collections.Immutable;
using Send.Framework.Drafts;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// The activities, anchors and addressees that a definition brings along beside those that every definition has. Each is there once; a code
/// of the library keeps the library's words, because two things with one code cannot be told apart in a schedule; what nothing uses is not
/// part of the edition and would not be written again.
/// </summary>
internal static class VocabularyChecks
{
    /// <summary>The addressees that need not be defined.</summary>
    public static ImmutableArray<Addressee> Addressees { get; } =
        [Addressee.LocalAreaPartnership, Addressee.PrincipalAuthority, Addressee.Inspectorates];

    private static readonly ImmutableArray<Vocabulary> Vocabularies =
    [
        new("activities", "activity", definition => new(definition.Activities.At), [.. Activity.AreaSend.Select(a => (a.Code, a.Name))]),
        new("anchors", "anchor", definition => new(definition.Anchors.At), [.. AnchorEvent.AreaSend.Select(a => (a.Code, a.Words))]),
        new("addressees", "addressee", definition => new(definition.Addressees.At), [.. Addressees.Select(a => (a.Code, a.Name))]),
    ];

    /// <summary>Reports what is defined twice, or otherwise than the library has it.</summary>
    public static void Apply(DefinitionContext context)
    {
        foreach (var vocabulary in Vocabularies)
        {
            var words = vocabulary.Of(context.Definition);
            context.OnlyOnce(words.Select(word => word.Code), vocabulary.What);
            foreach (var word in words.Readable())
            {
                if (word.Code.Is(out var code) && word.Words.Is(out var own) && vocabulary.Known.FirstOrDefault(k => k.Code == code) is { Code: not null } known
                    && known.Words != own)
                {
                    context.Report(
                        FindingCodes.KnownCodeChanged, word.At,
                        $"The library already has the {vocabulary.What} '{code}', with different words: {Quoted.Text(known.Words)}. They are not the same {vocabulary.What}.");
                }
            }
        }
    }

    /// <summary>Reports what is defined and not used; after everything that could use it.</summary>
    public static void ApplyLast(DefinitionContext context)
    {
        foreach (var vocabulary in Vocabularies)
        {
            foreach (var word in vocabulary.Of(context.Definition).Readable())
            {
                CheckUsed(context, vocabulary.List, vocabulary.What, word.Code, word.At);
            }
        }

        foreach (var scale in context.Definition.Scales.Readable())
        {
            CheckUsed(context, "scales", "scale", scale.Id, scale.At);
        }
    }

    /// <summary>Reports a code that neither the definition nor the library has.</summary>
    public static void Resolve(DefinitionContext context, string list, TextField reference)
    {
        if (reference.Is(out var code))
        {
            context.Use(list, code);
            var vocabulary = Vocabularies.First(v => v.List == list);
            context.IsKnown(
                reference, FindingCodes.UnknownReference, vocabulary.What,
                [.. vocabulary.Of(context.Definition).Select(word => word.Code).Known().Union(vocabulary.Known.Select(k => k.Code))]);
        }
    }

    private static void CheckUsed(DefinitionContext context, string list, string what, TextField code, Spot at)
    {
        if (code.Is(out var defined) && !context.IsUsed(list, defined))
        {
            context.Report(FindingCodes.NeverUsed, at, $"Nothing uses the {what} {Quoted.Text(defined)}, so it is not part of the edition.");
        }
    }

    private sealed record Vocabulary(string List, string What, Func<DefinitionPart, ItemsOf<WordPart>> Of, ImmutableArray<(string Code, string Words)> Known);
}
