using Send.Framework.Judgements;
using static Send.Framework.Tests.Judgements.Scales;

namespace Send.Framework.Tests.Judgements;

public class CrosswalkTests
{
    private static readonly Crosswalk Way = Crosswalk.Create(
        "statement-to-outcome", "To show both on one page.", Statement, Outcome, Source,
        new CrosswalkStep(Statement.Grades[0], CrosswalkRelation.Approximate, Outcome.Grades[0], "Somebody published it so."));

    [Fact]
    public void Follow_AGradeThatItSpeaksOf_CarriesRelationAndReason()
    {
        var step = Way.Follow(Statement.Grades[0]);

        (step.To, step.Relation, step.Reason).Should().Be((Outcome.Grades[0], CrosswalkRelation.Approximate, "Somebody published it so."));
    }

    [Fact]
    public void Follow_AnyOtherGrade_LeadsNowhereAndSaysSo()
    {
        var step = Way.Follow(Statement.Grades[1]);

        (step.To, step.Relation).Should().Be((null, CrosswalkRelation.None));
        step.Reason.Should().Contain(Way.Code).And.Contain(Statement.Grades[1].Code);
    }

    [Fact]
    public void Follow_AgainstItsDirection_Throws() =>
        FluentActions.Invoking(() => Way.Follow(Outcome.Grades[0])).Should().Throw<ArgumentException>().WithMessage("*leads from*");

    [Fact]
    public void CrosswalkStep_IsAValue() => ValueContract.Verify(
        new CrosswalkStep(Statement.Grades[0], CrosswalkRelation.Approximate, Outcome.Grades[0], "So."),
        new CrosswalkStep(Statement.Grades[0], CrosswalkRelation.Approximate, Outcome.Grades[0], "So."),
        new CrosswalkStep(Statement.Grades[1], CrosswalkRelation.Approximate, Outcome.Grades[0], "So."),
        new CrosswalkStep(Statement.Grades[0], CrosswalkRelation.Equivalent, Outcome.Grades[0], "So."),
        new CrosswalkStep(Statement.Grades[0], CrosswalkRelation.Approximate, Outcome.Grades[1], "So."),
        new CrosswalkStep(Statement.Grades[0], "So."), new CrosswalkStep(Statement.Grades[0], "Not so."));

    [Fact]
    public void Create_WhatCannotBeACrosswalk_Throws()
    {
        var step = new CrosswalkStep(Statement.Grades[0], "No.");
        Action[] wrong =
        [
            () => Crosswalk.Create("to-itself", "None.", Outcome, Outcome, Source),
            () => Crosswalk.Create("twice", "None.", Statement, Outcome, Source, step, step),
            () => Crosswalk.Create("elsewhere", "None.", Outcome, Statement, Source, step),
            () => Crosswalk.Create("blank", " ", Statement, Outcome, Source, step),
            () => _ = new CrosswalkStep(Statement.Grades[0], CrosswalkRelation.None, Outcome.Grades[0], "No."),
            () => _ = new CrosswalkStep(Statement.Grades[0], " "),
        ];

        wrong.Should().AllSatisfy(make => make.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void Create_WithoutOneOfItsParts_NamesIt()
    {
        var step = new CrosswalkStep(Statement.Grades[0], "No.");

        Refused(() => Crosswalk.Create("Not a code", "None.", Statement, Outcome, Source, step)).Should().Be("code");
        Refused(() => Crosswalk.Create("way", "None.", null!, Outcome, Source, step)).Should().Be("from");
        Refused(() => Crosswalk.Create("way", "None.", Statement, null!, Source, step)).Should().Be("to");
        Refused(() => Crosswalk.Create("way", "None.", Statement, Outcome, null!, step)).Should().Be("source");
        Refused(() => Crosswalk.Create("way", "None.", Statement, Outcome, Source, null!, step)).Should().Be("steps");
        Refused(() => Crosswalk.Create("way", "None.", Statement, Outcome, Source, step, null!)).Should().Be("steps");
        Refused(() => Way.Follow(null!)).Should().Be("grade");
    }

    private static string? Refused(Action make) => make.Should().Throw<ArgumentException>().Which.ParamName;
}
