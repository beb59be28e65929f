using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Sources;

namespace Send.Framework.Fixtures.Samples;

/// <summary>A made-up edition that reports in prose, which no built-in one does.</summary>
internal static class NarrativeEdition
{
    private static readonly Source Source = new("An edition made up for tests", "Send.Framework", Evidence.Inferred);

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
        ],
    }));
}
