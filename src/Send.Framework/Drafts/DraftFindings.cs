using System.Runtime.CompilerServices;
using Send.Framework.Validation;

namespace Send.Framework.Drafts;

/// <summary>Reports findings about values of a draft, which know their place.</summary>
internal static class DraftFindings
{
    /// <summary>Reports what is wrong with a value.</summary>
    public static void Report(
        this FindingSink findings, FindingCode code, Spot at,
        [InterpolatedStringHandlerArgument(nameof(findings), nameof(code))] ref FindingText message) =>
        findings.Report(code, findings.Keeps(code) ? at.Pointer : "", ref message, at.Offset);

    /// <summary>Reports that a member is missing: of the object that lacks it.</summary>
    public static void ReportMissing(
        this FindingSink findings, FindingCode code, Spot member,
        [InterpolatedStringHandlerArgument(nameof(findings), nameof(code))] ref FindingText message) =>
        findings.Report(code, member.Parent, ref message);
}
