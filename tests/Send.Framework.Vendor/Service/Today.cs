using NodaTime;
using Send.Framework.AspNetCore;

namespace Example.Vendor;

/// <summary>The day on which somebody asks: the one that the address gives, or that of the clock in London.</summary>
internal sealed class Today(IClock clock)
{
    public LocalDate Or(IsoDate? asOf) => asOf ?? new IsoDate(clock.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date);
}
