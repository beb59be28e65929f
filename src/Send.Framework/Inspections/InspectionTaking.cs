using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Validation;

namespace Send.Framework.Inspections;

/// <summary>Takes the parts of an inspection apart into a draft, so that the rules judge what a program puts together as they judge a document.</summary>
internal static class InspectionTaking
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

    private static void Put(this PartnershipPart to, Partnership from)
    {
        to.At.Open();
        to.Name.At.Put(from.Name);
        var authority = to.LocalAuthority;
        authority.At.Open();
        authority.Name.At.Put(from.LocalAuthority.Name);
        authority.DfeCode.At.Put(from.LocalAuthority.DfeCode is { IsEmpty: false } dfeCode ? dfeCode.ToString() : null);
        authority.GssCode.At.Put(from.LocalAuthority.GssCode is { IsEmpty: false } gssCode ? gssCode.ToString() : null);
        if (from.IntegratedCareBoardsRecorded)
        {
            var boards = to.IntegratedCareBoards.At.OpenList();
            foreach (var given in from.IntegratedCareBoards)
            {
                var board = new BoardPart(boards.Add().Open());
                board.Name.At.Put(given.Name);
                board.OdsCode.At.Put(given.OdsCode is { IsEmpty: false } code ? code.ToString() : null);
                board.GssCode.At.Put(given.GssCode is { IsEmpty: false } boardGss ? boardGss.ToString() : null);
            }
        }

        var partners = to.Partners.At.OpenList();
        foreach (var given in from.Partners)
        {
            var partner = new PartnerPart(partners.Add().Open());
            partner.Name.At.Put(given.Name);
            partner.Role.At.Put(given.Role);
        }
    }

    private static void Put(this ProviderPart to, Provider from)
    {
        to.At.Open();
        to.Name.At.Put(from.Name);
        to.Register.At.Put(from.Register);
        to.Code.At.Put(from.Code);
        to.Kind.At.Put(from.Kind);
        to.Remit.At.Put(from.Remit);
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

    private static void Put(this AreaPart to, ImprovementArea from)
    {
        to.At.Open();
        to.Kind.At.Put(from.Kind.Code);
        if (from.Number is { } number)
        {
            to.Number.At.Put(number, -1);
        }

        to.Text.At.Put(from.Text);
        to.Points.At.Put(from.Points);
        var bodies = to.Responsible.At.OpenList();
        foreach (var given in from.Responsible)
        {
            var body = new BodyPart(bodies.Add().Open());
            body.Role.At.Put(given.Role);
            body.Name.At.Put(given.Name);
        }

        to.Themes.At.Put(from.Themes);
        if (from.Progress is { } progress)
        {
            to.Progress.Put(progress);
        }
    }

    private static void Put(this StatedPart to, StatedNextSteps from)
    {
        to.At.Open();
        to.NextFullInspection.At.Put(from.NextFullInspection);
        to.MonitoringInspection.At.Put(from.MonitoringInspection);
        to.Response.At.Put(from.Response?.Code);
    }
}
