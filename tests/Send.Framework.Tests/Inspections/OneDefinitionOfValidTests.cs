using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;
using Send.Framework.Time;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Inspections;

/// <summary>
/// There is one definition of valid. Parts are made at random from types and sizes, without a look at any rule: what an inspection may be put
/// together from is written, read back without an error and equal; what is refused, reading refuses with the same codes.
/// </summary>
public sealed class OneDefinitionOfValidTests
{
    private static readonly ImmutableArray<InspectionFramework> Editions = FrameworkCatalogue.BuiltIn.Editions;

    private int _accepted;

    // SEND_CASES=100000 was run when this was written.
    [Fact]
    public void Create_AnyParts_AcceptsWhatReadingAccepts()
    {
        var cases = Cases.OrMore(2_000);

        PartsGen().Sample(Hold, iter: cases);

        _accepted.Should().BeGreaterThan((int)(cases / 100), "a law about what is accepted needs some that are");
    }

    private void Hold(Parts parts)
    {
        Inspection inspection;
        try
        {
            inspection = parts.Create();
        }
        catch (InvalidInspectionException refused)
        {
            var document = parts.ToJson();
            var read = SendJson.ReadInspection(document);
            Errors(read.Findings).Should().Equal(Errors(refused.Findings), "of {0}", Encoding.UTF8.GetString(document));
            return;
        }

        Interlocked.Increment(ref _accepted);
        var json = SendJson.ToUtf8Bytes(inspection);
        var again = SendJson.ReadInspection(json);
        again.Findings.Where(f => f.Severity == Severity.Error).Should().BeEmpty("of {0}", Encoding.UTF8.GetString(json));
        again.Value.Should().Be(inspection, "of {0}", Encoding.UTF8.GetString(json));
    }

    private static IEnumerable<string> Errors(IEnumerable<Finding> findings) =>
        findings.Where(f => f.Severity == Severity.Error).Select(f => f.Code.ToString()).Order(StringComparer.Ordinal);

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<T?> OrNull<T>(Gen<T> gen)
        where T : class => Gen.Select(gen, Gen.Bool, (value, isThere) => isThere ? value : null);

    private static Gen<T[]> Some<T>(Gen<T> gen, int most) => gen.Array[0, most];

    // A lone surrogate is no text; see InspectionTests.
    private static Gen<string> Text { get; } = Gen.Frequency(
        (20, Gen.String[1, 12].Select(s => "x" + string.Concat(s.EnumerateRunes()))), (1, Any(301, 101, 20_001).Select(n => new string('x', n))));

    private static Gen<string> Code { get; } = Any(
        "local-authority", "integrated-care-board", "local-area-partnership", "parent-carer-forum", "somebody-else", "therapies", "transitions");

    private static Gen<LocalDate> Day { get; } = Gen.Frequency(
        (10, Gen.Int[0, 4_500].Select(days => new LocalDate(2016, 1, 1).PlusDays(days))),
        (1, Gen.Int[0, 50_000].Select(days => new LocalDate(1990, 1, 1).PlusDays(days))));

    private static Gen<InspectionDates> Dates { get; } =
        from started in Day
        from gaps in Gen.Int[0, 30].Array[4]
        from recorded in Gen.Bool.Array[3]
        from visited in Gen.Frequency((4, Gen.Const(true)), (1, Gen.Const(false)))
        let ended = started.PlusDays(gaps[1] / 4)
        let received = ended.PlusDays(gaps[2])
        let notified = recorded[0] ? started.PlusDays(-gaps[0]) : (LocalDate?)null
        let receipt = recorded[1] ? received : (LocalDate?)null
        let published = recorded[2] ? received.PlusDays(gaps[3]) : (LocalDate?)null
        select visited || (notified ?? receipt ?? published) is null
            ? new InspectionDates(started, ended, notified, receipt, published)
            : InspectionDates.WithoutVisit(notified, receipt, published);

    private static Gen<FollowUpInterval> Interval { get; } = Gen.Select(
        Gen.Int[1, 40], Gen.Int[1, 7], Gen.Int[0, 4], (amount, unit, precision) => FollowUpInterval.Of(amount, (IntervalUnit)unit, (IntervalPrecision)precision));

    private static Gen<StatedNextSteps> Stated { get; } = Gen.Select(
        OrNull(Interval), OrNull(Interval),
        OrNull(Any([.. Editions.SelectMany(e => e.FollowUpRules).Select(r => r.Activity).Where(a => a.Kind == ActivityKind.Response).Distinct()])),
        (full, monitoring, response) => new StatedNextSteps(full, monitoring, response));

    private static Gen<InspectionSubject> APartnership { get; } =
        from dfeCode in Any("372", "935", "301", "299", "")
        from gssCode in Any("E08000018", "E10000029", "E99999999", "", "", "")
        from name in OrNull(Gen.OneOf(Text, Any("Rotherham Metropolitan Borough Council", "Suffolk County Council")))
        from boards in Some(Gen.Select(OrNull(Text), Any("QF7", "QJG", "ZZZ", ""), (n, c) => (n, c)), 3)
        from partners in Some(Gen.Select(Text, Code, (n, r) => Partner.Of(n, r)), 2)
        from own in OrNull(Text)
        select (InspectionSubject)Partnership.Of(
            LocalAuthority.Of(name, dfeCode.Length == 0 && gssCode.Length == 0 ? DfeCode.Parse("372") : OrDefault(dfeCode), OrDefaultGss(gssCode)),
            boards.Select(b => IntegratedCareBoard.Of(b.n ?? (b.c.Length == 0 ? "A board" : null), b.c.Length == 0 ? default : OdsCode.Parse(b.c))),
            partners, own);

    private static DfeCode OrDefault(string code) => code.Length == 0 ? default : DfeCode.Parse(code);

    private static GssCode OrDefaultGss(string code) => code.Length == 0 ? default : GssCode.Parse(code);

    private static Gen<InspectionSubject> AProvider { get; } = Gen.Select(
        Any([.. Editions.SelectMany(e => e.Registers).Append("no-register").Distinct()]), Any("139588", "A 1", "SC012345"), OrNull(Text), OrNull(Code),
        OrNull(Any([.. Editions.SelectMany(e => e.Remits).Select(r => r.Code).Append("no-remit").Distinct()])),
        (register, code, name, kind, remit) => (InspectionSubject)Provider.Of(register, code, name, kind, remit));

    private static Gen<Judgement> JudgementOn(JudgementScale scale)
    {
        var absent = Gen.Select(Any([.. AbsenceReasonExtensions.All]), Text, Gen.Bool, (reason, raw, hasRaw) =>
            Judgement.Absent(reason, hasRaw || reason == AbsenceReason.Unreadable ? raw : null));
        if (scale.Grades.IsEmpty)
        {
            return Gen.OneOf(absent, Text.Select(Judgement.Narrative));
        }

        var graded = from grade in Any([.. scale.Grades])
                     from raw in OrNull(Text)
                     from points in Gen.Int[0, 40]
                     from hasScore in Gen.Bool
                     select Judgement.Of(grade, raw, hasScore && scale.Kind == ScaleKind.Banded ? new Score(points, 40) : null);
        return Gen.Frequency((4, Any([.. scale.Grades]).Select(g => Judgement.Of(g))), (1, graded), (1, absent));
    }

    private static Gen<ImmutableArray<AnsweredQuestion>> Answers(InspectionFramework framework, InspectionKind kind)
    {
        Question[] others = [.. framework.Kinds.SelectMany(k => k.Questions).Where(q => kind.Questions.All(mine => mine.Code != q.Code || mine == q))];
        var all = Gen.Const(ImmutableArray<AnsweredQuestion>.Empty);
        foreach (var question in kind.Questions)
        {
            all = from before in all
                  from judgement in JudgementOn(question.Scale)
                  from isAnswered in Gen.Frequency((12, Gen.Const(true)), (1, Gen.Const(false)))
                  select isAnswered ? before.Add(new(question, judgement)) : before;
        }

        return others.Length == 0 ? all
            : from before in all
              from question in Any(others)
              from judgement in JudgementOn(question.Scale)
              from isThere in Gen.Frequency((12, Gen.Const(false)), (1, Gen.Const(true)))
              select isThere && before.All(a => a.Question.Code != question.Code) ? before.Add(new(question, judgement)) : before;
    }

    private static Gen<ImprovementArea[]?> Areas(InspectionKind kind)
    {
        var progress = kind.ProgressScale is { } own ? OrNull(JudgementOn(own)) : Gen.Frequency(
            (8, Gen.Const((Judgement?)null)), (1, JudgementOn(Editions.SelectMany(e => e.Kinds).First(k => k.ProgressScale is not null).ProgressScale!).Select(j => (Judgement?)j)));
        var area = from which in Any([.. ImprovementAreaKind.All])
                   from number in Gen.Int[0, 6]
                   from text in Text
                   from points in Some(Text, 2)
                   from bodies in Some(Gen.Select(Code, OrNull(Text), (role, name) => new ResponsibleBody(role, name)), 2)
                   from themes in Some(Code, 3)
                   from found in progress
                   select ImprovementArea.Of(which, text, number == 0 ? null : number).WithPoints(points).WithResponsible(bodies).WithThemes(themes)
                       .WithProgress(found);
        return OrNull(Some(area, 3));
    }

    private static Gen<Parts> PartsGen() =>
        from framework in Any([.. Editions])
        from kind in Gen.Frequency((12, Any([.. framework.Kinds])), (1, Any([.. Editions.SelectMany(e => e.Kinds).Where(k => framework.Kinds.All(mine => mine.Code != k.Code || mine == k))])))
        from subject in Gen.Frequency(
            (12, framework.Subject == SubjectKind.Provider ? AProvider : APartnership), (1, Gen.OneOf(AProvider, APartnership)))
        from dates in Dates
        from answers in Answers(framework, kind)
        from areas in Areas(kind)
        from stated in OrNull(Stated)
        from reference in OrNull(Text)
        select new Parts(framework, kind, subject, dates, answers, areas, stated, reference);

    private sealed record Parts(
        InspectionFramework Framework, InspectionKind Kind, InspectionSubject Subject, InspectionDates Dates, ImmutableArray<AnsweredQuestion> Answers,
        ImprovementArea[]? Areas, StatedNextSteps? Stated, string? Reference)
    {
        public Inspection Create() => Inspection.Create(Framework, Kind, Subject, Dates, Answers, Areas, Stated, Reference);

        /// <summary>The parts as a document, written by nothing that the library has.</summary>
        public byte[] ToJson() => PartsJson.Write(Framework, Kind, Subject, Dates, Answers, Areas, Stated, Reference);
    }
}
