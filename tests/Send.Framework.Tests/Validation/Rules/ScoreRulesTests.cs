using System.Text;
using Send.Framework.Serialization;

namespace Send.Framework.Tests.Validation.Rules;

/// <summary>
/// Scores beside the overall rating of youth justice inspections before 2025, which are points of 36: outstanding from 31, good from 19, requires
/// improvement from 7 (HM Inspectorate of Probation, scores and ratings of 2018).
/// </summary>
public sealed class ScoreRulesTests
{
    [Theory]
    [InlineData("inadequate", "0", "36", "")]
    [InlineData("inadequate", "6", "36", "")]
    [InlineData("inadequate", "7", "36", "SEND3016 'requires-improvement'")]
    [InlineData("requires-improvement", "6", "36", "SEND3016 'inadequate'")]
    [InlineData("requires-improvement", "18", "36", "")]
    [InlineData("good", "19", "36", "")]
    [InlineData("good", "30", "36", "")]
    [InlineData("outstanding", "31", "36", "")]
    [InlineData("outstanding", "36", "36", "")]
    [InlineData("outstanding", "1000000", "1000000", "")]
    [InlineData("outstanding", "1000000", "1000001", "SEND3019 is not a score")]
    [InlineData("inadequate", "0", "0", "SEND3019 is not a score")]
    [InlineData("inadequate", "-1", "36", "SEND3019 is not a score")]
    [InlineData("inadequate", "-1", "-1", "SEND3019 is not a score")]
    [InlineData("outstanding", "37", "36", "SEND3019 is not a score")]
    [InlineData("outstanding", "36", null, "SEND3019 \"maximum\" is missing")]
    [InlineData("outstanding", null, "36", "SEND3019 \"points\" is missing")]
    [InlineData("outstanding", null, null, "")]
    public void Score_BesideAGrade_EarnsItOrIsFound(string grade, string? points, string? maximum, string expected)
    {
        var found = Findings($$"""{ "grade": "{{grade}}"{{Member("points", points)}}{{Member("maximum", maximum)}} }""");

        if (expected.Length == 0)
        {
            found.Should().BeEmpty();
        }
        else
        {
            found.Should().ContainSingle().Which.Should().StartWith(expected.Split(' ')[0] + " /judgements/overall").And.Contain(expected[9..]);
        }
    }

    [Fact]
    public void Score_WithoutAGrade_SaysThatItStandsBehindNone()
    {
        Findings("""{ "absent": "insufficient-evidence", "points": 1, "maximum": 36 }""").Should().ContainSingle()
            .Which.Should().StartWith("SEND3020 /judgements/overall").And.Contain("no grade for it to support");
        Findings("""{ "absent": "insufficient-evidence", "maximum": 36 }""").Should().ContainSingle().Which.Should().StartWith("SEND3020 ");
    }

    [Fact]
    public void Score_OfAWrongType_IsFoundOnceAndComparedWithNothing()
    {
        Findings("""{ "grade": "good", "points": "1", "maximum": 36 }""").Should().ContainSingle().Which.Should().StartWith("SEND1010 /judgements/overall/points");
        Findings("""{ "grade": "good", "points": 1, "maximum": [] }""").Should().ContainSingle().Which.Should().StartWith("SEND1010 /judgements/overall/maximum");
    }

    // A score that is none is none whatever kind of inspection was meant.
    [Fact]
    public void Score_OfAnUnknownKind_IsJudgedAsFarAsItCanBe() =>
        Findings("""{ "grade": "good", "points": 37, "maximum": 36 }""", kind: "inspections").Select(f => f[..f.IndexOf(' ', 9)])
            .Should().Equal("SEND1014 /kind", "SEND3019 /judgements/overall");

    private static string Member(string name, string? value) => value is null ? "" : $", \"{name}\": {value}";

    private static string[] Findings(string overall, string kind = "inspection")
    {
        var json = $$"""
            { "schema": "send-framework/inspection/v1", "framework": "youth-justice-2018", "kind": "{{kind}}",
              "provider": { "name": "Example", "register": "example-register", "code": "1" },
              "dates": { "started": "2020-01-13", "ended": "2020-01-17" }, "judgements": { "overall": {{overall}} } }
            """;
        return [.. SendJson.ReadInspection(Encoding.UTF8.GetBytes(json)).Findings.Select(f => $"{f.Code} {f.Path} {f.Message}")];
    }
}
