using Send.Framework.Frameworks;
using Send.Framework.Time;

namespace Send.Framework.Scheduling;

/// <summary>
/// What, when and how it stands of one follow-up, and nothing else: for a page that works out thousands of them and explains none.
/// </summary>
/// <remarks>Made by <see cref="FollowUpSchedule.TryFill"/>. The default value is no follow-up.</remarks>
public readonly record struct FollowUpFacts
{
    private readonly FollowUpRule? _rule;

    internal FollowUpFacts(FollowUpRule rule, in Reckoned reckoned)
    {
        _rule = rule;
        Window = reckoned.Window;
        State = reckoned.State;
        AnchorQuality = reckoned.Anchor;
    }

    /// <summary>The rule that makes it follow; see <see cref="FollowUp.Rule"/>.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public FollowUpRule Rule => _rule ?? throw new InvalidOperationException("This is no follow-up: it is a place that was not filled.");

    /// <summary>When it is expected or due.</summary>
    public DueWindow Window { get; }

    /// <summary>How it stands as at the date that was asked for.</summary>
    public FollowUpState State { get; }

    /// <summary>How the day is known that it is counted from.</summary>
    public AnchorQuality AnchorQuality { get; }

    /// <summary>The activity, its window and its state; of the default value, that it is no follow-up.</summary>
    public override string ToString() =>
        _rule is null ? "no follow-up" : $"{_rule.Activity.Code}: {Window} ({State.ToCode()})";
}
