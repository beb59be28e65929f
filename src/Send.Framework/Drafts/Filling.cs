using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Time;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Drafts;

/// <summary>Puts the values of a program into a draft.</summary>
internal static class Filling
{
    /// <summary>Puts an object there, whose members are put there next.</summary>
    public static Spot Open(this Spot spot)
    {
        spot.Open(-1);
        return spot;
    }

    /// <summary>Puts a list there that is empty at first.</summary>
    public static Spot OpenList(this Spot spot, int offset = -1)
    {
        (spot.State, spot.Offset) = (FieldState.Given, offset);
        return spot;
    }

    /// <summary>One more member under a name of its own, with nothing in it.</summary>
    public static Spot Add(this Spot spot, string name)
    {
        var added = spot.AddNamed();
        spot.Draft.PutName(added.Name!, name);
        return added;
    }

    /// <summary>Puts a field there that holds an object; answers whether there are members to put there next.</summary>
    public static bool Put<T>(this Spot spot, Field<T> field)
        where T : class
    {
        if (!spot.PutState(field))
        {
            return false;
        }

        spot.Open(field.Offset);
        return true;
    }

    /// <summary>Says of what is missing or unreadable that it is; answers whether there is a value.</summary>
    public static bool PutState<T>(this Spot spot, Field<T> field)
        where T : notnull
    {
        if (field.State == FieldState.Unreadable)
        {
            spot.Draft.Doubt(spot, field.Offset, field.Raw);
        }
        else if (field.State == FieldState.NotRecorded && spot.Contract.MayBeNotRecorded)
        {
            spot.PutNotRecorded(field.Offset);
        }
        else if (!field.IsGiven)
        {
            spot.Offset = field.Offset;
        }

        return field.IsGiven;
    }

    public static void Put(this Spot spot, Field<string> field)
    {
        if (spot.PutState(field))
        {
            spot.Draft.Put(spot, field.Value, field.Offset);
        }
    }

    public static void Put(this Spot spot, Field<LocalDate> field)
    {
        if (spot.PutState(field))
        {
            spot.Put(field.Value, field.Offset);
        }
    }

    public static void Put(this Spot spot, Field<int> field)
    {
        if (spot.PutState(field))
        {
            spot.Put(field.Value, field.Offset);
        }
    }

    public static void Put(this Spot spot, Field<decimal> field)
    {
        if (spot.PutState(field))
        {
            spot.Draft.Put(spot, field.Value, field.Offset);
        }
    }

    public static void Put(this Spot spot, Field<FollowUpInterval> field)
    {
        if (spot.PutState(field))
        {
            spot.Put(field.Value, field.Offset);
        }
    }

    /// <summary>Puts a text there, or nothing for null.</summary>
    public static void Put(this Spot spot, string? text)
    {
        if (text is not null)
        {
            spot.Draft.Put(spot, text, -1);
        }
    }

    /// <summary>Puts a date there, or nothing for null.</summary>
    public static void Put(this Spot spot, LocalDate? date)
    {
        if (date is { } given)
        {
            spot.Put(given, -1);
        }
    }

    /// <summary>Puts a date there, or says for null that it is not recorded.</summary>
    public static void PutRecorded(this Spot spot, LocalDate? date)
    {
        if (date is { } given)
        {
            spot.Put(given, -1);
        }
        else
        {
            spot.PutNotRecorded(-1);
        }
    }

    /// <summary>Puts an interval there, or nothing for null.</summary>
    public static void Put(this Spot spot, FollowUpInterval? interval)
    {
        if (interval is not null)
        {
            spot.Put(interval, -1);
        }
    }

    /// <summary>Puts texts there as the items of a list.</summary>
    public static void Put(this Spot spot, ImmutableArray<string> texts)
    {
        var list = spot.OpenList();
        foreach (var text in texts)
        {
            list.Add().Put(text);
        }
    }

    /// <summary>Puts texts there as the items of a list.</summary>
    public static void Put(this Spot spot, ImmutableArray<Field<string>> texts)
    {
        var list = spot.OpenList();
        foreach (var text in texts)
        {
            list.Add().Put(text);
        }
    }

    public static void Put(this Spot spot, int number, int offset) => spot.PutNumber(number, offset);

    public static void Put(this Spot spot, LocalDate date, int offset) => spot.PutNumber(date.InIso().Rank(), offset);

    public static void Put(this Spot spot, FollowUpInterval interval, int offset) =>
        spot.PutInterval(interval.Amount, (int)interval.Unit, offset);
}
