using Send.Framework.Frameworks;
using Send.Framework.Inspections;

namespace Send.Framework.Scheduling;

/// <summary>
/// What a condition asks for and an inspection does not give: answers, progress, the remit. A question that is not judged on the day, or for
/// the remit, is not missing.
/// </summary>
internal sealed class MissingFacts(Inspection inspection)
{
    private readonly SortedSet<int> _questions = [];

    /// <summary>The positions of the unanswered questions among those of the kind.</summary>
    public IEnumerable<int> Questions => _questions;

    /// <summary>Whether progress on improvement areas is not known.</summary>
    public bool Progress { get; private set; }

    /// <summary>Whether the remit of the provider is not known.</summary>
    public bool Remit { get; private set; }

    /// <summary>Whether the days of the visit are not known.</summary>
    public bool Days { get; private set; }

    /// <summary>Whether anything is missing.</summary>
    public bool Any => _questions.Count > 0 || Progress || Remit || Days;

    /// <summary>What makes two sets of missing facts the same.</summary>
    public string Key => $"{string.Join(',', _questions)}{(Progress ? "p" : "")}{(Remit ? "r" : "")}{(Days ? "d" : "")}";

    public void AddFrom(RuleCondition condition)
    {
        if (inspection.Knows(condition) != Met.NotKnown)
        {
            return;
        }

        switch (condition.Kind)
        {
            case ConditionKind.Answered:
                AddQuestion(condition.Question!);
                break;
            case ConditionKind.AnyAnswered:
                foreach (var question in inspection.Kind.Questions)
                {
                    if (question.IsRequired && !condition.Except.Contains(question.Code))
                    {
                        AddQuestion(question.Code);
                    }
                }

                break;
            case ConditionKind.AnyProgress:
                Progress = true;
                break;
            case ConditionKind.InCategory:
                foreach (var category in inspection.Kind.Categories)
                {
                    AddFrom(category.When);
                }

                break;
            case ConditionKind.OfRemit:
                Remit = true;
                break;
            case ConditionKind.Started:
                Days = true;
                break;
            default:
                foreach (var part in condition.Parts)
                {
                    AddFrom(part);
                }

                break;
        }
    }

    private void AddQuestion(string code)
    {
        for (var i = 0; i < inspection.Kind.Questions.Length; i++)
        {
            var question = inspection.Kind.Questions[i];
            if (question.Code == code && inspection.GradeOf(code) is null
                && (inspection.Dates.Started is not { } day || question.StatusOn(day, inspection.Remit) is JudgedStatus.Judged or JudgedStatus.Uncertain))
            {
                _questions.Add(i);
            }
        }
    }
}
