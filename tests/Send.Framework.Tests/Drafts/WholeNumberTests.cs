using System.Globalization;
using System.Text;
using System.Text.Json;
using Send.Framework.Drafts;
using Send.Framework.Serialization;
using Send.Framework.Tests.Serialization;
using Send.Framework.Time;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Drafts;

/// <summary>Whole numbers are those of JSON Schema, draft 2020-12, 6.1.1: "integer" matches any number with a zero fractional part.</summary>
public class WholeNumberTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("1.0", 1)]
    [InlineData("1e0", 1)]
    [InlineData("1E+0", 1)]
    [InlineData("10e-1", 1)]
    [InlineData("0.1e1", 1)]
    [InlineData("35.0", 35)]
    [InlineData("3.5e1", 35)]
    [InlineData("3.50e+01", 35)]
    [InlineData("350000000000000000000000e-22", 35)]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("0.000", 0)]
    [InlineData("0e999999999999", 0)]
    [InlineData("-12.0", -12)]
    [InlineData("2147483647.0", 2147483647)]
    [InlineData("-2147483647.0", -2147483647)]
    public void TryRead_NumberWithoutAFraction_IsWhole(string json, int expected)
    {
        WholeNumber.TryRead(Encoding.UTF8.GetBytes(json), out var value).Should().BeTrue();
        value.Should().Be(expected);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("1e-1")]
    [InlineData("10e-2")]
    [InlineData("0.1")]
    [InlineData("1e-30")]
    [InlineData("1.0000000000000000000000000000000000001")]
    [InlineData("2147483648.0")]
    [InlineData("1e10")]
    [InlineData("1e999999999999")]
    [InlineData("1e-999999999999")]
    public void TryRead_NumberWithAFractionOrTooLarge_IsNot(string json) => WholeNumber.TryRead(Encoding.UTF8.GetBytes(json), out _).Should().BeFalse();

    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("3e0", 3)]
    [InlineData("10e-1", 1)]
    public void ReadInspection_NumberOfAnArea_IsThatOfTheSchema(string number, int expected)
    {
        var read = SendJson.ReadInspection(Numbered(number));

        read.Findings.Should().NotContain(f => f.Code == FindingCodes.NumberOutOfRange);
        read.Value.ImprovementAreas[0].Number.Should().Be(expected);
        SendJson.ToJson(read.Value).Should().Contain(string.Create(CultureInfo.InvariantCulture, $"\"number\":{expected},"), "it is written as a whole number");
    }

    [Fact]
    public void ReadInspection_NumberWithAFraction_IsRefused() =>
        SendJson.ReadInspection(Numbered("1.5")).Findings.Should().ContainSingle(f => f.Code == FindingCodes.NumberOutOfRange);

    [Theory]
    [InlineData("""{"workingDays":35.0}""")]
    [InlineData("""{"workingDays":3.5e1}""")]
    public void Interval_WithAWholeNumber_IsThatOfTheSchema(string json)
    {
        JsonSerializer.Deserialize<FollowUpInterval>(json).Should().Be(FollowUpInterval.FromWorkingDays(35));
        var stated = SendJson.ReadInspection(Encoding.UTF8.GetBytes(
            File.ReadAllText(Repository.PathOf("docs/examples/rotherham-2024.json")).Replace("\"nextFullInspection\": \"P5Y\"", $"\"nextFullInspection\": {json}", StringComparison.Ordinal)));
        stated.Value.Stated.NextFullInspection.Should().Be(FollowUpInterval.FromWorkingDays(35));
    }

    [Fact]
    public void Interval_WithAFraction_IsRefused() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<FollowUpInterval>("""{"workingDays":35.5}""")).Should().Throw<JsonException>();

    private static byte[] Numbered(string number) => Encoding.UTF8.GetBytes(
        File.ReadAllText(Repository.PathOf("docs/examples/rotherham-2024.json")).Replace("\"number\": 1,", $"\"number\": {number},", StringComparison.Ordinal));
}
