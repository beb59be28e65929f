using NodaTime;
using Send.Framework.Validation.Documents;
using static Send.Framework.Drafts.Contracts.ContractMember;

namespace Send.Framework.Drafts.Contracts;

/// <summary>The dates of an inspection.</summary>
internal readonly struct DatesPart(Spot at)
{
    public static readonly ContractObject Contract = new(
        "dates",
        Date("notified", "the day the inspection was notified; null or absent if not recorded"),
        DateOrNotRecorded("started", "the first of the dates that the report prints: the on-site week; `{ \"absent\": \"not-recorded\" }` if it is not known") with { IsRequired = true },
        DateOrNotRecorded("ended", "the last of those dates; either give both days, or mark both as not recorded and give another day") with { IsRequired = true },
        Date("reportReceived", "the day the final report was received; null or absent if not recorded"),
        Date("published", "the day the report was published; null or absent if not recorded"));

    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    public DateField Notified => new(At[0]);

    public DateField Started => new(At[1]);

    public DateField Ended => new(At[2]);

    public DateField ReportReceived => new(At[3]);

    public DateField Published => new(At[4]);

    /// <summary>Whether it is said that the days of the visit are not recorded.</summary>
    public bool VisitIsNotRecorded => Started.IsNotRecorded && Ended.IsNotRecorded;

    /// <summary>The day on which places are looked up: the start of the visit, or the best stand-in. Not a day of the report: an authority or a
    /// board may have ended between the visit and that.</summary>
    public LocalDate? Visit => Started.Given ?? Ended.Given ?? Notified.Given;

    public static implicit operator Spot(DatesPart part) => part.At;

    public void Put(Field<DatesDocument> from)
    {
        if (At.Put(from))
        {
            Notified.At.Put(from.Value.Notified);
            Started.At.Put(from.Value.Started);
            Ended.At.Put(from.Value.Ended);
            ReportReceived.At.Put(from.Value.ReportReceived);
            Published.At.Put(from.Value.Published);
        }
    }

    public Field<DatesDocument> ToField() => new(
        At.State,
        !IsGiven ? null : new()
        {
            Notified = Notified.ToField(),
            Started = Started.ToField(),
            Ended = Ended.ToField(),
            ReportReceived = ReportReceived.ToField(),
            Published = Published.ToField(),
        },
        At.Offset);
}
