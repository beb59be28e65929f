using NodaTime;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;

namespace Send.Framework.Validation.Words;

/// <summary>One document under judgement: what it says, what it is judged against, and what its words turned out to mean.</summary>
/// <remarks>Used again for the next document on the same thread; after an exception it is left to the garbage collector.</remarks>
internal sealed class InspectionCase : Spared
{
    private readonly Draft _draft = new(InspectionPart.Root);

    /// <summary>Where the document is put.</summary>
    public Draft Draft => _draft;

    public FindingSink Findings => _draft.Findings;

    public InspectionPart Document => new(_draft.Document);

    public FrameworkCatalogue Catalogue { get; private set; } = null!;

    public ValidationOptions Options { get; private set; } = null!;

    /// <summary>The edition, where it is known.</summary>
    public InspectionFramework? Framework { get; set; }

    /// <summary>The kind of inspection, where the edition has it.</summary>
    public InspectionKind? Kind { get; set; }

    /// <summary>The remit of the provider, where the edition has it.</summary>
    public Remit? Remit => Document.Provider is { IsGiven: true } provider ? provider.Remit.Value : null;

    /// <summary>
    /// A grade that a misspelt one was probably meant to be. The document is invalid already; supposing it lets the rules that depend on
    /// the answer speak at once, instead of after the spelling is corrected.
    /// </summary>
    public (string Question, Grade Grade)? Supposed { get; set; }

    /// <summary>Whether the document is one of a provider: by its edition, or where that is not known by what it names.</summary>
    public bool IsOfProvider => Framework is { Subject: SubjectKind.Provider }
        || (Framework is null && Document.Partnership.IsMissing && !Document.Provider.IsMissing);

    /// <summary>Whether every improvement area is there and of a known kind, so that what is missing can be counted.</summary>
    public bool AreasAreCountable
    {
        get
        {
            foreach (var area in Document.ImprovementAreas)
            {
                if (!area.IsGiven || area.Kind.Value is null)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Takes up a document.</summary>
    public static InspectionCase Open(FrameworkCatalogue? catalogue, ValidationOptions? options)
    {
        var opened = Spare<InspectionCase>.Take();
        opened.Catalogue = catalogue ?? FrameworkCatalogue.BuiltIn;
        opened.Options = options ?? ValidationOptions.Default;
        opened.Findings.Begin(opened.Options);
        return opened;
    }

    /// <summary>Forgets the document.</summary>
    public void Close()
    {
        _draft.Clear();
        (Framework, Kind, Supposed) = (null, null, null);
        Spare<InspectionCase>.GiveBack(this);
    }

    /// <summary>The answer to a question, where it has one that holds.</summary>
    public AnswerPart? AnswerTo(string question)
    {
        foreach (var answer in Document.Judgements)
        {
            if (answer.Judgement.Value is not null && answer.Question.Value?.Code == question)
            {
                return answer;
            }
        }

        return null;
    }

    /// <summary>The grade with which a question was answered, or was probably meant to be.</summary>
    public Grade? GradeOf(string question) =>
        AnswerTo(question) is { } answer ? answer.Judgement.KnownGrade
        : Supposed is { } supposed && supposed.Question == question ? supposed.Grade
        : null;

    /// <summary>Whether a condition is met.</summary>
    public Met Meets(RuleCondition condition)
    {
        var facts = new Facts(this);
        return condition.Meets(Kind, in facts);
    }

    private readonly struct Facts(InspectionCase file) : IConditionFacts
    {
        public string? Remit => file.Remit?.Code;

        public LocalDate? Started => file.Document.Dates.Started.Given;

        public Grade? GradeOf(string question) => file.GradeOf(question);

        public Met AnyProgress(RuleCondition condition)
        {
            var (count, known) = (0, true);
            foreach (var area in file.Document.ImprovementAreas)
            {
                if (!area.IsGiven || !area.IsArea)
                {
                    continue;
                }

                count++;
                if (area.Progress.KnownGrade is not { } progress)
                {
                    known = false;
                }
                else if (condition.Accepts(progress))
                {
                    return Met.Yes;
                }
            }

            return known && count > 0 ? Met.No : Met.NotKnown;
        }
    }
}
