using Send.Framework.Judgements;
using Send.Framework.Scheduling;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    internal static byte[] ToUtf8Bytes(FollowUp followUp) => Bytes(followUp, ScheduleWriter.Write);

    internal static byte[] ToUtf8Bytes(Judgement judgement) => Bytes(judgement, InspectionWriter.Write);
}
