using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Validation;

namespace JudgementService;

/// <summary>What came of a document that is valid; what came of others is a problem. The findings are warnings and information.</summary>
internal sealed record Judgement(string? Reference, bool Valid, ImmutableArray<Finding> Findings);

/// <summary>One line of the list of editions: the code that documents give, the name, and the first and last day in force.</summary>
internal sealed record FrameworkEntry(string Id, string Name, LocalDate InForceFrom, LocalDate? InForceTo);

/// <summary>How the service is, and how many editions it knows.</summary>
internal sealed record Health(string Status, int Frameworks);
