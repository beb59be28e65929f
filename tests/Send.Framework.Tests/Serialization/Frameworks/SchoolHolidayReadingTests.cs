using System.Text;
using System.Text.RegularExpressions;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization.Frameworks;

/// <summary>The days of a school holiday in a definition: those that some year has, as two digits each.</summary>
public class SchoolHolidayReadingTests
{
    [Theory]
    [InlineData("08-32")]
    [InlineData("02-30")]
    [InlineData("04-31")]
    [InlineData("13-01")]
    [InlineData("00-10")]
    [InlineData("8-1")]
    [InlineData("2023-08-31")]
    [InlineData("31-08")]
    [InlineData("August")]
    public void ReadFramework_NoDayOfAYear_IsAFinding(string day)
    {
        var finding = Read(day).Errors.Should().ContainSingle().Subject;

        finding.Code.Should().Be(FindingCodes.MalformedDate);
        finding.Path.Should().Be("/kinds/0/visit/schoolHolidays/0/last");
        finding.Message.Should().Be($"'{day}' is not a month and a day, such as \"08-31\".");
    }

    // The schema and the reader agree.
    [Fact]
    public void ReadFramework_EveryMonthAndDay_IsReadWhereTheSchemaTakesIt()
    {
        var pattern = new Regex(Patterns.DayOfYear);
        for (var month = 0; month <= 13; month++)
        {
            for (var day = 0; day <= 32; day++)
            {
                var text = $"{month:00}-{day:00}";
                Read(text).IsValid.Should().Be(pattern.IsMatch(text), text);
                pattern.IsMatch(text).Should().Be(month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month), text);
            }
        }
    }

    private static Validated<InspectionFramework> Read(string last)
    {
        var json = SendJson.ToJson(AreaSend.Edition2023).Replace("\"last\":\"08-31\"", $"\"last\":\"{last}\"", StringComparison.Ordinal);
        return SendJson.ReadFramework(Encoding.UTF8.GetBytes(json), FrameworkCatalogue.Empty);
    }
}
