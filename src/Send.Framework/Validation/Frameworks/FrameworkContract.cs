namespace Send.Framework.Validation.Frameworks;

/// <summary>The limits of a framework document, version 1: generous to every edition that was written, and far from what hurts.</summary>
internal static class FrameworkContract
{
    /// <summary>What <c>schema</c> says.</summary>
    public const string Schema = "send-framework/framework/v1";

    /// <summary>The longest name, title, label or publisher, in UTF-16 code units, as every length here.</summary>
    public const int LongestName = 500;

    /// <summary>The longest sentence, summary or note.</summary>
    public const int LongestText = 20_000;

    /// <summary>The longest label of an open question.</summary>
    public const int LongestLabel = 20;

    /// <summary>The most items in one list.</summary>
    public const int MostItems = 500;

    /// <summary>The most values in one document, objects and lists counted; the largest built-in edition has a few thousand.</summary>
    public const int MostValues = 50_000;

    /// <summary>The most bytes of a document: what a reader takes that was not told otherwise.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>How deeply objects and lists may be nested, counting the document itself.</summary>
    public const int MostDepth = 64;
}
