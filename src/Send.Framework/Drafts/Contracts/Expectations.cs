using Send.Framework.Time;
using Send.Framework.Validation;

namespace Send.Framework.Drafts.Contracts;

/// <summary>What is expected of values that stand in several places, in words.</summary>
internal static class Expectations
{
    public const string Date = "a date written as year, month and day, such as 2024-11-14";
    public const string DateOrNotRecorded = Date + ", or { \"absent\": \"not-recorded\" }";
    public const string Interval = "an interval, such as \"P5Y\", \"P18M\" or { \"workingDays\": 35 }";
    public const string Judgement = "the code of a grade, or an object such as { \"absent\": \"insufficient-evidence\" }";
    public const string Name = "a name";

    private static readonly string Amount = $"a whole number from 1 to {FollowUpInterval.MaximumAmount}";

    /// <summary>What stands instead of a day that is not recorded.</summary>
    public static ContractObject NotRecorded { get; } = new(
        "a day that is not recorded", ContractMember.Text("absent", "\"not-recorded\"") with { IsRequired = true, Terms = [InspectionContract.NotRecorded] });

    /// <summary>An interval in a unit that ISO 8601 lacks, as an object.</summary>
    public static ContractObject UnitsBeyondIso { get; } = new(
        "an interval", new("workingDays", MemberKind.Whole, Amount), new("schoolDays", MemberKind.Whole, Amount),
        new("terms", MemberKind.Whole, Amount));
}
