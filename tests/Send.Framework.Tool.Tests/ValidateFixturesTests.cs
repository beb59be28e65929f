using System.Text.Json;
using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tool.Tests;

/// <summary>The command over the fixtures: every sample is valid, and every fault is found by its code, with the exit code that goes with it.</summary>
public class ValidateFixturesTests
{
    public static TheoryData<string> Samples => [.. SampleDocuments.All.Select(s => s.Name)];

    // What the command cannot be given is left out: limits, strictness, editions of your own, and faults that cannot be written in JSON.
    // An array (SEND1003) is no fault here: the command reads each of its items.
    public static TheoryData<string> Faults =>
    [
        .. FaultyDocuments.All
            .Where(f => f.HasText && f.Options == ReadOptions.Default && f.Catalogue == FrameworkCatalogue.BuiltIn && f.Code != FindingCodes.NotAnObject)
            .Select(f => f.Code.Value),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Validate_Sample_IsValid(string name)
    {
        var run = await ToolRun.WithInput(SampleDocuments.Get(name).ToUtf8Json(), "validate", "-");

        run.ExitCode.Should().Be(0, run.Output);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Schedule_Sample_IsTextWithinEightyColumns(string name)
    {
        var run = await ToolRun.WithInput(SampleDocuments.Get(name).ToUtf8Json(), "schedule", "-");

        run.ExitCode.Should().Be(0);
        run.Lines.Should().AllSatisfy(line => line.Length.Should().BeLessThanOrEqualTo(80, "'{0}'", line));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Validate_FaultyDocument_FindsItsCode(string code)
    {
        var faulty = FaultyDocuments.Get(code);

        var run = await ToolRun.WithInput(faulty.ToUtf8Json(), "validate", "-", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var document = json.RootElement.GetProperty("documents")[0];
        document.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString())
            .Should().Equal(faulty.Findings.Select(f => f.Code.Value));
        run.ExitCode.Should().Be(document.GetProperty("valid").GetBoolean() ? 0 : 1);
    }
}
