using Ardalis.GuardClauses;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Validation.Documents;
using Send.Framework.Validation.Rules;

namespace Send.Framework.Validation;

/// <summary>Judges a document against its framework edition and answers with the inspection or with everything that is wrong.</summary>
public static class InspectionJudge
{
    /// <summary>Judges a document. Nothing in it makes this throw.</summary>
    /// <param name="document">The document.</param>
    /// <param name="catalogue">The editions that it may belong to; those that the package knows when null.</param>
    /// <param name="options">How to judge; <see cref="ValidationOptions.Default"/> when null.</param>
    /// <returns>The inspection and any warnings, or the findings that stand in its way; all of them, in the order of the document.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static Validated<Inspection> Judge(
        InspectionDocument document, FrameworkCatalogue? catalogue = null, ValidationOptions? options = null)
    {
        options ??= ValidationOptions.Default;
        var context = new RuleContext(
            Guard.Against.Null(document), catalogue ?? FrameworkCatalogue.BuiltIn, options, new FindingSink(options), rootOffset: -1);
        return Judge(context, locate: null, wasRead: false);
    }

    /// <summary>Judges a document that a reader has put together, adding to what the reader found.</summary>
    /// <param name="document">The document.</param>
    /// <param name="catalogue">The editions that it may belong to.</param>
    /// <param name="options">How to judge.</param>
    /// <param name="sink">What was found already; an error among it makes the document invalid whatever the rules say.</param>
    /// <param name="rootOffset">The byte offset of the document's object, or -1.</param>
    /// <param name="locate">Gives line and column of a byte offset, or null.</param>
    internal static Validated<Inspection> Judge(
        InspectionDocument document, FrameworkCatalogue catalogue, ValidationOptions options, FindingSink sink,
        int rootOffset = -1, Func<int, TextPosition?>? locate = null) =>
        Judge(new RuleContext(document, catalogue, options, sink, rootOffset), locate, wasRead: true);

    private static Validated<Inspection> Judge(RuleContext context, Func<int, TextPosition?>? locate, bool wasRead)
    {
        HeadRules.Apply(context);
        PartnershipRules.Apply(context);
        DateRules.Apply(context);
        EditionRules.Apply(context);
        VisitRules.Apply(context);
        PublicationRules.Apply(context);
        JudgementRules.Apply(context);
        ImprovementAreaRules.Apply(context);
        StatedRules.Apply(context);
        if (!wasRead || !context.Sink.HasErrors)
        {
            // A reader has reported what it could not read; a program has not. Nothing unreadable ever passes for valid.
            UnreadableRules.Apply(context);
        }

        var findings = context.Sink.ToFindings(locate);
        return context.Sink.HasErrors ? Validated<Inspection>.Invalid(findings) : Validated<Inspection>.Valid(Build(context), findings);
    }

    // The rules leave nothing here that Inspection.Create refuses: every part is there when no finding is an error.
    private static Inspection Build(RuleContext context)
    {
        var dates = context.Dates;
        return Inspection.Create(
            context.Framework!, context.Kind!, context.Partnership!,
            new InspectionDates(dates.Started!.Value, dates.Ended!.Value, dates.Notified, dates.ReportReceived, dates.Published),
            context.Answers, context.Areas, context.Stated, context.Reference);
    }
}
