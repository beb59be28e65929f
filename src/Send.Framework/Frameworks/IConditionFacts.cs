using NodaTime;
using Send.Framework.Judgements;

namespace Send.Framework.Frameworks;

/// <summary>What a condition may ask about an inspection. Null is "not known", which is neither met nor not met.</summary>
internal interface IConditionFacts
{
    string? Remit { get; }

    LocalDate? Started { get; }

    Grade? GradeOf(string question);

    Met AnyProgress(RuleCondition condition);
}
