using System.IO.Pipelines;
using System.Text;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

/// <summary>Blanks count: a line of them has the limit of a document, and so have those before an item of an array.</summary>
public class BlankLineTests
{
    private static readonly ReadOptions Small = new() { MaximumBytes = 100 };

    [Theory]
    [InlineData(100, 2)]
    [InlineData(101, 3)]
    [InlineData(5000, 3)]
    public async Task Line_OfBlanksOverTheLimit_IsOneFinding(int blanks, int documents)
    {
        foreach (var size in new[] { 1, 7, 4096 })
        {
            var found = await ReadAsync($"{{}}\n{new string(' ', blanks)}\n{{}}", DocumentSequence.Lines, size);

            found.Should().HaveCount(documents);
            found.Count(codes => codes.Contains(FindingCodes.TooLarge)).Should().Be(documents - 2);
        }
    }

    [Fact]
    public async Task LastLine_OfBlanksOverTheLimit_IsOneFinding()
    {
        (await ReadAsync($"{{}}\n{new string(' ', 500)}", DocumentSequence.Lines, 64)).Should().HaveCount(2);
        (await ReadAsync($"{{}}\n{new string(' ', 50)}", DocumentSequence.Lines, 64)).Should().HaveCount(1);
        (await ReadAsync($"{new string(' ', 500)}{{}}\n{{}}", DocumentSequence.Lines, 64)).Should().HaveCount(2);
        (await ReadAsync($"{new string('\n', 500)}{{}}\n{{}}", DocumentSequence.Lines, 64)).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("[{}, 0]", 0)]
    [InlineData("[{},0 {}]", 1)]
    [InlineData("0[{}]", 0)]
    public async Task Array_WithBlanksOverTheLimit_EndsThere(string form, int read)
    {
        var found = await ReadAsync(form.Replace("0", new string(' ', 5000), StringComparison.Ordinal), DocumentSequence.Array, 64);

        found[^1].Should().Equal(FindingCodes.TooLarge);
        found.Count.Should().BeGreaterThan(read);
    }

    [Fact]
    public void Sequence_ThatIsNone_IsRefused()
    {
        using var stream = new MemoryStream();
        var read = () => SendJson.ReadInspectionsAsync(stream, sequence: (DocumentSequence)9);

        read.Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task ReadInspectionsAsync_Cancelled_GivesNoDocumentMore()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{}\n", 500))));
        using var stop = new CancellationTokenSource();
        var seen = 0;
        var read = async () =>
        {
            await foreach (var _ in SendJson.ReadInspectionsAsync(stream, cancellationToken: stop.Token))
            {
                seen++;
                await stop.CancelAsync();
            }
        };

        await read.Should().ThrowAsync<OperationCanceledException>();
        seen.Should().Be(1);
    }

    private static async Task<List<FindingCode[]>> ReadAsync(string text, DocumentSequence sequence, int size)
    {
        var found = new List<FindingCode[]>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: size, minimumReadSize: 1));
        await foreach (var reading in SendJson.ReadInspectionsAsync(pipe, options: Small, sequence: sequence, cancellationToken: TestContext.Current.CancellationToken))
        {
            found.Add([.. reading.Result.Findings.Select(f => f.Code)]);
        }

        return found;
    }
}
