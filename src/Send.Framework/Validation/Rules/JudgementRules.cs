using System.Collections.Immutable;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>What was judged: each question one of the kind's, answered once, on its own scale, and none that is required left out.</summary>
internal static class JudgementRules
{
    public static void Apply(RuleContext context)
    {
        var field = context.Document.Judgements;
        if (field.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, "",
                $"\"judgements\" is missing. It holds an answer to each question of the kind{QuestionsOf(context.Kind)}.", context.RootOffset);
        }

        if (!field.IsGiven)
        {
            return;
        }

        ImmutableArray<JudgementEntry> entries = field.Value.IsDefault ? [] : field.Value;
        TextRules.CheckCount(context, entries.Length, InspectionContract.MostItems, "/judgements", field.Offset);
        var named = context.Kind is { } kind ? new bool[kind.Questions.Length] : [];
        foreach (var entry in entries)
        {
            if (entry is not null)
            {
                Judge(context, entry, named);
            }
        }

        CheckRequired(context, named, field.Offset);
    }

    private static void Judge(RuleContext context, JudgementEntry entry, bool[] named)
    {
        var place = Place.OfJudgement(entry.Question);
        if (context.Kind is not { } kind)
        {
            JudgementReading.Read(context, entry.Judgement, place, null, FindingCodes.UnknownGrade);
            return;
        }

        if (IndexOf(kind, entry.Question) is not (>= 0 and var index))
        {
            ReportUnknown(context, kind, entry, place);
            return;
        }

        if (entry.Judgement.IsMissing)
        {
            return;
        }

        if (named[index])
        {
            context.Sink.Report(
                FindingCodes.QuestionTwice, place, $"The question '{entry.Question}' is answered twice.", entry.Judgement.Offset);
            return;
        }

        named[index] = true;
        var question = kind.Questions[index];
        if (JudgementReading.Read(context, entry.Judgement, place, question.Scale, FindingCodes.UnknownGrade) is { } judgement)
        {
            context.Answers.Add(new AnsweredQuestion(question, judgement));
        }
        else if (entry.Judgement.ValueOrDefault is { Grade: { IsGiven: true, Value: var word }, Absent.IsMissing: true, Narrative.IsMissing: true }
            && Nearest.To(word, question.Scale.Grades.Select(g => g.Code)) is { } near)
        {
            context.Supposed = (question.Code, question.Scale.Find(near));
        }
    }

    private static void CheckRequired(RuleContext context, bool[] named, int offset)
    {
        for (var i = 0; i < named.Length; i++)
        {
            var question = context.Kind!.Questions[i];
            if (question.IsRequired && !named[i])
            {
                context.Sink.Report(
                    FindingCodes.JudgementMissing, "/judgements",
                    $"\"{question.Code}\" is missing. Its grades: {Quoted.List(question.Scale.Grades.Select(g => g.Code))}. Where "
                    + $"there is no judgement, write {{ \"absent\": \"...\" }} with the reason.",
                    offset);
            }
        }
    }

    private static void ReportUnknown(RuleContext context, InspectionKind kind, JudgementEntry entry, Place place)
    {
        if (kind.Questions.IsEmpty)
        {
            context.Sink.Report(
                FindingCodes.NothingIsJudged, place,
                $"{Quoted.Text(entry.Question)} is answered, and '{kind.Code}' judges no "
                + $"questions{(kind.ProgressScale is null ? "" : ", only progress on improvement areas")}.",
                entry.Judgement.Offset);
        }
        else
        {
            context.Sink.Report(
                FindingCodes.UnknownQuestion, place,
                $"'{kind.Code}' under '{context.Framework!.Id}' does not judge {Quoted.Text(entry.Question)}. It "
                + $"judges{QuestionsOf(kind)}.{Hint(context, kind, entry.Question)}",
                entry.Judgement.Offset);
        }
    }

    private static string Hint(RuleContext context, InspectionKind kind, string question)
    {
        foreach (var edition in context.Catalogue.Editions)
        {
            foreach (var other in edition.Kinds)
            {
                if (other.TryFindQuestion(question, out _))
                {
                    return $" '{other.Code}' under '{edition.Id}' does.";
                }
            }
        }

        return Quoted.DidYouMean(question, kind.Questions.Select(q => q.Code));
    }

    private static string QuestionsOf(InspectionKind? kind) =>
        kind is null ? "" : $": {Quoted.List(kind.Questions.Select(q => q.Code))}";

    private static int IndexOf(InspectionKind kind, string question)
    {
        for (var i = 0; i < kind.Questions.Length; i++)
        {
            if (kind.Questions[i].Code == question)
            {
                return i;
            }
        }

        return -1;
    }
}
