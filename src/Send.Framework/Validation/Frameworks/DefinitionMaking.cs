using System.Collections.Immutable;
using System.Globalization;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Sources;

namespace Send.Framework.Validation.Frameworks;

/// <summary>Makes a definition of a document in which no error was found.</summary>
internal sealed partial class DefinitionMaking(DefinitionNode root, FrameworkCatalogue catalogue)
{
    private readonly Dictionary<string, JudgementScale> _scales = root.Items("scales").Select(scale => Scale(scale, catalogue))
        .ToDictionary(scale => scale.Id, StringComparer.Ordinal);

    public FrameworkDefinition Make() => new()
    {
        Id = Text(root, "id"),
        Family = Text(root, "family"),
        Name = Text(root, "name"),
        Summary = Text(root, "summary"),
        Jurisdiction = Text(root, "jurisdiction"),
        Subject = root.TextOf("subject") is { } subject ? FrameworkTerms.Subjects.ValueOf(subject) : SubjectKind.Partnership,
        Registers = root.TextsOf("registers"),
        Remits = Each(root, "remits", r => new Remit(Text(r, "code"), Text(r, "name")) { InForceFrom = r.DateOf("inForceFrom"), InForceTo = r.DateOf("inForceTo") }),
        Inspectorates = root.TextsOf("inspectorates"),
        InForceFrom = Date(root, "inForceFrom"),
        InForceTo = root.DateOf("inForceTo"),
        Source = SourceOf(root),
        LegalBasis = Each(root, "legalBasis", b => new LegalBasis(Text(b, "text"), SourceOf(b))),
        Kinds = Each(root, "kinds", Kind),
        ReceiptEstimate = root.Member("receiptEstimate") is { } estimate
            ? new(estimate.WholeOf("workingDaysBeforePublication")!.Value, SourceOf(estimate))
            : null,
        Pauses = Each(root, "pauses", p => new ProgrammePause(
            Each(p, "activities", a => ActivityOf(a.Text)), Date(p, "certainlyFrom"), Date(p, "certainlyTo"), Text(p, "text"), SourceOf(p))),
        OpenQuestions = Each(root, "openQuestions", q => new OpenQuestion(Text(q, "code"), Text(q, "text"), Text(q, "treatment"))),
    };

    private static JudgementScale Scale(DefinitionNode scale, FrameworkCatalogue catalogue)
    {
        var (id, name, source) = (Text(scale, "id"), Text(scale, "name"), SourceOf(scale));
        GradeDefinition[] grades = [.. scale.Items("grades").Select(GradeOf)];
        var made = FrameworkTerms.ScaleKinds.ValueOf(Text(scale, "kind")) switch
        {
            ScaleKind.Ordered => JudgementScale.Ordered(id, name, source, grades),
            ScaleKind.Unordered => JudgementScale.Unordered(id, name, source, grades),
            ScaleKind.Binary => JudgementScale.Binary(id, name, source, grades[0], grades[1]),
            ScaleKind.MetNotMet => JudgementScale.MetNotMet(id, name, source, grades[0], grades[1]),
            ScaleKind.Banded => JudgementScale.Banded(
                id, name, source, scale.TextOf("rounding") is { } rounding ? FrameworkTerms.Roundings.ValueOf(rounding) : ScoreRounding.NotStated,
                scale.FlagOf("mayBeCapped") ?? false, grades),
            _ => JudgementScale.Narrative(id, name, source),
        };
        return ScaleContent.Find(catalogue, id) is { } known && ScaleContent.AreEqual(known, made) ? known : made;
    }

    private static GradeDefinition GradeOf(DefinitionNode grade) => new(Text(grade, "code"), Text(grade, "label"))
    {
        Phrase = grade.TextOf("phrase"),
        SectorLabel = grade.TextOf("sectorLabel"),
        Aliases = grade.TextsOf("aliases"),
        RejectedAliases = grade.TextsOf("rejectedAliases"),
        Band = grade.WholeOf("lowestScore") is { } lowest ? new(lowest, grade.WholeOf("highestScore")!.Value) : null,
    };

    private static Source SourceOf(DefinitionNode owner, string member = "source") => SourceOrNull(owner, member)!;

    private static Source? SourceOrNull(DefinitionNode owner, string member) => owner.Member(member) is { } source
        ? new(
            Text(source, "title"), Text(source, "publisher"), FrameworkTerms.Evidences.ValueOf(Text(source, "evidence")), source.TextOf("locator"),
            source.TextOf("address"), source.DateOf("edition"), source.TextOf("note"))
        : null;

    private static ObservedRange? Range(DefinitionNode owner, string member) => owner.Member(member) is { } range
        ? new(
            range.WholeOf("count")!.Value, range.WholeOf("minimum")!.Value, range.WholeOf("maximum")!.Value, SourceOf(range),
            range.TextOf("median") is { } median ? decimal.Parse(median, NumberStyles.Float, CultureInfo.InvariantCulture) : null)
        : null;

    private static string Text(DefinitionNode owner, string member) => owner.TextOf(member)!;

    private static NodaTime.LocalDate Date(DefinitionNode owner, string member) => owner.DateOf(member)!.Value;

    private static ImmutableArray<T> Each<T>(DefinitionNode owner, string member, Func<DefinitionNode, T> make) => [.. owner.Items(member).Select(make)];
}
