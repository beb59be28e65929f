namespace Send.Framework.Frameworks;

/// <summary>Whether a condition is met, as far as is known.</summary>
internal enum Met
{
    /// <summary>It depends on an answer, progress, a day or a remit that is not known.</summary>
    NotKnown = 0,

    /// <summary>It is not met.</summary>
    No = 1,

    /// <summary>It is met.</summary>
    Yes = 2,
}
