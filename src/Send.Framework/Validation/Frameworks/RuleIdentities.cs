using System.Globalization;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// The identities of the rules of one kind. An identity follows from edition, kind, condition and name; a document may repeat it and may not
/// change it. It is as short as a name may be: it stands in every schedule.
/// </summary>
internal sealed class RuleIdentities(DefinitionContext context, KindPart kind)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public void Check(RulePart rule, RuleCondition? when)
    {
        if (when is null || !rule.Name.Is(out var name))
        {
            return;
        }

        var id = InspectionFramework.IdentityOf($"{context.Definition.Id.Given}/{kind.Code.Given}", when, name);
        if (id.Length > FrameworkContract.LongestName)
        {
            context.Report(
                FindingCodes.TextTooLong, rule.Name,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The identity of the rule has {id.Length:N0} characters; at most {FrameworkContract.LongestName:N0} are allowed here. Shorten its condition or its name."));
            return;
        }

        context.BytesOfIdentities += rule.Id.IsMissing ? $"\"id\":\"{id}\",".Length : 0;
        if (!_taken.Add(id))
        {
            context.Report(FindingCodes.DefinedTwice, rule.Name, $"The rule '{id}' appears a second time. Give it another name.");
        }

        if (rule.Id.Is(out var given) && given != id)
        {
            context.Report(
                FindingCodes.DerivedIdDiffers, rule.Id,
                $"The identity of a rule is worked out from its place, condition and name. It is '{id}', not {Quoted.Text(given)}.");
        }
    }
}
