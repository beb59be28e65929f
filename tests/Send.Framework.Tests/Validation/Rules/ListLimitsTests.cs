using System.Collections.Immutable;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation.Rules;

/// <summary>Each list of a document may have so many items, and one more is found at the list.</summary>
public sealed class ListLimitsTests
{
    private const string Area = "/improvementAreas/0";

    [Theory]
    [InlineData("/partnership/integratedCareBoards")]
    [InlineData("/partnership/partners")]
    [InlineData("/judgements")]
    [InlineData(Area + "/points")]
    [InlineData(Area + "/themes")]
    [InlineData(Area + "/responsible")]
    public void List_AtItsLimit_IsNoFaultAndOneItemMoreIs(string place)
    {
        Places(place, InspectionContract.MostItems).Should().BeEmpty();
        Places(place, InspectionContract.MostItems + 1).Should().Equal(place);
    }

    [Fact]
    public void ImprovementAreas_AtTheirLimit_AreNoFaultAndOneMoreIs()
    {
        static bool AreTooMany(int count) => (Facts.Rotherham with { Areas = Facts.List([.. Enumerable.Repeat(Facts.Other, count)]) }).Findings()
            .Contains($"{FindingCodes.TooManyItems} /improvementAreas");
        AreTooMany(InspectionContract.MostImprovementAreas).Should().BeFalse();
        AreTooMany(InspectionContract.MostImprovementAreas + 1).Should().BeTrue();
    }

    // Beyond a few items what was seen is kept in a set; it must be found there, too, and only what is there twice.
    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(40)]
    public void Theme_ThatComesAgainAmongMany_IsFoundWhereItComesAgain(int count)
    {
        ImmutableArray<Field<string>> themes = [.. Enumerable.Range(0, count - 1).Select(i => (Field<string>)$"theme-{i}"), "theme-0"];

        // A theme that nobody knows is a warning of its own.
        string[] Others(ImmutableArray<Field<string>> given) =>
            [.. With(new() { Themes = given }).Findings().Where(f => !f.StartsWith(FindingCodes.ThemeUnknown.Value, StringComparison.Ordinal))];
        Others(themes).Should().ContainSingle().Which.Should().EndWith($" {Area}/themes/{count - 1}");
        Others(themes[..^1]).Should().BeEmpty();
    }

    private static IEnumerable<string> Places(string place, int count)
    {
        Facts facts = place switch
        {
            "/partnership/integratedCareBoards" => Facts.Rotherham with { Boards = Many(count, i => new IntegratedCareBoardDocument { Name = $"Board {i}" }) },
            "/partnership/partners" => Facts.Rotherham with { Partners = Many(count, i => new PartnerDocument { Name = $"Partner {i}", Role = "other" }) },
            "/judgements" => Facts.Rotherham with
            {
                Judgements = Facts.Judged([.. Enumerable.Range(0, count).Select(i => new JudgementEntry($"question-{i}", Facts.Grade("good")))]),
            },
            Area + "/points" => With(new() { Points = [.. Enumerable.Range(0, count).Select(i => (Field<string>)$"Point {i}")] }),
            Area + "/themes" => With(new() { Themes = [.. Enumerable.Range(0, count).Select(i => (Field<string>)$"theme-{i}")] }),
            _ => With(new() { Responsible = Many(count, i => new ResponsibleBodyDocument { Role = "providers", Name = $"Body {i}" }) }),
        };
        return facts.Findings().Where(f => f.StartsWith(FindingCodes.TooManyItems.Value, StringComparison.Ordinal)).Select(f => f.Split(' ')[1]);
    }

    private static ImmutableArray<Field<T>> Many<T>(int count, Func<int, T> make)
        where T : notnull => [.. Enumerable.Range(0, count).Select(i => Field.Of(make(i)))];

    private static Facts With(ImprovementAreaDocument lists) => Facts.Rotherham with
    {
        Areas = Facts.OneOf(new()
        {
            Kind = "area-for-improvement",
            Text = "Waits",
            Points = lists.Points,
            Themes = lists.Themes,
            Responsible = lists.Responsible,
        }),
    };
}
