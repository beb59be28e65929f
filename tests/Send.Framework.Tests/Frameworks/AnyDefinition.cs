using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Time;

namespace Send.Framework.Tests.Frameworks;

/// <summary>
/// Makes definitions at random. It knows the types, how large things may get, and no rule: what a definition may not say beside something
/// else is exactly what it must be able to say. Where the constructor of a part refuses its arguments, others are drawn.
/// </summary>
/// <param name="seed">The same seed makes the same definition.</param>
internal sealed class AnyDefinition(int seed)
{
    private static readonly string[] Codes = ["outcome", "safe", "good", "poor", "met", "worried", "school", "full", new string('c', 80)];

    private readonly Random _random = new(seed);

    // Half of them are small: of two large ones hardly any holds together.
    private readonly bool _small = seed % 2 == 0;

    private JudgementScale[] _scales = [];
    private Activity[] _activities = [];
    private AnchorEvent[] _anchors = [];
    private Addressee[] _addressees = [];

    public FrameworkDefinition Make()
    {
        _scales = [.. Some(4, Scale)];
        _activities = [.. Activity.AreaSend, .. Some(3, () => new Activity(Code(), Text(), AnyOf<ActivityKind>()))];
        _anchors = [.. AnchorEvent.AreaSend, .. Some(3, () => new AnchorEvent(Code(), Text()))];
        _addressees = [Addressee.Inspectorates, .. Some(2, () => new Addressee(Code(), Text()))];
        var definition = Drawn(() => new FrameworkDefinition
        {
            Id = CodeOrText(),
            Family = CodeOrText(),
            Name = Text(),
            Summary = Text(),
            Jurisdiction = Text(),
            Subject = Chance(70) ? SubjectKind.Provider : SubjectKind.Partnership,
            Registers = [.. Few(2, CodeOrText)],
            Remits = [.. Few(2, () => new Remit(Code(), Text()) { InForceFrom = Maybe(Day), InForceTo = Maybe(Day) })],
            Inspectorates = [.. Some(2, Text)],
            InForceFrom = Chance(90) ? new(2020, 1, 1) : Day(),
            InForceTo = Maybe(Day),
            Source = Source(),
            LegalBasis = [.. Few(2, () => new LegalBasis(Text(), Source()))],
            Kinds = [.. Some(2, Kind)],
            ReceiptEstimate = Rarely(Estimate),
            Pauses = [.. Few(1, () => new ProgrammePause([.. Some(2, () => Of(_activities))], Day(), Day(), Text(), Source()))],
            PublicationSilences = [.. Few(2, () => new PublicationSilence(Day(), Chance(50), 30, Source()))],
            OpenQuestions = [.. Few(2, () => new OpenQuestion(Text(), Text(), Text()))],
        });
        return Chance(99) ? definition : definition with { Inspectorates = [.. Enumerable.Repeat("Nobody", 501)] };
    }

    private InspectionKind Kind()
    {
        Question[] questions = [.. Few(3, Question)];
        return new()
        {
            Code = Code(),
            Name = Text(),
            Summary = Text(),
            Source = Source(),
            PublishesReport = Chance(50),
            Questions = [.. questions],
            ProgressScale = _scales.Length > 0 && Chance(60) ? Of(_scales) : null,
            Visit = Rarely(() => new VisitPattern
            {
                Notice = Maybe(Interval),
                NoticeSource = Maybe(Source),
                NoticeTolerance = Chance(50) ? _random.Next(0, 1001) : null,
                DaysOnSite = Maybe(Range),
                WorkingDaysToPublication = Maybe(Range),
                WithinAWeek = Maybe(Share),
                InSchoolTerm = Maybe(Share),
                SchoolHolidays = [.. Few(2, () => new SchoolHoliday(AnyAnnualDate(), AnyAnnualDate()))],
            }),
            ImprovementRules =
            [
                .. Few(2, () => new ImprovementRule
                {
                    When = When(questions, 2), Kind = Of([.. ImprovementAreaKind.All]), Occurrence = AnyOf<Occurrence>(), Observed = Rarely(Range),
                    NamesBodies = Rarely(Share), Source = Source(),
                }),
            ],
            Categories =
            [
                .. Few(2, () => new DerivedCategory { Code = Code(), Name = Text(), When = When(questions, 2), Explanation = Text(), Source = Source() }),
            ],
            LimitingRules =
            [
                .. Few(2, () => new LimitingRule
                {
                    Name = Code(), When = When(questions, 2), Question = QuestionCode(questions), AtBest = Code(), AlwaysHolds = Chance(50), Explanation = Text(),
                    Source = Source(),
                }),
            ],
            FollowUpRules = [.. Few(2, () => FollowUp(questions))],
            GeneralRules =
            [
                .. Few(2, () => new GeneralRule
                {
                    Name = Code(), When = When(questions, 3), Activity = Chance(50) ? Of(_activities) : null, Summary = Text(), Source = Source(),
                }),
            ],
        };
    }

    private FollowUpRule FollowUp(Question[] questions) => new()
    {
        Name = Code(),
        When = When(questions, 2),
        Activity = Of(_activities),
        Interval = Chance(70) ? Interval() : null,
        Until = Rarely(Interval),
        Tolerance = Rarely(Interval),
        Recurrence = Rarely(() => new Recurrence(Interval(), Chance(50) ? _random.Next(0, 5) : null)),
        IntervalUnknown = Chance(25) ? Text() : null,
        Anchors = [.. Chance(85) ? Some(2, () => Of(_anchors)) : []],
        Force = AnyOf<Force>(),
        Addressee = Of(_addressees),
        Summary = Text(),
        Source = Source(),
        AnchorSource = Rarely(Source),
    };

    private Question Question() => new(Code(), Text(), Of(_scales), Chance(50))
    {
        Remits = [.. Few(1, Code)],
        Changes =
        [
            .. Few(2, () =>
            {
                var (on, source) = (Day(), Source());
                var change = Chance(50) ? QuestionChange.Added(on, source) : QuestionChange.Removed(on, source);
                return change with { NotBefore = Chance(80) ? on : Day(), Remits = [.. Few(1, Code)] };
            }),
        ],
    };

    private JudgementScale Scale()
    {
        GradeDefinition[] grades = [.. Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => new GradeDefinition(Code(), Text())
        {
            Phrase = Rarely(Text), SectorLabel = Rarely(Text), Aliases = [.. Few(1, Text)], RejectedAliases = [.. Few(1, Text)],
            Band = Chance(40) ? new ScoreBand(_random.Next(0, 60), _random.Next(0, 120)) : null,
        })];
        return _random.Next(6) switch
        {
            0 => JudgementScale.Binary(Code(), Text(), Source(), grades[0], grades[^1]),
            1 => JudgementScale.MetNotMet(Code(), Text(), Source(), grades[0], grades[^1]),
            2 => JudgementScale.Unordered(Code(), Text(), Source(), grades),
            3 => JudgementScale.Banded(Code(), Text(), Source(), AnyOf<ScoreRounding>(), Chance(50), grades),
            4 => JudgementScale.Narrative(Code(), Text(), Source()),
            _ => JudgementScale.Ordered(Code(), Text(), Source(), grades),
        };
    }

    private RuleCondition When(Question[] questions, int depth) => _random.Next(depth > 0 ? 12 : 9) switch
    {
        0 or 1 => RuleCondition.Always,
        2 or 3 => RuleCondition.Answered(QuestionCode(questions), Grades(questions)),
        4 => RuleCondition.AnyAnswered(Grades(questions)),
        5 => RuleCondition.AnyAnswered(Grades(questions)).ButNot(QuestionCode(questions)),
        6 => RuleCondition.AnyProgress(Grades(questions)),
        7 => Chance(50) ? RuleCondition.InCategory(Code()) : RuleCondition.OfRemit([.. Some(2, Code)]),
        8 => RuleCondition.Started(Maybe(Day), Maybe(Day)),
        9 or 10 => RuleCondition.AllOf(Parts(questions, depth)),
        _ => RuleCondition.AnyOf(Parts(questions, depth)),
    };

    private RuleCondition[] Parts(Question[] questions, int depth) =>
        [.. Enumerable.Range(0, Chance(99) ? 2 : 40).Select(_ => When(questions, depth - 1))];

    // Most often a grade that there is, or hardly any definition would be accepted.
    private string[] Grades(Question[] questions)
    {
        string[] known = [.. questions.SelectMany(q => q.Scale.Grades).Select(g => g.Code)];
        return Some(Chance(98) ? 2 : 30, () => known.Length > 0 && Chance(80) ? Of(known) : Code());
    }

    private string QuestionCode(Question[] questions) => questions.Length > 0 && Chance(80) ? Of(questions).Code : Code();

    private Source Source() => new(
        Text(), Text(), AnyOf<Evidence>(), Rarely(Text), Rarely(Text), Chance(80) ? null : Day(), Chance(90) ? null : Chance(90) ? Text() : "");

    private ObservedShare Share()
    {
        var of = 1 + _random.Next(100);
        return new(1 + _random.Next(of), of, Source());
    }

    private ObservedRange Range() =>
        new(_random.Next(1, 9), _random.Next(-5, 9), _random.Next(0, 99), Source(), Chance(50) ? _random.Next(0, 1000) / 10m : null);

    private FollowUpInterval Interval() =>
        FollowUpInterval.Of(Chance(90) ? _random.Next(1, 20) : _random.Next(0, 1001), AnyOf<IntervalUnit>(), AnyOf<IntervalPrecision>());

    private LocalDate Day() => Chance(98) ? new LocalDate(2018, 1, 1).PlusDays(_random.Next(0, 4000)) : new LocalDate(_random.Next(-9000, 9999), 6, 30);

    private AnnualDate AnyAnnualDate() => new LocalDate(2000, 1, 1).PlusDays(_random.Next(366)) is var day ? new(day.Month, day.Day) : default;

    private string Code() => _random.Next(200) == 0 ? Codes[^1] : Of(Codes[..^1]);

    private string CodeOrText() => Chance(99) ? Code() : Text();

    // Short, save for one in a thousand: as long as anything may be and one more, blank, or not even text.
    private string Text() => _random.Next(1000) switch
    {
        0 => new string('t', Of([20, 21, 500, 501, 20_000, 20_001])),
        1 => Of(["", " ", "\ud83d", "\"\\/\u0000", "\ud83d\ude00", "q\tz"]),
        _ => Of(["Q1", "Outcome", "The partnership meets.", "Handbook"]),
    };

    private T Of<T>(T[] items) => items.Length > 0 ? items[_random.Next(items.Length)] : throw new ArgumentException("There is none to take.", nameof(items));

    private T AnyOf<T>()
        where T : struct, Enum => Of(Enum.GetValues<T>());

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T? Maybe<T>(Func<T> make)
        where T : class => Chance(50) ? make() : null;

    private LocalDate? Maybe(Func<LocalDate> make) => Chance(30) ? make() : null;

    private ReceiptEstimate Estimate()
    {
        var days = _random.Next(0, 1100);
        var implausible = Chance(50) ? _random.Next(0, 1001) : (int?)null;
        return Chance(50) ? new(days, Source()) { ImplausibleAfter = implausible }
            : new(days, Source(), _random.Next(0, days + 1), days + _random.Next(0, 10)) { ImplausibleAfter = implausible };
    }

    private T? Rarely<T>(Func<T> make)
        where T : class => Chance(15) ? make() : null;

    private T[] Few<T>(int most, Func<T> make) =>
        [.. Enumerable.Range(0, _small && Chance(80) ? 0 : _random.Next(most + 1)).Select(_ => Drawn(make))];

    private T[] Some<T>(int most, Func<T> make) => [.. Enumerable.Range(0, _small ? 1 : 1 + _random.Next(most)).Select(_ => Drawn(make))];

    private static T Drawn<T>(Func<T> make)
    {
        while (true)
        {
            try
            {
                return make();
            }
            catch (ArgumentException)
            {
                // The part refuses what was drawn.
            }
        }
    }
}
