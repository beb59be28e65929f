using Ardalis.GuardClauses;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Time;

namespace Send.Framework.Frameworks;

/// <summary>Describes a kind of inspection in sentences: what it asks, what its report carries, what follows which answer.</summary>
public sealed class KindBuilder
{
    private readonly List<Question> _questions = [];
    private readonly string _place;
    private InspectionKind _kind;
    private bool _isDescribed;

    internal KindBuilder(string place, string code, string name, Source source)
    {
        _place = place;
        _kind = new() { Code = code, Name = name, Summary = name, Source = source };
    }

    /// <summary>What it is, in plain sentences. Needed.</summary>
    /// <exception cref="ArgumentException">The summary is blank.</exception>
    /// <exception cref="InvalidOperationException">It has a summary already.</exception>
    public KindBuilder Described(string summary)
    {
        var kind = _kind with { Summary = summary };
        (_kind, _isDescribed) = _isDescribed ? throw new InvalidOperationException($"'{_place}' has a summary already.") : (kind, true);
        return this;
    }

    /// <summary>That a visit leads to no published report of its own.</summary>
    public KindBuilder WithoutReport() => Set(_kind with { PublishesReport = false });

    /// <summary>A question that every inspection of the kind answers.</summary>
    /// <param name="code">The permanent code, the member's name under <c>judgements</c> in a document.</param>
    /// <param name="title">What is judged, for people.</param>
    /// <param name="scale">The scale that the answer is on.</param>
    /// <exception cref="ArgumentException">The code is malformed or the title blank.</exception>
    /// <exception cref="InvalidOperationException">It asks that already.</exception>
    public KindBuilder Asks(string code, string title, JudgementScale scale) => Asks(new Question(code, title, scale));

    /// <summary>A question with remits, changes, or an answer that need not be there.</summary>
    /// <exception cref="InvalidOperationException">It asks that already.</exception>
    public KindBuilder Asks(Question question)
    {
        if (_questions.Any(q => q.Code == Guard.Against.Null(question).Code))
        {
            throw new InvalidOperationException($"'{_place}' asks '{question.Code}' already.");
        }

        _questions.Add(Guard.Against.Null(question));
        return this;
    }

    /// <summary>That progress on each improvement area is judged on a scale.</summary>
    public KindBuilder JudgesProgressOn(JudgementScale scale) => Set(_kind with { ProgressScale = Guard.Against.Null(scale) });

    /// <summary>The notice that is usually given.</summary>
    public KindBuilder GivesNotice(FollowUpInterval notice, Source source) => Set(_kind with
    {
        Visit = (_kind.Visit ?? new()) with { Notice = Guard.Against.Null(notice), NoticeSource = Guard.Against.Null(source) },
    });

    /// <summary>Whether its report carries a kind of improvement area, whatever was judged.</summary>
    /// <exception cref="ArgumentException">The occurrence is not stated.</exception>
    public KindBuilder Carries(ImprovementAreaKind kind, Occurrence occurrence, Source source) => Always().Carries(kind, occurrence, source);

    /// <summary>What holds when a question was answered with one of these grades.</summary>
    /// <exception cref="ArgumentException">The kind does not ask the question, or its scale has no such grade; ask before you depend on it.</exception>
    public AfterBuilder After(string question, params ReadOnlySpan<string> grades)
    {
        var asked = _questions.FirstOrDefault(q => q.Code == question) ?? throw new ArgumentException(
            $"'{_place}' does not ask '{question}'. It asks: {List(_questions.Select(q => q.Code))}. Call {nameof(Asks)} first.", nameof(question));
        foreach (var grade in grades)
        {
            if (!asked.Scale.TryFind(grade, out _))
            {
                throw new ArgumentException(
                    $"'{question}' of '{_place}' has no grade '{grade}'. It has: {List(asked.Scale.Grades.Select(g => g.Code))}.", nameof(grades));
            }
        }

        return When(RuleCondition.Answered(question, grades));
    }

    /// <summary>What holds when the progress on at least one improvement area was one of these grades.</summary>
    /// <exception cref="ArgumentException">There is no grade, or one is no code.</exception>
    /// <exception cref="InvalidOperationException">The kind does not judge progress.</exception>
    public AfterBuilder AfterProgress(params ReadOnlySpan<string> grades) => _kind.ProgressScale is null
        ? throw new InvalidOperationException($"'{_place}' does not judge progress. Call {nameof(JudgesProgressOn)} first.")
        : When(RuleCondition.AnyProgress(grades));

    /// <summary>What holds when a condition is met.</summary>
    public AfterBuilder When(RuleCondition condition) => new(this, _place, Guard.Against.Null(condition));

    /// <summary>What holds whatever was judged.</summary>
    public AfterBuilder Always() => When(RuleCondition.Always);

    internal void Add(FollowUpRule rule) => _kind = _kind with { FollowUpRules = _kind.FollowUpRules.Add(Unique(rule, rule.When, rule.Name)) };

    internal void Add(GeneralRule rule) => _kind = _kind with { GeneralRules = _kind.GeneralRules.Add(Unique(rule, rule.When, rule.Name)) };

    internal void Add(LimitingRule rule) => _kind = _kind with { LimitingRules = _kind.LimitingRules.Add(Unique(rule, rule.When, rule.Name)) };

    internal void Add(DerivedCategory category) => _kind = _kind with { Categories = _kind.Categories.Add(category) };

    internal void Add(ImprovementRule rule) => _kind = _kind with { ImprovementRules = _kind.ImprovementRules.Add(rule) };

    internal InspectionKind Build() => _isDescribed
        ? _kind with { Questions = [.. _questions] }
        : throw new InvalidOperationException($"'{_place}' needs a summary: call {nameof(Described)}.");

    private KindBuilder Set(InspectionKind kind)
    {
        _kind = kind;
        return this;
    }

    private T Unique<T>(T rule, RuleCondition when, string name)
    {
        var taken = _kind.FollowUpRules.Select(r => (r.When.IdPart, r.Name)).Concat(_kind.GeneralRules.Select(r => (r.When.IdPart, r.Name)))
            .Concat(_kind.LimitingRules.Select(r => (r.When.IdPart, r.Name)));
        return taken.Contains((when.IdPart, name))
            ? throw new InvalidOperationException($"'{_place}/{when.IdPart}/{name}' is there already. Give the rule another name.")
            : rule;
    }

    private static string List(IEnumerable<string> codes) => string.Join(", ", codes.DefaultIfEmpty("none"));
}
