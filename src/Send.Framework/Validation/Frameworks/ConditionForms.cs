using System.Collections.Immutable;
using Send.Framework.Drafts;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>What the contract calls the forms of a condition: one member says what it looks at, and others may go with it.</summary>
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
    public static ConditionKind? Of(ConditionPart when)
    {
        var given = new List<string>();
        for (var i = 0; i < ConditionPart.Contract.Members.Length; i++)
        {
            if (!when.At[i].IsMissing && !IsOff(when, when.At[i]))
            {
                given.Add(ConditionPart.Contract.Members[i].Name);
            }
        }

        foreach (var form in Forms)
        {
            if (given.Contains(form.Member) && given.TrueForAll(m => m == form.Member || form.With.Contains(m)))
            {
                return form.With is ["grades", ..] && !given.Contains("grades") ? null : form.Kind;
            }
        }

        return null;
    }

    // "anyQuestion": false is as if it were not there.
    private static bool IsOff(ConditionPart when, Spot member) =>
        (member.Is(when.AnyQuestion) && when.AnyQuestion.Given == false) || (member.Is(when.AnyProgress) && when.AnyProgress.Given == false);
}
