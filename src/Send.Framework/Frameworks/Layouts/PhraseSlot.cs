namespace Send.Framework.Frameworks.Layouts;

/// <summary>What a slot of a phrase holds.</summary>
internal enum PhraseSlot
{
    /// <summary>The part is no slot.</summary>
    None = 0,

    /// <summary>A name of one word or more.</summary>
    Name = 1,

    /// <summary>A first and a last day, or one day.</summary>
    Dates = 2,

    /// <summary>A number and a unit, such as three years.</summary>
    Interval = 3,

    /// <summary>Any words, or none, that do not negate.</summary>
    Any = 4,
}
