using System.Globalization;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;

namespace Send.Framework.Fixtures.Tests;

public sealed class CultureTests
{
    // Turkish has another capital i, Saudi Arabia another calendar, Sweden another minus sign.
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void Fixtures_InAnyCulture_AreTheSame(string culture)
    {
        var invariant = Told(CultureInfo.InvariantCulture);

        Told(CultureInfo.GetCultureInfo(culture)).Should().Be(invariant);
    }

    private static string Told(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            var golden = GoldenSchedules.Get("suffolk-2023");
            var schedule = FollowUpSchedule.For(golden.Inspection, golden.AsOf);
            var failure = ((Action)(() => schedule.ShouldHave(Frameworks.Activity.PriorityActionPlan).WithoutTarget()))
                .Should().Throw<ExpectationException>().Which.Message;
            return string.Join(
                '\n',
                failure, golden.FollowUps[0], PublishedInspections.Get("50261626"), SendJson.ToJson(new InspectionGenerator(-1).At(0)),
                AnInspection.Of("area-send-2023").BuildJson(), FaultyDocuments.Get("SEND4003").Judge().Findings[0]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
