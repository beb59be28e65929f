using System.Collections.Immutable;
using Send.Framework.Frameworks.Editions.Layouts;

namespace Send.Framework.Frameworks.Layouts;

/// <summary>The layouts that the package knows.</summary>
public static class ReportLayouts
{
    /// <summary>Area SEND full and monitoring inspections, outcome letters and revisits before them, and ILACS inspections.</summary>
    public static ImmutableArray<ReportLayout> BuiltIn { get; } = [.. AreaSendLayouts.All, IlacsLayouts.Inspection];
}
