using System.Text;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Validation;

/// <summary>Lines and columns count from 1, columns in bytes, and a line ends behind its line feed.</summary>
public sealed class TextPositionsTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("a\nbcd\n\nef");

    [Fact]
    public void At_EachPlaceInTurn_IsItsLineAndColumn()
    {
        var positions = new TextPositions(Text, TextPositions.Start);
        var found = new List<(long, long, long)>();
        for (var offset = 0; offset <= Text.Length; offset++)
        {
            var at = positions.At(offset);
            found.Add((at.ByteOffset, at.Line, at.Column));
        }

        found.Should().Equal((0, 1, 1), (1, 1, 2), (2, 2, 1), (3, 2, 2), (4, 2, 3), (5, 2, 4), (6, 3, 1), (7, 4, 1), (8, 4, 2), (9, 4, 3));
    }

    [Fact]
    public void At_PlacesThatAreSkipped_AreCountedAllTheSame()
    {
        var positions = new TextPositions(Text, TextPositions.Start);
        positions.At(1).Should().Be(new TextPosition(1, 1, 2));
        positions.At(8).Should().Be(new TextPosition(8, 4, 2));
        positions.At(8).Should().Be(new TextPosition(8, 4, 2), "two findings may stand in one place");
        positions.At(100).Should().Be(new TextPosition(9, 4, 3), "no place is behind the text");
    }

    // A document may be one of many in a text: line and offset go on from there, and the column only to the end of the first line.
    [Fact]
    public void At_ATextWithinATextBefore_CountsFromThere()
    {
        var positions = new TextPositions(Text, new TextPosition(1000, 20, 5));
        positions.At(0).Should().Be(new TextPosition(1000, 20, 5));
        positions.At(1).Should().Be(new TextPosition(1001, 20, 6));
        positions.At(2).Should().Be(new TextPosition(1002, 21, 1));
        positions.At(8).Should().Be(new TextPosition(1008, 23, 2));
    }
}
