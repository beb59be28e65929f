using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Frameworks.Layouts;

namespace Send.Framework.Reports;

/// <summary>How to read a report.</summary>
public sealed class ReportReadingOptions
{
    /// <summary>The usual way: the editions and layouts of the package.</summary>
    public static ReportReadingOptions Default { get; } = new();

    /// <summary>The editions that a report may belong to; those that the package knows when null.</summary>
    public FrameworkCatalogue? Catalogue { get; init; }

    /// <summary>The layouts to try, the first that fits.</summary>
    public ImmutableArray<ReportLayout> Layouts { get; init => field = value.IsDefault ? [] : value; } = ReportLayouts.BuiltIn;

    /// <summary>The code of the edition, where you know it and the report's days leave it open; null to follow the days.</summary>
    public string? Framework { get; init; }

    /// <summary>The day on which the report was published, where you know it: few reports print it. A printed day is used instead, and a
    /// difference is a finding.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The day on which the authority received the final report, where you know it: no report prints it.</summary>
    public LocalDate? ReportReceived { get; init; }
}
