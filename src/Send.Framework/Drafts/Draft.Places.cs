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

    /// <summary>The JSON Pointer (RFC 6901) to a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="isCut">Whether names that are not the contract's are cut when they are very long.</param>
    public string PointerTo(int node, bool isCut = false)
    {
        if (node == Root)
        {
            return "";
        }

        var pointer = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        Append(ref pointer, node, isCut);
        return pointer.ToStringAndClear();
    }

    /// <summary>What the contract says of a node.</summary>
    public ContractMember MemberAt(int node) => node == Root ? _contract : Below(MemberAt(_nodes[node].Parent), _nodes[node].Member);

    private static ContractMember Below(ContractMember parent, short member) => member >= 0 ? parent.Object!.MemberAt(member) : parent.Item!;

    private ContractMember Append(ref DefaultInterpolatedStringHandler pointer, int node, bool isCut)
    {
        if (node == Root)
        {
            return _contract;
        }

        ref readonly var here = ref _nodes[node];
        var parent = Append(ref pointer, here.Parent, isCut);
        pointer.AppendLiteral("/");
        switch (here.Member)
        {
            case DraftNode.Item:
                pointer.AppendFormatted(IndexOf(node));
                break;
            case DraftNode.Named:
                AppendName(ref pointer, node - 1, isCut);
                break;
            default:
                pointer.AppendLiteral(parent.Object!.MemberAt(here.Member).Name);
                break;
        }

        return Below(parent, here.Member);
    }

    private void AppendName(ref DefaultInterpolatedStringHandler pointer, int name, bool isCut)
    {
        var utf8 = Utf8Of(name);
        var shown = isCut && utf8.Length > LongestName ? Encoding.UTF8.GetString(utf8[..LongestName]) : StringOf(name);
        pointer.AppendLiteral(ReaderPath.Escape(shown));
        pointer.AppendLiteral(isCut && utf8.Length > LongestName ? "..." : "");
    }

    private int IndexOf(int item)
    {
        var index = 0;
        for (var node = _nodes[_nodes[item].Parent].Start; node != item; node = _nodes[node].Next)
        {
            index++;
        }

        return index;
    }
}
