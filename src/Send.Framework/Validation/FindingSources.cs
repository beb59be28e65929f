using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Validation;

/// <summary>The sources of rules that no edition holds.</summary>
internal static class FindingSources
{
    public static Source LocalElectionSilence { get; } = new(
        "Ofsted reports during local elections: pre-election silence", "Ofsted", Evidence.Primary, "reports not published in areas with elections",
        "https://www.gov.uk/government/news/ofsted-reports-during-local-elections-pre-election-silence", new LocalDate(2019, 4, 1),
        "The rule is the source's. The days are those around which the gaps in published reports were counted.");

    public static Source GeneralElectionSilence { get; } = new(
        "Ofsted publications during pre-election period", "Ofsted", Evidence.Primary, "no reports on local area SEND", edition: new LocalDate(2019, 11, 6),
        note: "A report on Bromley was held back until after 12 December 2019, and no report came out between 20 May and 12 July 2024.");

    public static Source BankHolidays { get; } = new(
        "UK bank holidays", "GOV.UK", Evidence.Primary, "England and Wales", "https://www.gov.uk/bank-holidays");

    public static Source Methodology { get; } = new(
        "Area SEND inspections: methodology of the official statistics", "Ofsted", Evidence.Primary,
        "areas not yet inspected in their current form", edition: new LocalDate(2023, 12, 31));

    public static Source BoardMergers { get; } = new(
        "Written statement of 9 September 2025 on new footprints of integrated care boards", "UK Parliament", Evidence.Secondary,
        "mergers with effect from 1 April 2026", edition: new LocalDate(2025, 9, 9), note: "Read in a copy that cuts some names off.");
}
