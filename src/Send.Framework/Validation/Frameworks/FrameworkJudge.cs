using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>Judges a framework document and makes the edition of it.</summary>
internal static class FrameworkJudge
{
    /// <summary>Judges a document.</summary>
    /// <param name="root">The document, an object.</param>
    /// <param name="catalogue">The editions that it will stand beside.</param>
    /// <param name="options">How strict to be.</param>
    /// <param name="sink">Takes the findings.</param>
    /// <returns>The edition, or null when there is an error in the sink.</returns>
    public static InspectionFramework? Judge(DefinitionNode root, FrameworkCatalogue catalogue, ValidationOptions options, FindingSink sink)
    {
        new ShapeCheck(sink, options.Strict).Check(root, FrameworkShapes.Framework);
        if (root.Member("schema") is { } schema && schema.Text != FrameworkContract.Schema)
        {
            sink.Add(
                FindingCodes.UnknownSchema, schema.Path,
                $"{Quoted.Text(schema.Text)} is not a contract that is known here. For a framework write '{FrameworkContract.Schema}'.", schema.Offset);
        }

        var context = new DefinitionContext(root, catalogue, sink);
        EditionChecks.Apply(context);
        VocabularyChecks.Apply(context);
        ScaleChecks.Apply(context);
        KindChecks.Apply(context);
        VocabularyChecks.ApplyLast(context);
        return sink.HasErrors ? null : Make(context);
    }

    private static InspectionFramework? Make(DefinitionContext context)
    {
        InspectionFramework made;
        try
        {
            made = InspectionFramework.Create(new DefinitionMaking(context.Root, context.Catalogue).Make());
        }
        catch (ArgumentException refused)
        {
            // The model has the last word: whatever it refuses and no rule above has found is still an answer.
            context.Report(FindingCodes.DefinitionContradicts, context.Root, Quoted.Sentence(refused.Message));
            return null;
        }

        CheckNeighbours(context, made);
        return made;
    }

    private static void CheckNeighbours(DefinitionContext context, InspectionFramework made)
    {
        foreach (var scale in made.Scales)
        {
            if (ScaleContent.Find(context.Catalogue, scale.Id) is { } known && known != scale)
            {
                context.Report(
                    FindingCodes.KnownCodeChanged, context.Scales[scale.Id],
                    $"The catalogue has the scale '{scale.Id}' with other content. The two are different scales, and grades of one are not comparable with grades "
                    + "of the other.");
            }
        }

        foreach (var other in context.Catalogue.Editions)
        {
            if (other.Id == made.Id || (other.Family == made.Family && FrameworkCatalogue.Overlap(other, made)))
            {
                context.Report(
                    FindingCodes.EditionsOverlap, context.Root.Member(other.Id == made.Id ? "id" : "inForceFrom")!,
                    other.Id == made.Id
                        ? $"The catalogue has an edition '{made.Id}' already; it cannot have both."
                        : $"'{other.Id}' is '{made.Family}' too and in force on the same days; a catalogue cannot have both.");
            }
        }
    }
}
