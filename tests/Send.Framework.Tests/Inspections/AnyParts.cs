using System.Collections.Immutable;
using CsCheck;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Time;

namespace Send.Framework.Tests.Inspections;

/// <summary>
/// What an inspection is put together from, at random from types and sizes, with texts that are awkward to write. It knows no rule: laws about
/// whatever is accepted are tried on this, because the builder and the generator of the fixtures make what the rules ask for.
/// </summary>
internal sealed record AnyParts(
    InspectionFramework Framework, InspectionKind Kind, InspectionSubject Subject, InspectionDates Dates, ImmutableArray<AnsweredQuestion> Answers,
    ImprovementArea[]? Areas, StatedNextSteps? Stated, string? Reference)
{
    private static readonly ImmutableArray<InspectionFramework> Editions = FrameworkCatalogue.BuiltIn.Editions;

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<T?> OrNull<T>(Gen<T> gen)
        where T : class => Gen.Select(gen, Gen.Bool, (value, isThere) => isThere ? value : null);

    private static Gen<T[]> Some<T>(Gen<T> gen, int most) => gen.Array[0, most];

    private static Gen<string> Awkward { get; } = OneOf(
        "plain", "it's \"quoted\"", "back\\slash/slash", "tab\tfeed\n\r", "é ü ß Ŵ", "日本", "\U0001F600", "<script>&amp;", "\u2028\u2029",
        "\u0001\u001f\u007f", "~1~0", "null", "{}", "\uFFFD\uFEFF");

    // A lone surrogate is no text; see InspectionTests.
    private static Gen<string> Text { get; } = Gen.Frequency(
        (20, Gen.Select(Awkward, Gen.String[0, 12], (a, b) => $"x{a}{string.Concat(b.EnumerateRunes())}")), (1, OneOf(301, 101, 20_001).Select(n => new string('x', n))));

    private static Gen<string> Code { get; } = OneOf(
        "local-authority", "integrated-care-board", "local-area-partnership", "parent-carer-forum", "somebody-else", "therapies", "transitions");

    private static Gen<LocalDate> Day { get; } = Gen.Frequency(
        (10, Gen.Int[0, 4_500].Select(days => new LocalDate(2016, 1, 1).PlusDays(days))),
        (1, Gen.Int[0, 50_000].Select(days => new LocalDate(1990, 1, 1).PlusDays(days))));

    private static Gen<InspectionDates> SomeDates { get; } =
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

    private static Gen<StatedNextSteps> SomeSteps { get; } = Gen.Select(
        OrNull(Interval), OrNull(Interval),
        OrNull(OneOf([.. Editions.SelectMany(e => e.FollowUpRules).Select(r => r.Activity).Where(a => a.Kind == ActivityKind.Response).Distinct()])),
        (full, monitoring, response) => new StatedNextSteps(full, monitoring, response));

    private static Gen<InspectionSubject> APartnership { get; } =
        from dfeCode in OneOf("372", "935", "301", "299", "")
        from gssCode in OneOf("E08000018", "E10000029", "E99999999", "", "", "")
        from name in OrNull(Gen.OneOf(Text, OneOf("Rotherham Metropolitan Borough Council", "Suffolk County Council")))
        from boards in Some(Gen.Select(OrNull(Text), OneOf("QF7", "QJG", "ZZZ", ""), (n, c) => (n, c)), 3)
        from partners in Some(Gen.Select(Text, Code, (n, r) => Partner.Of(n, r)), 2)
        from own in OrNull(Text)
        select (InspectionSubject)Partnership.Of(
            LocalAuthority.Of(name, dfeCode.Length == 0 && gssCode.Length == 0 ? DfeCode.Parse("372") : OrDefault(dfeCode), OrDefaultGss(gssCode)),
            boards.Select(b => IntegratedCareBoard.Of(b.n ?? (b.c.Length == 0 ? "A board" : null), b.c.Length == 0 ? default : OdsCode.Parse(b.c))),
            partners, own);

    private static DfeCode OrDefault(string code) => code.Length == 0 ? default : DfeCode.Parse(code);

    private static GssCode OrDefaultGss(string code) => code.Length == 0 ? default : GssCode.Parse(code);

    private static Gen<InspectionSubject> AProvider { get; } = Gen.Select(
        OneOf([.. Editions.SelectMany(e => e.Registers).Append("no-register").Distinct()]), OneOf("139588", "A 1", "SC012345"), OrNull(Text), OrNull(Code),
        OrNull(OneOf([.. Editions.SelectMany(e => e.Remits).Select(r => r.Code).Append("no-remit").Distinct()])),
        (register, code, name, kind, remit) => (InspectionSubject)Provider.Of(register, code, name, kind, remit));

    private static Gen<Judgement> JudgementOn(JudgementScale scale)
    {
        var absent = Gen.Select(OneOf([.. AbsenceReasonExtensions.All]), Text, Gen.Bool, (reason, raw, hasRaw) =>
            Judgement.Absent(reason, hasRaw || reason == AbsenceReason.Unreadable ? raw : null));
        if (scale.Grades.IsEmpty)
        {
            return Gen.OneOf(absent, Text.Select(Judgement.Narrative));
        }

        var graded = from grade in OneOf([.. scale.Grades])
                     from raw in OrNull(Text)
                     from points in Gen.Int[0, 40]
                     from hasScore in Gen.Bool
                     select Judgement.Of(grade, raw, hasScore && scale.Kind == ScaleKind.Banded ? new Score(points, 40) : null);
        return Gen.Frequency((4, OneOf([.. scale.Grades]).Select(g => Judgement.Of(g))), (1, graded), (1, absent));
    }

    private static Gen<ImmutableArray<AnsweredQuestion>> SomeAnswers(InspectionFramework framework, InspectionKind kind)
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
              from question in OneOf(others)
              from judgement in JudgementOn(question.Scale)
              from isThere in Gen.Frequency((12, Gen.Const(false)), (1, Gen.Const(true)))
              select isThere && before.All(a => a.Question.Code != question.Code) ? before.Add(new(question, judgement)) : before;
    }

    private static Gen<ImprovementArea[]?> SomeAreas(InspectionKind kind)
    {
        var progress = kind.ProgressScale is { } own ? OrNull(JudgementOn(own)) : Gen.Frequency(
            (8, Gen.Const((Judgement?)null)), (1, JudgementOn(Editions.SelectMany(e => e.Kinds).First(k => k.ProgressScale is not null).ProgressScale!).Select(j => (Judgement?)j)));
        var area = from which in OneOf([.. ImprovementAreaKind.All])
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

    /// <summary>Parts of any inspection of any edition; few of them are accepted.</summary>
    public static Gen<AnyParts> Any { get; } =
        from framework in OneOf([.. Editions])
        from kind in Gen.Frequency((12, OneOf([.. framework.Kinds])), (1, OneOf([.. Editions.SelectMany(e => e.Kinds).Where(k => framework.Kinds.All(mine => mine.Code != k.Code || mine == k))])))
        from subject in Gen.Frequency(
            (12, framework.Subject == SubjectKind.Provider ? AProvider : APartnership), (1, Gen.OneOf(AProvider, APartnership)))
        from dates in SomeDates
        from answers in SomeAnswers(framework, kind)
        from areas in SomeAreas(kind)
        from stated in OrNull(SomeSteps)
        from reference in OrNull(Text)
        select new AnyParts(framework, kind, subject, dates, answers, areas, stated, reference);

    public Inspection Create() => Inspection.Create(Framework, Kind, Subject, Dates, Answers, Areas, Stated, Reference);

    /// <summary>The inspection, or null where these parts are refused.</summary>
    public Inspection? CreateOrNull()
    {
        try
        {
            return Create();
        }
        catch (InvalidInspectionException)
        {
            return null;
        }
    }

    /// <summary>The parts as a document, written by nothing that the library has.</summary>
    public byte[] ToJson() => PartsJson.Write(Framework, Kind, Subject, Dates, Answers, Areas, Stated, Reference);
}
