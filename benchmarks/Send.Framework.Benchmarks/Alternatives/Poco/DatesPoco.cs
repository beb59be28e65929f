using NodaTime;

namespace Send.Framework.Benchmarks.Alternatives.Poco;

public sealed class DatesPoco
{
    public LocalDate? Notified { get; set; }

    public LocalDate? Started { get; set; }

    public LocalDate? Ended { get; set; }

    public LocalDate? ReportReceived { get; set; }

    public LocalDate? Published { get; set; }
}
