using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Rules;

/// <summary>The contract, the edition, the kind of inspection and the reference.</summary>
internal static class HeadRules
{
    public static void Apply(in RuleContext context)
    {
        CheckSchema(context);
        FindFramework(context);
        FindKind(context);
        TextRules.Optional(context, context.Frame.Reference, "/reference", InspectionContract.LongestReference);
    }

    private static void CheckSchema(in RuleContext context)
    {
        ref readonly var schema = ref context.Frame.Schema;
        if (schema.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, "",
                $"\"schema\" is missing. An inspection document says \"schema\": \"{InspectionContract.Schema}\".", context.RootOffset);
        }
        else if (schema.IsGiven && !context.Bytes(schema).SequenceEqual(InspectionContract.SchemaUtf8))
        {
            context.Sink.Report(
                FindingCodes.UnknownSchema, "/schema",
                $"{context.Said(schema)} is not a contract that can be read as an inspection. Expected '{InspectionContract.Schema}'.",
                schema.Offset);
        }
    }

    private static void FindFramework(in RuleContext context)
    {
        ref readonly var text = ref context.Frame.Framework;
        if (text.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, "",
                $"\"framework\" is missing. It names the edition: {Ids(context.Catalogue)}.", context.RootOffset);
        }
        else if (text.IsGiven && !context.Catalogue.TryFind(context.Bytes(text), out context.Frame.KnownFramework))
        {
            var said = context.Said(text);
            context.Sink.Report(
                FindingCodes.UnknownFramework, "/framework",
                $"There is no edition {said}. There are: {Ids(context.Catalogue)}.{NearestId(context.Catalogue, said)}",
                text.Offset);
        }
    }

    private static void FindKind(in RuleContext context)
    {
        ref readonly var text = ref context.Frame.Kind;
        if (text.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, "",
                $"\"kind\" is missing. It says what sort of inspection it was{KindsOf(context.Framework)}.", context.RootOffset);
        }
        else if (text.IsGiven && context.Framework is { } framework
            && !Coded.TryFind(framework.Kinds, context.Bytes(text), out context.Frame.KnownKind))
        {
            var said = context.Said(text);
            context.Sink.Report(
                FindingCodes.UnknownKind, "/kind",
                $"'{framework.Id}' has no kind of inspection {said}. It has{KindsOf(framework)}.{Hint(context.Catalogue, framework, said)}",
                text.Offset);
        }
    }

    private static Later Hint(FrameworkCatalogue catalogue, InspectionFramework framework, Said said) => new(
        static (c, of) =>
        {
            var (framework, said) = ((InspectionFramework, Said))of!;
            return ((FrameworkCatalogue)c).Editions.FirstOrDefault(other => other.TryFindKind(said.Word, out _)) is { } other
                ? $" '{other.Id}' has it."
                : Quoted.DidYouMean(said.Word, framework.Kinds.Select(k => k.Code));
        },
        catalogue, (framework, said));

    private static Later? KindsOf(InspectionFramework? framework) => framework is null ? null : new(
        static (f, _) => $": {Quoted.List(((InspectionFramework)f).Kinds.Select(k => k.Code))}", framework);

    private static Later Ids(FrameworkCatalogue catalogue) => new(static (c, _) => Quoted.List(IdsOf(c)), catalogue);

    private static Later NearestId(FrameworkCatalogue catalogue, Said said) => new(
        static (c, s) => Quoted.DidYouMean(((Said)s!).Word, IdsOf(c)), catalogue, said);

    private static IEnumerable<string> IdsOf(object catalogue) => ((FrameworkCatalogue)catalogue).Editions.Select(e => e.Id);
}
