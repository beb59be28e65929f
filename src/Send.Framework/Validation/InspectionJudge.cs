using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Validation.Documents;
using Send.Framework.Validation.Frames;
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
        var frame = Put(document, options ??= ValidationOptions.Default);
        var context = new RuleContext([], frame, catalogue ?? FrameworkCatalogue.BuiltIn, options, rootOffset: -1);
        var isValid = Apply(context);
        var findings = frame.Sink.ToFindings();
        var judged = Validated<Inspection>.Trusted(isValid ? InspectionMaking.Make(context) : null, findings);
        GiveBack(frame);
        return judged;
    }

    /// <summary>Judges a document and makes nothing of it but the findings. A clean one allocates nothing.</summary>
    /// <param name="document">The document.</param>
    /// <param name="catalogue">The editions that it may belong to; those that the package knows when null.</param>
    /// <param name="options">How to judge; <see cref="ValidationOptions.Default"/> when null.</param>
    /// <returns>The findings of <see cref="Judge"/>; the document is valid when none is an error.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static ImmutableArray<Finding> Check(
        InspectionDocument document, FrameworkCatalogue? catalogue = null, ValidationOptions? options = null)
    {
        var frame = Put(document, options ??= ValidationOptions.Default);
        Apply(new RuleContext([], frame, catalogue ?? FrameworkCatalogue.BuiltIn, options, rootOffset: -1));
        var findings = frame.Sink.ToFindings();
        GiveBack(frame);
        return findings;
    }

    private static Frame Put(InspectionDocument document, ValidationOptions options)
    {
        Guard.Against.Null(document);
        var frame = Spare<Frame>.Take();
        frame.Sink.Begin(options);
        DocumentFraming.Put(document, frame);
        return frame;
    }

    private static void GiveBack(Frame frame)
    {
        frame.Clear();
        Spare<Frame>.GiveBack(frame);
    }

    /// <summary>Applies the rules to a document, adding to what a reader may have found in it.</summary>
    /// <param name="context">The document; an error that is there already makes it invalid whatever the rules say.</param>
    /// <returns>Whether no finding is an error, so that an inspection can be made of it.</returns>
    internal static bool Apply(in RuleContext context)
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
        if (context.Frame.HasUnreadable)
        {
            UnreadableRules.Apply(context);
        }

        return !context.Sink.HasErrors;
    }
}
