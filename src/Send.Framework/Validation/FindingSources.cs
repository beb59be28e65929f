using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Validation;

/// <summary>The sources of rules that no edition holds.</summary>
internal static class FindingSources
{
    public static Source BankHolidays { get; } = new(
        "UK bank holidays", "GOV.UK", Evidence.Primary, "England and Wales", "https://www.gov.uk/bank-holidays");

    public static Source Methodology { get; } = new(
        "Area SEND inspections: methodology of the official statistics", "Ofsted", Evidence.Primary,
        "areas not yet inspected in their current form", edition: new LocalDate(2023, 12, 31));

    public static Source BoardMergers { get; } = new(
        "Written statement of 9 September 2025 on new footprints of integrated care boards", "UK Parliament", Evidence.Secondary,
        "mergers with effect from 1 April 2026", edition: new LocalDate(2025, 9, 9), note: "Read in a copy that cuts some names off.");
}
