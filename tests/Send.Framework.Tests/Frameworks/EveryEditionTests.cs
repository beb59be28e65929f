using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Sources;
using Send.Framework.Tests.Inspections;
using Send.Framework.Validation;
using Send.Framework.Validation.Frameworks;

namespace Send.Framework.Tests.Frameworks;

/// <summary>What every edition of the catalogue must keep, the next one included.</summary>
public partial class EveryEditionTests
{
    public static TheoryData<string> Ids => [.. Sample.Catalogue.Editions.Select(e => e.Id)];

    public static TheoryData<string> IdsWithFollowUps => [.. Sample.Catalogue.Editions.Where(e => e.FollowUpRules.Any()).Select(e => e.Id)];

    public static TheoryData<string> IdsWithWeakEvidence =>
        [.. Sample.Catalogue.Editions.Where(e => e.FollowUpRules.Any(rule => rule.Source.Evidence.IsWeak())).Select(e => e.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Identity_IsCompleteAndFoundByCode(string id)
    {
        var edition = Sample.Edition(id);

        Codes.IsWellFormed(edition.Id).Should().BeTrue();
        Codes.IsWellFormed(edition.Family).Should().BeTrue();
        edition.InForceTo.Should().Match<LocalDate?>(to => to == null || to >= edition.InForceFrom);
        edition.Inspectorates.Should().NotBeEmpty();
        Sample.Catalogue.TryGet(System.Text.Encoding.UTF8.GetBytes(id), out var found).Should().BeTrue();
        found.Should().BeSameAs(edition);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rules_HaveWellFormedUniqueIdentities(string id)
    {
        var edition = Sample.Edition(id);
        var ids = edition.FollowUpRules.Select(r => r.Id).Concat(edition.Kinds.SelectMany(k => k.GeneralRules).Select(r => r.Id)).ToArray();

        ids.Should().OnlyHaveUniqueItems();
        ids.Where(rule => !rule.StartsWith(id + "/", StringComparison.Ordinal) || !RuleId().IsMatch(rule)).Should().BeEmpty();
    }

    // The editions of the package are not judged when a program asks for them.
    [Theory]
    [MemberData(nameof(Ids))]
    public void Definition_Judged_HasNoFinding(string id) => FrameworkJudge.Judge(Sample.Edition(id).Definition).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryFact_CitesASourceThatSaysWhereToLook(string id)
    {
        var sources = SourcesOf(Sample.Edition(id)).ToArray();

        sources.Should().NotBeEmpty().And.NotContainNulls();
        sources.Where(s => s!.Locator is null && s.Address is null).Should().BeEmpty("a reader must be able to look it up");
        sources.Should().OnlyContain(s => s!.Address == null || s.Address.StartsWith("https://", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(IdsWithWeakEvidence))]
    public void WeakEvidence_IsVisibleInTheExplanation(string id) =>
        Everything(id).SelectMany(Schedule).Where(f => f.Rule.Source.Evidence.IsWeak())
            .Should().AllSatisfy(f => f.Explain().Should().Contain(f.Rule.Source.Publisher, "whoever reads it must see how it is known"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryInspection_IsFollowedBySomethingOrItIsSaidWhatIsNotKnown(string id) =>
        Everything(id).Should().NotBeEmpty().And.AllSatisfy(inspection =>
        {
            var schedule = FollowUpSchedule.For(inspection, inspection.Dates.LastKnown);
            (schedule.FollowUps.Length > 0 || schedule.GeneralRules.Any() || !inspection.Framework.OpenQuestions.IsEmpty)
                .Should().BeTrue("{0} leads somewhere", inspection);
        });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Scales_AreHeldStrongestFirst_AndRefuseGradesOfOthers(string id)
    {
        var others = Sample.Catalogue.Editions.SelectMany(e => e.Scales).Distinct().ToArray();
        Sample.Edition(id).Scales.Should().AllSatisfy(scale =>
        {
            if (scale.IsRanked)
            {
                scale.Grades.Zip(scale.Grades.Skip(1)).Should().OnlyContain(pair => scale.IsStronger(pair.First, pair.Second));
            }

            if (!scale.Grades.IsEmpty)
            {
                others.Where(o => o != scale && !o.Grades.IsEmpty).Should().AllSatisfy(
                    other => GradeComparison.Between(scale.Grades[0], other.Grades[0]).Order.Should().Be(GradeOrder.NotComparable));
            }
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryQuestion_IsJudgedByAnInspection_AndEveryCategoryReached(string id)
    {
        var all = Everything(id).ToArray();

        all.SelectMany(i => i.Judgements).Select(a => a.Question).Distinct()
            .Should().BeEquivalentTo(Sample.Edition(id).Kinds.SelectMany(k => k.Questions).Distinct());
        all.Select(i => i.Category).OfType<DerivedCategory>().Distinct()
            .Should().BeEquivalentTo(Sample.Edition(id).Kinds.SelectMany(k => k.Categories).Distinct());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryFollowUpRule_IsReachedByAGrade(string id) =>
        Everything(id).SelectMany(Schedule).Select(f => f.Rule.Id).Distinct()
            .Should().BeEquivalentTo(Sample.Edition(id).FollowUpRules.Select(r => r.Id), "a rule that nothing triggers is a mistake");

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryGrade_OfAnOutcomeScale_HasWordsForPeople(string id) =>
        Sample.Edition(id).Scales.SelectMany(s => s.Grades).Should().OnlyContain(g => Tidy(g.Label + ".") && (g.Phrase == null || Tidy(g.Phrase.TrimEnd('.') + ".")));

    [Theory]
    [MemberData(nameof(Ids))]
    public void EverySentence_IsWholeAndTidy(string id)
    {
        var edition = Sample.Edition(id);
        string[] sentences =
        [
            edition.Summary,
            .. edition.LegalBasis.Select(b => b.Summary),
            .. edition.Pauses.Select(p => p.Summary),
            .. edition.OpenQuestions.SelectMany(q => new[] { q.Text, q.Treatment }),
            .. edition.Kinds.Select(k => k.Summary),
            .. edition.FollowUpRules.SelectMany(r => new[] { r.Summary, r.IntervalUnknown }).OfType<string>(),
            .. edition.Kinds.SelectMany(k => k.GeneralRules).Select(r => r.Summary),
            .. edition.Kinds.SelectMany(k => k.Categories).Select(c => c.Explanation),
            .. edition.Kinds.SelectMany(k => k.LimitingRules).Select(r => r.Explanation),
            .. SourcesOf(edition).Select(s => s!.Note).OfType<string>(),
        ];

        sentences.Should().OnlyContain(s => Tidy(s));
    }

    [Theory]
    [MemberData(nameof(IdsWithFollowUps))]
    public void EveryGrade_HasASchedule_WithExplanationsThatReadWell(string id)
    {
        var asOf = (Inspection i) => new LocalDate[] { i.Dates.FirstKnown, i.Dates.Published!.Value, new(2026, 11, 23), new(2040, 1, 1) };

        foreach (var followUp in Everything(id).SelectMany(i => asOf(i).SelectMany(day => FollowUpSchedule.For(i, day).FollowUps)).AtLeastOne())
        {
            followUp.Explain().Should().Match<string>(text => Tidy(text));
            followUp.Summarise().Should().NotBeEmpty().And.NotContain("  ").And.NotMatchRegex("from (notified|started|ended)\\b");
            followUp.State.Should().NotBe(FollowUpState.NotStated);
            followUp.Basis.Should().NotBe(WindowBasis.NotStated);
            followUp.Anchor.Quality.Should().NotBe(AnchorQuality.NotStated);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryInspection_WrittenAndReadAgain_IsTheSameAndWithoutErrors(string id) => Everything(id).Should().AllSatisfy(inspection =>
    {
        var read = SendJson.ReadInspection(SendJson.ToUtf8Bytes(inspection), Sample.Catalogue);

        read.Findings.Where(f => f.Severity == Severity.Error).Should().BeEmpty();
        read.Value.Should().Be(inspection);
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryQuestion_AnsweredWithAWordOfNoScale_IsRefusedWithTheGradesThereAre(string id)
    {
        foreach (var inspection in Everything(id).DistinctBy(i => (i.Kind, i.Remit)).Where(i => i.Judgements.Length > 0).AtLeastOne())
        {
            foreach (var answer in inspection.Judgements.AtLeastOne())
            {
                var document = JsonNode.Parse(SendJson.ToUtf8Bytes(inspection))!;
                document["judgements"]![answer.Question.Code] = "splendid";
                var prose = answer.Question.Scale.Kind == ScaleKind.Narrative;

                SendJson.ReadInspection(Encoding.UTF8.GetBytes(document.ToJsonString()), Sample.Catalogue).Findings
                    .Where(f => f.Severity == Severity.Error).Should().ContainSingle(f => f.Path == $"/judgements/{answer.Question.Code}")
                    .Which.Should().Match<Finding>(f => f.Code.Value == (prose ? "SEND3010" : "SEND3001")
                        && answer.Question.Scale.Grades.All(g => f.Message.Contains(g.Code)));
            }
        }
    }

    /// <summary>Starts with a letter or digit, ends with a full stop, and has neither blanks in a row nor a space before a stop or comma.</summary>
    internal static bool Tidy(string text) =>
        text.Length > 1 && char.IsAsciiLetterOrDigit(text[0])
        && text[^1] == '.' && !text.Contains("  ") && !text.Contains(" .") && !text.Contains(" ,") && !text.Contains("..") && text.Trim() == text;

    private static IEnumerable<Inspection> Everything(string id) => Sample.Everything().Where(i => i.Framework.Id == id);

    private static IEnumerable<FollowUp> Schedule(Inspection inspection) => FollowUpSchedule.For(inspection, new(2026, 11, 23)).FollowUps;

    private static IEnumerable<Source?> SourcesOf(InspectionFramework edition) =>
    [
        edition.Source,
        .. edition.LegalBasis.Select(b => b.Source),
        .. edition.Pauses.Select(p => p.Source),
        .. edition.PublicationSilences.Select(s => s.Source),
        .. edition.Scales.Select(s => s.Source),
        .. edition.ReceiptEstimate is { } estimate ? [estimate.Source] : Array.Empty<Source>(),
        .. edition.Kinds.Select(k => k.Source),
        .. edition.Kinds.Where(k => k.Visit?.Notice is not null).Select(k => k.Visit!.NoticeSource),
        .. edition.Kinds.SelectMany(k => k.ImprovementRules).Select(r => r.Source),
        .. edition.Kinds.SelectMany(k => k.GeneralRules).Select(r => r.Source),
        .. edition.Kinds.SelectMany(k => k.Categories).Select(c => c.Source),
        .. edition.Kinds.SelectMany(k => k.LimitingRules).Select(r => r.Source),
        .. edition.Kinds.SelectMany(k => k.Questions).SelectMany(q => q.Changes).Select(c => c.Source),
        .. edition.FollowUpRules.Select(r => r.Source),
        .. edition.FollowUpRules.Select(r => r.AnchorSource).Where(s => s is not null),
    ];

    [GeneratedRegex(@"^[a-z0-9-]+/[a-z-]+/[a-z0-9+-]+/[a-z0-9-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex RuleId();
}
