using System.Text;
using Send.Framework.Serialization;

namespace Send.Framework.Tests.Validation.Rules;

/// <summary>A word that is no grade, and a code of some source, is answered with how to say whose code it is.</summary>
public class DialectHintTests
{
    // Find information about academies and trusts writes SWK for serious weaknesses, and No for safeguarding that is not effective (its source code).
    [Theory]
    [InlineData("education-inspection-2019", "graded", "category-of-concern", "\"SWK\"",
        "find-information-about-academies-and-trusts ('serious-weaknesses'). If that is the source, write { \"raw\": \"SWK\", \"dialect\": \"...\" }.")]
    [InlineData("education-inspection-2019", "graded", "safeguarding", "\"No\"",
        "find-information-about-academies-and-trusts ('not-effective'). If that is the source, write { \"raw\": \"No\", \"dialect\": \"...\" }.")]
    [InlineData("area-send-2023", "full", "outcome", "1.0",
        "data-to-insight ('typically-positive'). If that is the source, write { \"raw\": \"1.0\", \"dialect\": \"...\" }.")]
    public void Word_ThatIsACodeOfASource_IsLedToTheDialect(string framework, string kind, string question, string word, string hint) =>
        Message(framework, kind, question, word).Should().EndWith($" It is a code of {hint}");

    // In one service 9 is "headline not available", in another "unknown", in a third "no data", and "remained good" in the files of a fourth.
    [Fact]
    public void Number_ThatIsACodeOfSeveral_NamesEachWithItsMeaning() =>
        Message("education-inspection-2019", "graded", "quality-of-education", "9").Should().Contain(
            "It is a code of find-information-about-academies-and-trusts (no judgement, 'not-rated'), manage-school-improvement (no judgement, "
            + "'not-recorded'), prepare-academy-transfers (no judgement, 'not-recorded'), das-inspection-client-files (no judgement, 'not-rated'). ");

    [Theory]
    [InlineData("\"7\"")]
    [InlineData("\"swk\"")]
    public void Word_ThatIsNoCode_IsLedToNone(string word) =>
        Message("education-inspection-2019", "graded", "category-of-concern", word).Should().NotContain("code of");

    private static string Message(string framework, string kind, string question, string word)
    {
        var subject = framework == "area-send-2023" ? "\"partnership\": { \"localAuthority\": { \"dfeCode\": \"372\" } }"
            : "\"provider\": { \"register\": \"urn\", \"code\": \"100001\", \"remit\": \"state-funded-school\" }";
        var read = SendJson.ReadInspection(Encoding.UTF8.GetBytes(
            $$"""
            { "schema": "send-framework/inspection/v1", "framework": "{{framework}}", "kind": "{{kind}}", {{subject}},
              "dates": { "started": "2024-03-05", "ended": "2024-03-06" }, "judgements": { "{{question}}": {{word}} } }
            """));
        return read.Findings.Single(f => f.Path == $"/judgements/{question}").Message;
    }
}
