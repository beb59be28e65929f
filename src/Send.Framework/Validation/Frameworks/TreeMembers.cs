using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Send.Framework.Time;

namespace Send.Framework.Validation.Frameworks;

/// <summary>Adds the members of one object, in the order of the calls. A member without a value is left out.</summary>
internal readonly struct TreeMembers(DefinitionNode owner)
{
    public void Text(string name, string? text)
    {
        if (text is not null)
        {
            Add(name, NodeKind.Text, text);
        }
    }

    public void Date(string name, LocalDate? date) => Text(name, date?.ToIso());

    public void Number(string name, int? number)
    {
        if (number is { } known)
        {
            Add(name, NodeKind.Number, known.ToString(CultureInfo.InvariantCulture));
        }
    }

    public void Number(string name, decimal? number)
    {
        if (number is { } known)
        {
            Add(name, NodeKind.Number, known.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A flag, where it is not as usual.</summary>
    public void Unless(bool usual, string name, bool value)
    {
        if (value != usual)
        {
            Add(name, NodeKind.Flag, value ? "true" : "false");
        }
    }

    /// <summary>An interval, and beside it how firmly it is meant.</summary>
    public void Interval(string name, string precision, FollowUpInterval? interval)
    {
        if (interval is null)
        {
            return;
        }

        Span<byte> iso = stackalloc byte[FollowUpInterval.LongestIso];
        if (interval.TryFormatIso(iso, out var length))
        {
            Text(name, System.Text.Encoding.ASCII.GetString(iso[..length]));
        }
        else
        {
            new TreeMembers(Add(name, NodeKind.Object)).Number(DefinitionNode.NameOf(interval.Unit), interval.Amount);
        }

        Text(precision, FrameworkTerms.Precisions.CodeOf(interval.Precision));
    }

    /// <summary>A list of texts, where it has any.</summary>
    public void Texts(string name, ImmutableArray<string> texts)
    {
        if (!texts.IsDefaultOrEmpty)
        {
            AllTexts(name, texts);
        }
    }

    /// <summary>A list of texts that the contract needs, even when it has none.</summary>
    public void AllTexts(string name, ImmutableArray<string> texts)
    {
        var list = Add(name, NodeKind.List);
        foreach (var text in texts.IsDefault ? [] : texts)
        {
            Item(list, text is null ? NodeKind.Null : NodeKind.Text, text);
        }
    }

    /// <summary>An object, where there is one.</summary>
    public void Object<T>(string name, T? value, Action<TreeMembers, T> members)
        where T : class
    {
        if (value is not null)
        {
            Fill(Add(name, NodeKind.Object), value, members);
        }
    }

    /// <summary>A list of objects, where it has any.</summary>
    public void List<T>(string name, ImmutableArray<T> items, Action<TreeMembers, T> members)
        where T : class
    {
        if (!items.IsDefaultOrEmpty)
        {
            AllOf(name, items, members);
        }
    }

    /// <summary>A list of objects that the contract needs, even when it has none.</summary>
    public void AllOf<T>(string name, ImmutableArray<T> items, Action<TreeMembers, T> members)
        where T : class
    {
        var list = Add(name, NodeKind.List);
        foreach (var item in items.IsDefault ? [] : items)
        {
            var node = Item(list, item is null ? NodeKind.Null : NodeKind.Object);
            if (item is not null)
            {
                Fill(node, item, members);
            }
        }
    }

    // What is too deep is reported whatever is in it, and conditions may be as deep as a program makes them.
    private static void Fill<T>(DefinitionNode node, T value, Action<TreeMembers, T> members)
    {
        if (node.Depth < FrameworkContract.MostDepth)
        {
            members(new(node), value);
        }
    }

    private static DefinitionNode Item(DefinitionNode list, NodeKind kind, string? text = null)
    {
        var item = new DefinitionNode(list, list.Children.Count.ToString(CultureInfo.InvariantCulture), kind, -1, text);
        list.Add(item);
        return item;
    }

    private DefinitionNode Add(string name, NodeKind kind, string? text = null)
    {
        var member = new DefinitionNode(owner, name, kind, -1, text);
        owner.Add(member);
        return member;
    }
}
