namespace Send.Framework.Validation.Frameworks;

/// <summary>What a value of a framework document may be.</summary>
internal enum ShapeKind
{
    /// <summary>An object with the members of the contract.</summary>
    Object = 0,

    /// <summary>A list of values of one shape.</summary>
    List = 1,

    /// <summary>A text that is not blank.</summary>
    Text = 2,

    /// <summary>A code: lower-case words joined by hyphens.</summary>
    Code = 3,

    /// <summary>One word of a closed set.</summary>
    Term = 4,

    /// <summary>A day of the calendar.</summary>
    Date = 5,

    /// <summary>A whole number between two bounds.</summary>
    Whole = 6,

    /// <summary>A number that may have decimals.</summary>
    Number = 7,

    /// <summary>True or false.</summary>
    Flag = 8,

    /// <summary>An interval, in ISO 8601 or in the units that it lacks.</summary>
    Interval = 9,
}
