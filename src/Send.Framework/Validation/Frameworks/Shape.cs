using System.Collections.Immutable;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// What a value of a framework document may be. The reader checks against it and the JSON Schema is made from it, so that both say the same.
/// </summary>
internal sealed class Shape
{
    private readonly Lazy<ImmutableArray<ShapeMember>> _members;

    private Shape(ShapeKind kind, string what, Func<ShapeMember[]>? members = null)
    {
        Kind = kind;
        What = what;
        _members = new(() => members is null ? [] : [.. members()]);
    }

    public ShapeKind Kind { get; }

    /// <summary>What it is, to follow "expected": "a source".</summary>
    public string What { get; }

    /// <summary>The members of an object, in the order of the contract.</summary>
    public ImmutableArray<ShapeMember> Members => _members.Value;

    /// <summary>The shape of the items of a list.</summary>
    public Shape? Item { get; private init; }

    /// <summary>The fewest items, or the smallest number.</summary>
    public int Least { get; private init; }

    /// <summary>The most items, the largest number, or the longest text in UTF-16 code units.</summary>
    public int Most { get; private init; }

    /// <summary>The words of a closed set.</summary>
    public ImmutableArray<string> Terms { get; private init; } = [];

    // The members are asked for when they are needed: a condition holds conditions.
    public static Shape Object(string what, Func<ShapeMember[]> members) => new(ShapeKind.Object, what, members);

    public static Shape List(Shape item, int least = 0) =>
        new(ShapeKind.List, $"a list, each item {item.What}") { Item = item, Least = least, Most = FrameworkContract.MostItems };

    public static Shape Text(int longest) => new(ShapeKind.Text, "a text") { Most = longest };

    public static Shape Term(string what, ImmutableArray<string> terms) => new(ShapeKind.Term, what) { Terms = terms };

    public static Shape Whole(int least, int most) => new(ShapeKind.Whole, "a whole number") { Least = least, Most = most };

    public static Shape Of(ShapeKind kind, string what) => new(kind, what);
}
