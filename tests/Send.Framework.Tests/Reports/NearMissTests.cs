using Send.Framework.Reports;
using static Send.Framework.Tests.Reports.ReadingHelp;

namespace Send.Framework.Tests.Reports;

/// <summary>What looks like a statement and is none cannot be told, or is a finding; it is never a value.</summary>
public class NearMissTests
{
    [Theory]
    [InlineData("The local area partnership\u2019s arrangements do not typically lead to positive experiences and outcomes.")]
    [InlineData("The previous report said that the local area partnership\u2019s arrangements lead to inconsistent experiences and outcomes.")]
    [InlineData("In Kent, the local area partnership\u2019s arrangements lead to inconsistent experiences and outcomes.")]
    [InlineData("Leaders worry that there are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes.")]
    [InlineData("There are no widespread and/or systemic failings leading to significant concerns about the experiences and outcomes.")]
    [InlineData("There were widespread and/or systemic failings leading to significant concerns about the experiences and outcomes.")]
    [InlineData("The local area partnership\u2019s arrangements once typically led to positive experiences and outcomes.")]
    [InlineData("The school\u2019s arrangements lead to inconsistent experiences and outcomes for pupils.")]
    [InlineData("Kent local area partnership\u2019s arrangements lead to inconsistent experiences and outcomes.")]
    [InlineData("Positive experiences and outcomes are typical.")]
    [InlineData("")]
    public void Read_SentenceThatIsNotTheFormalOne_OutcomeCannotBeTold(string sentence)
    {
        var reading = Read(Report(outcome: sentence));

        reading.Outcome().Should().BeNull();
        reading.CannotTell.Should().Contain(c => c.Path == "/judgements/outcome" && c.IsEssential);
    }

    [Fact]
    public void Read_TwoOutcomes_CannotBeToldAndNamesBoth() =>
        Read(Report(outcome: $"{Positive}\n\n{Inconsistent}")).Because("/judgements/outcome").Should()
            .Contain("typically lead to positive").And.Contain("lead to inconsistent");

    [Theory]
    [InlineData("The next full area SEND inspection will be within approximately three years and six months.")]
    [InlineData("The next full area SEND inspection will be within approximately three years and a half.")]
    [InlineData("The next full area SEND inspection will be within approximately three to five years.")]
    public void Read_IntervalOfMoreThanOneNumber_CannotBeTold(string sentence) =>
        Read(Report(next: sentence)).Document.Stated.Value.NextFullInspection.IsMissing.Should().BeTrue();

    // The first day alone would be a visit of one day.
    [Theory]
    [InlineData("Inspection dates: 30 September 2024 to 4 October")]
    [InlineData("Inspection dates: 30 September 2024 \u2013 4 October")]
    [InlineData("Inspection dates: 30 September 2024 to Friday")]
    [InlineData("Inspection dates: 30 September 2024 to")]
    public void Read_LastDayThatIsNotWhole_CannotBeTold(string dates) =>
        Read(Report(dates: dates)).Because("/dates/started").Should().Contain("the last day cannot be read");

    [Theory]
    [InlineData("Inspection dates: 30 September 2024, 1 October 2024 and 2 October 2024")]
    [InlineData("Inspection dates: 30 September to 1 October 2024; 4 October 2024")]
    public void Read_ListOfDays_HasNoLastDay(string dates)
    {
        var reading = Read(Report(dates: dates));

        reading.Document.Dates.Value.Ended.IsMissing.Should().BeTrue();
        reading.Because("/dates/ended").Should().Contain("more than one period");
    }

    [Fact]
    public void Read_OutcomeOutsideItsSection_IsNone()
    {
        var reading = Read(Report(outcome: "", rest: $"What does the area partnership need to do better?\n\n{Inconsistent}"));

        reading.Outcome().Should().BeNull();
    }

    [Theory]
    [InlineData("The next full area SEND inspection will not be within approximately five years.")]
    [InlineData("In Kent, the next full area SEND inspection will be within approximately five years.")]
    [InlineData("The next full area SEND inspection will be soon.")]
    [InlineData("The next full area SEND inspection will be within approximately five years. The next full area SEND inspection will be within approximately three years.")]
    public void Read_SentenceThatStatesNoInterval_CannotBeTold(string sentence)
    {
        var reading = Read(Report(next: sentence));

        reading.Document.Stated.Value.NextFullInspection.IsMissing.Should().BeTrue();
        reading.Because("/stated/nextFullInspection").Should().NotBeNull();
    }

    [Theory]
    [InlineData("Area SEND inspection of Rother Local Area Partnership")]
    [InlineData("Area SEND inspection of North Local Area Partnership")]
    [InlineData("Area SEND inspection of Cumbria Local Area Partnership")]
    public void Read_NameThatIsNoAuthorityThen_CannotBeTold(string title)
    {
        var reading = Read(Report(title: title));

        reading.Document.Partnership.IsMissing.Should().BeTrue();
        reading.CannotTell.Should().Contain(c => c.Path == "/partnership/localAuthority" && c.IsEssential);
    }

    [Theory]
    [InlineData("Inspection of Elm Street Primary School\n\nInspection dates: 3 and 4 October 2024\n\nThe quality of education\nGood")]
    [InlineData("The area SEND inspection of Kent Local Area Partnership was in the news.\n\nThey say its arrangements lead to inconsistent experiences and outcomes.")]
    [InlineData("Minutes of the board\n\nThe local area partnership's arrangements were discussed.")]
    [InlineData("x")]
    public void Read_OtherText_IsNoReport(string text)
    {
        var reading = Read(text);

        reading.Layout.Should().BeNull();
        reading.IsComplete.Should().BeFalse();
        reading.CannotTell.Should().ContainSingle().Which.Path.Should().BeEmpty();
        reading.Evidence.Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\f\n ")]
    public void Read_ScanWithoutText_SaysSo(string text) =>
        Read(text).CannotTell.Single().Because.Should().Contain("scanned");

    [Fact]
    public void Read_BoardsThatContradict_CannotBeTold()
    {
        var report = Report().Replace("\tNHS South Yorkshire Integrated Care Board", "\tNHS West Yorkshire Integrated Care Board", StringComparison.Ordinal);

        Read(report).Because("/partnership/integratedCareBoards").Should().Contain("do not name the same boards");
    }

    [Fact]
    public void Read_NameOfABoardWithoutTheWord_IsNoBoard()
    {
        var report = Report().Replace("NHS South Yorkshire Integrated Care Board (ICB)", "South Yorkshire", StringComparison.Ordinal)
            .Replace("NHS South Yorkshire Integrated Care Board", "South Yorkshire", StringComparison.Ordinal);

        Read(report).Document.Partnership.Value.IntegratedCareBoards.Should().BeEmpty();
    }
}
