using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Send.Framework.Drafts.Contracts;

namespace Send.Framework.Drafts;

// Where a value stands, worked out from its parents when somebody asks.
internal sealed partial class Draft
{
    // A name may be megabytes long, and a document may have a thousand findings.
    private const int LongestName = 200;

    /// <summary>The JSON Pointer (RFC 6901) to a value. That of a name is that of what is named.</summary>
    /// <param name="spot">The value.</param>
    /// <param name="isCut">Whether names that are not the contract's are cut when they are very long.</param>
    public string PointerTo(Spot spot, bool isCut = false)
    {
        if (spot.IsDocument)
        {
            return "";
        }

        var pointer = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        Append(ref pointer, spot, isCut);
        return pointer.ToStringAndClear();
    }

    private void Append(ref DefaultInterpolatedStringHandler pointer, Spot spot, bool isCut)
    {
        if (spot.IsDocument)
        {
            return;
        }

        Append(ref pointer, spot.Parent, isCut);
        if (spot.Place < 0)
        {
            return;
        }

        pointer.AppendLiteral("/");
        if (spot.Name is { } name)
        {
            AppendName(ref pointer, name, isCut);
        }
        else if (spot.Parent.Contract.Kind == MemberKind.List)
        {
            pointer.AppendFormatted(spot.Place);
        }
        else
        {
            pointer.AppendLiteral(spot.Contract.Name);
        }
    }

    private void AppendName(ref DefaultInterpolatedStringHandler pointer, Spot name, bool isCut)
    {
        var utf8 = Utf8Of(name);
        var shown = isCut && utf8.Length > LongestName ? Encoding.UTF8.GetString(utf8[..LongestName]) : StringOf(name);
        pointer.AppendLiteral(ReaderPath.Escape(shown));
        pointer.AppendLiteral(isCut && utf8.Length > LongestName ? "..." : "");
    }
}
