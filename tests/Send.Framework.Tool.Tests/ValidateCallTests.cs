using System.Text;
using System.Text.Json;

namespace Send.Framework.Tool.Tests;

public class ValidateCallTests
{
    private static string Rotherham => File.ReadAllText(Repository.PathOf("docs/examples/rotherham-2024.json"));

    [Theory]
    [InlineData("docs/examples/rotherham-2024.json")]
    [InlineData("docs/examples/barking-and-dagenham-2024.json")]
    [InlineData("docs/examples/suffolk-2023.json")]
    public async Task Example_IsValid(string path)
    {
        var run = await ToolRun.Of("validate", path, "--strict");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(": valid; 0 errors");
    }

    [Fact]
    public async Task SixMistakes_GiveSixFindingsWithSixCodesAndPaths()
    {
        var document = await File.ReadAllBytesAsync(Path.Combine("TestData", "six-mistakes.json"), TestContext.Current.CancellationToken);

        var run = await ToolRun.WithInput(document, "validate", "-", "--format", "json");

        run.ExitCode.Should().Be(1);
        using var json = JsonDocument.Parse(run.Output);
        var errors = json.RootElement.GetProperty("documents")[0].GetProperty("findings").EnumerateArray()
            .Where(f => f.GetProperty("severity").GetString() == "error")
            .Select(f => (Code: f.GetProperty("code").GetString(), Path: f.GetProperty("path").GetString())).ToArray();
        errors.Should().HaveCount(6);
        errors.Select(e => e.Code).Should().OnlyHaveUniqueItems();
        errors.Select(e => e.Path).Should().BeEquivalentTo(
            "/framework", "/partnership/localAuthority", "/dates/ended", "/dates/published", "/judgements/outcome", "/improvementAreas/1/kind");
        json.RootElement.GetProperty("summary").GetProperty("invalid").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task MissingFile_IsOneLineOnTheErrorStream()
    {
        var run = await ToolRun.Of("validate", "no-such-file.json");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.TrimEnd().Should().Be("send-framework: cannot read 'no-such-file.json': there is no such file.");
    }

    [Fact]
    public async Task Directory_IsOneLineOnTheErrorStream()
    {
        var run = await ToolRun.Of("validate", "docs/examples");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Trim().Split('\n').Should().ContainSingle().Which.Should().Contain("it is a directory");
    }

    [Fact]
    public async Task EmptyInput_IsOneFinding()
    {
        var run = await ToolRun.WithInput([], "validate", "-");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("The input is empty").And.Contain("1 error, 0 other findings");
    }

    [Fact]
    public async Task BinaryInput_IsOneFinding()
    {
        var run = await ToolRun.WithInput([0x4d, 0x5a, 0x90, 0x00, 0xff, 0xfe, 0x00], "validate", "-");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("1 error, 0 other findings");
    }

    [Fact]
    public async Task Lines_EachBadOneIsReportedWithItsNumber()
    {
        var good = Minified(Rotherham);
        var run = await ToolRun.WithText($"{good}\nnot json\n\n{good}\n{{}}\n", "validate", "-", "--ndjson", "--format", "json");

        run.ExitCode.Should().Be(1);
        var results = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        results.Should().HaveCount(5);
        results[..4].Select(r => r.GetProperty("valid").GetBoolean()).Should().Equal(true, false, true, false);
        results[..4].Select(r => r.GetProperty("line").GetInt64()).Should().Equal(1, 2, 4, 5);
        results[0].GetProperty("reference").GetString().Should().Be("50261626");
        results[4].GetProperty("summary").GetProperty("documents").GetInt32().Should().Be(4);
        results[4].GetProperty("summary").GetProperty("valid").GetInt32().Should().Be(2);
    }

    [Fact]
    public async Task Array_EachItemIsADocument()
    {
        var run = await ToolRun.WithText($" [ {Rotherham}, {{}} ]", "validate", "-", "--format", "json");

        run.ExitCode.Should().Be(1);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("valid").GetBoolean()).Should().Equal(true, false);
        json.RootElement.GetProperty("summary").GetProperty("documents").GetInt32().Should().Be(2);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task UnknownMember_IsAnErrorOnlyInStrictMode(bool strict, int exit)
    {
        var document = Rotherham.Replace("\"kind\": \"full\",", "\"kind\": \"full\", \"colour\": \"green\",", StringComparison.Ordinal);

        var run = await ToolRun.WithText(document, strict ? ["validate", "-", "--strict"] : ["validate", "-"]);

        run.ExitCode.Should().Be(exit);
        run.Output.Should().Contain("/colour").And.Contain(strict ? "error SEND" : "warning SEND");
    }

    [Theory]
    [InlineData]
    [InlineData("validate")]
    [InlineData("validate", "-", "--format", "yaml")]
    [InlineData("valdate", "-")]
    [InlineData("schedule", "-", "--as-of")]
    [InlineData("frameworks", "area-send-2032")]
    public async Task WrongCall_IsSaidOnTheErrorStream(params string[] args)
    {
        var run = await ToolRun.Of(args);

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("send-framework: ").And.NotContain("   at ");
    }

    private static string Minified(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
