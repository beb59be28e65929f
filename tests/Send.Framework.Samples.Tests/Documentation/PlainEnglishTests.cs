using System.Text.RegularExpressions;

namespace Send.Framework.Samples.Tests.Documentation;

/// <summary>
/// The words to avoid in pages, documentation comments, messages and outputs, with what to write instead. The list grows when a reader stumbles;
/// it never says how a sentence must be built.
/// </summary>
public partial class PlainEnglishTests
{
    private static readonly (string Avoid, string Instead)[] Words =
    [
        (@"nobody who could be read|nobody we could read", "no available source"),
        (@"any source we could read|anywhere we could read", "any available source"),
        (@"moves with it", "these dates change accordingly"),
        (@"[Bb]y the data,", "according to our reference data"),
        (@"[Oo]n the same ground", "in the same area"),
        (@"About now", "expected around this time"),
        (@"[Ll]etter (by|for) letter", "exactly"),
        (@"\bof one's own\b", "of your own, custom"),
        (@"\bwill do\b(?! (not|so))", "is enough"),
        (@"\bin the place of\b", "instead of"),
        (@"\b(go|goes) by (these|this|the|that)\b", "uses, follows"),
        (@"\bmakes nothing of\b", "does not build it"),
        (@"in one breath", "overview"),
        (@"move walls", "restructure"),
        (@"does not know it says", "where something is not known, it says so"),
        (@"<summary>(That|Who) ", "the noun, or the verb of what the member does"),
        (@"Keeps one used thing", "a pool of one instance per thread"),
        (@"\bof whatever (subject|family|kind)", "of any"),
        (@"\b(play|plays) any part\b", "counts"),
        (@"\b(is|are) for eyes\b", "for people to read"),
        (@"\banyone's own\b", "of your own"),
        (@"\bnobody (but|else|outside|says|knows)\b", "only; not known"),
        (@"\b(took|takes) (its|their) place\b", "replaced, replaces"),
        (@"\bhas not the (form|shape)\b", "does not have the form"),
        (@"\bthe other way about\b", "the other way round"),
        (@"\bchanged places\b", "swapped"),
        (@"\bsurely a slip\b", "almost certainly a mistake"),
        (@"\bso (many|long|soon), or so\b", "more, or fewer; longer, or shorter"),
        (@"""Nothing, when\b", "you need not change anything"),
        (@"\bunless said otherwise\b", "by default"),
        (@"\bis no fault of anybody\b", "is not an error"),
        (@"\b(asks|ask) nothing of\b", "needs no"),
        (@"\bhas nothing in it\b", "is empty"),
        (@"\b(would|must) do\.", "is possible, fits"),
        (@"\bhere a second time\b", "appears twice"),
        (@"\b(may|must|can) stand\b", "is allowed, must be given, comes"),
        (@"\bonly blanks\b", "nothing but white space"),
        (@"\bas receipt is estimated\b", "because the day of receipt is an estimate"),
        (@"\bThere are: ", "the noun: Editions, Dialects"),
        (@"\btold (twice|in two ways)\b", "recorded twice"),
        (@"\b(stands|stood) (here|there)\. ", "there is, is"),
        (@"\bparted by\b", "separated by"),
        (@"\b(on|by) the ground of\b", "in the area of"),
        (@"\bnothing can be said about\b", "what cannot be worked out"),
        (@"\b(Nothing|nothing|No (date|deadline)) is computed\b", "is worked out"),
        (@"\bis missed nowhere\b|, and missed nowhere\b|, and none is missed\b", "never reported as missing"),
        (@"\bof which (6|3) is the best\b", "where 6 is the best"),
        (@"\bgrades nothing\b", "gives no grades"),
        (@"\bis good to (its|the) (school )?term\b", "is accurate only to its term"),
        (@"\b(still|outcome that) stands\b(?! there)", "still applies"),
        (@"\bis (no|none) (breach|edition here|rule\.)", "is not a"),
        (@"<summary>Where (it|the \w+) comes from", "the source"),
        (@"<summary>What (shows it|became better|it rests on|sort of (answer|thing) )", "the noun: the evidence, the improvement, the kind"),
        (@"\b(how|How) (it|a follow-up|an obligation) stands\b", "the state"),
        (@"\bThe zero value claims nothing\b", "means that it is not stated"),
        (@"\bgo(es)? back to (an|the|that|this) (earlier|inspection|visit)\b", "refers to, follows"),
        (@"^## (Decided|Weighed against it|What follows from it)$", "Decision, Alternatives, Consequences"),
    ];

    public static TheoryData<string> Avoided => [.. Words.Select(w => w.Avoid)];

    [Theory]
    [MemberData(nameof(Avoided))]
    public void Text_ThatPeopleRead_HasNoSuchWords(string avoid)
    {
        var (pattern, instead) = (new Regex(avoid, RegexOptions.CultureInvariant), Words.Single(w => w.Avoid == avoid).Instead);

        Texts().SelectMany(file => Lines(file).Where(line => pattern.IsMatch(line.Text)).Select(line => $"{file}:{line.Number}"))
            .Should().BeEmpty("a reader is helped by: {0}", instead);
    }

    // A line of its own in each kind of file, so that a scan of nothing is seen.
    [Fact]
    public void Texts_AreThoseOfLibraryAndPages() =>
        Texts().Should().Contain(["README.md", "docs/concepts.md", "src/Send.Framework/Scheduling/Explanation.cs", "src/Send.Framework.Tool/ExitCode.cs"]);

    private static IEnumerable<string> Texts() =>
        Directory.EnumerateFiles(Repository.PathOf("."), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.PathOf("."), path).Replace('\\', '/'))
            .Where(path => Read().IsMatch(path) && !Made().IsMatch(path));

    private static IEnumerable<(string Text, int Number)> Lines(string file) =>
        File.ReadLines(Repository.PathOf(file)).Select((text, index) => (text, index + 1));

    [GeneratedRegex(@"^(README\.md|CONTRIBUTING\.md|CHANGELOG\.md|docs/.*\.md|src/.*\.(cs|md))$")]
    private static partial Regex Read();

    [GeneratedRegex(@"(^|/)(bin|obj|node_modules|artifacts)/")]
    private static partial Regex Made();
}
