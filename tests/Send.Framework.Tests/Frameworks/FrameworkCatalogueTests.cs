using Send.Framework.Frameworks;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks;

public class FrameworkCatalogueTests
{
    // Rulebook 10.1: 2016 to 31 December 2022, 2023 to 5 June 2025, then the revision. Both ends are included.
    [Theory]
    [InlineData("2016-04-30", null)]
    [InlineData("2016-05-01", "local-area-send-2016")]
    [InlineData("2022-12-31", "local-area-send-2016")]
    [InlineData("2023-01-01", "area-send-2023")]
    [InlineData("2025-06-05", "area-send-2023")]
    [InlineData("2025-06-06", "area-send-2025")]
    [InlineData("2026-11-23", "area-send-2025")]
    [InlineData("9000-01-01", "area-send-2025")]
    public void TryFindInForce_OnBoundaryDays_GivesTheEditionOfThatDay(string date, string? expected)
    {
        FrameworkCatalogue.BuiltIn.TryGetInForce(Day(date), "area-send", out var edition).Should().Be(expected is not null);
        (edition?.Id).Should().Be(expected);
        FrameworkCatalogue.BuiltIn.InForceOn(Day(date)).Where(e => e.Family == "area-send").Select(e => e.Id).Should().Equal(expected is null ? [] : [expected]);
        FrameworkCatalogue.BuiltIn.TryGetInForce(Day(date).WithCalendar(CalendarSystem.Julian), "area-send", out var julian).Should().Be(expected is not null);
        julian.Should().BeSameAs(edition, "a day is the same day in every calendar");
    }

    [Fact]
    public void TryFindInForce_AnotherFamily_FindsNothing() =>
        FrameworkCatalogue.BuiltIn.TryGetInForce(Day("2024-01-01"), "no-such-family", out _).Should().BeFalse();

    [Fact]
    public void With_AnEdition_LeavesTheCatalogueAlone()
    {
        var before = FrameworkCatalogue.BuiltIn.Editions;

        var extended = FrameworkCatalogue.BuiltIn.With(Definitions.Make(Definitions.Valid));

        extended.Editions.Should().HaveCount(before.Length + 1);
        FrameworkCatalogue.BuiltIn.Editions.Should().Equal(before);
        FrameworkCatalogue.BuiltIn.TryGet("test-edition", out _).Should().BeFalse("nobody sees what another caller added");
        FrameworkCatalogue.Empty.Editions.Should().BeEmpty();
    }

    [Fact]
    public void With_OverlapInAFamily_IsRefused()
    {
        var successor = Definitions.Make(Definitions.Valid with { Family = "area-send", InForceFrom = Day("2026-09-01") });
        var gapless = Definitions.Make(Definitions.Valid with { Family = "area-send", InForceFrom = Day("2015-01-01"), InForceTo = Day("2016-04-30") });
        var oneDay = Definitions.Make(Definitions.Valid with { Family = "area-send", InForceFrom = Day("2015-01-01"), InForceTo = Day("2016-05-01") });

        ((Action)(() => FrameworkCatalogue.BuiltIn.With(successor))).Should().Throw<ArgumentException>().WithParameterName("editions")
            .WithMessage("'test-edition' and 'area-send-2025' are both 'area-send' and would be in force on the same day.*");
        ((Action)(() => FrameworkCatalogue.BuiltIn.With(oneDay))).Should().Throw<ArgumentException>("one shared day is an overlap");
        ((Action)(() => FrameworkCatalogue.Empty.With(oneDay, FrameworkCatalogue.BuiltIn.Get("local-area-send-2016"))))
            .Should().Throw<ArgumentException>("and so it is the other way round");
        FrameworkCatalogue.BuiltIn.With(gapless).OfFamily("area-send").Should().HaveCount(4, "an edition may end on the eve of the next");
        FrameworkCatalogue.BuiltIn.With(Definitions.Make(Definitions.Valid with { InForceFrom = Day("2024-01-01") }))
            .InForceOn(Day("2024-01-01")).Where(e => e.Family is "area-send" or "test").Should().HaveCount(2, "families are independent");
    }

    [Fact]
    public void With_TheSameCode_IsRefused() =>
        ((Action)(() => FrameworkCatalogue.Empty.With(Definitions.Make(Definitions.Valid), Definitions.Make(Definitions.Valid))))
            .Should().Throw<ArgumentException>().WithMessage("The catalogue has the edition 'test-edition' already.*");

    [Fact]
    public void Find_NoSuchEdition_NamesTheEditionsThereAre() =>
        ((Action)(() => FrameworkCatalogue.BuiltIn.Get("area-send"))).Should().Throw<ArgumentException>().WithParameterName("id").WithMessage(
            "The catalogue has no edition 'area-send'. It has: local-area-send-2016, area-send-2023, area-send-2025*");

    [Fact]
    public void FindKind_NoSuchKind_NamesTheKindsThereAre() =>
        ((Action)(() => FrameworkCatalogue.BuiltIn.Get("local-area-send-2016").GetKind("monitoring"))).Should().Throw<ArgumentException>()
            .WithMessage("'local-area-send-2016' has no kind of inspection 'monitoring'. It has: full, revisit.*");
}
