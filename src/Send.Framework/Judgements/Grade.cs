using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Judgements;

/// <summary>A member of one <see cref="JudgementScale"/>. Two scales never share a grade, even where they share a word.</summary>
/// <remarks>Grades are made by their scale and compared by it; a grade equals only itself.</remarks>
[JsonConverter(typeof(SendJsonConverter))]
public sealed class Grade : ICoded
{
    private readonly GradeDefinition _definition;

    internal Grade(JudgementScale scale, GradeDefinition definition, int position)
    {
        Scale = scale;
        Position = position;
        _definition = definition;
        Code = definition.Code;
        AsJudgement = Judgement.Of(this);
    }

    /// <summary>The scale that the grade belongs to.</summary>
    public JudgementScale Scale { get; }

    /// <summary>The permanent code, such as <c>typically-positive</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people, such as "Typically positive experiences and outcomes".</summary>
    public string Label => _definition.Label;

    /// <summary>The name where there is little room, such as "Typically positive"; the <see cref="Label"/> where that is short already.</summary>
    public string ShortLabel => _definition.ShortLabel ?? _definition.Label;

    /// <summary>The formal phrase in which reports give the grade, or null when there is none.</summary>
    public string? Phrase => _definition.Phrase;

    /// <summary>The sector's number for the grade, or null. Never accepted as a grade; see <see cref="GradeDefinition.SectorLabel"/>.</summary>
    public string? SectorLabel => _definition.SectorLabel;

    /// <summary>Other words that mean exactly this grade.</summary>
    public ImmutableArray<string> Aliases => _definition.Aliases;

    /// <summary>Words that look like this grade and are not.</summary>
    public ImmutableArray<string> RejectedAliases => _definition.RejectedAliases;

    /// <summary>The scores that earn the grade on a banded scale; null on every other.</summary>
    public ScoreBand? Band => _definition.Band;

    /// <summary>The position in the scale, 0 for the strongest. It orders the grades of one scale and is not a judgement in itself.</summary>
    public int Position { get; }

    /// <summary>The judgement that is this grade and says nothing else.</summary>
    internal Judgement AsJudgement { get; }

    /// <summary>The code and the scale, such as "typically-positive (area-send-outcome)".</summary>
    public override string ToString() => $"{Code} ({Scale.Id})";
}
