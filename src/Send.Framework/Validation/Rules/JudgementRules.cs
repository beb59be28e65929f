using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>What was judged: each question one of the kind's, answered once, on its own scale, and none that is required left out.</summary>
internal static class JudgementRules
{
    private const int ManyQuestions = 256;

    public static void Apply(in RuleContext context)
    {
        ref readonly var part = ref context.Frame.Judgements;
        if (part.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, "",
                $"\"judgements\" is missing. It holds an answer to each question of the kind{QuestionsOf(context.Kind)}.", context.RootOffset);
        }

        if (!part.IsGiven)
        {
            return;
        }

        TextRules.CheckCount(context, context.Frame.Entries.Count, InspectionContract.MostItems, "/judgements", part.Offset);
        var questions = context.Kind?.Questions.Length ?? 0;
        Span<bool> named = questions <= ManyQuestions ? stackalloc bool[questions] : new bool[questions];
        for (var i = 0; i < context.Frame.Entries.Count; i++)
        {
            Judge(context, i, named);
        }

        CheckRequired(context, named, part.Offset);
        LimitRules.Apply(context);
    }

    private static void Judge(in RuleContext context, int i, Span<bool> named)
    {
        ref readonly var entry = ref context.Frame.Entries[i];
        if (entry.Question.IsMissing)
        {
            return;
        }

        if (context.Kind is not { } kind)
        {
            JudgementReading.Read(context, entry.Judgement, PlaceOf(context, entry), null, FindingCodes.UnknownGrade);
            return;
        }

        if (IndexOf(kind, context.Bytes(entry.Question)) is not (>= 0 and var index))
        {
            ReportUnknown(context, kind, entry);
            return;
        }

        if (entry.Judgement.Part.IsMissing)
        {
            return;
        }

        var question = kind.Questions[index];
        var place = Place.OfJudgement(question.Code);
        if (named[index])
        {
            context.Sink.Report(
                FindingCodes.QuestionTwice, place, $"The question '{question.Code}' is answered twice.", entry.Judgement.Part.Offset);
            return;
        }

        named[index] = true;
        if (JudgementReading.Read(context, entry.Judgement, place, question.Scale, FindingCodes.UnknownGrade) is { } judgement)
        {
            ref var answer = ref context.Frame.Answers.Add();
            (answer.Question, answer.Judgement, answer.Entry) = (question, judgement, i);
            if (judgement.Absence == AbsenceReason.NotStated)
            {
                CheckJudgedThen(context, question, place, entry.Judgement.Part.Offset);
            }
        }
        else if (entry.Judgement is { Part.IsGiven: true, Grade.IsGiven: true, Absent.IsMissing: true, Narrative.IsMissing: true })
        {
            Suppose(context, question, entry.Judgement.Grade);
        }
    }

    private static void Suppose(in RuleContext context, Question question, in FrameText word)
    {
        if (Nearest.To(context.Said(word).Word, question.Scale.Grades.Select(g => g.Code)) is { } near)
        {
            context.Frame.Supposed = (question.Code, question.Scale.Find(near));
        }
    }

    private static void CheckRequired(in RuleContext context, Span<bool> named, int offset)
    {
        for (var i = 0; i < named.Length; i++)
        {
            var question = context.Kind!.Questions[i];
            if (question.IsRequired && !named[i] && StatusOf(context, question) == JudgedStatus.Judged)
            {
                context.Sink.Report(
                    FindingCodes.JudgementMissing, "/judgements",
                    $"\"{question.Code}\" is missing. Its grades: {GradesOf(question)}. Where "
                    + $"there is no judgement, write {{ \"absent\": \"...\" }} with the reason.",
                    offset);
            }
        }
    }

    // Where the day is not known nothing can be said against an answer, nor for its absence.
    private static JudgedStatus StatusOf(in RuleContext context, Question question) =>
        question.Remits.IsEmpty && question.Changes.IsEmpty ? JudgedStatus.Judged
        : context.Dates.Started is { } started ? question.StatusOn(started, context.Frame.KnownRemit?.Code)
        : JudgedStatus.Uncertain;

    private static void CheckJudgedThen(in RuleContext context, Question question, Place place, int offset)
    {
        var status = StatusOf(context, question);
        if (status is JudgedStatus.NoLongerJudged or JudgedStatus.NotYetJudged or JudgedStatus.OtherRemit)
        {
            context.Sink.Report(
                FindingCodes.NotJudgedThen, place,
                $"'{question.Code}' is {(status == JudgedStatus.OtherRemit ? "not judged" : status == JudgedStatus.NotYetJudged ? "not yet judged" : "no longer judged")} "
                + $"by visits that start on {context.Dates.Started!.Value}{RemitOf(context)}.",
                offset);
        }
    }

    private static string RemitOf(in RuleContext context) =>
        context.Frame.KnownRemit is { } remit ? $" under the remit '{remit.Code}'" : "";

    private static void ReportUnknown(in RuleContext context, InspectionKind kind, in FrameEntry entry)
    {
        var said = context.Said(entry.Question);
        if (kind.Questions.IsEmpty)
        {
            context.Sink.Report(
                FindingCodes.NothingIsJudged, PlaceOf(context, entry),
                $"{said} is answered, and '{kind.Code}' judges no "
                + $"questions{(kind.ProgressScale is null ? "" : ", only progress on improvement areas")}.",
                entry.Judgement.Part.Offset);
        }
        else
        {
            context.Sink.Report(
                FindingCodes.UnknownQuestion, PlaceOf(context, entry),
                $"'{kind.Code}' under '{context.Framework!.Id}' does not judge {said}. It "
                + $"judges{QuestionsOf(kind)}.{Hint(context.Catalogue, kind, said)}",
                entry.Judgement.Part.Offset);
        }
    }

    private static Place PlaceOf(in RuleContext context, in FrameEntry entry) => Place.OfJudgement(context.StringOf(entry.Question));

    private static Later Hint(FrameworkCatalogue catalogue, InspectionKind kind, Said said) => new(
        static (c, of) =>
        {
            var (kind, said) = ((InspectionKind, Said))of!;
            return Elsewhere((FrameworkCatalogue)c, said.Word) ?? Quoted.DidYouMean(said.Word, kind.Questions.Select(q => q.Code));
        },
        catalogue, (kind, said));

    private static string? Elsewhere(FrameworkCatalogue catalogue, string question)
    {
        foreach (var edition in catalogue.Editions)
        {
            foreach (var other in edition.Kinds)
            {
                if (other.TryFindQuestion(question, out _))
                {
                    return $" '{other.Code}' under '{edition.Id}' does.";
                }
            }
        }

        return null;
    }

    private static Later? QuestionsOf(InspectionKind? kind) => kind is null ? null : new(
        static (k, _) => $": {Quoted.List(((InspectionKind)k).Questions.Select(q => q.Code))}", kind);

    private static Later GradesOf(Question question) => new(
        static (q, _) => Quoted.List(((Question)q).Scale.Grades.Select(g => g.Code)), question);

    private static int IndexOf(InspectionKind kind, ReadOnlySpan<byte> question)
    {
        for (var i = 0; i < kind.Questions.Length; i++)
        {
            if (Utf8Text.Is(question, kind.Questions[i].Code))
            {
                return i;
            }
        }

        return -1;
    }
}
