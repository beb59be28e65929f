using Send.Framework.Frameworks;
using Send.Framework.Judgements;

namespace Send.Framework.Validation.Frameworks;

/// <summary>What the parts of a definition share while it is made of a document without an error: its scales and its own words.</summary>
internal sealed class DefinitionMaking(DefinitionPart definition, FrameworkCatalogue catalogue)
{
    private readonly Dictionary<string, JudgementScale> _scales =
        definition.Scales.Select(scale => scale.Make(catalogue)).ToDictionary(scale => scale.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, Activity> _activities =
        definition.Activities.Select(activity => activity.Make()).ToDictionary(activity => activity.Code, StringComparer.Ordinal);

    private readonly Dictionary<string, AnchorEvent> _anchors =
        definition.Anchors.Select(anchor => anchor.Make()).ToDictionary(anchor => anchor.Code, StringComparer.Ordinal);

    private readonly Dictionary<string, Addressee> _addressees =
        definition.Addressees.Select(addressee => addressee.Make()).ToDictionary(addressee => addressee.Code, StringComparer.Ordinal);

    public static FrameworkDefinition Make(DefinitionPart definition, FrameworkCatalogue catalogue) => definition.Make(new(definition, catalogue));

    public JudgementScale ScaleOf(string id) => _scales[id];

    /// <summary>The activity of a code: that of the definition, or else the one that every definition has.</summary>
    public Activity ActivityOf(string code) => _activities.GetValueOrDefault(code) ?? Activity.AreaSend.First(a => a.Code == code);

    public AnchorEvent AnchorOf(string code) => _anchors.GetValueOrDefault(code) ?? AnchorEvent.AreaSend.First(a => a.Code == code);

    public Addressee AddresseeOf(string code) => _addressees.GetValueOrDefault(code) ?? VocabularyChecks.Addressees.First(a => a.Code == code);
}
