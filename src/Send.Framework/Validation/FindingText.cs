using System.Globalization;
using System.Runtime.CompilerServices;

namespace Send.Framework.Validation;

/// <summary>
/// The text of a finding, put together only when the finding will be kept: of a document with a million mistakes the first thousand cost
/// time and memory, and the rest are counted.
/// </summary>
[InterpolatedStringHandler]
internal ref struct FindingText
{
    private DefaultInterpolatedStringHandler _text;

    public FindingText(int literalLength, int formattedCount, FindingSink sink, FindingCode code, out bool isWanted)
    {
        isWanted = sink.Keeps(code);
        _text = isWanted ? new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture) : default;
    }

    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    public void AppendFormatted(string? value) => _text.AppendFormatted(value);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public void AppendFormatted<T>(T value, string? format) => _text.AppendFormatted(value, format);

    internal string Take() => _text.ToStringAndClear();
}
