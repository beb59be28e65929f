using System.Text;
using CsCheck;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

/// <summary>A stream is cut where its lines or items end, wherever its pieces end, in as little memory as one document needs.</summary>
public class DocumentSplitterTests
{
    private const int Most = 40;

    private static readonly Gen<string> Blanks = Of("", " ", "\t", "\r", " \r\t");

    // Documents just below, at and above the limit, with everything in them that could be taken for the end of one.
    private static readonly Gen<string> Item = Gen.OneOf(
        Of("1", "null", "\"]\\\",[\"", "{\"a\":[1,{\"b\":\"}\\\\\"}]}", "[[],[\"\"]]", "\0", "é", "{}"),
        Gen.Int[Most - 2, Most + 2].Select(length => $"\"{new string('x', length - 2)}\""),
        Gen.Int[0, 4].Select(depth => new string('[', 6 * depth) + "0" + new string(']', 6 * depth)));

    [Fact]
    public void MoveNextAsync_Lines_AreThoseThatStandThere() =>
        Gen.Select(Gen.Select(Blanks, Item, Blanks, Gen.Bool, (before, item, after, isBlank) => isBlank ? before : before + item + after)
            .Array[0, 12], Gen.Int[1, 90], Gen.Bool).Sample(
            (lines, atATime, hasMark) =>
            {
                var expected = new List<Piece>();
                var offset = hasMark ? 3 : 0;
                for (var i = 0; i < lines.Length; i++)
                {
                    var text = lines[i].TrimStart(' ', '\t', '\r');
                    var before = lines[i].Length - text.Length;
                    if (text.Length > 0)
                    {
                        expected.Add(At(text, offset + before, i + 1, (i == 0 && hasMark ? 3 : 0) + before + 1));
                    }

                    offset += Encoding.UTF8.GetByteCount(lines[i]) + 1;
                }

                Pieces((hasMark ? "\uFEFF" : "") + string.Join('\n', lines), atATime, DocumentSequence.Lines).Should().Equal(expected);
            },
            iter: Cases.AtMost(5_000));

    // Looking each time for the bracket that is closed through all that are open takes minutes; with a bound it is over at once.
    [Fact(Timeout = 60_000)]
    public async Task MoveNextAsync_BracketsThatCloseTheWrongThing_AreGoneOverOnce()
    {
        const int Many = 5_000_000;
        var text = $"[{new string('[', Many)}{new string('}', Many)}";
        using var splitter = new DocumentSplitter(new MemoryStream(Encoding.UTF8.GetBytes(text)), Most);

        var hasItem = await Task.Run(() => Moves(splitter, DocumentSequence.Array), TestContext.Current.CancellationToken);

        hasItem.Should().BeTrue();
        splitter.Current.Problem.Should().Be(FindingCodes.TooLarge);
    }

    [Fact]
    public void MoveNextAsync_Array_ItemsAreThoseThatStandThere() =>
        Gen.Select(Gen.Select(Blanks, Item, Gen.Bool, Gen.Bool).Array[0, 12], Gen.Int[1, 90], Gen.Bool).Sample(
            (items, atATime, hasMark) =>
            {
                var expected = new List<Piece>();
                var text = new StringBuilder(hasMark ? "\uFEFF [" : " [");
                foreach (var (blanks, item, before, after) in items)
                {
                    text.Append(expected.Count > 0 ? "," : "").Append(before ? "\n" : "").Append(blanks);
                    var whole = text.ToString();
                    expected.Add(At(
                        item + (after ? " " : ""), Encoding.UTF8.GetByteCount(whole), whole.Count(c => c == '\n') + 1,
                        Encoding.UTF8.GetByteCount(whole[(whole.LastIndexOf('\n') + 1)..]) + 1));
                    text.Append(item).Append(after ? " " : "");
                }

                Pieces(text.Append("]\n").ToString(), atATime, DocumentSequence.NotStated).Should().Equal(expected);
            },
            iter: Cases.AtMost(5_000));

    [Theory]
    [InlineData("\u00EF\u00BB", "\u00EF\u00BB")]
    [InlineData("\u00EF\u00BB\u00BF", "")]
    [InlineData("\u00EF\u00BB\u00BF\u00EF\u00BB\u00BF", "\u00EF\u00BB\u00BF")]
    [InlineData("\u00EF\u00BB\u00BE", "\u00EF\u00BB\u00BE")]
    [InlineData("ab", "ab")]
    [InlineData("", "")]
    public void MoveNextAsync_ByteOrderMark_IsSkippedOnceAndWhole(string bytes, string rest)
    {
        foreach (var atATime in new[] { 1, 2, 3, 100 })
        {
            using var splitter = new DocumentSplitter(new Dribble(Encoding.Latin1.GetBytes(bytes), atATime), Most);
            (Moves(splitter, DocumentSequence.Lines)
                ? Encoding.Latin1.GetString(splitter.Current.Utf8.Span) : "").Should().Be(rest);
        }
    }

    [Theory]
    [InlineData("{0}\n", "")]
    [InlineData(",{0}", "[")]
    public void MoveNextAsync_ManyDocuments_AsksForNoMoreThanTheFirstBuffer(string form, string start)
    {
        var item = new string('1', 900);
        var documents = string.Concat(Enumerable.Repeat(form.Replace("{0}", item, StringComparison.Ordinal), 1_000)).TrimStart(',');
        var stream = new Watched(Encoding.UTF8.GetBytes(start + documents));
        using var splitter = new DocumentSplitter(stream, 1_000);
        for (var i = 0; i < 1_000; i++)
        {
            Moves(splitter, DocumentSequence.NotStated).Should().BeTrue();
            Encoding.UTF8.GetString(splitter.Current.Utf8.Span).Should().Be(item);
        }

        stream.MostWanted.Should().Be(64 * 1024);
    }

    [Fact]
    public void MoveNextAsync_DocumentOverTheLimit_IsPassedOverInTheFirstBuffer()
    {
        var stream = new Watched(Encoding.UTF8.GetBytes(new string('1', 1_000_000) + "\n2"));
        using var splitter = new DocumentSplitter(stream, 1_000);

        Moves(splitter, DocumentSequence.Lines).Should().BeTrue();
        splitter.Current.Problem.Should().Be(FindingCodes.TooLarge);
        Moves(splitter, DocumentSequence.Lines).Should().BeTrue();
        splitter.Current.Utf8.ToArray().Should().Equal((byte)'2');
        stream.MostWanted.Should().Be(64 * 1024);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(",")]
    public void MoveNextAsync_DocumentLargerThanTheFirstBuffer_IsWhole(string between)
    {
        var large = "{\"a\":\"" + string.Concat(Enumerable.Range(0, 60_000).Select(i => (char)('a' + (i % 26)))) + "\"}" + new string(' ', 200_000);
        var text = between == "," ? $"[1,{large},2]" : $"1\n{large}\n2";
        foreach (var atATime in new[] { 1_000, 65_536, 1_000_000 })
        {
            Pieces(text, atATime, DocumentSequence.NotStated, 1_000_000).Select(p => p.Text).Should().Equal("1", large, "2");
        }
    }

    private static Gen<string> Of(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static bool Moves(DocumentSplitter splitter, DocumentSequence sequence) =>
        splitter.MoveNextAsync(sequence, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    private static Piece At(string text, long offset, long line, long column) =>
        Encoding.UTF8.GetByteCount(text) > Most ? new("(too large)", offset, line, column) : new(text, offset, line, column);

    private static List<Piece> Pieces(string text, int atATime, DocumentSequence sequence, int most = Most)
    {
        using var splitter = new DocumentSplitter(new Dribble(Encoding.UTF8.GetBytes(text), atATime), most);
        var pieces = new List<Piece>();
        while (Moves(splitter, sequence))
        {
            var piece = splitter.Current;
            var (offset, line, column) = (piece.Start.ByteOffset, piece.Start.Line, piece.Start.Column);
            piece.Problem.Should().BeOneOf(null, FindingCodes.TooLarge);
            pieces.Add(new(piece.Problem is null ? Encoding.UTF8.GetString(piece.Utf8.Span) : "(too large)", offset, line, column));
        }

        return pieces;
    }

    private sealed record Piece(string Text, long Offset, long Line, long Column);

    private sealed class Watched(byte[] bytes) : MemoryStream(bytes)
    {
        public int MostWanted { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            MostWanted = Math.Max(MostWanted, buffer.Length);
            return base.ReadAsync(buffer, cancellationToken);
        }
    }
}
