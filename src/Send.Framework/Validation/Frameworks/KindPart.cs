using NodaTime.Text;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Time;
using static Send.Framework.Validation.Frameworks.DefinitionMembers;

namespace Send.Framework.Validation.Frameworks;

/// <summary>A kind of inspection, with its questions and rules.</summary>
internal readonly struct KindPart(Spot at) : IDefinitionPart<KindPart, InspectionKind>
{
    public static ContractObject Contract { get; } = new(
        "a kind of inspection",
        Required(Code("code")),
        Required(Name("name")),
        Required(Sentence("summary")),
        Flag("publishesReport"),
        ListOf("questions", QuestionPart.Contract),
        Code("progressScale"),
        Part("visit", VisitPart.Contract),
        ListOf("improvementRules", ImprovementRulePart.Contract),
        ListOf("categories", CategoryPart.Contract),
        ListOf("limitingRules", LimitingRulePart.Contract),
        ListOf("followUpRules", FollowUpRulePart.Contract),
        ListOf("generalRules", GeneralRulePart.Contract),
        Sourced());

    public Spot At { get; } = at;

    public TextField Code => new(At[0]);

    public TextField Name => new(At[1]);

    public TextField Summary => new(At[2]);

    public FlagField PublishesReport => new(At[3]);

    public ItemsOf<QuestionPart> Questions => new(At[4]);

    public TextField ProgressScale => new(At[5]);

    public VisitPart Visit => new(At[6]);

    public ItemsOf<ImprovementRulePart> ImprovementRules => new(At[7]);

    public ItemsOf<CategoryPart> Categories => new(At[8]);

    public ItemsOf<LimitingRulePart> LimitingRules => new(At[9]);

    public ItemsOf<FollowUpRulePart> FollowUpRules => new(At[10]);

    public ItemsOf<GeneralRulePart> GeneralRules => new(At[11]);

    public SourcePart Source => new(At[12]);

    /// <summary>What was counted: the days of a visit, the days to publication.</summary>
    public IEnumerable<RangePart> Ranges
    {
        get
        {
            RangePart[] ranges = [Visit.DaysOnSite, Visit.WorkingDaysToPublication];
            return ranges.Where(range => range.At.IsGiven);
        }
    }

    /// <summary>In how many of the visits that were counted something held.</summary>
    public IEnumerable<SharePart> Shares
    {
        get
        {
            SharePart[] shares = [Visit.WithinAWeek, Visit.InSchoolTerm];
            return shares.Where(share => share.At.IsGiven);
        }
    }

    /// <summary>The rules with an identity, in the order in which they are asked for.</summary>
    public IEnumerable<RulePart> Rules => LimitingRules.Select(rule => rule.Rule).Concat(FollowUpRules.Select(rule => rule.Rule))
        .Concat(GeneralRules.Select(rule => rule.Rule));

    static KindPart IPart<KindPart>.At(Spot spot) => new(spot);

    public void Put(InspectionKind value)
    {
        Code.Put(value.Code);
        Name.Put(value.Name);
        Summary.Put(value.Summary);
        PublishesReport.PutUnless(usual: true, value.PublishesReport);
        Questions.Put(value.Questions);
        ProgressScale.Put(value.ProgressScale?.Id);
        Visit.PutInto(Visit.At, value.Visit);
        ImprovementRules.Put(value.ImprovementRules);
        Categories.Put(value.Categories);
        LimitingRules.Put(value.LimitingRules);
        FollowUpRules.Put(value.FollowUpRules);
        GeneralRules.Put(value.GeneralRules);
        Source.PutInto(Source.At, value.Source);
    }

    public InspectionKind Make(DefinitionMaking making) => new()
    {
        Code = Code.ToString(),
        Name = Name.ToString(),
        Summary = Summary.ToString(),
        Source = Source.Make(),
        PublishesReport = PublishesReport.Given ?? true,
        Questions = [.. Questions.Select(question => question.Make(making))],
        ProgressScale = ProgressScale.Is(out var scale) ? making.ScaleOf(scale) : null,
        Visit = Visit.MakeIfGiven(),
        ImprovementRules = [.. ImprovementRules.Select(rule => rule.Make())],
        Categories = [.. Categories.Select(category => category.Make())],
        LimitingRules = [.. LimitingRules.Select(rule => rule.Make())],
        FollowUpRules = [.. FollowUpRules.Select(rule => rule.Make(making))],
        GeneralRules = [.. GeneralRules.Select(rule => rule.Make(making))],
    };
}

/// <summary>The shape of a visit.</summary>
internal readonly struct VisitPart(Spot at) : IDefinitionPart<VisitPart, VisitPattern>
{
    public static ContractObject Contract { get; } = new(
        "the shape of a visit",
        Interval("notice"),
        Precision("noticePrecision"),
        Part("noticeSource", SourcePart.Contract),
        Part("daysOnSite", RangePart.Contract),
        Part("workingDaysToPublication", RangePart.Contract),
        Part("withinAWeek", SharePart.Contract),
        Part("inSchoolTerm", SharePart.Contract),
        Whole("noticeTolerance", 0, 1000),
        ListOf("schoolHolidays", HolidayPart.Contract));

    public Spot At { get; } = at;

    public IntervalField Notice => new(At[0]);

    public TermField<IntervalPrecision> NoticePrecision => new(At[1], FrameworkTerms.Precisions);

    public SourcePart NoticeSource => new(At[2]);

    public RangePart DaysOnSite => new(At[3]);

    public RangePart WorkingDaysToPublication => new(At[4]);

    public SharePart WithinAWeek => new(At[5]);

    public SharePart InSchoolTerm => new(At[6]);

    public NumberField NoticeTolerance => new(At[7]);

    public ItemsOf<HolidayPart> SchoolHolidays => new(At[8]);

    static VisitPart IPart<VisitPart>.At(Spot spot) => new(spot);

    public void Put(VisitPattern value)
    {
        (Notice, NoticePrecision).Put(value.Notice);
        NoticeSource.PutInto(NoticeSource.At, value.NoticeSource);
        DaysOnSite.PutInto(DaysOnSite.At, value.DaysOnSite);
        WorkingDaysToPublication.PutInto(WorkingDaysToPublication.At, value.WorkingDaysToPublication);
        WithinAWeek.PutInto(WithinAWeek.At, value.WithinAWeek);
        InSchoolTerm.PutInto(InSchoolTerm.At, value.InSchoolTerm);
        NoticeTolerance.Put(value.NoticeTolerance);
        SchoolHolidays.Put(value.SchoolHolidays);
    }

    public VisitPattern? MakeIfGiven() => !At.IsGiven ? null : new()
    {
        Notice = (Notice, NoticePrecision).Make(),
        NoticeSource = NoticeSource.MakeIfGiven(),
        DaysOnSite = DaysOnSite.MakeIfGiven(),
        WorkingDaysToPublication = WorkingDaysToPublication.MakeIfGiven(),
        WithinAWeek = WithinAWeek.MakeIfGiven(),
        InSchoolTerm = InSchoolTerm.MakeIfGiven(),
        NoticeTolerance = NoticeTolerance.Given,
        SchoolHolidays = [.. SchoolHolidays.Select(holiday => holiday.Make())],
    };
}

/// <summary>Days of every year on which schools are closed.</summary>
internal readonly struct HolidayPart(Spot at) : IDefinitionPart<HolidayPart, SchoolHoliday>
{
    private static readonly AnnualDatePattern Days = AnnualDatePattern.Iso;

    public static ContractObject Contract { get; } = new("a school holiday", Required(Day("first")), Required(Day("last")));

    public Spot At { get; } = at;

    public TextField First => new(At[0]);

    public TextField Last => new(At[1]);

    static HolidayPart IPart<HolidayPart>.At(Spot spot) => new(spot);

    public void Put(SchoolHoliday value)
    {
        First.Put(Days.Format(value.First));
        Last.Put(Days.Format(value.Last));
    }

    public SchoolHoliday Make() => new(Days.Parse(First.ToString()).Value, Days.Parse(Last.ToString()).Value);
}

/// <summary>A question.</summary>
internal readonly struct QuestionPart(Spot at) : IDefinitionPart<QuestionPart, Question>
{
    public static ContractObject Contract { get; } = new(
        "a question",
        Required(Code("code")),
        Required(Name("title")),
        Required(Code("scale")),
        Flag("required"),
        ListOfCodes("remits", least: 1),
        ListOf("changes", ChangePart.Contract));

    public Spot At { get; } = at;

    public TextField Code => new(At[0]);

    public TextField Title => new(At[1]);

    public TextField Scale => new(At[2]);

    public FlagField Required => new(At[3]);

    public ItemsOf<TextField> Remits => new(At[4]);

    public ItemsOf<ChangePart> Changes => new(At[5]);

    static QuestionPart IPart<QuestionPart>.At(Spot spot) => new(spot);

    public void Put(Question value)
    {
        Code.Put(value.Code);
        Title.Put(value.Title);
        Scale.Put(value.Scale.Id);
        Required.PutUnless(usual: true, value.IsRequired);
        Remits.Put(value.Remits);
        Changes.Put(value.Changes);
    }

    public Question Make(DefinitionMaking making) =>
        new(Code.ToString(), Title.ToString(), making.ScaleOf(Scale.ToString()), Required.Given ?? true)
        {
            Remits = [.. Remits.Texts()],
            Changes = [.. Changes.Select(change => change.Make())],
        };
}

/// <summary>A change of a question.</summary>
internal readonly struct ChangePart(Spot at) : IDefinitionPart<ChangePart, QuestionChange>
{
    public static ContractObject Contract { get; } = new(
        "a change of a question",
        Required(Term("change", "a direction of change", FrameworkTerms.Changes)),
        Required(Date("on")),
        Date("notBefore"),
        ListOfCodes("remits", least: 1),
        Sourced());

    public Spot At { get; } = at;

    public TermField<bool> Change => new(At[0], FrameworkTerms.Changes);

    public DateField On => new(At[1]);

    public DateField NotBefore => new(At[2]);

    public ItemsOf<TextField> Remits => new(At[3]);

    public SourcePart Source => new(At[4]);

    static ChangePart IPart<ChangePart>.At(Spot spot) => new(spot);

    public void Put(QuestionChange value)
    {
        Change.Put(value.IsAddition);
        On.Put(value.On);
        NotBefore.Put(value.NotBefore == value.On ? null : value.NotBefore);
        Remits.Put(value.Remits);
        Source.PutInto(Source.At, value.Source);
    }

    public QuestionChange Make()
    {
        var made = Change.Value ? QuestionChange.Added(On.Value, Source.Make()) : QuestionChange.Removed(On.Value, Source.Make());
        return made with { NotBefore = NotBefore.Given ?? On.Value, Remits = [.. Remits.Texts()] };
    }
}
