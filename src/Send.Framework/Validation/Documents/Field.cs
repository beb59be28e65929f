using Ardalis.GuardClauses;
using NodaTime;

namespace Send.Framework.Validation.Documents;

/// <summary>Makes fields of a document.</summary>
public static class Field
{
    /// <summary>A field with a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="offset">The number of bytes before it, or -1 when it did not come from text.</param>
    public static Field<T> Of<T>(T value, int offset = -1)
        where T : notnull => new(FieldState.Given, Guard.Against.Null(value), offset);

    /// <summary>A field with a value of the wrong type.</summary>
    /// <param name="offset">The number of bytes before it, or -1 when it did not come from text.</param>
    public static Field<T> Unreadable<T>(int offset = -1)
        where T : notnull => new(FieldState.Unreadable, default, offset);

    /// <summary>A field with text of the wrong form, such as "13/13/2023" for a date. Messages quote it.</summary>
    /// <param name="raw">The text.</param>
    public static Field<T> UnreadableText<T>(string raw)
        where T : notnull => new(FieldState.Unreadable, default, -1, Guard.Against.Null(raw));

    /// <summary>A day of a visit that is marked as not recorded. Any other field is then missing.</summary>
    public static Field<LocalDate> NotRecorded() => new(FieldState.NotRecorded, default, -1);

    /// <summary>A field with a null in it, which is nothing, but has a place.</summary>
    internal static Field<T> Missing<T>(int offset)
        where T : notnull => new(FieldState.Missing, default, offset);
}
