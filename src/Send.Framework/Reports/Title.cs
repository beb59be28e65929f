using Send.Framework.Frameworks.Layouts;

namespace Send.Framework.Reports;

/// <summary>The layout that a text was recognised by.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="Name">The words of the subject's name; empty where the text has no title.</param>
/// <param name="To">The token after the title.</param>
internal sealed record Title(ReportLayout Layout, TokenRange Name, int To);
