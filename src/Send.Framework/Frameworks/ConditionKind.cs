using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Frameworks;

/// <summary>The kind of a <see cref="RuleCondition"/>. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum ConditionKind
{
    /// <summary>Not stated; no condition has this kind.</summary>
    NotStated = 0,

    /// <summary>Nothing: the rule always applies.</summary>
    Always = 1,

    /// <summary>The answer to one question.</summary>
    Answered = 2,

    /// <summary>The answers to every question, or to all but some.</summary>
    AnyAnswered = 3,

    /// <summary>The progress found on the improvement areas.</summary>
    AnyProgress = 4,

    /// <summary>The category that follows from the answers.</summary>
    InCategory = 5,

    /// <summary>The remit of the provider.</summary>
    OfRemit = 6,

    /// <summary>The first day of the visit.</summary>
    Started = 7,

    /// <summary>Other conditions, all of which must be met.</summary>
    AllOf = 8,

    /// <summary>Other conditions, one of which must be met.</summary>
    AnyOf = 9,
}
