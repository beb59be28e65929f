using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Frameworks.Layouts;
using Send.Framework.Time;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Reports;

/// <summary>Reads grades and next steps: from formal sentences, each from its first word, or from a table.</summary>
internal sealed class JudgementReader(Words words, Matcher matcher, ReportLayout layout, Notes notes, TokenRange whole)
{
    public ImmutableArray<JudgementEntry> Read(ImmutableArray<TokenRange> section, InspectionFramework? framework, LocalDate? started)
    {
        if (layout.Table is { } table)
        {
            return new TableReader(words, matcher, table, notes).Read(whole, Expected(framework, started));
        }

        var entries = ImmutableArray.CreateBuilder<JudgementEntry>();
        foreach (var question in layout.Grades.Select(g => g.Question).Distinct())
        {
            var path = $"/judgements/{question}";
            var grades = layout.Grades.Where(g => g.Question == question);
            var found = Sentences(section, [.. grades.SelectMany(g => g.Phrases.Select(p => (g.Grade, p)))]);
            if (One(path, found, $"{Where()} has no formal sentence on this question.", isEssential: true) is { } one)
            {
                entries.Add(new(question, Field.Of(new JudgementDocument { Grade = one.Code })));
            }
        }

        return entries.ToImmutable();
    }

    public StatedDocument? Stated(ImmutableArray<TokenRange> section)
    {
        if (layout.Stated.IsEmpty && layout.Responses.IsEmpty)
        {
            return null;
        }

        var next = Interval(section, ReportLayout.NextFullInspection, "/stated/nextFullInspection");
        var monitoring = Interval(section, ReportLayout.MonitoringInspection, "/stated/monitoringInspection");
        var response = layout.Responses.IsEmpty ? null : One(
            "/stated/response", Sentences(section, [.. layout.Responses.SelectMany(r => r.Phrases.Select(p => (r.Code, p)))]),
            $"{Where()} has no sentence that asks for or requires a response.", isEssential: false)?.Code;
        return next is null && monitoring is null && response is null ? null : new()
        {
            NextFullInspection = next is null ? default : Field.Of(next),
            MonitoringInspection = monitoring is null ? default : Field.Of(monitoring),
            Response = response is null ? default : Field.Of(response),
        };
    }

    private string Where() =>
        layout.Sections.Any(s => s.Code == ReportLayout.OutcomeSection) ? "The section with the outcome" : "The letter";

    private FollowUpInterval? Interval(ImmutableArray<TokenRange> section, string code, string path)
    {
        var phrases = layout.Stated.Where(s => s.Code == code).SelectMany(s => s.Phrases);
        List<(string Code, PhraseMatch Match)> found =
        [
            .. Sentences(section, [.. phrases.Select(p => (code, p))])
                .Select(f => (IntervalForms.Read(words, f.Match.SlotFrom, words.Count)!.Value.Interval.ToString(), f.Match)),
        ];
        return One(path, found, $"{Where()} has no sentence that states one.", isEssential: false) is { } one
            ? IntervalForms.Read(words, one.Match.SlotFrom, words.Count)?.Interval
            : null;
    }

    private (string Code, PhraseMatch Match)? One(string path, List<(string Code, PhraseMatch Match)> found, string none, bool isEssential)
    {
        if (found.Count == 0)
        {
            notes.CannotTell(path, none, isEssential);
            return null;
        }

        var other = found.FindIndex(f => f.Code != found[0].Code);
        if (other > 0)
        {
            var (one, two) = (found[0].Match, found[other].Match);
            notes.Contradicts(
                isEssential ? FindingCodes.ReportAnswersTwice : FindingCodes.ReportNextStepTwice, path,
                $"The report says two different things: {notes.Quote(one.From, one.To)} and {notes.Quote(two.From, two.To)}.", isEssential);
            return null;
        }

        notes.Said(path, found[0].Match.From, found[0].Match.To);
        return found[0];
    }

    private List<(string Code, PhraseMatch Match)> Sentences(ImmutableArray<TokenRange> section, ImmutableArray<(string Code, Phrase Phrase)> phrases)
    {
        List<(string, PhraseMatch)> found = [];
        foreach (var range in section)
        {
            for (var at = range.From; at < range.To; at++)
            {
                if (!words[at].IsWord || !words.BeginsSentence(at, range.From))
                {
                    continue;
                }

                foreach (var (code, phrase) in phrases)
                {
                    if (matcher.At(at, phrase, range.To) is { } match)
                    {
                        found.Add((code, match));
                    }
                }
            }
        }

        return found;
    }

    // The questions that the edition asks on that day; those that it may ask are not missed where they are not answered.
    private static ImmutableArray<string> Expected(InspectionFramework? framework, LocalDate? started) =>
        framework is null || started is not { } day ? []
        :
        [
            .. framework.Kinds.SelectMany(k => k.Questions)
                .Where(q => q.IsRequired && q.StatusOn(day) == JudgedStatus.Judged).Select(q => q.Code).Distinct(),
        ];
}
