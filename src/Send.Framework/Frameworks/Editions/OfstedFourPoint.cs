using Send.Framework.Judgements;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>The four-point scale on which Ofsted judged schools, colleges and early years from 2019 to 2025, and in which services hold its codes.</summary>
internal static class OfstedFourPoint
{
    public static JudgementScale Scale { get; } = JudgementScale.Ordered(
        "eif-four-point", "Judgement under the education inspection framework",
        new Source("Education inspection framework", "Ofsted", Evidence.Primary, "four-point grading scale",
            "https://www.gov.uk/government/publications/education-inspection-framework"),
        new GradeDefinition("outstanding", "Outstanding") { SectorLabel = "1" },
        new GradeDefinition("good", "Good") { SectorLabel = "2" },
        new GradeDefinition("requires-improvement", "Requires improvement") { SectorLabel = "3" },
        new GradeDefinition("inadequate", "Inadequate") { SectorLabel = "4" });
}
