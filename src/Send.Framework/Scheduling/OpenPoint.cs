using System.Collections.Immutable;
using Send.Framework.Frameworks;
using Send.Framework.Sources;

namespace Send.Framework.Scheduling;

/// <summary>An open point: something that is not known about what follows an inspection, why, what it depends on, and where that is written.</summary>
/// <remarks>An open point is never "nothing follows": see <see cref="FollowUpSchedule.NothingFollows"/>.</remarks>
public sealed class OpenPoint
{
    internal OpenPoint(OpenReason reason, string because, Source source)
    {
        Reason = reason;
        Because = because;
        Source = source;
    }

    /// <summary>Which sort of not knowing it is.</summary>
    public OpenReason Reason { get; }

    /// <summary>Why it is not known, in plain sentences.</summary>
    public string Because { get; }

    /// <summary>The codes of the questions whose absent answers it depends on; empty otherwise.</summary>
    public ImmutableArray<string> Answers { get; internal init; } = [];

    /// <summary>The activities that may follow, each once; empty if that is not known either.</summary>
    public ImmutableArray<Activity> Activities { get; internal init; } = [];

    /// <summary>The open question of the edition, or null where the reason is another one.</summary>
    public OpenQuestion? Question { get; internal init; }

    /// <summary>Where it is written that something follows, or what was read.</summary>
    public Source Source { get; }

    /// <summary>The reason and the sentences.</summary>
    public override string ToString() => $"{Reason.ToCode()}: {Because}";
}
