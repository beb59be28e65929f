using System.Collections.Immutable;

namespace Send.Framework.Validation.Frameworks;

/// <summary>What the rules of one kind of inspection may depend on.</summary>
internal sealed class KindFacts
{
    private readonly Dictionary<string, ScalePart?> _scales = new(StringComparer.Ordinal);

    /// <summary>Looks at a kind, and reports questions whose scale there is not.</summary>
    public KindFacts(DefinitionContext context, KindPart kind)
    {
        foreach (var question in kind.Questions.Readable())
        {
            var scale = context.FindScale(question.Scale);
            if (question.Code.Is(out var code))
            {
                _scales.TryAdd(code, scale);
            }
        }

        Questions = [.. _scales.Keys];
        Categories = [.. kind.Categories.Select(category => category.Code).Known()];
        JudgesProgress = kind.ProgressScale.IsGiven;
        ProgressScale = context.FindScale(kind.ProgressScale);
    }

    public ImmutableArray<string> Questions { get; }

    public ImmutableArray<string> Categories { get; }

    public bool JudgesProgress { get; }

    /// <summary>The scale of progress, or null when there is none or it is in doubt.</summary>
    public ScalePart? ProgressScale { get; }

    /// <summary>The scale of a question, or null when there is no such question or its scale is in doubt.</summary>
    public ScalePart? ScaleOf(string question) => _scales.GetValueOrDefault(question);
}
