using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Validation;
using Send.Framework.Validation.Words;

namespace Send.Framework.Inspections;

/// <summary>
/// Inspections and drafts, part by part: takes an inspection apart into a draft, so that the rules judge what a program puts together as they judge a
/// document, and makes an inspection of a draft that the rules found valid.
/// </summary>
/// <remarks>
/// What is made is nothing but what the draft keeps, and whatever exists once already, such as a code of the contract or the name of a known
/// authority, is not made a second time.
/// </remarks>
internal static partial class InspectionDrafts
{
    public static void Put(this InspectionPart to, Inspection from)
    {
        to.At.Open();
        to.Schema.At.Put(InspectionContract.Schema);
        to.Framework.At.Put(from.Framework.Id);
        to.Kind.At.Put(from.Kind.Code);
        to.Reference.At.Put(from.Reference);
        if (from.Subject is Provider provider)
        {
            to.Provider.Put(provider);
        }
        else
        {
            to.Partnership.Put((Partnership)from.Subject);
        }

        to.Dates.Put(from.Dates);
        var answers = to.Judgements.At.OpenList();
        foreach (var answer in from.Judgements)
        {
            new JudgementPart(answers.Add(answer.Question.Code)).Put(answer.Judgement);
        }

        if (from.ImprovementAreasRecorded)
        {
            var areas = to.ImprovementAreas.At.OpenList();
            foreach (var area in from.ImprovementAreas)
            {
                new AreaPart(areas.Add()).Put(area);
            }
        }

        to.Stated.Put(from.Stated);
    }

    public static Inspection Make(InspectionCase file)
    {
        var document = file.Document;
        var partnership = file.IsOfProvider ? null : Make(document.Partnership);
        return new(
            file.Framework!, file.Kind!, partnership ?? (InspectionSubject)Make(document.Provider), Make(document.Dates), Answers(file),
            document.ImprovementAreas.IsGiven ? Areas(document, partnership) : null, Make(document.Stated), document.Reference.Given);
    }

    private static void Put(this DatesPart to, InspectionDates from)
    {
        to.At.Open();
        to.Notified.At.Put(from.Notified);
        to.Started.At.PutRecorded(from.Started);
        to.Ended.At.PutRecorded(from.Ended);
        to.ReportReceived.At.Put(from.ReportReceived);
        to.Published.At.Put(from.Published);
    }

    private static InspectionDates Make(DatesPart from) => InspectionDates.OfChecked(
        from.Notified.Given, from.Started.Given, from.Ended.Given, from.ReportReceived.Given, from.Published.Given);

    // In the order of the questions.
    private static ImmutableArray<AnsweredQuestion> Answers(InspectionCase file)
    {
        var count = 0;
        foreach (var answer in file.Document.Judgements)
        {
            count += answer.Judgement.Value is null ? 0 : 1;
        }

        var answers = new AnsweredQuestion[count];
        count = 0;
        foreach (var question in file.Kind!.Questions)
        {
            foreach (var answer in file.Document.Judgements)
            {
                if (ReferenceEquals(answer.Question.Value, question) && answer.Judgement.Value is { } read)
                {
                    answers[count++] = AnsweredQuestion.OfChecked(question, Make(answer.Judgement, read));
                }
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(answers);
    }

    private static void Put(this JudgementPart to, Judgement from)
    {
        to.At.Open();
        to.Grade.At.Put(from.Grade?.Code);
        to.Absent.At.Put(from.IsAbsent ? from.Absence.ToCode() : null);
        to.Narrative.At.Put(from.Text);
        to.Raw.At.Put(from.Raw);
        to.Dialect.At.Put(from.Dialect);
        if (from.Score is { } score)
        {
            to.At.Draft.Put(to.Points.At, score.Points, -1);
            to.At.Draft.Put(to.Maximum.At, score.Maximum, -1);
        }
    }

    private static Judgement Make(JudgementPart from, ReadJudgement read) =>
        read is { Grade: { } word } && from.Raw.IsMissing && from.Points.IsMissing && from.Dialect.IsMissing ? word.AsJudgement
        : read.Grade is { } grade ? Judgement.Of(grade, from.Raw.Given, ScoreOf(from), from.Dialect.Value?.Code)
        : read.IsAbsent ? Judgement.Absent(read.Absence, from.Raw.Given, from.Dialect.Value?.Code)
        : Judgement.Narrative(from.Narrative.ToString());

    private static Score? ScoreOf(JudgementPart from) => from.Points.IsGiven ? new(from.Points.Value, from.Maximum.Value) : null;

    private static void Put(this StatedPart to, StatedNextSteps from)
    {
        to.At.Open();
        to.NextFullInspection.At.Put(from.NextFullInspection);
        to.MonitoringInspection.At.Put(from.MonitoringInspection);
        to.Response.At.Put(from.Response?.Code);
    }

    private static StatedNextSteps Make(StatedPart from) => from.IsGiven
        ? new(from.NextFullInspection.Given, from.MonitoringInspection.Given, from.Response.Value)
        : StatedNextSteps.None;
}
