using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Sources;

namespace Send.Framework.Fixtures.Samples;

/// <summary>A made-up edition of what no built-in one has: prose alone, and a limit that always holds and is known for certain.</summary>
internal static class NarrativeEdition
{
    private static readonly Source Source = new("An edition made up for tests", "Send.Framework", Evidence.Inferred);

    private static readonly Source Itself = new("An edition made up for tests", "Send.Framework", Evidence.Primary);

    private static readonly JudgementScale Scale = JudgementScale.Ordered(
        "example-scale", "Example", Itself, new GradeDefinition("good", "Good"), new GradeDefinition("fair", "Fair"), new GradeDefinition("poor", "Poor"));

    public static FrameworkCatalogue Catalogue { get; } = FrameworkCatalogue.Empty.With(InspectionFramework.Create(new FrameworkDefinition
    {
        Id = "example-narrative",
        Family = "example",
        Name = "Example in prose",
        Summary = "An edition made up for tests: one kind of inspection, answered in prose.",
        Jurisdiction = "Example",
        Inspectorates = ["Nobody"],
        InForceFrom = new LocalDate(2020, 1, 1),
        InForceTo = null,
        Source = Source,
        Kinds =
        [
            new InspectionKind
            {
                Code = "full",
                Name = "Full inspection",
                Summary = "Answered in prose.",
                Source = Source,
                Questions = [new Question("findings", "Findings", JudgementScale.Narrative("example-prose", "Prose", Source))],
            },
            new InspectionKind
            {
                Code = "rating",
                Name = "Rating",
                Summary = "Answered with grades, of which one limits the other.",
                Source = Source,
                Questions = [new Question("leadership", "Leadership", Scale), new Question("overall", "Overall", Scale)],
                LimitingRules =
                [
                    new LimitingRule
                    {
                        Name = "poor-leadership",
                        When = RuleCondition.Answered("leadership", "poor"),
                        Question = "overall",
                        AtBest = "poor",
                        Explanation = "Poor leadership makes the overall rating poor.",
                        Source = Itself,
                    },
                ],
            },
        ],
    }));
}
