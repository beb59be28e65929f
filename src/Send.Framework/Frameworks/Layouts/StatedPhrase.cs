using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace Send.Framework.Frameworks.Layouts;

/// <summary>The sentences that state one next step.</summary>
public sealed class StatedPhrase
{
    /// <summary>The code of the next full inspection; its sentences have an interval.</summary>
    public const string NextFullInspection = "next-full-inspection";

    /// <summary>The code of a monitoring inspection; its sentences have an interval.</summary>
    public const string MonitoringInspection = "monitoring-inspection";

    /// <summary>Makes one.</summary>
    /// <param name="code">The code of the step.</param>
    /// <param name="phrases">The sentences, from their first word.</param>
    public StatedPhrase(string code, params ImmutableArray<Phrase> phrases)
    {
        Code = Guard.Against.MalformedCode(code, "strategic-plan");
        Phrases = phrases.IsDefault ? [] : phrases;
    }

    /// <summary>The code of the step.</summary>
    public string Code { get; }

    /// <summary>The sentences, from their first word.</summary>
    public ImmutableArray<Phrase> Phrases { get; }
}
