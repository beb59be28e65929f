using System.Globalization;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// The identities of the rules of one kind. An identity follows from edition, kind, condition and name; a document may repeat it and may not
/// change it. It is as short as a name may be: it stands in every schedule.
/// </summary>
internal sealed class RuleIdentities(DefinitionContext context, KindDraft kind)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public void Check(RuleDraft rule, RuleCondition? when)
    {
        if (when is null || !rule.Name.Is(out var name))
        {
            return;
        }

        var id = InspectionFramework.IdentityOf($"{context.Definition.Id.OrNull()}/{kind.Code.OrNull()}", when, name);
        if (id.Length > FrameworkContract.LongestName)
        {
            context.Report(
                FindingCodes.TextTooLong, rule.Name.At,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The identity of the rule has {id.Length:N0} characters; at most {FrameworkContract.LongestName:N0} may stand here. Shorten its condition or its name."));
            return;
        }

        if (!_taken.Add(id))
        {
            context.Report(FindingCodes.DefinedTwice, rule.Name.At, $"The rule '{id}' is here a second time. Give it another name.");
        }

        if (rule.Id.Is(out var given) && given != id)
        {
            context.Report(
                FindingCodes.DerivedIdDiffers, rule.Id.At,
                $"The identity of a rule follows from its place, condition and name: it is '{id}', not {Quoted.Text(given)}.");
        }
    }
}
