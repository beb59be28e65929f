using System.Collections.Immutable;

namespace Send.Framework.Validation.Frameworks;

/// <summary>What the rules of one kind of inspection may depend on.</summary>
internal sealed class KindFacts
{
    private readonly Dictionary<string, DefinitionNode?> _scales = new(StringComparer.Ordinal);

    /// <summary>Looks at a kind, and reports questions whose scale there is not.</summary>
    public KindFacts(DefinitionContext context, DefinitionNode kind)
    {
        foreach (var question in kind.Items("questions"))
        {
            var scale = context.FindScale(question.Member("scale"));
            if (question.TextOf("code") is { } code)
            {
                _scales.TryAdd(code, scale);
            }
        }

        Questions = [.. _scales.Keys];
        Categories = [.. kind.Items("categories").Select(c => c.TextOf("code")).OfType<string>()];
        JudgesProgress = kind.Member("progressScale") is not null;
        ProgressScale = context.FindScale(kind.Member("progressScale"));
    }

    public ImmutableArray<string> Questions { get; }

    public ImmutableArray<string> Categories { get; }

    public bool JudgesProgress { get; }

    /// <summary>The scale of progress, or null when there is none or it is in doubt.</summary>
    public DefinitionNode? ProgressScale { get; }

    /// <summary>The scale of a question, or null when there is no such question or its scale is in doubt.</summary>
    public DefinitionNode? ScaleOf(string question) => _scales.GetValueOrDefault(question);
}
