using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace Send.Framework.AspNetCore;

/// <summary>The line after the last document, which tells a reader that nothing was cut off, or what ended it early.</summary>
internal sealed record LastLine(JudgedSummary Summary, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ProblemDetails? Problem);
