using System.Collections.Immutable;
using CsCheck;
using Send.Framework.Time;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation;

/// <summary>Whatever a document holds, it is judged: nothing is thrown, and it is valid exactly when no finding is an error.</summary>
public sealed class InspectionJudgePropertyTests
{
    private static readonly Gen<string> Word = AnyOf(
        "area-send-2023", "area-send-2025", "local-area-send-2016", "full", "monitoring", "revisit", "thematic-visit", "outcome",
        "written-statement-of-action", "typically-positive", "inconsistent", "systemic-failings", "required", "not-required", "effective-action",
        "not-effective-action", "sufficient-progress", "not-sufficient-progress", "area-for-improvement", "area-for-priority-action",
        "area-of-significant-weakness", "local-area-partnership", "parent-carer-forum", "ehc-plan-quality", "strategic-plan",
        "priority-action-plan", "accelerated-progress-plan", "full-inspection", "unreadable", "no-longer-judged", "372", "E08000018", "QF7", "909", "",
        " ", "1", "Good", "\ud800", "a/b~c", "send-framework/inspection/v1", new string('x', 30_000));

    private static readonly Gen<LocalDate> Day = Gen.OneOf(
        Gen.Int[0, 3_900].Select(d => new LocalDate(2016, 3, 1).PlusDays(d)), Gen.Int[-1, 2].Select(d => new LocalDate(2024, 9, 30).PlusDays(d)),
        AnyOf(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(2100, 12, 31), new LocalDate(2000, 1, 1)));

    private static readonly Gen<JudgementDocument> Judgement = Gen.Select(Text(), Text(8), Text(8), Text(8), Text(8)).Select(
        (grade, absent, raw, number, prose) => new JudgementDocument { Grade = grade, Absent = absent, Raw = raw, Number = number, Narrative = prose });

    private static readonly Gen<ImprovementAreaDocument> Area = Gen.Select(
        Text(), Fielded(Gen.Int[-1, 3], 3), Text(), Text().Array[0, 2], Text().Array[0, 3], Fielded(Judgement, 2), Text().Array[0, 2]).Select(
        (kind, number, text, points, themes, progress, roles) => new ImprovementAreaDocument
        {
            Kind = kind,
            Number = number,
            Text = text,
            Points = [.. points],
            Themes = [.. themes],
            Progress = progress,
            Responsible = [.. roles.Select(r => Field.Of(new ResponsibleBodyDocument { Role = r, Name = r }))],
        });

    private static readonly Gen<FollowUpInterval> Interval = Gen.Select(Gen.Int[1, 40], AnyOf(
        IntervalUnit.WorkingDays, IntervalUnit.Months, IntervalUnit.Years, IntervalUnit.Terms)).Select((n, unit) => FollowUpInterval.Of(n, unit));

    // Each change replaces one part of a real document, so that most documents are nearly right.
    private static readonly Gen<Func<Facts, Facts>> Change = Gen.OneOf<Func<Facts, Facts>>(
        Text().Select(v => Do(f => f with { Schema = v })),
        Text().Select(v => Do(f => f with { Framework = v })),
        Text().Select(v => Do(f => f with { Kind = v })),
        Text().Select(v => Do(f => f with { Reference = v })),
        Text().Select(v => Do(f => f with { PartnershipName = v })),
        Gen.Select(Text(), Text(), Text()).Select((a, b, c) => Do(f => f with { Authority = new LocalAuthorityDocument { DfeCode = a, GssCode = b, Name = c } })),
        Gen.Select(Text(), Text()).Select((a, b) => Do(f => f with { Boards = [new IntegratedCareBoardDocument { OdsCode = a, Name = b }, .. f.Boards] })),
        Gen.Select(Text(), Text()).Select((a, b) => Do(f => f with { Partners = [new PartnerDocument { Role = a, Name = b }] })),
        Fielded(Day, 4).Select(v => Do(f => f with { Notified = v })),
        Fielded(Day, 4).Select(v => Do(f => f with { Started = v })),
        Fielded(Day, 4).Select(v => Do(f => f with { Ended = v })),
        Fielded(Day, 4).Select(v => Do(f => f with { Received = v })),
        Fielded(Day, 4).Select(v => Do(f => f with { Published = v })),
        Gen.Select(Word, Fielded(Judgement, 4)).Array[0, 2].Select(v => Do(f => f with
        {
            Judgements = v.Select(e => new JudgementEntry(e.Item1, e.Item2)).ToImmutableArray(),
        })),
        Word.Select(v => Do(f => f with { Judgements = Facts.Graded("outcome", v) })),
        Fielded(Area, 8).Array[0, 3].Select(v => Do(f => f with { Areas = v.ToImmutableArray() })),
        Gen.Select(Word, Word).Select((a, b) => Do(f => f with { Areas = Facts.List(Facts.AreaOf(a, 1, b, "local-authority"), Facts.Other) })),
        Gen.Select(Fielded(Interval, 3), Fielded(Interval, 3), Text(3)).Select((a, b, c) => Do(f => f with
        {
            Stated = new StatedDocument { NextFullInspection = a, MonitoringInspection = b, Response = c },
        })),
        Gen.Int[0, 8].Select(v => Do(f => Without(f, v))));

    [Fact]
    public void Judge_AnyDocument_AnswersAndIsValidExactlyWhenNothingIsAnError() =>
        Gen.Select(AnyOf(Facts.Rotherham, Facts.Failing, Facts.Monitoring, Facts.Oldham2017), Change.Array[0, 3]).Sample(
            (start, changes) =>
            {
                var judged = changes.Aggregate(start, (facts, change) => change(facts)).Judge();
                return judged.IsValid == !judged.Findings.Any(f => f.Severity == Severity.Error)
                    && judged.Findings.All(f => f.Path.Length == 0 || f.Path[0] == '/');
            },
            iter: Cases.AtMost(20_000), print: _ => "");

    [Fact]
    public void Judge_SameDocumentTwice_GivesTheSame() =>
        Gen.Select(AnyOf(Facts.Rotherham, Facts.Failing), Change.Array[0, 3]).Sample(
            (start, changes) =>
            {
                var facts = changes.Aggregate(start, (f, change) => change(f));
                return facts.Judge().Findings.Select(f => f.ToString()).SequenceEqual(facts.Judge().Findings.Select(f => f.ToString()));
            },
            iter: Cases.AtMost(2_000), print: _ => "");

    private static Func<Facts, Facts> Do(Func<Facts, Facts> change) => change;

    private static Facts Without(Facts facts, int part) => part switch
    {
        0 => facts with { Partnership = default(Field<PartnershipDocument>) },
        1 => facts with { Partnership = Field.Unreadable<PartnershipDocument>() },
        2 => facts with { Dates = default(Field<DatesDocument>) },
        3 => facts with { Dates = Field.Unreadable<DatesDocument>() },
        4 => facts with { Judgements = Field.Unreadable<ImmutableArray<JudgementEntry>>() },
        5 => facts with { Judgements = Field.Of(default(ImmutableArray<JudgementEntry>)) },
        6 => facts with { Areas = Field.Of(default(ImmutableArray<Field<ImprovementAreaDocument>>)) },
        7 => facts with { Authority = Field.Unreadable<LocalAuthorityDocument>() },
        _ => facts with { Boards = [default, Field.Unreadable<IntegratedCareBoardDocument>()], Partners = [default] },
    };

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<Field<string>> Text(int missing = 1) => Fielded(Word, missing);

    private static Gen<Field<T>> Fielded<T>(Gen<T> value, int missing)
        where T : notnull => Gen.Frequency(
            (8, value.Select(v => Field.Of(v))), (missing, Gen.Const(default(Field<T>))), (1, Gen.Const(Field.Unreadable<T>())));
}
