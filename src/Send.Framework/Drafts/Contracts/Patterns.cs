namespace Send.Framework.Drafts.Contracts;

/// <summary>The patterns of texts that a schema can check.</summary>
internal static class Patterns
{
    /// <summary>The pattern of every code of the library; <see cref="Codes"/> says the same in C#.</summary>
    public const string Code = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /// <summary>The pattern of a GSS code, of an authority or a board; <see cref="Partnerships.GssCode"/> says the same in C#.</summary>
    public const string GssCode = "^[A-Z][0-9]{8}$";
}
