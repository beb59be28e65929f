using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using static Send.Framework.Validation.Frameworks.DefinitionMembers;

namespace Send.Framework.Validation.Frameworks;

/// <summary>A scale.</summary>
internal readonly struct ScalePart(Spot at) : IDefinitionPart<ScalePart, JudgementScale>
{
    public static ContractObject Contract { get; } = new(
        "a scale",
        Required(Code("id")),
        Required(Name("name")),
        Required(Term("kind", "a kind of scale", FrameworkTerms.ScaleKinds)),
        Term("rounding", "a rule of rounding", FrameworkTerms.Roundings),
        Flag("mayBeCapped"),
        ListOf("grades", GradePart.Contract),
        Sourced());

    public Spot At { get; } = at;

    public TextField Id => new(At[0]);

    public TextField Name => new(At[1]);

    public TermField<ScaleKind> Kind => new(At[2], FrameworkTerms.ScaleKinds);

    public TermField<ScoreRounding> Rounding => new(At[3], FrameworkTerms.Roundings);

    public FlagField MayBeCapped => new(At[4]);

    public ItemsOf<GradePart> Grades => new(At[5]);

    public SourcePart Source => new(At[6]);

    /// <summary>The codes of its grades.</summary>
    public IEnumerable<string> GradeCodes => Grades.Select(grade => grade.Code).Known();

    static ScalePart IPart<ScalePart>.At(Spot spot) => new(spot);

    public void Put(JudgementScale value)
    {
        Id.Put(value.Id);
        Name.Put(value.Name);
        Kind.Put(value.Kind);
        Rounding.Put(value.Rounding);
        MayBeCapped.PutUnless(usual: false, value.MayBeCapped);
        Grades.Put(value.Grades);
        Source.PutInto(Source.At, value.Source);
    }

    /// <summary>The scale; that of the catalogue where this one says the same, so that results can be compared.</summary>
    public JudgementScale Make(FrameworkCatalogue catalogue)
    {
        var (id, name, source) = (Id.ToString(), Name.ToString(), Source.Make());
        GradeDefinition[] grades = [.. Grades.Select(grade => grade.Make())];
        var made = Kind.Value switch
        {
            ScaleKind.Ordered => JudgementScale.Ordered(id, name, source, grades),
            ScaleKind.Unordered => JudgementScale.Unordered(id, name, source, grades),
            ScaleKind.Binary => JudgementScale.Binary(id, name, source, grades[0], grades[1]),
            ScaleKind.MetNotMet => JudgementScale.MetNotMet(id, name, source, grades[0], grades[1]),
            ScaleKind.Banded => JudgementScale.Banded(id, name, source, Rounding.Or(ScoreRounding.NotStated), MayBeCapped.Given ?? false, grades),
            _ => JudgementScale.Narrative(id, name, source),
        };
        return ScaleContent.Find(catalogue, id) is { } known && ScaleContent.AreEqual(known, made) ? known : made;
    }
}

/// <summary>A grade of a scale.</summary>
internal readonly struct GradePart(Spot at) : IDefinitionPart<GradePart, Grade>
{
    public static ContractObject Contract { get; } = new(
        "a grade",
        Required(Code("code")),
        Required(Name("label")),
        Sentence("phrase"),
        Name("sectorLabel"),
        List("aliases", Name("")),
        List("rejectedAliases", Name("")),
        Whole("lowestScore"),
        Whole("highestScore"));

    public Spot At { get; } = at;

    public TextField Code => new(At[0]);

    public TextField Label => new(At[1]);

    public TextField Phrase => new(At[2]);

    public TextField SectorLabel => new(At[3]);

    public ItemsOf<TextField> Aliases => new(At[4]);

    public ItemsOf<TextField> RejectedAliases => new(At[5]);

    public NumberField LowestScore => new(At[6]);

    public NumberField HighestScore => new(At[7]);

    static GradePart IPart<GradePart>.At(Spot spot) => new(spot);

    public void Put(Grade value)
    {
        Code.Put(value.Code);
        Label.Put(value.Label);
        Phrase.Put(value.Phrase);
        SectorLabel.Put(value.SectorLabel);
        Aliases.Put(value.Aliases);
        RejectedAliases.Put(value.RejectedAliases);
        LowestScore.Put(value.Band?.Lowest);
        HighestScore.Put(value.Band?.Highest);
    }

    public GradeDefinition Make() => new(Code.ToString(), Label.ToString())
    {
        Phrase = Phrase.Given,
        SectorLabel = SectorLabel.Given,
        Aliases = [.. Aliases.Texts()],
        RejectedAliases = [.. RejectedAliases.Texts()],
        Band = LowestScore.Given is { } lowest ? new(lowest, HighestScore.Value) : null,
    };
}
