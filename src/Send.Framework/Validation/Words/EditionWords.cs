using Send.Framework.Drafts;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Words;

/// <summary>Which edition, kind of inspection and remit the codes name.</summary>
internal static class EditionWords
{
    public static void Read(InspectionCase file)
    {
        FindFramework(file);
        GetKind(file);
        FindRemit(file);
    }

    private static void FindFramework(InspectionCase file)
    {
        var code = file.Document.Framework;
        if (file.Framework is not null || !code.IsGiven)
        {
            return;
        }

        if (file.Catalogue.TryGet(code.Text.Utf8, out var framework))
        {
            file.Framework = framework;
            return;
        }

        var said = code.Said;
        file.Findings.Report(
            FindingCodes.UnknownFramework, code,
            $"There is no edition {said}. Editions: {Ids(file.Catalogue)}.{NearestId(file.Catalogue, said)}");
    }

    private static void GetKind(InspectionCase file)
    {
        var code = file.Document.Kind;
        if (file.Kind is not null || !code.IsGiven || file.Framework is not { } framework)
        {
            return;
        }

        if (Coded.TryGet(framework.Kinds, code.Text.Utf8, out var kind))
        {
            file.Kind = kind;
            return;
        }

        var said = code.Said;
        file.Findings.Report(
            FindingCodes.UnknownKind, code,
            $"{framework.Named()} has no kind of inspection {said}. It has{KindsOf(framework)}.{Hint(file.Catalogue, framework, said)}");
    }

    private static void FindRemit(InspectionCase file)
    {
        if (file.Framework is not { Subject: SubjectKind.Provider } framework || file.Document.Provider is not { IsGiven: true } provider
            || !provider.Remit.IsGiven)
        {
            return;
        }

        var code = provider.Remit;
        if (Coded.TryGet(framework.Remits, code.Text.Utf8, out var remit))
        {
            code.Means(remit);
            return;
        }

        var said = code.Said;
        file.Findings.Report(
            FindingCodes.RemitUnknown, code, $"{framework.Named()} has no remit {said}. It has: {RemitsOf(framework)}.{NearestRemit(framework, said)}");
    }

    /// <summary>The kinds of inspection of an edition, after a colon; nothing where the edition is not known.</summary>
    public static Later? KindsOf(InspectionFramework? framework) => framework is null ? null : new(
        static (f, _, isPlain) => $": {Quoted.List(((InspectionFramework)f).Kinds.Select(k => isPlain ? k.Name : k.Code))}", framework);

    /// <summary>The editions of a catalogue.</summary>
    public static Later Ids(FrameworkCatalogue catalogue) => new(
        static (c, _, isPlain) => Quoted.List(((FrameworkCatalogue)c).Editions.Select(e => isPlain ? e.Name : e.Id)), catalogue);

    /// <summary>The remits of an edition.</summary>
    public static Later RemitsOf(InspectionFramework framework) => new(
        static (f, _, isPlain) => Quoted.List(((InspectionFramework)f).Remits.Select(r => isPlain ? r.Name : r.Code)), framework);

    private static Later Hint(FrameworkCatalogue catalogue, InspectionFramework framework, Said said) => new(
        static (c, of, isPlain) =>
        {
            var (framework, said) = ((InspectionFramework, Said))of!;
            return ((FrameworkCatalogue)c).Editions.FirstOrDefault(other => other.TryGetKind(said.Word, out _)) is { } other
                ? $" {other.Named().For(isPlain)} has it."
                : framework.Kinds.FirstOrDefault(k => Letters(k.Name) == Letters(said.Word)) is { } named && !isPlain
                    ? $" Did you mean '{named.Code}'?"
                : Quoted.DidYouMean(said.Word, framework.Kinds.Select(k => isPlain ? k.Name : k.Code));
        },
        catalogue, (framework, said));

    private static Later NearestId(FrameworkCatalogue catalogue, Said said) => new(
        static (c, s, _) => Quoted.DidYouMean(((Said)s!).Word, IdsOf(c)) is { Length: > 0 } near ? near : Likely(((Said)s).Word, IdsOf(c)), catalogue, said);

    // A family or an edition by a part of its name: "Area SEND" is any of three.
    private static string Likely(string word, IEnumerable<string> ids)
    {
        var letters = Letters(word);
        string[] likely = letters.Length < 4 ? [] : [.. ids.Where(id => Letters(id).Contains(letters, StringComparison.Ordinal)).Take(3)];
        return likely.Length == 0 ? "" : $" Did you mean {string.Join(" or ", likely.Select(id => $"'{id}'"))}?";
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static Later NearestRemit(InspectionFramework framework, Said said) => new(
        static (f, s, isPlain) => Quoted.DidYouMean(((Said)s!).Word, ((InspectionFramework)f).Remits.Select(r => isPlain ? r.Name : r.Code)), framework, said);

    private static IEnumerable<string> IdsOf(object catalogue) => ((FrameworkCatalogue)catalogue).Editions.Select(e => e.Id);
}
