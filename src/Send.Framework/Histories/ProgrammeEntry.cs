namespace Send.Framework.Histories;

/// <summary>One obligation of one subject, in a list of many.</summary>
/// <param name="Standing">Whose it is.</param>
/// <param name="Obligation">The obligation.</param>
public sealed record ProgrammeEntry(Standing Standing, Obligation Obligation);
