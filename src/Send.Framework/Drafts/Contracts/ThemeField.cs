using Send.Framework.Improvement;

namespace Send.Framework.Drafts.Contracts;

/// <summary>The code of a theme, and the theme that it is one of.</summary>
internal readonly struct ThemeField(Spot at) : IPart<ThemeField>
{
    public CodeField<KnownTheme> Code => new(at);

    static ThemeField IPart<ThemeField>.At(Spot spot) => new(spot);

    public static implicit operator Spot(ThemeField field) => field.Code;
}
