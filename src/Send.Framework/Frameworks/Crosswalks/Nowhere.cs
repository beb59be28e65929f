using Send.Framework.Judgements;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks.Crosswalks;

/// <summary>Makes the crosswalks that say of every grade that it leads nowhere, and why.</summary>
internal static class Nowhere
{
    public static Crosswalk Between(string code, string purpose, JudgementScale from, JudgementScale to, Source source, string reason) =>
        Crosswalk.Create(code, purpose, from, to, source, from.Grades.Select(grade => new CrosswalkStep(grade, reason)));
}
