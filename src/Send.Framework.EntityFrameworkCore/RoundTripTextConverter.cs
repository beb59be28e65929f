using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Send.Framework.EntityFrameworkCore;

/// <summary>A value as the text that reads back as an equal one, its format <c>R</c>.</summary>
/// <typeparam name="T">An interval, a window or a term.</typeparam>
public sealed class RoundTripTextConverter<T>() : ValueConverter<T, string>(
    value => value.ToString("R", CultureInfo.InvariantCulture),
    text => Read(text))
    where T : IParsable<T>, IFormattable
{
    private static T Read(string text) => T.Parse(text, CultureInfo.InvariantCulture);
}
