using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Send.Framework;

internal static class CodeGuards
{
    /// <summary>Returns the code, or throws when it does not have the shape of <see cref="Codes"/>.</summary>
    public static string MalformedCode(
        this IGuardClause guard, string? code, string example, [CallerArgumentExpression(nameof(code))] string? parameterName = null)
    {
        guard.NullOrEmpty(code, parameterName);
        return Codes.IsWellFormed(code)
            ? code
            : throw new ArgumentException(
                $"'{code}' is not a code. Expected lower-case words joined by hyphens, such as '{example}'.", parameterName);
    }
}
