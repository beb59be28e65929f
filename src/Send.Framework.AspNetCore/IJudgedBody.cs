using Microsoft.AspNetCore.Http.HttpResults;

namespace Send.Framework.AspNetCore;

/// <summary>A parameter that was read from the body and judged.</summary>
internal interface IJudgedBody
{
    /// <summary>Whether the handler can use it.</summary>
    bool IsValid { get; }

    /// <summary>The answer where it cannot.</summary>
    ProblemHttpResult ToProblem();
}
