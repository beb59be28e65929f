using System.Collections.Immutable;
using Send.Framework.Drafts;
using Send.Framework.Time;

namespace Send.Framework.Validation.Frameworks;

/// <summary>Puts the values of a definition into a draft. What has no value is left out.</summary>
internal static class DefinitionFilling
{
    public static void Put(this TextField to, string? text) => to.At.Put(text);

    public static void Put(this DateField to, NodaTime.LocalDate? date) => to.At.Put(date);

    public static void Put<T>(this TermField<T> to, T value)
        where T : notnull => to.At.Put(to.Terms.CodeOf(value));

    public static void Put(this NumberField to, int? number)
    {
        if (number is { } given)
        {
            to.At.Put(given, -1);
        }
    }

    public static void Put(this DecimalField to, decimal? number)
    {
        if (number is { } given)
        {
            to.At.Draft.Put(to.At, given, -1);
        }
    }

    /// <summary>A flag, where it is not as usual.</summary>
    public static void PutUnless(this FlagField to, bool usual, bool value)
    {
        if (value != usual)
        {
            to.At.Put(value ? 1 : 0, -1);
        }
    }

    /// <summary>An interval, and beside it how firmly it is meant.</summary>
    public static void Put(this (IntervalField Length, TermField<IntervalPrecision> Precision) to, FollowUpInterval? interval)
    {
        if (interval is not null)
        {
            to.Length.At.Put(interval);
            to.Precision.Put(interval.Precision);
        }
    }

    /// <summary>The interval, meant as firmly as the member beside it says; null where none is given.</summary>
    public static FollowUpInterval? Make(this (IntervalField Length, TermField<IntervalPrecision> Precision) from) =>
        from.Length.Given is not { } given ? null : from.Precision.IsGiven ? given.WithPrecision(from.Precision.Value) : given;

    /// <summary>A list of texts, where it has any.</summary>
    public static void Put(this ItemsOf<TextField> to, ImmutableArray<string> texts)
    {
        if (!texts.IsDefaultOrEmpty)
        {
            to.PutAll(texts);
        }
    }

    /// <summary>A list of texts that the contract needs, even when it has none.</summary>
    public static void PutAll(this ItemsOf<TextField> to, ImmutableArray<string> texts)
    {
        if (IsWithinDepth(to.At))
        {
            to.At.Put(texts.IsDefault ? [] : texts);
        }
    }

    /// <summary>The texts that can be read.</summary>
    public static IEnumerable<string> Known(this IEnumerable<TextField> texts) => texts.Where(text => text.IsGiven).Select(text => text.ToString());

    /// <summary>The texts of a list, those that can be read.</summary>
    public static IEnumerable<string> Texts(this ItemsOf<TextField> list) => list.Select(text => text.ToString());

    /// <summary>An object, where there is one.</summary>
    public static void PutInto<TPart, TValue>(this TPart part, Spot at, TValue? value)
        where TPart : struct, IDefinitionPart<TPart, TValue>
        where TValue : class
    {
        if (value is not null && IsWithinDepth(at))
        {
            at.Open();
            part.Put(value);
        }
    }

    /// <summary>A list of objects, where it has any.</summary>
    public static void Put<TPart, TValue>(this ItemsOf<TPart> to, ImmutableArray<TValue> items)
        where TPart : struct, IDefinitionPart<TPart, TValue>
        where TValue : class
    {
        if (!items.IsDefaultOrEmpty)
        {
            to.PutAll(items);
        }
    }

    /// <summary>A list of objects that the contract needs, even when it has none.</summary>
    public static void PutAll<TPart, TValue>(this ItemsOf<TPart> to, ImmutableArray<TValue> items)
        where TPart : struct, IDefinitionPart<TPart, TValue>
        where TValue : class
    {
        if (!IsWithinDepth(to.At))
        {
            return;
        }

        var list = to.At.OpenList();
        foreach (var item in items.IsDefault ? [] : items)
        {
            var at = list.Add();
            TPart.At(at).PutInto(at, item);
        }
    }

    // A condition may be as deep as a program makes it. What is too deep is reported whatever is in it.
    private static bool IsWithinDepth(Spot at)
    {
        var depth = 0;
        for (var outer = at; !outer.IsDocument; outer = outer.Parent)
        {
            depth++;
        }

        if (depth < FrameworkContract.MostDepth)
        {
            return true;
        }

        at.Refuse();
        at.Draft.Findings.Report(
            FindingCodes.TooDeep, at, $"Objects and lists can be nested {FrameworkContract.MostDepth} levels deep. This is deeper.");
        return false;
    }
}
