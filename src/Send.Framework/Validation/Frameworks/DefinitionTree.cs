using System.Collections.Immutable;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Sources;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// A definition as the document that it would be. What is judged when a program makes an edition is what is written of the edition, so that
/// what was accepted is read again. What is not known or empty is left out; what a rule says by being there stays.
/// </summary>
internal sealed partial class DefinitionTree
{
    private readonly bool _withIdentities;

    private DefinitionTree(bool withIdentities) => _withIdentities = withIdentities;

    /// <summary>The document of a definition.</summary>
    /// <param name="definition">The definition; what a program left null is missing in the document.</param>
    /// <param name="withIdentities">Whether rules have their identities, which follow from the rest.</param>
    public static DefinitionNode Of(FrameworkDefinition definition, bool withIdentities)
    {
        var root = new DefinitionNode(null, "", NodeKind.Object, -1);
        new DefinitionTree(withIdentities).Add(new(root), definition);
        return root;
    }

    private void Add(TreeMembers at, FrameworkDefinition definition)
    {
        at.Text("schema", FrameworkContract.Schema);
        at.Text("id", definition.Id);
        at.Text("family", definition.Family);
        at.Text("name", definition.Name);
        at.Text("summary", definition.Summary);
        at.Text("jurisdiction", definition.Jurisdiction);
        at.Text("subject", FrameworkTerms.Subjects.CodeOf(definition.Subject));
        at.Texts("registers", definition.Registers);
        at.List("remits", definition.Remits, static (at, remit) =>
        {
            at.Text("code", remit.Code);
            at.Text("name", remit.Name);
            at.Date("inForceFrom", remit.InForceFrom);
            at.Date("inForceTo", remit.InForceTo);
        });
        at.AllTexts("inspectorates", definition.Inspectorates);
        at.Date("inForceFrom", definition.InForceFrom);
        at.Date("inForceTo", definition.InForceTo);
        at.Object("source", definition.Source, Source);
        at.List("legalBasis", definition.LegalBasis, static (at, basis) =>
        {
            at.Text("text", basis.Summary);
            at.Object("source", basis.Source, Source);
        });
        AddVocabulary(at, definition);
        at.AllOf("kinds", definition.Kinds, AddKind);
        at.Object("receiptEstimate", definition.ReceiptEstimate, static (at, estimate) =>
        {
            at.Number("workingDaysBeforePublication", estimate.WorkingDaysBeforePublication);
            at.Object("source", estimate.Source, Source);
        });
        at.List("pauses", definition.Pauses, static (at, pause) =>
        {
            at.Texts("activities", [.. pause.Activities.Select(activity => activity?.Code!)]);
            at.Date("certainlyFrom", pause.CertainlyFrom);
            at.Date("certainlyTo", pause.CertainlyTo);
            at.Text("text", pause.Summary);
            at.Object("source", pause.Source, Source);
        });
        at.List("openQuestions", definition.OpenQuestions, static (at, question) =>
        {
            at.Text("code", question.Code);
            at.Text("text", question.Text);
            at.Text("treatment", question.Treatment);
        });
    }

    // Everything that a rule names, with its words, so that a document can be read without this library. Two things with one code both stand
    // there: they are not the same, and a reader must be told.
    private static void AddVocabulary(TreeMembers at, FrameworkDefinition definition)
    {
        InspectionKind[] kinds = [.. Given(definition.Kinds)];
        FollowUpRule[] rules = [.. kinds.SelectMany(kind => Given(kind.FollowUpRules))];
        ImmutableArray<Activity> activities =
        [
            .. rules.Select(rule => rule.Activity)
                .Concat(kinds.SelectMany(kind => Given(kind.GeneralRules)).Select(rule => rule.Activity).OfType<Activity>())
                .Concat(Given(definition.Pauses).SelectMany(pause => Given(pause.Activities))).Distinct(),
        ];
        at.List("activities", activities, static (at, activity) =>
        {
            at.Text("code", activity.Code);
            at.Text("name", activity.Name);
            at.Text("kind", FrameworkTerms.ActivityKinds.CodeOf(activity.Kind));
        });
        at.List("anchors", [.. rules.SelectMany(rule => Given(rule.Anchors)).Distinct()], static (at, anchor) =>
        {
            at.Text("code", anchor.Code);
            at.Text("words", anchor.Words);
        });
        at.List("addressees", [.. rules.Select(rule => rule.Addressee).Distinct()], static (at, addressee) =>
        {
            at.Text("code", addressee.Code);
            at.Text("name", addressee.Name);
        });
        at.List(
            "scales",
            [.. kinds.SelectMany(kind => Given(kind.Questions).Select(question => question.Scale).Append(kind.ProgressScale)).OfType<JudgementScale>().Distinct()],
            Scale);
    }

    private static void Scale(TreeMembers at, JudgementScale scale)
    {
        at.Text("id", scale.Id);
        at.Text("name", scale.Name);
        at.Text("kind", FrameworkTerms.ScaleKinds.CodeOf(scale.Kind));
        at.Text("rounding", FrameworkTerms.Roundings.CodeOf(scale.Rounding));
        at.Unless(usual: false, "mayBeCapped", scale.MayBeCapped);
        at.List("grades", scale.Grades, static (at, grade) =>
        {
            at.Text("code", grade.Code);
            at.Text("label", grade.Label);
            at.Text("phrase", grade.Phrase);
            at.Text("sectorLabel", grade.SectorLabel);
            at.Texts("aliases", grade.Aliases);
            at.Texts("rejectedAliases", grade.RejectedAliases);
            at.Number("lowestScore", grade.Band?.Lowest);
            at.Number("highestScore", grade.Band?.Highest);
        });
        at.Object("source", scale.Source, Source);
    }

    private static void Source(TreeMembers at, Source source)
    {
        at.Text("title", source.Title);
        at.Text("locator", source.Locator);
        at.Text("evidence", FrameworkTerms.Evidences.CodeOf(source.Evidence));
        at.Text("publisher", source.Publisher);
        at.Text("address", source.Address);
        at.Date("edition", source.Edition);
        at.Text("note", source.Note);
    }

    private static IEnumerable<T> Given<T>(ImmutableArray<T> items)
        where T : class => items.IsDefault ? [] : items.Where(item => item is not null);
}
