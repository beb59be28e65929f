using NodaTime;

namespace Send.Framework.Benchmarks.Alternatives.Poco;

public sealed class StatedPoco
{
    public Period? NextFullInspection { get; set; }

    public Period? MonitoringInspection { get; set; }

    public string? Response { get; set; }
}
