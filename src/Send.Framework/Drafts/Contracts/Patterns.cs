namespace Send.Framework.Drafts.Contracts;

/// <summary>The patterns of texts that a schema can check.</summary>
internal static class Patterns
{
    /// <summary>The pattern of every code of the library; <see cref="Codes"/> says the same in C#.</summary>
    public const string Code = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /// <summary>The pattern of a GSS code, of an authority or a board; <see cref="Partnerships.GssCode"/> says the same in C#.</summary>
    public const string GssCode = "^[A-Z][0-9]{8}$";

    /// <summary>The pattern of a month and a day, the 29th of February among them.</summary>
    public const string DayOfYear =
        "^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$";
}
