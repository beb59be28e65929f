using System.Runtime.CompilerServices;
using Send.Framework.Sources;
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

    /// <summary>Reports what is wrong with a part of a value.</summary>
    public static void Report(
        this FindingSink findings, FindingCode code, FindingPlace at,
        [InterpolatedStringHandlerArgument(nameof(findings), nameof(code))] ref FindingText message) =>
        findings.Report(code, findings.Keeps(code) ? at.Named.Pointer : "", ref message, at.Found.Offset);

    /// <summary>Reports what is wrong with a value by a rule of the edition, which has a source of its own.</summary>
    public static void Report(
        this FindingSink findings, FindingCode code, Spot at, Source source,
        [InterpolatedStringHandlerArgument(nameof(findings), nameof(code))] ref FindingText message) =>
        findings.Report(code, findings.Keeps(code) ? at.Pointer : "", ref message, at.Offset, source);

    /// <summary>Reports that a member is missing: named by the place that it would have, found in the text where the object that lacks it
    /// starts.</summary>
    public static void ReportMissing(
        this FindingSink findings, FindingCode code, Spot owner, string name,
        [InterpolatedStringHandlerArgument(nameof(findings), nameof(code))] ref FindingText message) =>
        findings.Report(code, findings.Keeps(code) ? $"{owner.Pointer}/{ReaderPath.Escape(name)}" : "", ref message, owner.Offset);

    /// <inheritdoc cref="ReportMissing(FindingSink, FindingCode, Spot, string, ref FindingText)"/>
    public static void ReportMissing(
        this FindingSink findings, FindingCode code, Spot member,
        [InterpolatedStringHandlerArgument(nameof(findings), nameof(code))] ref FindingText message) =>
        findings.Report(code, findings.Keeps(code) ? member.Pointer : "", ref message, member.Parent.Offset);

    /// <summary>Reports that a member is missing by a rule of the edition, which has a source of its own.</summary>
    public static void ReportMissing(
        this FindingSink findings, FindingCode code, Spot member, Source source,
        [InterpolatedStringHandlerArgument(nameof(findings), nameof(code))] ref FindingText message) =>
        findings.Report(code, findings.Keeps(code) ? member.Pointer : "", ref message, member.Parent.Offset, source);
}
