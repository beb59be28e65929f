using System.Text;
using Send.Framework.Serialization;

namespace Send.Framework.Tests.Serialization;

/// <summary>Mistakes that people make, and the remedy in their words.</summary>
public class RemedyTests
{
    [Theory]
    [InlineData("{ \"kind\": \"full\", }", "there is a comma after the last value. Remove the comma.")]
    [InlineData("{ \"kinds\": [1, 2,] }", "there is a comma after the last value. Remove the comma.")]
    [InlineData("{ \u201ckind\u201d: \"full\" }", "There is a curly quotation mark here. JSON needs straight ones.")]
    [InlineData("{ \"kind\": \u2018full\u2019 }", "There is a curly quotation mark here. JSON needs straight ones.")]
    [InlineData("{ \"dates\": { \"published\": \"14/11/2024\" } }", "If the day comes first, write 2024-11-14.")]
    [InlineData("{ \"dates\": { \"published\": \"3.4.2024\" } }", "If the day comes first, write 2024-04-03.")]
    [InlineData("{ \"dates\": { \"published\": \"14 November 2024\" } }", " Write 2024-11-14.")]
    [InlineData("{ \"dates\": { \"published\": \"45610\" } }", "In a spreadsheet this number stands for 2024-11-14. Write that date.")]
    [InlineData("{ \"dates\": { \"published\": 45610 } }", "In a spreadsheet this number stands for 2024-11-14. Write that date.")]
    public void Mistake_IsAnsweredWithItsRemedy(string json, string remedy) =>
        SendJson.ReadInspection(Encoding.UTF8.GetBytes(json)).Findings.Should().Contain(f => f.Message.Contains(remedy));

    [Theory]
    [InlineData("{ \"dates\": { \"published\": 2024 } }")]
    [InlineData("{ \"dates\": { \"published\": \"31/02/2024\" } }")]
    [InlineData("{ \"dates\": { \"published\": \"2024-11-31\" } }")]
    public void Date_ThatMeansNothing_GetsNoGuess(string json) =>
        SendJson.ReadInspection(Encoding.UTF8.GetBytes(json)).Findings.Should().NotContain(f => f.Message.Contains("; write ") || f.Message.Contains("stands first"));

    [Fact]
    public void Utf16_IsCalledByItsName()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] document = [.. encoding.GetPreamble(), .. encoding.GetBytes("{ \"kind\": \"full\" }")];

            SendJson.ReadInspection(document).Findings.Should().ContainSingle().Which.Message.Should().StartWith("The text is in UTF-16, which PowerShell");
        }
    }
}
