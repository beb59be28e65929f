using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Send.Framework.Time;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// A value of a framework document with its place. What has not the right shape is marked and then answers as if it were not there: one fault,
/// one finding.
/// </summary>
internal sealed class DefinitionNode(DefinitionNode? parent, string step, NodeKind kind, int offset, string? text = null) : Spot
{
    private readonly List<DefinitionNode> _children = [];

    public NodeKind Kind => kind;

    /// <inheritdoc />
    public override int Offset => offset;

    /// <summary>How many objects and lists it stands in.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The name under which it stands in its object, or its place in its list.</summary>
    public string Step => step;

    /// <summary>The characters of a text, the digits of a number, or the word of a flag.</summary>
    public string Text => text ?? "";

    /// <summary>Members or items, in the order of the document.</summary>
    public IReadOnlyList<DefinitionNode> Children => _children;

    /// <summary>Whether it has not the shape that the contract gives it.</summary>
    public bool IsBad { get; set; }

    /// <inheritdoc />
    public override string Path => parent is null ? "" : parent.Path + "/" + step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public void Add(DefinitionNode child) => _children.Add(child);

    /// <summary>The member of this name, or null when it is not there, null or of another shape.</summary>
    public DefinitionNode? Member(string name)
    {
        foreach (var child in _children)
        {
            if (child.Step == name && kind == NodeKind.Object)
            {
                return child.Kind == NodeKind.Null || child.IsBad ? null : child;
            }
        }

        return null;
    }

    /// <summary>Whether something stands under a name, readable or not.</summary>
    public bool Has(string name) => kind == NodeKind.Object && _children.Any(child => child.Step == name && child.Kind != NodeKind.Null);

    /// <summary>The items of a list under a name, those of another shape left out.</summary>
    public IEnumerable<DefinitionNode> Items(string name) => Member(name)?.Children.Where(item => !item.IsBad) ?? [];

    /// <summary>The text, code or word under a name, or null.</summary>
    public string? TextOf(string name) => Member(name)?.Text;

    /// <summary>The texts of a list under a name.</summary>
    public ImmutableArray<string> TextsOf(string name) => [.. Items(name).Select(item => item.Text)];

    public bool? FlagOf(string name) => Member(name) is { } flag ? flag.Text == "true" : null;

    public int? WholeOf(string name) => Member(name) is { } number ? int.Parse(number.Text, CultureInfo.InvariantCulture) : null;

    public LocalDate? DateOf(string name) => Member(name) is { } day && day.TryGetDate(out var date) ? date : null;

    /// <summary>The interval under a name, meant as firmly as the member beside it says.</summary>
    public FollowUpInterval? IntervalOf(string name, string precision) =>
        Member(name) is not { } given || !given.TryGetInterval(out var interval) ? null
        : TextOf(precision) is { } firm ? interval.WithPrecision(FrameworkTerms.Precisions.ValueOf(firm))
        : interval;

    /// <summary>Whether this is a text that names a day.</summary>
    public bool TryGetDate(out LocalDate date)
    {
        // A year has four digits: the pattern alone would take a sign as well.
        var parsed = LocalDatePattern.Iso.Parse(Text);
        date = parsed.Success ? parsed.Value : default;
        return Kind == NodeKind.Text && parsed.Success && Text.Length == 10;
    }

    /// <summary>Whether this is an interval: an ISO 8601 text, or an object with one amount in a unit that ISO 8601 lacks.</summary>
    public bool TryGetInterval([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out FollowUpInterval? interval)
    {
        interval = null;
        if (Kind == NodeKind.Text)
        {
            return FollowUpInterval.TryParse(Text.AsSpan(), out interval);
        }

        var unit = Kind == NodeKind.Object && Children is [{ Kind: NodeKind.Number } only] ? UnitOf(only.Step) : IntervalUnit.NotStated;
        if (unit != IntervalUnit.NotStated
            && int.TryParse(Children[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            && amount is >= 1 and <= FollowUpInterval.MaximumAmount)
        {
            interval = FollowUpInterval.Of(amount, unit);
        }

        return interval is not null;
    }

    /// <summary>The name of the member for a unit that ISO 8601 lacks.</summary>
    public static string NameOf(IntervalUnit unit) => unit switch
    {
        IntervalUnit.WorkingDays => "workingDays",
        IntervalUnit.SchoolDays => "schoolDays",
        _ => "terms",
    };

    private static IntervalUnit UnitOf(string member) => member switch
    {
        "workingDays" => IntervalUnit.WorkingDays,
        "schoolDays" => IntervalUnit.SchoolDays,
        "terms" => IntervalUnit.Terms,
        _ => IntervalUnit.NotStated,
    };
}
