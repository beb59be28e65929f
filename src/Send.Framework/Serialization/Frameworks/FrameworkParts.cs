using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Sources;
using Send.Framework.Time;
using Send.Framework.Validation.Frameworks;

namespace Send.Framework.Serialization.Frameworks;

/// <summary>The parts of a framework document that stand in many places. A member without a value is left out.</summary>
internal static class FrameworkParts
{
    public delegate void Members<T>(ref JsonOutput json, T item);

    public static void Known(ref JsonOutput json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            json.Member(name, text);
        }
    }

    public static void Known(ref JsonOutput json, ReadOnlySpan<byte> name, LocalDate? date)
    {
        if (date is not null)
        {
            json.Member(name, date);
        }
    }

    /// <summary>A flag, where it is not as usual.</summary>
    public static void Unless(ref JsonOutput json, ReadOnlySpan<byte> name, bool value, bool usual)
    {
        if (value != usual)
        {
            json.Member(name, value);
        }
    }

    /// <summary>A list of codes or other short texts, where it has any.</summary>
    public static void Codes(ref JsonOutput json, ReadOnlySpan<byte> name, ImmutableArray<string> codes)
    {
        if (!codes.IsEmpty)
        {
            json.Member(name, codes);
        }
    }

    /// <summary>A list of objects, where it has any.</summary>
    public static void List<T>(ref JsonOutput json, ReadOnlySpan<byte> name, ImmutableArray<T> items, Members<T> members)
    {
        if (items.IsEmpty)
        {
            return;
        }

        json.Name(name);
        json.StartArray();
        foreach (var item in items)
        {
            json.StartObject();
            members(ref json, item);
            json.EndObject();
        }

        json.EndArray();
    }

    public static void Source(ref JsonOutput json, Source source) => Source(ref json, "source"u8, source);

    public static void Source(ref JsonOutput json, ReadOnlySpan<byte> name, Source? source)
    {
        if (source is null)
        {
            return;
        }

        json.Name(name);
        json.StartObject();
        json.Member("title"u8, source.Title);
        Known(ref json, "locator"u8, source.Locator);
        json.Member("evidence"u8, source.Evidence.ToCode());
        json.Member("publisher"u8, source.Publisher);
        Known(ref json, "address"u8, source.Address);
        Known(ref json, "edition"u8, source.Edition);
        Known(ref json, "note"u8, source.Note);
        json.EndObject();
    }

    /// <summary>An interval, and beside it how firmly it is meant.</summary>
    public static void Interval(ref JsonOutput json, ReadOnlySpan<byte> name, ReadOnlySpan<byte> precision, FollowUpInterval? interval)
    {
        if (interval is not null)
        {
            json.Name(name);
            PartWriter.Interval(ref json, interval);
            Known(ref json, precision, FrameworkTerms.Precisions.CodeOf(interval.Precision));
        }
    }

    public static void Range(ref JsonOutput json, ReadOnlySpan<byte> name, ObservedRange? range)
    {
        if (range is null)
        {
            return;
        }

        json.Name(name);
        json.StartObject();
        json.Member("count"u8, range.Count);
        json.Member("minimum"u8, range.Minimum);
        json.Member("maximum"u8, range.Maximum);
        if (range.Median is { } median)
        {
            json.Name("median"u8);
            json.Value(median);
        }

        Source(ref json, range.Source);
        json.EndObject();
    }

    /// <summary>When a rule applies; nothing for a rule that always does.</summary>
    public static void When(ref JsonOutput json, RuleCondition condition)
    {
        if (!condition.IsAlways)
        {
            json.Name("when"u8);
            json.StartObject();
            Condition(ref json, condition);
            json.EndObject();
        }
    }

    private static void Condition(ref JsonOutput json, RuleCondition condition)
    {
        Known(ref json, "question"u8, condition.Question);
        Unless(ref json, "anyQuestion"u8, condition.Kind == ConditionKind.AnyAnswered, usual: false);
        Unless(ref json, "anyProgress"u8, condition.OnProgress, usual: false);
        Codes(ref json, "grades"u8, condition.Grades);
        Codes(ref json, "except"u8, condition.Except);
        Known(ref json, "category"u8, condition.Category);
        Codes(ref json, "remits"u8, condition.Remits);
        Known(ref json, "startedFrom"u8, condition.From);
        Known(ref json, "startedTo"u8, condition.To);
        List(ref json, condition.Kind == ConditionKind.AllOf ? "allOf"u8 : "anyOf"u8, condition.Parts, Condition);
    }
}
