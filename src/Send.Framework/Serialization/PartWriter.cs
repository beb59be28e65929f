using Send.Framework.Frameworks;
using Send.Framework.Sources;
using Send.Framework.Time;

namespace Send.Framework.Serialization;

/// <summary>Writes the parts that several documents share.</summary>
internal static class PartWriter
{
    /// <summary>An interval as the contract has it: <c>"P5Y"</c>, or <c>{"workingDays":35}</c> for what ISO 8601 cannot say.</summary>
    public static void Interval(ref JsonOutput json, FollowUpInterval? interval)
    {
        if (interval is null)
        {
            json.Null();
            return;
        }

        Span<byte> iso = stackalloc byte[FollowUpInterval.LongestIso];
        if (interval.TryFormatIso(iso, out var length))
        {
            json.PlainText(iso[..length]);
            return;
        }

        json.StartObject();
        json.Member(NameOf(interval.Unit), interval.Amount);
        json.EndObject();
    }

    /// <summary>The members for a range, a tolerance or a recurrence, each where the rule has it.</summary>
    public static void Shape(ref JsonOutput json, FollowUpRule rule, int? passed)
    {
        if (rule.Until is { } until)
        {
            json.Name("until"u8);
            Interval(ref json, until);
        }

        if (rule.Tolerance is { } tolerance)
        {
            json.Name("tolerance"u8);
            Interval(ref json, tolerance);
        }

        if (rule.Recurrence is { } recurrence)
        {
            json.Name("recurrence"u8);
            json.StartObject();
            json.Name("every"u8);
            Interval(ref json, recurrence.Every);
            json.Member("atMost"u8, recurrence.AtMost);
            if (passed is { } over)
            {
                json.Member("passed"u8, over);
            }

            json.EndObject();
        }
    }

    /// <summary>A source: title, locator and evidence as the contract has them, then what else is known about it.</summary>
    public static void Source(ref JsonOutput json, Source source)
    {
        json.StartObject();
        json.Member("title"u8, source.Title);
        json.Member("locator"u8, source.Locator);
        json.CodeMember("evidence"u8, source.Evidence.ToCode());
        json.Member("publisher"u8, source.Publisher);
        json.Member("address"u8, source.Address);
        json.Member("edition"u8, source.Edition);
        json.Member("note"u8, source.Note);
        json.EndObject();
    }

    /// <summary>The member's name for a unit that ISO 8601 has no letter for.</summary>
    public static ReadOnlySpan<byte> NameOf(IntervalUnit unit) => unit switch
    {
        IntervalUnit.WorkingDays => "workingDays"u8,
        IntervalUnit.SchoolDays => "schoolDays"u8,
        _ => "terms"u8,
    };
}
