using Ardalis.GuardClauses;
using NodaTime;

namespace Send.Framework.Validation.Documents;

/// <summary>Makes fields of a document.</summary>
public static class Field
{
    /// <summary>A field with a value.</summary>
    public static Field<T> Of<T>(T value)
        where T : notnull => Of(value, offset: -1);

    /// <summary>A field with a value of the wrong form, such as "13/13/2023" for a date.</summary>
    /// <param name="raw">The text, which messages quote; null if there is none.</param>
    public static Field<T> Unreadable<T>(string? raw = null)
        where T : notnull => new(FieldState.Unreadable, default, -1, raw);

    /// <summary>A day of a visit that is marked as not recorded. Any other field is then missing.</summary>
    public static Field<LocalDate> NotRecorded() => new(FieldState.NotRecorded, default, -1);

    /// <summary>A field with a value that was read.</summary>
    /// <param name="value">The value.</param>
    /// <param name="offset">The number of bytes before it, or -1 when it did not come from text.</param>
    internal static Field<T> Of<T>(T value, int offset)
        where T : notnull => new(FieldState.Given, Guard.Against.Null(value), offset);

    /// <summary>A field with a null in it, which is nothing, but has a place.</summary>
    internal static Field<T> Missing<T>(int offset)
        where T : notnull => new(FieldState.Missing, default, offset);
}
