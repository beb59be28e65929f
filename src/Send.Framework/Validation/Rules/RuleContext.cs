using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>One document under judgement: what it says, what it is judged against, and what the rules have made of it so far.</summary>
/// <remarks>Each rule reads the document once and leaves the finished part here, so that a valid document is not gone through again.</remarks>
internal sealed class RuleContext(
    InspectionDocument document, FrameworkCatalogue catalogue, ValidationOptions options, FindingSink sink, int rootOffset)
{
    public InspectionDocument Document { get; } = document;

    public FrameworkCatalogue Catalogue { get; } = catalogue;

    public ValidationOptions Options { get; } = options;

    public FindingSink Sink { get; } = sink;

    public int RootOffset { get; } = rootOffset;

    public GivenDates Dates { get; } = new(document.Dates.ValueOrDefault);

    public InspectionFramework? Framework { get; set; }

    public InspectionKind? Kind { get; set; }

    public string? Reference { get; set; }

    /// <summary>The record that the authority's codes lead to, when they lead to one.</summary>
    public AuthorityRecord? Authority { get; set; }

    public Partnership? Partnership { get; set; }

    public List<AnsweredQuestion> Answers { get; } = [];

    /// <summary>The improvement areas without a fault; null when the document does not record any.</summary>
    public List<ImprovementArea>? Areas { get; set; }

    /// <summary>Whether the kind of every improvement area is known, so that what is missing can be counted.</summary>
    public bool AreasAreCountable { get; set; } = true;

    public StatedNextSteps Stated { get; set; } = StatedNextSteps.None;

    /// <summary>
    /// A grade that a misspelt one was probably meant to be. The document is invalid already; supposing it lets the rules that depend on
    /// the answer speak at once, instead of after the spelling is corrected.
    /// </summary>
    public (string Question, Grade Grade)? Supposed { get; set; }

    /// <summary>The grade with which a question was answered, or was probably meant to be.</summary>
    public Grade? GradeOf(string question)
    {
        foreach (var answer in Answers)
        {
            if (answer.Question.Code == question)
            {
                return answer.Judgement.Grade;
            }
        }

        return Supposed is { } supposed && supposed.Question == question ? supposed.Grade : null;
    }

    /// <summary>Whether a condition is met; null when the answer or the progress that decides it is not known.</summary>
    public bool? Meets(RuleCondition condition)
    {
        var facts = new Facts(this);
        return condition.Meets(Kind, in facts);
    }

    private readonly struct Facts(RuleContext context) : IConditionFacts
    {
        public string? Remit => null;

        public LocalDate? Started => context.Dates.Started;

        public Grade? GradeOf(string question) => context.GradeOf(question);

        public bool? AnyProgress(RuleCondition condition)
        {
            var known = context.Areas is { Count: > 0 };
            foreach (var area in context.Areas ?? [])
            {
                if (area.Progress?.Grade is not { } progress)
                {
                    known = false;
                }
                else if (condition.Accepts(progress))
                {
                    return true;
                }
            }

            return known ? false : null;
        }
    }
}
