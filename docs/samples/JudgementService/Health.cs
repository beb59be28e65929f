namespace JudgementService;

/// <summary>How the service is.</summary>
/// <param name="Status">"healthy".</param>
/// <param name="Frameworks">How many editions it knows.</param>
internal sealed record Health(string Status, int Frameworks);
