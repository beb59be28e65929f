using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Judgements;

namespace Send.Framework.Validation.Words;

/// <summary>How a message names what the editions define: by its code in the message for programmers, by its name in the one for people.</summary>
internal static class Naming
{
    public static Wording Named(this InspectionFramework framework) => new($"'{framework.Id}'", framework.Name);

    public static Wording Named(this InspectionKind kind) => new($"'{kind.Code}'", LowerFirst(kind.Name));

    public static Wording Named(this Question question) => new($"'{question.Code}'", $"\u2018{question.Title}\u2019");

    public static Wording Named(this Grade grade) => new($"'{grade.Code}'", $"\u2018{grade.ShortLabel}\u2019");

    public static Wording Named(this JudgementScale scale) => new($"'{scale.Id}'", $"\u2018{scale.Name}\u2019");

    public static Wording Named(this ImprovementAreaKind kind) => new($"'{kind.Code}'", LowerFirst(kind.Title));

    public static Wording Named(this Activity activity) => new($"'{activity.Code}'", LowerFirst(activity.Name));

    // Names begin with a capital; in the middle of a sentence only an acronym keeps it.
    private static string LowerFirst(string name) =>
        name.Length > 1 && char.IsUpper(name[0]) && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
