using Ardalis.GuardClauses;
using Send.Framework.Improvement;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

/// <summary>What holds under a condition: what follows, what else is so, what the report carries. Each call goes back to the kind.</summary>
public sealed class AfterBuilder
{
    private readonly KindBuilder _kind;
    private readonly string _place;
    private readonly RuleCondition _when;

    internal AfterBuilder(KindBuilder kind, string place, RuleCondition when) => (_kind, _place, _when) = (kind, place, when);

    /// <summary>Something follows.</summary>
    /// <param name="activity">What follows; <see cref="Activity"/> has those of area SEND, and yours may be any.</param>
    /// <param name="describe">Says when, counted from what, for whom, how binding, and where it is written.</param>
    /// <exception cref="ArgumentException">A part is wrong; the message names the rule.</exception>
    /// <exception cref="InvalidOperationException">A part is missing or there twice; the message names the rule and the part.</exception>
    public KindBuilder Follows(Activity activity, Action<FollowUpBuilder> describe)
    {
        var rule = new FollowUpBuilder($"{_place}/{_when.IdPart}", _when, Guard.Against.Null(activity));
        Guard.Against.Null(describe)(rule);
        _kind.Add(rule.Build());
        return _kind;
    }

    /// <summary>Something holds that has no date to count.</summary>
    /// <param name="name">The last part of the rule's identity.</param>
    /// <param name="text">What holds, in plain sentences.</param>
    /// <param name="source">Where it is written.</param>
    /// <param name="activity">The activity that it speaks of, or null.</param>
    /// <exception cref="ArgumentException">The name is no code, or the text blank.</exception>
    public KindBuilder Holds(string name, string text, Source source, Activity? activity = null)
    {
        _kind.Add(new GeneralRule { Name = name, When = _when, Summary = text, Source = source, Activity = activity });
        return _kind;
    }

    /// <summary>The report must, may or must not carry a kind of improvement area.</summary>
    /// <exception cref="ArgumentException">The occurrence is not stated.</exception>
    public KindBuilder Carries(ImprovementAreaKind kind, Occurrence occurrence, Source source)
    {
        _kind.Add(new ImprovementRule { When = _when, Kind = kind, Occurrence = occurrence, Source = source });
        return _kind;
    }

    /// <summary>The inspection falls into a category. Categories are asked in their order, and the first that applies is the one.</summary>
    /// <exception cref="ArgumentException">The code is malformed, or a text blank.</exception>
    public KindBuilder IsCategory(string code, string name, string explanation, Source source)
    {
        _kind.Add(new DerivedCategory { Code = code, Name = name, When = _when, Explanation = explanation, Source = source });
        return _kind;
    }

    /// <summary>Another answer is limited.</summary>
    /// <param name="question">The question whose answer is limited.</param>
    /// <param name="atBest">The strongest grade that it can then have.</param>
    /// <param name="name">The last part of the rule's identity.</param>
    /// <param name="explanation">Why, in plain sentences.</param>
    /// <param name="source">Where it is written.</param>
    /// <param name="alwaysHolds">Whether it always holds; false when the source says "usually".</param>
    /// <exception cref="ArgumentException">A code is malformed, or the explanation blank.</exception>
    public KindBuilder Limits(string question, string atBest, string name, string explanation, Source source, bool alwaysHolds = true)
    {
        _kind.Add(new LimitingRule
        {
            Name = name,
            When = _when,
            Question = question,
            AtBest = atBest,
            AlwaysHolds = alwaysHolds,
            Explanation = explanation,
            Source = source,
        });
        return _kind;
    }
}
