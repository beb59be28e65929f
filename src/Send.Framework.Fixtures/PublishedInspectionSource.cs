namespace Send.Framework.Fixtures;

/// <summary>Where the facts of a published inspection were read. The zero value means that it is not stated.</summary>
public enum PublishedInspectionSource
{
    /// <summary>Not stated; no published inspection has this source.</summary>
    NotStated = 0,

    /// <summary>In the report itself. Open Government Licence v3.0.</summary>
    Report = 1,

    /// <summary>
    /// In the public table of Data to Insight (MIT), which leaves some sentences of the reports out; the report could not be read.
    /// </summary>
    Table = 2,
}
