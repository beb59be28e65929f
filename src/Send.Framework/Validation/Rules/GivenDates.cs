using NodaTime;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>The dates of a document in the ISO calendar; null where none is given or it could not be read.</summary>
internal readonly struct GivenDates(Frame frame)
{
    public LocalDate? Notified => frame.Notified.Given;

    public LocalDate? Started => frame.Started.Given;

    public LocalDate? Ended => frame.Ended.Given;

    public LocalDate? ReportReceived => frame.ReportReceived.Given;

    public LocalDate? Published => frame.Published.Given;

    /// <summary>The day on which places are looked up: the start of the visit, or the best stand-in.</summary>
    public LocalDate? Visit => Started ?? Ended ?? Notified;
}
