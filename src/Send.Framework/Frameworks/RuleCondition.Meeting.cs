using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Judgements;

namespace Send.Framework.Frameworks;

public sealed partial class RuleCondition
{
    /// <summary>Whether what was judged makes the rule apply. What is not known does not.</summary>
    /// <param name="answer">Gives the grade with which a question was answered, or null when it was not graded.</param>
    /// <param name="progress">The progress grades of the improvement areas, where any were judged.</param>
    /// <param name="kind">The kind of inspection; needed by conditions on any answer or on a category.</param>
    /// <param name="remit">The code of the provider's remit, or null.</param>
    /// <param name="started">The first day of the visit, or null when it is not known.</param>
    public bool IsMet(
        Func<string, Grade?> answer, IEnumerable<Grade> progress, InspectionKind? kind = null, string? remit = null, LocalDate? started = null)
    {
        var given = new Given(Guard.Against.Null(answer), [.. Guard.Against.Null(progress)], remit, started);
        return Meets(kind, in given) == Met.Yes;
    }

    /// <summary>Whether the rule applies.</summary>
    internal Met Meets<T>(InspectionKind? kind, in T given)
        where T : IConditionFacts => Kind switch
        {
            ConditionKind.Always => Met.Yes,
            ConditionKind.Answered => given.GradeOf(Question!) is { } grade ? Known(Accepts(grade)) : Met.NotKnown,
            ConditionKind.AnyAnswered => MeetsAnyAnswer(kind, in given),
            ConditionKind.AnyProgress => given.AnyProgress(this),
            ConditionKind.InCategory => MeetsCategory(kind, in given),
            ConditionKind.OfRemit => given.Remit is { } remit ? Known(Remits.Contains(remit)) : Met.NotKnown,
            ConditionKind.Started => given.Started is { } day ? Known(!(day < From) && !(day > To)) : Met.NotKnown,
            ConditionKind.AllOf => MeetsAll(kind, in given),
            _ => MeetsAny(kind, in given),
        };

    private static Met Known(bool isMet) => isMet ? Met.Yes : Met.No;

    private Met MeetsAnyAnswer<T>(InspectionKind? kind, in T given)
        where T : IConditionFacts
    {
        var met = Met.No;
        foreach (var question in kind?.Questions ?? [])
        {
            if (Except.Contains(question.Code))
            {
                continue;
            }

            if (given.GradeOf(question.Code) is { } grade)
            {
                if (Accepts(grade))
                {
                    return Met.Yes;
                }
            }
            else if (MayLack(question, in given))
            {
                met = Met.NotKnown;
            }
        }

        return met;
    }

    // What need not be answered, or is not judged on that day or for that remit, leaves nothing open when it is not answered.
    private static bool MayLack<T>(Question question, in T given)
        where T : IConditionFacts =>
        question.IsRequired
        && (given.Started is not { } day || question.StatusOn(day, given.Remit) is JudgedStatus.Judged or JudgedStatus.Uncertain);

    private Met MeetsCategory<T>(InspectionKind? kind, in T given)
        where T : IConditionFacts
    {
        foreach (var category in kind?.Categories ?? [])
        {
            switch (category.When.Meets(kind, in given))
            {
                case Met.Yes: return Known(category.Code == Category);
                case Met.NotKnown: return Met.NotKnown;
            }
        }

        return Met.No;
    }

    private Met MeetsAll<T>(InspectionKind? kind, in T given)
        where T : IConditionFacts
    {
        var met = Met.Yes;
        foreach (var part in Parts)
        {
            switch (part.Meets(kind, in given))
            {
                case Met.No: return Met.No;
                case Met.NotKnown: met = Met.NotKnown; break;
            }
        }

        return met;
    }

    private Met MeetsAny<T>(InspectionKind? kind, in T given)
        where T : IConditionFacts
    {
        var met = Met.No;
        foreach (var part in Parts)
        {
            switch (part.Meets(kind, in given))
            {
                case Met.Yes: return Met.Yes;
                case Met.NotKnown: met = Met.NotKnown; break;
            }
        }

        return met;
    }

    private readonly struct Given(Func<string, Grade?> answer, Grade[] progress, string? remit, LocalDate? started) : IConditionFacts
    {
        public string? Remit => remit;

        public LocalDate? Started => started?.InIso();

        public Grade? GradeOf(string question) => answer(question);

        public Met AnyProgress(RuleCondition condition) => Known(progress.Any(condition.Accepts));
    }
}
