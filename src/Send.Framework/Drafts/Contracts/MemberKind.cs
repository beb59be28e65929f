namespace Send.Framework.Drafts.Contracts;

/// <summary>What the value of a member may be.</summary>
internal enum MemberKind
{
    /// <summary>A text.</summary>
    Text = 0,

    /// <summary>A day of the calendar.</summary>
    Date = 1,

    /// <summary>A whole number.</summary>
    Whole = 2,

    /// <summary>A number that may have decimals.</summary>
    Decimal = 3,

    /// <summary>An interval, in ISO 8601 or in the units that it lacks.</summary>
    Interval = 4,

    /// <summary>An object with the members of the contract.</summary>
    Object = 5,

    /// <summary>A list.</summary>
    List = 6,

    /// <summary>A grade, a number (which is never one), or an object of the contract.</summary>
    Judgement = 7,

    /// <summary>An object with a member for each question, under names that are not the contract's.</summary>
    ByName = 8,

    /// <summary>True or false.</summary>
    Flag = 9,
}
