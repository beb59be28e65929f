using System.Globalization;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// The limits that the reader holds a text to, held to a definition that was not read: how many values it has, how deep they stand inside each
/// other, and that every text is text. What is beyond them could be made and never be read again.
/// </summary>
internal static class TreeLimits
{
    /// <summary>Reports what is beyond a limit, and marks it.</summary>
    /// <returns>Whether the rest can be looked at.</returns>
    public static bool Check(DefinitionNode root, FindingSink sink)
    {
        var values = 0;
        Check(root, sink, ref values);
        if (values > FrameworkContract.MostValues)
        {
            sink.Add(
                FindingCodes.TooManyItems, "",
                string.Create(CultureInfo.InvariantCulture, $"A definition has at most {FrameworkContract.MostValues:N0} values."));
        }

        return values <= FrameworkContract.MostValues;
    }

    private static void Check(DefinitionNode node, FindingSink sink, ref int values)
    {
        if (++values > FrameworkContract.MostValues)
        {
            return;
        }

        if (node.Kind == NodeKind.Text && !IsText(node.Text))
        {
            node.IsBad = true;
            sink.Add(
                FindingCodes.InvalidText, node.Path,
                "The text has half a surrogate pair in it, such as \\ud83d without the half that makes it a character.");
        }

        if (node.Kind is NodeKind.Object or NodeKind.List && node.Depth >= FrameworkContract.MostDepth)
        {
            node.IsBad = true;
            sink.Add(
                FindingCodes.TooDeep, node.Path,
                string.Create(
                    CultureInfo.InvariantCulture, $"Objects and lists may stand inside each other {FrameworkContract.MostDepth} deep; this is deeper."));
            return;
        }

        foreach (var child in node.Children)
        {
            Check(child, sink, ref values);
        }
    }

    private static bool IsText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return false;
                }

                i++;
            }
        }

        return true;
    }
}
