using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Tests.Judgements;

namespace Send.Framework.Tests.Improvement;

public class ImprovementAreaTests
{
    private static ImprovementArea Whole => ImprovementArea.Of(ImprovementAreaKind.AreaForPriorityAction, "Act on waits.", 2)
        .WithPoints("Plan.", "Publish.")
        .WithResponsible(new ResponsibleBody("local-authority", "Oldham Council"), new ResponsibleBody("integrated-care-board"))
        .WithThemes("ehc-plan-timeliness", "therapies")
        .WithProgress(Judgement.Of(Scales.Safeguarding.Get("met")));

    [Fact]
    public void ImprovementArea_IsAValue() => ValueContract.Verify(
        Whole,
        Whole,
        ImprovementArea.Of(ImprovementAreaKind.AreaForPriorityAction, "Act on waits.", 2),
        Whole.WithPoints("Publish.", "Plan."), // the order of sub-points counts
        Whole.WithPoints("Plan."),
        Whole.WithResponsible(new ResponsibleBody("integrated-care-board"), new ResponsibleBody("local-authority", "Oldham Council")),
        Whole.WithThemes(),
        Whole.WithProgress(null),
        Whole.WithProgress(Judgement.Of(Scales.Safeguarding.Get("not-met"))));

    [Fact]
    public void Of_KindTextAndNumber_AreEachPartOfTheValue() => ValueContract.Verify(
        ImprovementArea.Of(ImprovementAreaKind.AreaForImprovement, "Text", 1),
        ImprovementArea.Of(ImprovementAreaKind.AreaForImprovement, "Text", 1),
        ImprovementArea.Of(ImprovementAreaKind.AreaOfSignificantWeakness, "Text", 1),
        ImprovementArea.Of(ImprovementAreaKind.AreaForImprovement, "text", 1),
        ImprovementArea.Of(ImprovementAreaKind.AreaForImprovement, "Text", 2),
        ImprovementArea.Of(ImprovementAreaKind.AreaForImprovement, "Text"));

    [Fact]
    public void With_AnyPart_KeepsTheOthers()
    {
        var before = Whole;

        var after = before.WithThemes("transport");

        after.Points.Should().Equal("Plan.", "Publish.");
        after.Responsible.Select(b => b.DisplayName).Should().Equal("Oldham Council", "Integrated care board");
        after.Progress.Should().Be(before.Progress);
        after.WithPoints().Themes.Should().Equal("transport");
        after.WithResponsible().Points.Should().Equal("Plan.", "Publish.");
        before.Themes.Should().Equal(["ehc-plan-timeliness", "therapies"], "the area that it was made from is untouched");
        after.ToString().Should().Be("Area for priority action 2: Act on waits.");
    }

    [Fact]
    public void Of_BlankOrMalformed_IsRefused()
    {
        Action[] acts =
        [
            () => ImprovementArea.Of(null!, "Text"),
            () => ImprovementArea.Of(ImprovementAreaKind.AreaForImprovement, " "),
            () => ImprovementArea.Of(ImprovementAreaKind.AreaForImprovement, "Text", 0),
            () => Whole.WithPoints("Plan.", ""),
            () => Whole.WithPoints(null!),
            () => Whole.WithResponsible([null!]),
            () => Whole.WithThemes("EHC plan quality"),
            () => _ = new ResponsibleBody("Local authority"),
            () => _ = new ResponsibleBody("local-authority", " "),
            () => _ = new Theme("a b", "Something"),
            () => _ = new Theme("a-b", ""),
        ];

        acts.Should().AllSatisfy(act => act.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void ResponsibleBody_IsAValueAndHasAName()
    {
        ValueContract.Verify(
            new ResponsibleBody("local-authority", "Oldham Council"), new ResponsibleBody("local-authority", "Oldham Council"),
            new ResponsibleBody("local-authority"), new ResponsibleBody("integrated-care-board", "Oldham Council"));
        new ResponsibleBody("school-and-college-leaders").DisplayName.Should().Be("School and college leaders");
        new ResponsibleBody("fire-service").DisplayName.Should().Be("fire service", "an unknown role is kept");
    }

    // Rulebook 4.1: the three kinds.
    [Fact]
    public void Kinds_AreTheThreeOfTheFrameworks()
    {
        ImprovementAreaKind.All.Select(k => $"{k.Code} | {k.Plural}").Should().Equal(
            "area-for-improvement | Areas for improvement",
            "area-for-priority-action | Areas for priority action",
            "area-of-significant-weakness | Areas of significant weakness");
        ImprovementAreaKind.All.Should().AllSatisfy(kind =>
        {
            ImprovementAreaKind.TryGet(kind.Code, out var found).Should().BeTrue();
            found.Should().BeSameAs(kind);
        });
        ImprovementAreaKind.TryGet("afi", out _).Should().BeFalse();
    }
}
