using Send.Framework.Drafts.Contracts;

namespace Send.Framework.Validation.Frameworks;

/// <summary>The kinds of members that the framework contract has. One that need not be there may be null.</summary>
internal static class DefinitionMembers
{
    public static ContractMember Code(string name) => ContractMember.Code(name, "a code") with { Limit = Send.Framework.Codes.MaximumLength };

    /// <summary>A name, title, label or publisher.</summary>
    public static ContractMember Name(string name, int longest = FrameworkContract.LongestName) => ContractMember.Text(name, "text") with { Limit = longest };

    /// <summary>A sentence, summary or note.</summary>
    public static ContractMember Sentence(string name) => Name(name, FrameworkContract.LongestText);

    public static ContractMember Term<T>(string name, string what, Terms<T> terms) => ContractMember.Text(name, what) with { Terms = terms.Codes };

    public static ContractMember Date(string name) => ContractMember.Date(name, "");

    /// <summary>A day of every year, the 29th of February among them.</summary>
    public static ContractMember Day(string name) => ContractMember.Text(name, "a month and a day, such as \"08-31\"") with
    {
        Pattern = Patterns.DayOfYear,
        PatternWords = "a month and a day, such as 08-31",
    };

    public static ContractMember Interval(string name) => ContractMember.Interval(name, "");

    /// <summary>How firmly the interval beside it is meant.</summary>
    public static ContractMember Precision(string name = "precision") => Term(name, "a precision of an interval", FrameworkTerms.Precisions);

    public static ContractMember Whole(string name, int least = int.MinValue, int most = int.MaxValue) =>
        new(name, MemberKind.Whole, "a whole number") { Bounds = (least, most) };

    public static ContractMember Number(string name) => new(name, MemberKind.Decimal, "a number") { Bounds = (int.MinValue, int.MaxValue) };

    public static ContractMember Flag(string name) => ContractMember.Flag(name);

    public static ContractMember Part(string name, ContractObject contract) => ContractMember.Part(name, contract.What, contract);

    public static ContractMember List(string name, ContractMember item, int least = 0) =>
        ContractMember.List(name, $"a list, each item {item.Expected}", FrameworkContract.MostItems, item) with { Least = least };

    public static ContractMember ListOf(string name, ContractObject contract, int least = 0) => List(name, Part("", contract), least);

    public static ContractMember ListOfCodes(string name, int least = 0) => List(name, Code(""), least);

    /// <summary>The source of what it stands in, which cannot be left out.</summary>
    public static ContractMember Sourced() =>
        Part("source", SourcePart.Contract) with { IsRequired = true, MissingCode = FindingCodes.MissingSource };

    public static ContractMember Required(ContractMember member) => member with { IsRequired = true, MissingCode = FindingCodes.MissingMember };
}
