using Send.Framework.Frameworks;
using Send.Framework.Validation.Documents;
using static Send.Framework.Drafts.Contracts.ContractMember;

namespace Send.Framework.Drafts.Contracts;

/// <summary>The next steps that the report states.</summary>
internal readonly struct StatedPart(Spot at)
{
    public static readonly ContractObject Contract = new(
        "stated",
        Interval("nextFullInspection", "the interval to the next full inspection"),
        Interval("monitoringInspection", "the interval to a monitoring inspection"),
        Text("response", "the code of a response, such as \"strategic-plan\"", "the response that the report asks for (an activity)") with
        {
            Words = static c => c.Editions.SelectMany(e => e.FollowUpRules).Select(r => r.Activity).Concat(Activity.AreaSend)
                .Where(a => a.Kind == ActivityKind.Response).Select(a => a.Code).Distinct(),
        });

    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public IntervalField NextFullInspection => new(At[0]);

    public IntervalField MonitoringInspection => new(At[1]);

    public CodeField<Activity> Response => new(At[2]);

    public static implicit operator Spot(StatedPart part) => part.At;

    public void Put(Field<StatedDocument> from)
    {
        if (At.Put(from))
        {
            NextFullInspection.At.Put(from.Value.NextFullInspection);
            MonitoringInspection.At.Put(from.Value.MonitoringInspection);
            Response.At.Put(from.Value.Response);
        }
    }

    public Field<StatedDocument> ToField() => new(
        At.State,
        !IsGiven ? null : new()
        {
            NextFullInspection = NextFullInspection.ToField(),
            MonitoringInspection = MonitoringInspection.ToField(),
            Response = Response.Text.ToField(),
        },
        At.Offset);
}
