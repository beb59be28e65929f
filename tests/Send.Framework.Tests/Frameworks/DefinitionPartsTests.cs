using Send.Framework.Frameworks;
using Send.Framework.Tests.Judgements;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks;

/// <summary>The parts of an edition that a program fills: no list is ever null, and what cannot be throws where it is said.</summary>
public class DefinitionPartsTests
{
    private static readonly FrameworkDefinition OfProviders = Definitions.Valid with { Subject = SubjectKind.Provider };

    [Fact]
    public void Lists_ThatAreDefault_AreEmpty()
    {
        var definition = Definitions.Valid with { Registers = default, Remits = default, LegalBasis = default, Pauses = default, OpenQuestions = default };
        (definition.Registers.Length + definition.Remits.Length + definition.LegalBasis.Length + definition.Pauses.Length + definition.OpenQuestions.Length)
            .Should().Be(0);
        var kind = Definitions.Kind with
        {
            Questions = default,
            ImprovementRules = default,
            Categories = default,
            LimitingRules = default,
            FollowUpRules = default,
            GeneralRules = default,
        };
        (kind.Questions.Length + kind.ImprovementRules.Length + kind.Categories.Length + kind.LimitingRules.Length + kind.FollowUpRules.Length
            + kind.GeneralRules.Length).Should().Be(0);
        (QuestionChange.Added(Day("2024-01-01"), Scales.Source) with { Remits = default }).Remits.Length.Should().Be(0);
    }

    [Fact]
    public void Subject_NotStated_IsRefused() =>
        ((Action)(() => _ = Definitions.Valid with { Subject = SubjectKind.NotStated })).Should().Throw<ArgumentException>();

    [Fact]
    public void Catalogue_AskedWithNull_Throws()
    {
        var catalogue = FrameworkCatalogue.BuiltIn;
        Action[] calls =
        [
            () => catalogue.With(null!), () => catalogue.With([null!]), () => catalogue.OfFamily(null!),
            () => catalogue.TryGetInForce(Day("2024-01-01"), null!, out _),
        ];
        foreach (var call in calls.AtLeastOne())
        {
            call.Should().Throw<ArgumentNullException>();
        }
    }

    // An edition without remits inspects all of them, so it leaves no day to one that names some.
    [Fact]
    public void With_EditionForSomeRemitsBesideOneForAll_IsRefused()
    {
        var all = Definitions.Make(OfProviders);
        var some = Definitions.Make(OfProviders with { Id = "another-edition", Remits = [new("school", "School")] });
        var others = Definitions.Make(OfProviders with { Id = "a-third-edition", Remits = [new("college", "College")] });

        ((Action)(() => FrameworkCatalogue.Empty.With(all, some))).Should().Throw<ArgumentException>();
        ((Action)(() => FrameworkCatalogue.Empty.With(some, all))).Should().Throw<ArgumentException>();
        FrameworkCatalogue.Empty.With(some, others).Editions.Should().HaveCount(2);
    }
}
