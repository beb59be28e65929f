using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Send.Framework.Frameworks;
using Send.Framework.Validation;

namespace Send.Framework.Drafts.Contracts;

/// <summary>A member of an object of a contract, or an item of a list: all that is known of it without looking at other values.</summary>
/// <param name="Name">Its name; empty for an item.</param>
/// <param name="Kind">What its value may be.</param>
/// <param name="Expected">The same in words, to follow "Expected".</param>
/// <param name="Meaning">What it says, for the page on the contract.</param>
internal sealed record ContractMember(string Name, MemberKind Kind, string Expected, string Meaning = "")
{
    /// <summary>The name in UTF-8.</summary>
    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Name);

    /// <summary>Whether every document has it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The finding where it is missing, for contracts whose <see cref="ContractCheck"/> looks for that.</summary>
    public FindingCode? MissingCode { get; init; }

    /// <summary>Whether null may not stand in its place, although it may be left out.</summary>
    public bool IsNeverNull { get; init; }

    /// <summary>Whether it is left out where nothing is recorded, in a contract that otherwise writes null.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Whether the day may be said not to be recorded, by an object in its place.</summary>
    public bool MayBeNotRecorded => Kind == MemberKind.Date && Object is not null;

    /// <summary>The members of an object.</summary>
    public ContractObject? Object { get; init; }

    /// <summary>What stands in a list, or under each name.</summary>
    public ContractMember? Item { get; init; }

    /// <summary>The longest text in UTF-16 code units, or the most items of a list; 0 where something else limits it.</summary>
    public int Limit { get; init; }

    /// <summary>The fewest items of a list.</summary>
    public int Least { get; init; }

    /// <summary>The bounds of a number, both of which may be reached; null where rules know them.</summary>
    public (int Least, int Most)? Bounds { get; init; }

    /// <summary>The words of a closed set; empty where it is open.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>The pattern of a text.</summary>
    public string? Pattern { get; init; }

    /// <summary>The pattern in words.</summary>
    public string? PatternWords { get; init; }

    /// <summary>The words that are allowed, from those that the editions have.</summary>
    public Func<FrameworkCatalogue, IEnumerable<string>>? Words { get; init; }

    public static ContractMember Text(string name, string expected, string meaning = "") => new(name, MemberKind.Text, expected, meaning);

    public static ContractMember Code(string name, string expected, string meaning = "") =>
        new(name, MemberKind.Text, expected, meaning) { Pattern = Patterns.Code };

    public static ContractMember Date(string name, string meaning) => new(name, MemberKind.Date, Expectations.Date, meaning);

    public static ContractMember DateOrNotRecorded(string name, string meaning) =>
        new(name, MemberKind.Date, Expectations.DateOrNotRecorded, meaning) { Object = Expectations.NotRecorded };

    public static ContractMember Flag(string name) => new(name, MemberKind.Flag, "true or false");

    public static ContractMember Interval(string name, string meaning) => new(name, MemberKind.Interval, Expectations.Interval, meaning) { Object = Expectations.UnitsBeyondIso };

    public static ContractMember Part(string name, string expected, ContractObject contract, string meaning = "") =>
        new(name, MemberKind.Object, expected, meaning) { Object = contract };

    public static ContractMember List(string name, string expected, int most, ContractMember item, string meaning = "") =>
        new(name, MemberKind.List, expected, meaning) { Item = item, Limit = most };

    public static ContractMember Judgement(string name, string meaning = "") =>
        new(name, MemberKind.Judgement, Expectations.Judgement, meaning) { Object = JudgementPart.Contract };

    /// <summary>Whether a whole number is within the bounds, where there are any.</summary>
    public bool Takes(int number) => Bounds is not var (least, most) || (number >= least && number <= most);

    /// <summary>The bounds as a message has them, to follow "is allowed here".</summary>
    public string BoundsInWords() => Bounds switch
    {
        (int.MinValue, _) or null => "",
        (var least, int.MaxValue) => string.Create(CultureInfo.InvariantCulture, $", {least} or more"),
        var (least, most) => string.Create(CultureInfo.InvariantCulture, $", {least} to {most}"),
    };
}
