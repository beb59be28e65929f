using System.Collections.Immutable;
using NodaTime;

namespace Send.Framework.Time;

/// <summary>A bank holiday that one year had and the rule does not give: an extra day, or an ordinary one moved.</summary>
/// <param name="Date">The day that was a bank holiday.</param>
/// <param name="Name">Its title. From 2012 on it is the title in GOV.UK's list.</param>
/// <param name="InPlaceOf">The day that the rule gives and that was worked that year, or null when the holiday was extra.</param>
internal sealed record ProclaimedHoliday(LocalDate Date, string Name, LocalDate? InPlaceOf = null)
{
    /// <summary>
    /// Every exception in all of the United Kingdom since 2000, made by royal proclamation under section 1 of the Banking and Financial
    /// Dealings Act 1971. Those of 2012 and later are in GOV.UK's list (https://www.gov.uk/bank-holidays, read June 2026). Those of
    /// 2002 and 2011 are older than that list and come from general knowledge.
    /// </summary>
    public static ImmutableArray<ProclaimedHoliday> All { get; } =
    [
        new(new(2002, 6, 3), "Golden Jubilee bank holiday"),
        new(new(2002, 6, 4), "Spring bank holiday", InPlaceOf: new(2002, 5, 27)),
        new(new(2011, 4, 29), "Royal wedding bank holiday"),
        new(new(2012, 6, 4), "Spring bank holiday", InPlaceOf: new(2012, 5, 28)),
        new(new(2012, 6, 5), "Queen’s Diamond Jubilee"),
        new(new(2020, 5, 8), "Early May bank holiday (VE day)", InPlaceOf: new(2020, 5, 4)),
        new(new(2022, 6, 2), "Spring bank holiday", InPlaceOf: new(2022, 5, 30)),
        new(new(2022, 6, 3), "Platinum Jubilee bank holiday"),
        new(new(2022, 9, 19), "Bank Holiday for the State Funeral of Queen Elizabeth II"),
        new(new(2023, 5, 8), "Bank holiday for the coronation of King Charles III"),
    ];

    /// <summary>The same in Scotland, with the one day that only Scotland had; it is in GOV.UK's list, read September 2026.</summary>
    public static ImmutableArray<ProclaimedHoliday> Scotland { get; } = [.. All, new(new(2026, 6, 15), "World Cup bank holiday")];
}
