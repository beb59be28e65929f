using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Time;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Frames;

/// <summary>Puts a document that a program has made into a frame, so that one set of rules judges both kinds.</summary>
internal static class DocumentFraming
{
    public static void Put(InspectionDocument document, Frame frame)
    {
        frame.Schema = frame.Own(document.Schema);
        frame.Framework = frame.Own(document.Framework);
        frame.Kind = frame.Own(document.Kind);
        frame.Reference = frame.Own(document.Reference);
        frame.Partnership = Part(frame, document.Partnership);
        frame.Provider = Part(frame, document.Provider);
        frame.Dates = Part(frame, document.Dates);
        frame.Judgements = Part(frame, document.Judgements);
        frame.ImprovementAreas = Part(frame, document.ImprovementAreas);
        frame.Stated = Part(frame, document.Stated);
        Put(document.Partnership.ValueOrDefault, frame);
        Put(document.Provider.ValueOrDefault, frame);
        Put(document.Dates.ValueOrDefault, frame);
        Put(document.Judgements.ValueOrDefault, frame);
        Put(document.ImprovementAreas.ValueOrDefault, frame);
        if (document.Stated.ValueOrDefault is { } stated)
        {
            frame.NextFullInspection = Interval(frame, stated.NextFullInspection);
            frame.MonitoringInspection = Interval(frame, stated.MonitoringInspection);
            frame.Response = frame.Own(stated.Response);
        }
    }

    private static FramePart Part<T>(Frame frame, Field<T> field)
        where T : notnull
    {
        frame.HasUnreadable |= field.State == FieldState.Unreadable;
        return new(field.State, field.Offset);
    }

    private static FrameDate Date(Frame frame, Field<LocalDate> field) =>
        new(Part(frame, field).State, field.IsGiven ? field.Value.InIso() : default, field.Offset);

    private static FrameInterval Interval(Frame frame, Field<FollowUpInterval> field) =>
        new(
            Part(frame, field).State, field.ValueOrDefault?.Amount ?? 0, field.ValueOrDefault?.Unit ?? default, field.Offset,
            field.ValueOrDefault);

    private static void Put(PartnershipDocument? partnership, Frame frame)
    {
        if (partnership is null)
        {
            return;
        }

        frame.PartnershipName = frame.Own(partnership.Name);
        frame.Authority = Part(frame, partnership.LocalAuthority);
        if (partnership.LocalAuthority.ValueOrDefault is { } authority)
        {
            frame.AuthorityName = frame.Own(authority.Name);
            frame.DfeCode = frame.Own(authority.DfeCode);
            frame.GssCode = frame.Own(authority.GssCode);
        }

        foreach (var field in partnership.IntegratedCareBoards)
        {
            ref var board = ref frame.Boards.Add();
            board.Part = Part(frame, field);
            board.Name = frame.Own(field.ValueOrDefault?.Name ?? default);
            board.OdsCode = frame.Own(field.ValueOrDefault?.OdsCode ?? default);
        }

        foreach (var field in partnership.Partners)
        {
            ref var partner = ref frame.Partners.Add();
            partner.Part = Part(frame, field);
            partner.Name = frame.Own(field.ValueOrDefault?.Name ?? default);
            partner.Role = frame.Own(field.ValueOrDefault?.Role ?? default);
        }
    }

    private static void Put(ProviderDocument? provider, Frame frame)
    {
        if (provider is not null)
        {
            frame.ProviderName = frame.Own(provider.Name);
            frame.Register = frame.Own(provider.Register);
            frame.ProviderCode = frame.Own(provider.Code);
            frame.ProviderKind = frame.Own(provider.Kind);
            frame.Remit = frame.Own(provider.Remit);
        }
    }

    private static void Put(DatesDocument? dates, Frame frame)
    {
        if (dates is not null)
        {
            frame.Notified = Date(frame, dates.Notified);
            frame.Started = Date(frame, dates.Started);
            frame.Ended = Date(frame, dates.Ended);
            frame.ReportReceived = Date(frame, dates.ReportReceived);
            frame.Published = Date(frame, dates.Published);
        }
    }

    private static void Put(ImmutableArray<JudgementEntry> entries, Frame frame)
    {
        foreach (var entry in entries.IsDefault ? [] : entries)
        {
            // An entry that is null counts and says nothing.
            ref var slot = ref frame.Entries.Add();
            if (entry is not null)
            {
                slot.Question = frame.Own(entry.Question, -1);
                Put(entry.Judgement, frame, ref slot.Judgement);
            }
        }
    }

    private static void Put(Field<JudgementDocument> field, Frame frame, ref FrameJudgement judgement)
    {
        judgement.Part = Part(frame, field);
        if (field.ValueOrDefault is { } given)
        {
            judgement.Grade = frame.Own(given.Grade);
            judgement.Absent = frame.Own(given.Absent);
            judgement.Raw = frame.Own(given.Raw);
            judgement.Number = frame.Own(given.Number);
            judgement.Narrative = frame.Own(given.Narrative);
            judgement.Dialect = frame.Own(given.Dialect);
            judgement.Points = new(Part(frame, given.Points).State, given.Points.ValueOrDefault, given.Points.Offset);
            judgement.Maximum = new(Part(frame, given.Maximum).State, given.Maximum.ValueOrDefault, given.Maximum.Offset);
        }
    }

    private static void Put(ImmutableArray<Field<ImprovementAreaDocument>> areas, Frame frame)
    {
        foreach (var field in areas.IsDefault ? [] : areas)
        {
            ref var area = ref frame.Areas.Add();
            area.Part = Part(frame, field);
            if (field.ValueOrDefault is { } given)
            {
                Put(given, frame, ref area);
            }
        }
    }

    private static void Put(ImprovementAreaDocument given, Frame frame, ref FrameArea area)
    {
        area.Kind = frame.Own(given.Kind);
        area.Number = new(Part(frame, given.Number).State, given.Number.ValueOrDefault, given.Number.Offset);
        area.Text = frame.Own(given.Text);
        area.Points = Points(given.Points, frame);
        area.Themes = Themes(given.Themes, frame);
        if (!given.Progress.IsMissing || given.Progress.Offset >= 0)
        {
            Put(given.Progress, frame, ref frame.Progress.Add());
            area.Progress = frame.Progress.Count;
        }

        var start = frame.Bodies.Count;
        foreach (var field in given.Responsible)
        {
            ref var body = ref frame.Bodies.Add();
            body.Part = Part(frame, field);
            body.Role = frame.Own(field.ValueOrDefault?.Role ?? default);
            body.Name = frame.Own(field.ValueOrDefault?.Name ?? default);
        }

        area.Responsible = frame.Bodies.From(start);
    }

    private static FrameRange Themes(ImmutableArray<Field<string>> fields, Frame frame)
    {
        var start = frame.Themes.Count;
        foreach (var field in fields)
        {
            frame.Themes.Add().Text = frame.Own(field);
        }

        return frame.Themes.From(start);
    }

    private static FrameRange Points(ImmutableArray<Field<string>> fields, Frame frame)
    {
        var start = frame.Texts.Count;
        foreach (var field in fields)
        {
            frame.Texts.Add() = frame.Own(field);
        }

        return frame.Texts.From(start);
    }
}
