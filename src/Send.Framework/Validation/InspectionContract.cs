namespace Send.Framework.Validation;

/// <summary>The limits of an inspection document, version 1: generous to every report that was read, and far from what hurts.</summary>
internal static class InspectionContract
{
    /// <summary>What <c>schema</c> says.</summary>
    public const string Schema = "send-framework/inspection/v1";

    /// <summary>What <c>absent</c> says of a day that is not recorded.</summary>
    public const string NotRecorded = "not-recorded";

    /// <summary>The longest reference, in UTF-16 code units, as every length here.</summary>
    public const int LongestReference = 100;

    /// <summary>The longest name of a partnership, authority, board, partner or body.</summary>
    public const int LongestName = 300;

    /// <summary>The longest text, point, prose or raw text.</summary>
    public const int LongestText = 20_000;

    /// <summary>The most boards, partners, points, responsible bodies or themes in one list.</summary>
    public const int MostItems = 200;

    /// <summary>The most improvement areas; reports that were counted have at most 12.</summary>
    public const int MostImprovementAreas = 500;
}
