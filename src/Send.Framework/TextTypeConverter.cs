using System.ComponentModel;
using System.Globalization;

namespace Send.Framework;

/// <summary>
/// Turns a value into text and back for whoever asks <see cref="TypeDescriptor"/>: configuration, property grids, model binding. The text has
/// no culture, whatever culture is asked for.
/// </summary>
internal sealed class TextTypeConverter<T> : TypeConverter
    where T : IParsable<T>, IFormattable
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T typed && destinationType == typeof(string)
            ? typed.ToString("R", CultureInfo.InvariantCulture)
            : base.ConvertTo(context, culture, value, destinationType);
}
