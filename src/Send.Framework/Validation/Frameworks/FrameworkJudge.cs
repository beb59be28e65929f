using System.Collections.Immutable;
using Send.Framework.Drafts;
using Send.Framework.Frameworks;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// Judges the definition of an edition, whether it is a document or an object of the program: one contract for its shape, one set of rules for
/// what it says.
/// </summary>
internal static class FrameworkJudge
{
    /// <summary>Judges a document that was read and makes the edition of it.</summary>
    /// <param name="draft">The document, and what a reader has found in it.</param>
    /// <param name="catalogue">The editions that it will stand beside.</param>
    /// <param name="mostBytes">How large it may be when it is written again.</param>
    /// <returns>The edition, or null when there is an error among the findings.</returns>
    public static InspectionFramework? Judge(Draft draft, FrameworkCatalogue catalogue, int mostBytes)
    {
        var context = Check(draft, catalogue, mostBytes);
        return draft.Findings.HasErrors ? null : Make(context, draft);
    }

    /// <summary>Judges a definition that a program has put together.</summary>
    public static ImmutableArray<Finding> Judge(FrameworkDefinition definition)
    {
        var draft = DefinitionPart.DraftOf(definition);

        // An identity follows from the rest: what a rule was called in another edition says nothing about this one.
        foreach (var kind in new DefinitionPart(draft.Document).Kinds.Readable())
        {
            foreach (var rule in kind.Rules)
            {
                rule.Id.At.State = FieldState.Missing;
            }
        }

        Check(draft, FrameworkCatalogue.Empty, FrameworkContract.MostBytes);
        return draft.Findings.ToFindings();
    }

    // The rules, in their order. Only the last one depends on it: it asks what all others have used.
    private static DefinitionContext Check(Draft draft, FrameworkCatalogue catalogue, int mostBytes)
    {
        var size = DefinitionSize.Of(draft);
        if (size.Values > FrameworkContract.MostValues)
        {
            draft.Findings.Report(FindingCodes.TooManyItems, "", $"A definition has at most {FrameworkContract.MostValues:N0} values.", -1);
            return new(draft, catalogue);
        }

        ContractCheck.Apply(draft);
        var context = new DefinitionContext(draft, catalogue);
        SchemaCheck(context);
        EditionChecks.Apply(context);
        VocabularyChecks.Apply(context);
        ScaleChecks.Apply(context);
        KindChecks.Apply(context);
        VocabularyChecks.ApplyLast(context);
        if (size.Bytes + context.BytesOfIdentities > mostBytes)
        {
            draft.Findings.Report(FindingCodes.TooLarge, "", $"As a document the definition would have more than {mostBytes} bytes.", -1);
        }

        return context;
    }

    private static void SchemaCheck(DefinitionContext context)
    {
        if (context.Definition.Schema.Is(out var schema) && schema != FrameworkContract.Schema)
        {
            context.Report(
                FindingCodes.UnknownSchema, context.Definition.Schema,
                $"{Quoted.Text(schema)} is not a known contract. For a framework, write '{FrameworkContract.Schema}'.");
        }
    }

    private static InspectionFramework? Make(DefinitionContext context, Draft draft)
    {
        InspectionFramework made;
        try
        {
            made = InspectionFramework.Trusted(DefinitionMaking.Make(context.Definition, context.Catalogue));
        }
        catch (ArgumentException refused)
        {
            // A part of the model has the last word on itself: what it refuses and no rule above has found is still an answer.
            context.Report(FindingCodes.DefinitionContradicts, draft.Document, Quoted.Sentence(refused.Message));
            return null;
        }

        NeighbourChecks.Apply(context, made);
        return made;
    }
}
