using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Send.Framework.Sources;
using Send.Framework.Time;

namespace Send.Framework.Frameworks;

/// <summary>
/// Describes what follows, in a sentence: "within 6 months, counted from publication, by the partnership, asked for". A time, somebody who
/// has to act, how binding it is, a sentence and a source are needed.
/// </summary>
public sealed class FollowUpBuilder
{
    private readonly string _place;
    private readonly RuleCondition _when;
    private readonly Activity _activity;
    private string? _name;
    private FollowUpInterval? _interval;
    private FollowUpInterval? _until;
    private FollowUpInterval? _tolerance;
    private Recurrence? _recurrence;
    private string? _unknown;
    private ImmutableArray<AnchorEvent> _anchors = [];
    private Force? _force;
    private Addressee? _addressee;
    private string? _summary;
    private Source? _source;
    private Source? _anchorSource;

    internal FollowUpBuilder(string place, RuleCondition when, Activity activity) => (_place, _when, _activity) = (place, when, activity);

    private string Place => $"{_place}/{_name ?? _activity.Code}";

    /// <summary>The last part of the rule's identity; the code of the activity unless stated.</summary>
    /// <exception cref="ArgumentException">The name is no code.</exception>
    public FollowUpBuilder Named(string name)
    {
        _name = Once(_name, Guard.Against.MalformedCode(name, "next-full"), "a name");
        return this;
    }

    /// <summary>At any time up to the end of the interval, the last day included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not 1 to 1000.</exception>
    public FollowUpBuilder Within(int amount, IntervalUnit unit) => After(FollowUpInterval.Of(amount, unit, IntervalPrecision.Within));

    /// <summary>No later than the end of the interval, which is included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not 1 to 1000.</exception>
    public FollowUpBuilder By(int amount, IntervalUnit unit) => After(FollowUpInterval.Of(amount, unit, IntervalPrecision.By));

    /// <summary>Around that time; earlier and later are both ordinary.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not 1 to 1000.</exception>
    public FollowUpBuilder AfterAbout(int amount, IntervalUnit unit) => After(FollowUpInterval.Of(amount, unit, IntervalPrecision.Approximately));

    /// <summary>As a rule around that time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not 1 to 1000.</exception>
    public FollowUpBuilder UsuallyAfter(int amount, IntervalUnit unit) => After(FollowUpInterval.Of(amount, unit, IntervalPrecision.Usually));

    /// <summary>After an interval, meant as firmly as it says.</summary>
    /// <exception cref="InvalidOperationException">The rule says when already.</exception>
    public FollowUpBuilder After(FollowUpInterval interval)
    {
        NoTimeYet();
        _interval = Guard.Against.Null(interval);
        return this;
    }

    /// <summary>Between two intervals from the same event.</summary>
    /// <exception cref="InvalidOperationException">The rule says when already.</exception>
    public FollowUpBuilder Between(FollowUpInterval earliest, FollowUpInterval latest)
    {
        After(earliest);
        _until = Guard.Against.Null(latest);
        return this;
    }

    /// <summary>How much earlier or later is still in time, in both directions.</summary>
    /// <exception cref="InvalidOperationException">The rule has no single interval before this, or a tolerance already.</exception>
    public FollowUpBuilder GiveOrTake(int amount, IntervalUnit unit)
    {
        if (_interval is null || _until is not null)
        {
            throw new InvalidOperationException($"'{Place}' has no single interval that a tolerance could be about. Say when first, and not with {nameof(Between)}.");
        }

        _tolerance = Once(_tolerance, FollowUpInterval.Of(amount, unit), "a tolerance");
        return this;
    }

    /// <summary>Again and again.</summary>
    /// <param name="every">From one to the next; the first comes one interval after the anchor.</param>
    /// <param name="atMost">The largest number, or null when no limit is known.</param>
    /// <exception cref="InvalidOperationException">The rule says when already.</exception>
    public FollowUpBuilder Every(FollowUpInterval every, int? atMost = null)
    {
        NoTimeYet();
        _recurrence = new(every, atMost);
        return this;
    }

    /// <summary>Nobody says when, and why that is so.</summary>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    /// <exception cref="InvalidOperationException">The rule says when already.</exception>
    public FollowUpBuilder AtATimeThatIsNotKnown(string why)
    {
        NoTimeYet();
        _unknown = Guard.Against.NullOrWhiteSpace(why);
        return this;
    }

    /// <summary>The events from which it may be counted, best first; the first whose date is known is used.</summary>
    public FollowUpBuilder CountedFrom(params ReadOnlySpan<AnchorEvent> anchors)
    {
        foreach (var anchor in anchors)
        {
            Guard.Against.Null(anchor, nameof(anchors));
        }

        _anchors = [.. anchors];
        return this;
    }

    /// <summary>Who has to act.</summary>
    /// <exception cref="InvalidOperationException">Somebody has to already.</exception>
    public FollowUpBuilder For(Addressee addressee)
    {
        _addressee = Once(_addressee, Guard.Against.Null(addressee), "somebody who has to act");
        return this;
    }

    /// <summary>How binding it is.</summary>
    /// <exception cref="ArgumentException">The force is not stated.</exception>
    /// <exception cref="InvalidOperationException">The rule says that already.</exception>
    public FollowUpBuilder As(Force force)
    {
        _force = _force is not null ? throw Already("a force")
            : force is >= Force.Statutory and <= Force.Discretionary ? force
            : throw new ArgumentException($"'{Place}' does not say how binding it is.", nameof(force));
        return this;
    }

    /// <summary>What the rule says, in one plain sentence without dates, and where it is written.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="source">Where the activity and its interval come from.</param>
    /// <param name="anchorSource">Where the choice of the event comes from, when that is another source.</param>
    /// <exception cref="ArgumentException">The sentence is blank.</exception>
    /// <exception cref="InvalidOperationException">The rule has its sentence already.</exception>
    public FollowUpBuilder Says(string sentence, Source source, Source? anchorSource = null)
    {
        _summary = Once(_summary, Guard.Against.NullOrWhiteSpace(sentence), "a sentence");
        (_source, _anchorSource) = (Guard.Against.Null(source), anchorSource);
        return this;
    }

    internal FollowUpRule Build()
    {
        if (_interval is null && _recurrence is null && _unknown is null)
        {
            throw Lacks($"a time: call {nameof(Within)}, {nameof(AfterAbout)}, {nameof(Every)} or {nameof(AtATimeThatIsNotKnown)}");
        }

        if (_unknown is null && _anchors.IsEmpty)
        {
            throw Lacks($"an event to count from: call {nameof(CountedFrom)}");
        }

        return new()
        {
            Name = _name ?? _activity.Code,
            When = _when,
            Activity = _activity,
            Interval = _interval,
            Until = _until,
            Tolerance = _tolerance,
            Recurrence = _recurrence,
            IntervalUnknown = _unknown,
            Anchors = _anchors,
            Force = _force ?? throw Lacks($"to say how binding it is: call {nameof(As)}"),
            Addressee = _addressee ?? throw Lacks($"somebody who has to act: call {nameof(For)}"),
            Summary = _summary ?? throw Lacks($"a sentence and a source: call {nameof(Says)}"),
            Source = _source!,
            AnchorSource = _anchorSource,
        };
    }

    private void NoTimeYet()
    {
        if (_interval is not null || _recurrence is not null || _unknown is not null)
        {
            throw Already("a time");
        }
    }

    private T Once<T>(T? before, T value, string what)
        where T : class => before is null ? value : throw Already(what);

    private InvalidOperationException Already(string what) => new($"'{Place}' has {what} already.");

    private InvalidOperationException Lacks(string what) => new($"'{Place}' needs {what}.");
}
