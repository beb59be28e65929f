using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Send.Framework.EntityFrameworkCore;

/// <summary>A code as its text. The default value, which is not a code, is the empty text: a column that may be null holds a nullable code.</summary>
/// <typeparam name="T">One of the codes of <c>Send.Framework.Partnerships</c>.</typeparam>
public sealed class CodeTextConverter<T>() : ValueConverter<T, string>(
    code => code.ToString(null, CultureInfo.InvariantCulture),
    text => Read(text))
    where T : struct, IParsable<T>, IFormattable
{
    private static T Read(string text) => text.Length == 0 ? default : T.Parse(text, CultureInfo.InvariantCulture);
}
