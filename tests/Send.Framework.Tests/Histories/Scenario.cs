using System.Collections.Immutable;
using System.Globalization;
using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Time;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Histories;

/// <summary>One paragraph of <c>TestData/histories/scenarios.txt</c>: what happened, the day, what is expected and why.</summary>
internal sealed record Scenario(string Name, ImmutableArray<string> Lines)
{
    public static IReadOnlyList<Scenario> All { get; } =
    [
        .. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", "histories", "scenarios.txt")).ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').ToImmutableArray())
            .Where(p => !p.IsEmpty)
            .Select(p => new Scenario(p[0]["case ".Length..], p[1..])),
    ];

    public HistorySubject Subject => HistorySubject.Of(DfeCode.Parse(Words("subject").Single()[0]));

    public LocalDate AsOf => Day(Words("asof").Single()[0]);

    public IEnumerable<string[]> Words(string kind) =>
        Lines.Where(l => l.StartsWith(kind + " ", StringComparison.Ordinal)).Select(l => l[(kind.Length + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public IEnumerable<Inspection> Inspections => Words("visit").Select(Visit);

    public IEnumerable<HistoryEvent> Events => Words("event").Select(Event);

    public InspectionHistory History => InspectionHistory.Empty(Subject).With(Inspections).With(Events);

    public StandingPolicy Policy => Words("policy").FirstOrDefault() is { } words
        ? new StandingPolicy
        {
            CompleteUntil = DayOf(words, "complete"),
            SoftTolerance = Value(words, "tolerance") is { } terms ? FollowUpInterval.FromTerms(int.Parse(terms, CultureInfo.InvariantCulture)) : FollowUpInterval.FromTerms(1),
        }
        : StandingPolicy.Default;

    public Standing Standing => Standing.Of(History, AsOf, Policy);

    public override string ToString() => Name;

    // visit EDITION KIND STARTED ENDED [grade=G] [published=D] [received=D] [notified=D] [ref=R] [apa=N] [afi=N] [weak=N] [progress=s,n] [next=P3Y] [monitoring=P18M]
    private Inspection Visit(string[] words)
    {
        var edition = FrameworkCatalogue.BuiltIn.Get(words[0]);
        var kind = edition.GetKind(words[1]);
        var grade = Value(words, "grade");
        var areas = new List<ImprovementArea>();
        Add(areas, ImprovementAreaKind.AreaForPriorityAction, Value(words, "apa"));
        Add(areas, ImprovementAreaKind.AreaOfSignificantWeakness, Value(words, "weak"));
        Add(areas, ImprovementAreaKind.AreaForImprovement, Value(words, "afi"));
        if (Value(words, "progress") is { } progress)
        {
            var judged = progress.Split(',');
            for (var i = 0; i < judged.Length; i++)
            {
                areas[i] = areas[i].WithProgress(Judgement.Of(kind.ProgressScale!.Grades[judged[i] == "s" ? 0 : 1]));
            }
        }

        var authority = Value(words, "gss") is { } gss
            ? LocalAuthority.Of(null, gssCode: GssCode.Parse(gss))
            : LocalAuthority.Of(null, Subject.DfeCode);
        var builder = AnInspection.Of(edition, kind.Code).WithReference(Value(words, "ref")).WithSubject(Partnership.Of(authority))
            .WithDates(new(Day(words[2]), Day(words[3]), DayOf(words, "notified"), DayOf(words, "received"), DayOf(words, "published")))
            .WithStated(new(Interval(words, "next"), Interval(words, "monitoring")));
        return kind.Questions.Aggregate(
            Value(words, "areas") == "unknown" ? builder.WithoutImprovementAreas() : builder.WithImprovementAreas(areas),
            (b, q) => b.WithJudgement(q.Code, grade is null ? Judgement.Absent(AbsenceReason.InsufficientEvidence) : Judgement.Of(q.Scale.Get(grade)))).Build();
    }

    private static void Add(List<ImprovementArea> areas, ImprovementAreaKind kind, string? count)
    {
        for (var i = 1; count is not null && i <= int.Parse(count, CultureInfo.InvariantCulture); i++)
        {
            areas.Add(ImprovementArea.Of(kind, $"Matter {i}.", i).WithResponsible(new ResponsibleBody("local-authority")));
        }
    }

    // event KIND DATE [of=R] [areas=1,2] [list=K] [until=D] [activity=A] [evidence=E]
    private HistoryEvent Event(string[] words)
    {
        EventKind.TryGet(words[0], out var kind).Should().BeTrue("'{0}' is an event", words[0]);
        ImprovementAreaKind? list = null;
        if (Value(words, "list") is { } code)
        {
            ImprovementAreaKind.TryGet(code, out list).Should().BeTrue();
        }

        return HistoryEvent.Create(
            kind!, Day(words[1]), Subject, Value(words, "of"), Value(words, "areas")?.Split(',').Select(a => int.Parse(a, CultureInfo.InvariantCulture)),
            Value(words, "evidence"), null, list, DayOf(words, "until"), Value(words, "activity"));
    }

    private static FollowUpInterval? Interval(string[] words, string name) => Value(words, name) is { } iso ? FollowUpInterval.Parse(iso) : null;

    private static LocalDate? DayOf(string[] words, string name) => Value(words, name) is { } day ? Day(day) : null;

    public static string? Value(string[] words, string name) =>
        words.FirstOrDefault(w => w.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
}
