using Send.Framework.Validation;

namespace Send.Framework.Tests.Validation;

public sealed class FindingSinkTests
{
    [Fact]
    public void ToFindings_AddedOutOfOrder_ComeByPlaceAndThenByOrderOfAdding()
    {
        var sink = new FindingSink(ValidationOptions.Default);
        sink.Add(FindingCodes.UnknownGrade, "/b", "second", 20);
        sink.Add(FindingCodes.NoBoards, "/a", "first", 10);
        sink.Add(FindingCodes.BlankText, "/b", "third", 20);
        sink.ToFindings(new byte[30], new TextPosition(0, 1, 1)).Select(f => (f.Message, f.Position?.Column))
            .Should().Equal(("first", 11), ("second", 21), ("third", 21));
    }

    [Fact]
    public void ToFindings_MoreThanTheMaximum_SaysHowManyWereLeftOut()
    {
        var sink = new FindingSink(new ValidationOptions { MaximumFindings = 2 });
        for (var i = 0; i < 5000; i++)
        {
            sink.Add(FindingCodes.NoBoards, "", "x");
        }

        var findings = sink.ToFindings();
        findings.Should().HaveCount(3);
        findings[2].Code.Should().Be(FindingCodes.MoreFindings);
        findings[2].Message.Should().Be("4,998 more findings were left out after the first 2.");
    }

    [Fact]
    public void ToFindings_ErrorAfterTheMaximum_IsNotLostBehindWarnings()
    {
        var sink = new FindingSink(new ValidationOptions { MaximumFindings = 2 });
        sink.Add(FindingCodes.NoBoards, "", "first");
        sink.Add(FindingCodes.NoBoards, "", "second");
        sink.Add(FindingCodes.UnknownGrade, "", "error");
        sink.HasErrors.Should().BeTrue();
        sink.ToFindings().Select(f => f.Message).Should().Equal("first", "error", "1 more finding was left out after the first 2.");
    }

    [Fact]
    public void Report_WhenFull_DoesNotMakeTheText()
    {
        var sink = new FindingSink(new ValidationOptions { MaximumFindings = 1 });
        var made = 0;
        for (var i = 0; i < 3; i++)
        {
            sink.Report(FindingCodes.NoBoards, "", $"{++made}", -1);
        }

        made.Should().Be(1);
    }

    [Fact]
    public void ToFindings_Nothing_IsEmpty() => new FindingSink(ValidationOptions.Default).ToFindings().Should().BeEmpty();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    public void MaximumFindings_OutOfRange_IsRefused(int maximum)
    {
        var make = () => new ValidationOptions { MaximumFindings = maximum };
        make.Should().Throw<ArgumentOutOfRangeException>();
    }
}
