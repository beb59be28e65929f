using Send.Framework.Judgements;
using Send.Framework.Sources;

namespace Send.Framework.Tests.Judgements;

/// <summary>One scale of each kind, as the inspectorates use them.</summary>
internal static class Scales
{
    public static Source Source { get; } = new("A source for tests", "Nobody", Evidence.Primary);

    public static JudgementScale Outcome { get; } = JudgementScale.Ordered(
        "test-outcome", "Outcome", Source, Grade("positive"), Grade("inconsistent"), Grade("failings"));

    public static JudgementScale Statement { get; } = JudgementScale.Binary(
        "test-statement", "Statement", Source, Grade("not-required"), Grade("required"));

    public static JudgementScale Safeguarding { get; } = JudgementScale.MetNotMet(
        "test-safeguarding", "Safeguarding", Source, Grade("met"), Grade("not-met"));

    public static JudgementScale Prose { get; } = JudgementScale.Narrative("test-prose", "Prose", Source);

    public static GradeDefinition Grade(string code) => new(code, char.ToUpperInvariant(code[0]) + code[1..]);

    /// <summary>The ratings of the Care Quality Commission by percentage: 25 to 38, 39 to 62, 63 to 87, 88 to 100.</summary>
    public static JudgementScale CareQuality(ScoreRounding rounding) => JudgementScale.Banded(
        "test-cqc", "CQC rating", Source, rounding,
        new GradeDefinition("outstanding", "Outstanding") { Band = new(88, 100) },
        new GradeDefinition("good", "Good") { Band = new(63, 87) },
        new GradeDefinition("requires-improvement", "Requires improvement") { Band = new(39, 62) },
        new GradeDefinition("inadequate", "Inadequate") { Band = new(25, 38) });
}
