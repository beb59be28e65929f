using Send.Framework.Sources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>The rules that say what an edition knows about what follows where no follow-up rule applies.</summary>
internal static class Following
{
    /// <summary>A source says that nothing follows.</summary>
    public static GeneralRule Nothing(RuleCondition when, string summary, Source source) => new()
    {
        Name = "nothing-follows",
        When = when,
        NothingFollows = true,
        Summary = summary,
        Source = source,
    };

    /// <summary>No available source says what follows, or when: an open question of the edition.</summary>
    /// <param name="question">Its code.</param>
    /// <param name="summary">What is not known, in a sentence.</param>
    /// <param name="source">What was read.</param>
    /// <param name="when">After which results; null for all.</param>
    /// <param name="activity">The activity that it is about: where that follows by another rule, the question is not shown.</param>
    public static GeneralRule Open(string question, string summary, Source source, RuleCondition? when = null, Activity? activity = null) => new()
    {
        Name = "what-follows",
        When = when ?? RuleCondition.Always,
        OpenQuestion = question,
        Activity = activity,
        Summary = summary,
        Source = source,
    };
}
