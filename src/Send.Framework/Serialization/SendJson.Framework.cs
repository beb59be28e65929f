using Send.Framework.Drafts;
using Send.Framework.Frameworks;
using Send.Framework.Validation;
using Send.Framework.Validation.Frameworks;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    /// <summary>Reads a framework edition of your own and judges its definition.</summary>
    /// <param name="utf8Json">The document, <c>send-framework/framework/v1</c>.</param>
    /// <param name="catalogue">The editions that it must not conflict with; those of the package if null. A scale that repeats one of
    /// them word for word is that scale, so that results can be compared; one that only shares its code is another scale, and that is a
    /// warning.</param>
    /// <param name="options">Limits and strictness; <see cref="ReadOptions.Default"/> when null.</param>
    /// <returns>The edition and any warnings, or everything that is wrong, each finding with its place in the text. It is not added to the
    /// catalogue: <see cref="FrameworkCatalogue.With"/> does that.</returns>
    public static Validated<InspectionFramework> ReadFramework(
        ReadOnlySpan<byte> utf8Json, FrameworkCatalogue? catalogue = null, ReadOptions? options = null)
    {
        options ??= ReadOptions.Default;
        var draft = new Draft(DefinitionPart.Root);
        draft.Findings.Begin(options.Validation);
        var framework = DraftReader.Read(utf8Json, options.LimitsOfDefinitions, draft)
            ? FrameworkJudge.Judge(draft, catalogue ?? FrameworkCatalogue.BuiltIn, options.MaximumBytes)
            : null;
        var findings = draft.Findings.ToFindings(utf8Json, TextPositions.Start);
        draft.Clear();
        return framework is null ? Validated<InspectionFramework>.Invalid(findings) : Validated<InspectionFramework>.Valid(framework, findings);
    }
}
