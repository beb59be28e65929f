using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace JudgementService;

/// <summary>The last line of the answer to a batch. A client that does not see it has not seen the whole answer.</summary>
/// <param name="Summary">How many documents were judged.</param>
/// <param name="Problem">Why the batch was not judged to its end; left out when it was.</param>
internal sealed record BatchEnd(
    BatchSummary Summary, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ProblemDetails? Problem);
