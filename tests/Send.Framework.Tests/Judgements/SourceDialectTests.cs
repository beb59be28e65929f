using Send.Framework.Judgements;
using static Send.Framework.Tests.Judgements.Scales;

namespace Send.Framework.Tests.Judgements;

public class SourceDialectTests
{
    private static readonly SourceDialect Dialect = SourceDialect.Create(
        "a-service", "A service", Outcome, Source,
        DialectCode.For(Outcome.Grades[0], "1"), DialectCode.For(Outcome.Grades[1], "2"),
        DialectCode.ForNone(AbsenceReason.NotYetInspected, "8", "not yet inspected"));

    [Fact]
    public void Read_ACodeOfTheDialect_KeepsTheCodeAndTheDialect()
    {
        var graded = Dialect.Read(" 1 ");

        graded.Grade.Should().Be(Outcome.Grades[0]);
        (graded.Raw, graded.Dialect).Should().Be((" 1 ", "a-service"));
        Dialect.Read("8").Absence.Should().Be(AbsenceReason.NotYetInspected);
    }

    [Theory]
    [InlineData("9")]
    [InlineData("01")]
    [InlineData("")]
    [InlineData("outstanding")]
    public void Read_AnotherCode_IsUnreadableAndKept(string raw)
    {
        var judgement = Dialect.Read(raw);

        judgement.Absence.Should().Be(AbsenceReason.Unreadable);
        (judgement.Raw, judgement.Dialect).Should().Be((raw, "a-service"));
    }

    [Fact]
    public void Create_WhatCannotBeADialect_Throws()
    {
        Action[] wrong =
        [
            () => SourceDialect.Create("a-service", "A service", Outcome, Source),
            () => SourceDialect.Create("A service", "A service", Outcome, Source, DialectCode.For(Outcome.Grades[0], "1")),
            () => SourceDialect.Create("a", "A", Outcome, Source, DialectCode.For(Outcome.Grades[0], "1"), DialectCode.For(Outcome.Grades[1], "1")),
            () => SourceDialect.Create("a", "A", Outcome, Source, DialectCode.For(Statement.Grades[0], "1")),
            () => DialectCode.For(Outcome.Grades[0], " 1"),
            () => DialectCode.ForNone(AbsenceReason.NotStated, "9"),
            () => Judgement.Of(Outcome.Grades[0], dialect: "a-service"),
        ];

        wrong.Should().AllSatisfy(make => make.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void Create_WithoutOneOfItsParts_NamesIt()
    {
        var code = DialectCode.For(Outcome.Grades[0], "1");

        Refused(() => SourceDialect.Create("a", " ", Outcome, Source, code)).Should().Be("name");
        Refused(() => SourceDialect.Create("a", "A", null!, Source, code)).Should().Be("scale");
        Refused(() => SourceDialect.Create("a", "A", Outcome, null!, code)).Should().Be("source");
        Refused(() => SourceDialect.Create("a", "A", Outcome, Source, code, null!)).Should().Be("codes");
    }

    private static string? Refused(Action make) => make.Should().Throw<ArgumentException>().Which.ParamName;
}
