using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Rules;

/// <summary>The contract, the edition, the kind of inspection and the reference.</summary>
internal static class HeadRules
{
    public static void Apply(RuleContext context)
    {
        CheckSchema(context);
        FindFramework(context);
        FindKind(context);
        context.Reference = TextRules.Optional(context, context.Document.Reference, "/reference", InspectionContract.LongestReference);
    }

    private static void CheckSchema(RuleContext context)
    {
        var schema = context.Document.Schema;
        if (schema.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, "",
                $"\"schema\" is missing. An inspection document says \"schema\": \"{InspectionContract.Schema}\".", context.RootOffset);
        }
        else if (schema.IsGiven && schema.Value != InspectionContract.Schema)
        {
            context.Sink.Report(
                FindingCodes.UnknownSchema, "/schema",
                $"{Quoted.Text(schema.Value)} is not a contract that can be read as an inspection. Expected '{InspectionContract.Schema}'.",
                schema.Offset);
        }
    }

    private static void FindFramework(RuleContext context)
    {
        var field = context.Document.Framework;
        if (field.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, "",
                $"\"framework\" is missing. It names the edition: {Quoted.List(Ids(context.Catalogue))}.", context.RootOffset);
        }
        else if (field.IsGiven)
        {
            if (context.Catalogue.TryFind(field.Value, out var framework))
            {
                context.Framework = framework;
            }
            else
            {
                context.Sink.Report(
                    FindingCodes.UnknownFramework, "/framework",
                    $"There is no edition {Quoted.Text(field.Value)}. There are: "
                    + $"{Quoted.List(Ids(context.Catalogue))}.{Quoted.DidYouMean(field.Value, Ids(context.Catalogue))}",
                    field.Offset);
            }
        }
    }

    private static void FindKind(RuleContext context)
    {
        var field = context.Document.Kind;
        if (field.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, "",
                $"\"kind\" is missing. It says what sort of inspection it was{KindsOf(context.Framework)}.", context.RootOffset);
        }
        else if (field.IsGiven && context.Framework is { } framework)
        {
            if (framework.TryFindKind(field.Value, out var kind))
            {
                context.Kind = kind;
            }
            else
            {
                context.Sink.Report(
                    FindingCodes.UnknownKind, "/kind",
                    $"'{framework.Id}' has no kind of inspection {Quoted.Text(field.Value)}. It "
                    + $"has{KindsOf(framework)}.{Hint(context, field.Value)}",
                    field.Offset);
            }
        }
    }

    private static string Hint(RuleContext context, string code)
    {
        foreach (var other in context.Catalogue.Editions)
        {
            if (other.TryFindKind(code, out _))
            {
                return $" '{other.Id}' has it.";
            }
        }

        return Quoted.DidYouMean(code, context.Framework!.Kinds.Select(k => k.Code));
    }

    private static string KindsOf(InspectionFramework? framework) =>
        framework is null ? "" : $": {Quoted.List(framework.Kinds.Select(k => k.Code))}";

    private static IEnumerable<string> Ids(FrameworkCatalogue catalogue) => catalogue.Editions.Select(e => e.Id);
}
