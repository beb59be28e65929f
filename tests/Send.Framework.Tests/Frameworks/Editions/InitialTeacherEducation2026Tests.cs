using Send.Framework.Frameworks;
using Send.Framework.Scheduling;
using Send.Framework.Sources;
using static Send.Framework.Tests.Frameworks.Editions.EditionTable;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks.Editions;

/// <summary>Rulebook 12.3 N8: five areas by secondary sources, days from Ofsted's page, the rest open.</summary>
public class InitialTeacherEducation2026Tests
{
    private const string Id = "initial-teacher-education-2026";

    [Fact]
    public void Life_IsFromJanuary2026() => Life(Id, "initial-teacher-education").Should().Be("2026-01-01 to -");

    [Fact]
    public void Questions_AreTheFiveAreas() => Questions(Id, "full").Should().Equal(
        "inclusion", "curriculum-teaching-and-training", "achievement", "professional-behaviours", "leadership");

    [Fact]
    public void Sources_ArePrimaryForTheDaysAndSecondaryForTheAreas()
    {
        Edition(Id).Source.Evidence.Should().Be(Evidence.Primary);
        Edition(Id).Source.Edition.Should().Be(Day("2026-06-12"));
        Edition(Id).GetKind("full").Source.Evidence.Should().Be(Evidence.Secondary);
    }

    [Fact]
    public void WhatFollows_IsOpen() =>
        FollowUpSchedule.For(Inspect(Id, "full", "2026-03-10", "initial-teacher-education"), Day("2026-06-01"))
            .Open.Should().ContainSingle().Which.Question!.Code.Should().Be("T3");

    // The catalogue finds it by remit, beside the other report cards of the family.
    [Fact]
    public void Catalogue_FindsItByRemit()
    {
        FrameworkCatalogue.BuiltIn.TryGetInForce(Day("2026-03-10"), "education-inspection", out var edition, "initial-teacher-education").Should().BeTrue();

        edition!.Id.Should().Be(Id);
    }
}
