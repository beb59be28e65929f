using System.Text;

namespace Send.Framework.Tool.Tests;

/// <summary>In what form documents come, and what the call says where it is another one.</summary>
public class InputFormTests
{
    private static string Rotherham => File.ReadAllText(Repository.PathOf("docs/examples/rotherham-2024.json"));

    [Theory]
    [InlineData("\uFEFF[", "]")]
    [InlineData("\uFEFF \n[", "]")]
    [InlineData("[", "]\n\n")]
    public async Task Array_WithAMarkOrBlanks_IsRead(string before, string after)
    {
        var run = await ToolRun.WithText($"{before}{Rotherham},{Rotherham}{after}", "validate", "-");

        run.ExitCode.Should().Be(0, run.Output);
        run.Output.Should().Contain("2 of 2 documents valid");
    }

    [Fact]
    public async Task Array_AfterManyBlanks_IsReadInFewOrManyPieces()
    {
        var text = Encoding.UTF8.GetBytes(new string(' ', 300_000) + "[" + Rotherham + "]");

        (await ToolRun.WithInput(text, "validate", "-")).Output.Should().Contain("standard input: valid;");
        (await ToolRun.WithStream(new Drops(text, 1000), "validate", "-")).Output.Should().Contain("standard input: valid;");
    }

    [Fact]
    public async Task Blanks_MoreThanADocumentMayHave_AreOneFinding()
    {
        var run = await ToolRun.WithInput(Encoding.UTF8.GetBytes(new string('\n', 17 << 20) + "[" + Rotherham + "]"), "validate", "-");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("SEND1023");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData(" [ ] ")]
    [InlineData("\n\n  \n", "--ndjson")]
    [InlineData("", "--ndjson")]
    public async Task NoDocument_IsSaidWithItsExitCode(string input, params string[] options)
    {
        foreach (var call in new[] { "validate", "schedule" })
        {
            var run = await ToolRun.WithText(input, [call, "-", .. options]);

            run.ExitCode.Should().Be(2);
            run.Error.Should().Be("send-framework: there is no document in '-'.\n");
        }
    }

    [Fact]
    public async Task DocumentOverManyLines_ReadAsLines_IsToldOnceWhatToCall()
    {
        var run = await ToolRun.WithText(Rotherham, "validate", "-", "--ndjson");

        run.ExitCode.Should().Be(1);
        run.Error.Split('\n').Should().ContainSingle(line => line.Contains("leave out --ndjson"));
        run.Output.Split('\n').Should().ContainSingle(line => line.StartsWith("error", StringComparison.Ordinal));
        run.Output.Should().Contain("not valid; 1 error, 0 other findings");
    }

    [Fact]
    public async Task DocumentOverManyLines_BrokenInAFileForStandings_IsJudgedAsOne()
    {
        var broken = Rotherham.TrimEnd().TrimEnd('}').TrimEnd() + ",\n}";
        broken = "{ " + broken.TrimStart('{').TrimStart();

        var run = await ToolRun.WithText(broken + "\n" + Rotherham, "standing", "-");

        run.Error.Should().Contain("Remove the comma").And.Contain("1 document of '-' left out");
    }

    [Theory]
    [InlineData("utf-16", true, "UTF-16")]
    [InlineData("utf-16", false, "UTF-16")]
    [InlineData("utf-16BE", true, "UTF-16")]
    [InlineData("utf-16BE", false, "UTF-16")]
    [InlineData("utf-32", true, "UTF-32")]
    [InlineData("utf-32", false, "UTF-32")]
    [InlineData("utf-32BE", true, "UTF-32")]
    [InlineData("utf-32BE", false, "UTF-32")]
    public async Task OtherEncoding_IsCalledByItsNameOnce(string name, bool hasMark, string expected)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Rotherham)];
        var other = expected == "UTF-16" ? "UTF-32" : "UTF-16";

        foreach (var call in (string[][])[["validate", "-"], ["validate", "-", "--ndjson"], ["schedule", "-"], ["standing", "-"]])
        {
            var run = await ToolRun.WithInput(bytes, call);

            run.ExitCode.Should().Be(1);
            var said = string.Join(' ', (run.Output + run.Error).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
            said.Should().Contain($"The text is in {expected}").And.NotContain(other).And.Contain("Save it as UTF-8");
            said.Split("error SEND").Should().HaveCount(2, "it is said once");
        }
    }

    [Fact]
    public async Task DocumentsInARow_ReadAsOne_AreToldToBeLines()
    {
        var run = await ToolRun.WithText($"{Rotherham}\n{Rotherham}", "validate", "-");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("send-framework: if the file has one document to a line, use --ndjson.\n");
    }

    [Fact]
    public async Task FileOfLines_IsReadAsLinesByItsName()
    {
        var run = await ToolRun.Of("validate", "docs/examples/feed.ndjson");

        run.Output.Should().Contain(" documents valid");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Definition_WithoutEnd_IsReadNoFurtherThanItsLimit()
    {
        var endless = new Drops(Encoding.UTF8.GetBytes("{ \"schema\": \"send-framework/framework/v1\", \"x\": \"" + new string('x', 1 << 20)), 1 << 16, repeats: true);

        var run = await ToolRun.WithStream(endless, "frameworks", "-");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("SEND1023");
        endless.Taken.Should().BeLessThan(20 << 20, "the limit is 16 MB");
    }

    [Theory]
    [InlineData("1999-12-31")]
    [InlineData("2101-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("-0001-01-01")]
    [InlineData("9999-12-31")]
    public async Task Dates_OutsideTheYears_AreRefusedWithTheRange(string date)
    {
        foreach (var option in new[] { "--as-of", "--received" })
        {
            var run = await ToolRun.Of("schedule", "docs/examples/rotherham-2024.json", $"{option}={date}");

            run.ExitCode.Should().Be(2);
            run.Output.Should().BeEmpty();
            run.Error.Should().Contain("2000-01-01").And.Contain("2100-12-31");
        }

        (await ToolRun.Of("standing", "docs/examples/histories.ndjson", $"--complete-until={date}")).ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("2000-01-01")]
    [InlineData("2100-12-31")]
    public async Task Dates_AtTheEndsOfTheYears_WorkInEveryFormat(string date)
    {
        foreach (var format in new[] { "text", "json", "ics" })
        {
            (await ToolRun.Of("schedule", "docs/examples/suffolk-2023.json", "--as-of", date, "--format", format)).ExitCode.Should().Be(0);
            (await ToolRun.Of("standing", "docs/examples/histories.ndjson", "--as-of", date, "--format", format)).ExitCode.Should().Be(0);
        }
    }

    [Fact]
    public async Task Help_ShowsTheDefaultDayInTheFormThatIsAskedFor() =>
        (await ToolRun.Of("schedule", "--help")).Output.Should().Contain("2026-11-23").And.NotContain("November");

    // Bytes that come a few at a time, once or for ever.
    private sealed class Drops(byte[] bytes, int size, bool repeats = false) : MemoryStream(bytes)
    {
        public long Taken { get; private set; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            if (repeats && Position == Length)
            {
                Position = Length - (1 << 20);
            }

            var count = await base.ReadAsync(buffer[..Math.Min(buffer.Length, size)], cancellationToken);
            Taken += count;
            return count;
        }
    }
}
