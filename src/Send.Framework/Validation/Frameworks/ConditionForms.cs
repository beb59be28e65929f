using System.Collections.Immutable;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>What the contract calls the forms of a condition: one member says what it looks at, others may stand beside it.</summary>
internal static class ConditionForms
{
    private static readonly ImmutableArray<(string Member, ConditionKind Kind, ImmutableArray<string> With)> Forms =
    [
        ("question", ConditionKind.Answered, ["grades"]), ("anyQuestion", ConditionKind.AnyAnswered, ["grades", "except"]),
        ("anyProgress", ConditionKind.AnyProgress, ["grades"]), ("category", ConditionKind.InCategory, []), ("remits", ConditionKind.OfRemit, []),
        ("startedFrom", ConditionKind.Started, ["startedTo"]), ("startedTo", ConditionKind.Started, ["startedFrom"]),
        ("allOf", ConditionKind.AllOf, []), ("anyOf", ConditionKind.AnyOf, []),
    ];

    /// <summary>What a condition looks at, or null when it is of no form or of two.</summary>
    public static ConditionKind? Of(DefinitionNode when)
    {
        ImmutableArray<string> given = [.. when.Children.Where(c => c.Kind != NodeKind.Null && !IsOff(c)).Select(c => c.Step)];
        foreach (var form in Forms)
        {
            if (given.Contains(form.Member) && given.All(m => m == form.Member || form.With.Contains(m) || !IsPart(m)))
            {
                return form.With is ["grades", ..] && !given.Contains("grades") ? null : form.Kind;
            }
        }

        return null;
    }

    /// <summary>Whether something that makes up the condition is not readable.</summary>
    public static bool IsInDoubt(DefinitionNode when) => when.Children.Any(c => IsPart(c.Step) && (c.IsBad || c.Children.Any(item => item.IsBad)));

    private static bool IsPart(string member) => Forms.Any(f => f.Member == member || f.With.Contains(member));

    // "anyQuestion": false is as if it were not there.
    private static bool IsOff(DefinitionNode member) => member.Kind == NodeKind.Flag && member.Text == "false";
}
