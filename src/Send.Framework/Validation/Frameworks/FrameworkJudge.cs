using System.Collections.Immutable;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// Judges the definition of an edition, whether it is a document or an object of the program: one contract for its shape, one set of rules for
/// what it says.
/// </summary>
internal static class FrameworkJudge
{
    /// <summary>Judges a document and makes the edition of it.</summary>
    /// <param name="root">The document, an object.</param>
    /// <param name="catalogue">The editions that it will stand beside.</param>
    /// <param name="options">How strict to be.</param>
    /// <param name="sink">Takes the findings.</param>
    /// <returns>The edition, or null when there is an error in the sink.</returns>
    public static InspectionFramework? Judge(DefinitionNode root, FrameworkCatalogue catalogue, ValidationOptions options, FindingSink sink)
    {
        var context = Check(root, catalogue, options, sink);
        return sink.HasErrors ? null : Make(context, root);
    }

    /// <summary>Judges a definition that a program has put together.</summary>
    public static ImmutableArray<Finding> Judge(FrameworkDefinition definition)
    {
        var sink = new FindingSink(ValidationOptions.Default);
        var root = DefinitionTree.Of(definition, withIdentities: false);
        if (TreeLimits.Check(root, sink))
        {
            Check(root, FrameworkCatalogue.Empty, ValidationOptions.Default, sink);
        }

        return sink.ToFindings();
    }

    // The rules, in their order. Only the last one depends on it: it asks what all others have used.
    private static DefinitionContext Check(DefinitionNode root, FrameworkCatalogue catalogue, ValidationOptions options, FindingSink sink)
    {
        new ShapeCheck(sink, options.Strict).Check(root, FrameworkShapes.Framework);
        var context = new DefinitionContext(DraftReading.Read(root), catalogue, sink);
        SchemaCheck(context);
        EditionChecks.Apply(context);
        VocabularyChecks.Apply(context);
        ScaleChecks.Apply(context);
        KindChecks.Apply(context);
        VocabularyChecks.ApplyLast(context);
        return context;
    }

    private static void SchemaCheck(DefinitionContext context)
    {
        if (context.Definition.Schema.Is(out var schema) && schema != FrameworkContract.Schema)
        {
            context.Report(
                FindingCodes.UnknownSchema, context.Definition.Schema.At,
                $"{Quoted.Text(schema)} is not a contract that is known here. For a framework write '{FrameworkContract.Schema}'.");
        }
    }

    private static InspectionFramework? Make(DefinitionContext context, DefinitionNode root)
    {
        InspectionFramework made;
        try
        {
            made = InspectionFramework.Trusted(new DefinitionMaking(root, context.Catalogue).Make());
        }
        catch (ArgumentException refused)
        {
            // A part of the model has the last word on itself: what it refuses and no rule above has found is still an answer.
            context.Report(FindingCodes.DefinitionContradicts, context.Definition.At, Quoted.Sentence(refused.Message));
            return null;
        }

        NeighbourChecks.Apply(context, made);
        return made;
    }
}
