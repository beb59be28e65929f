using System.Text.Json;
using Send.Framework.Frameworks.Dialects;

namespace Send.Framework.Tool.Tests;

/// <summary>The command lists the dialects with their codes.</summary>
public class DialectsCallTests
{
    [Fact]
    public async Task Dialects_All_AreListedWithTheirCodes()
    {
        var run = await ToolRun.Of("dialects");

        run.ExitCode.Should().Be(0);
        SourceDialects.BuiltIn.Should().OnlyContain(d => run.Output.Contains(d.Code, StringComparison.Ordinal) && run.Output.Contains(d.Scale.Id, StringComparison.Ordinal));
        run.Output.Should().Contain("SWK").And.Contain("serious-weaknesses").And.Contain("Not judged");
    }

    // In the code of the services, 9 is "no judgement" in the one and "unknown" in the other.
    [Theory]
    [InlineData("find-information-about-academies-and-trusts", "eif-four-point", "9", "not-rated")]
    [InlineData("manage-school-improvement", "eif-four-point", "9", "not-recorded")]
    public async Task Dialects_OneAsJson_SaysWhatACodeMeansThere(string dialect, string scale, string raw, string absent)
    {
        using var answer = JsonDocument.Parse((await ToolRun.Of("dialects", dialect, "--format", "json")).Output);

        var listed = answer.RootElement.GetProperty("dialects").EnumerateArray().Single(d => d.GetProperty("scale").GetString() == scale);
        var code = listed.GetProperty("codes").EnumerateArray().Single(c => c.GetProperty("raw").GetString() == raw);
        (code.GetProperty("absent").GetString(), code.GetProperty("grade").ValueKind).Should().Be((absent, JsonValueKind.Null));
    }

    [Fact]
    public async Task Dialects_Unknown_NamesThoseThatThereAre()
    {
        var run = await ToolRun.Of("dialects", "ofsted");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("there is no dialect 'ofsted'").And.Contain("manage-school-improvement");
    }
}
