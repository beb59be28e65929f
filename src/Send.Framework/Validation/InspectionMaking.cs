using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Frames;
using Send.Framework.Validation.Rules;

namespace Send.Framework.Validation;

/// <summary>
/// Makes the inspection of a document that the rules found valid: nothing but what it keeps, and whatever exists once already, such as a
/// code of the contract or the name of a known authority, is not made a second time.
/// </summary>
internal static class InspectionMaking
{
    public static Inspection Make(in RuleContext context)
    {
        var frame = context.Frame;
        var partnership = frame.KnownFramework!.Subject == SubjectKind.Partnership ? Partnership(context) : null;
        return Inspection.OfChecked(
            frame.KnownFramework!, frame.KnownKind!, partnership ?? (InspectionSubject)Provider(context),
            InspectionDates.OfChecked(
                frame.Notified.Given, frame.Started.Value, frame.Ended.Value, frame.ReportReceived.Given, frame.Published.Given),
            Answers(context), frame.ImprovementAreas.IsGiven ? Areas(context, partnership) : null, Stated(frame),
            Optional(context, frame.Reference));
    }

    private static string? Optional(in RuleContext context, in FrameText text) => text.IsGiven ? context.StringOf(text) : null;

    private static Partnership Partnership(in RuleContext context)
    {
        var frame = context.Frame;
        var authority = Authority(context);
        var boards = new IntegratedCareBoard[frame.Boards.Count];
        for (var i = 0; i < boards.Length; i++)
        {
            ref readonly var board = ref frame.Boards[i];
            boards[i] = board is { HasNameOfRecord: true, Name.Original: < 0, Record: { } record }
                ? record.ToIntegratedCareBoard()
                : IntegratedCareBoard.Of(Optional(context, board.Name), board.Code);
        }

        var partners = new Partner[frame.Partners.Count];
        for (var i = 0; i < partners.Length; i++)
        {
            ref readonly var partner = ref frame.Partners[i];
            partners[i] = Partner.OfChecked(context.StringOf(partner.Name), partner.KnownRole?.Code ?? context.StringOf(partner.Role));
        }

        return Partnerships.Partnership.OfChecked(
            authority, ImmutableCollectionsMarshal.AsImmutableArray(boards), ImmutableCollectionsMarshal.AsImmutableArray(partners),
            Optional(context, frame.PartnershipName));
    }

    private static Provider Provider(in RuleContext context)
    {
        var frame = context.Frame;
        return Partnerships.Provider.Of(
            context.StringOf(frame.Register), context.StringOf(frame.ProviderCode), Optional(context, frame.ProviderName),
            Optional(context, frame.ProviderKind), frame.KnownRemit?.Code);
    }

    private static LocalAuthority Authority(in RuleContext context)
    {
        var frame = context.Frame;
        var (dfeCode, gssCode) = (frame.KnownDfeCode, frame.KnownGssCode);
        if (!frame.HasNameOfRecord || frame.AuthorityName.Original >= 0)
        {
            return LocalAuthority.OfChecked(Optional(context, frame.AuthorityName), dfeCode, gssCode);
        }

        var named = frame.AuthorityRecord!.Named;
        return named.DfeCode == dfeCode && named.GssCode == gssCode ? named : LocalAuthority.OfChecked(named.Name, dfeCode, gssCode);
    }

    private static ImmutableArray<AnsweredQuestion> Answers(in RuleContext context)
    {
        var answers = new AnsweredQuestion[context.Frame.Answers.Count];
        var count = 0;
        foreach (var question in context.Kind!.Questions)
        {
            foreach (ref readonly var answer in context.Frame.Answers.All)
            {
                if (answer.Question == question)
                {
                    answers[count++] = AnsweredQuestion.OfChecked(
                        question, Judgement(context, answer.Judgement, context.Frame.Entries[answer.Entry].Judgement));
                }
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(answers);
    }

    private static Judgement Judgement(in RuleContext context, in ReadJudgement read, in FrameJudgement given) =>
        read is { Grade: { } word, Dialect: null } && given.Raw.IsMissing && given.Points.IsMissing ? word.AsJudgement
        : read.Grade is { } grade ? Judgements.Judgement.Of(grade, Optional(context, given.Raw), ScoreOf(given), read.Dialect?.Code)
        : read.Absence != AbsenceReason.NotStated ? Judgements.Judgement.Absent(read.Absence, Optional(context, given.Raw), read.Dialect?.Code)
        : Judgements.Judgement.Narrative(context.StringOf(given.Narrative));

    private static Score? ScoreOf(in FrameJudgement given) => given.Points.IsGiven ? new(given.Points.Value, given.Maximum.Value) : null;

    private static ImmutableArray<ImprovementArea> Areas(in RuleContext context, Partnership? partnership)
    {
        var areas = new ImprovementArea[context.Frame.Areas.Count];
        var (rangeBefore, bodiesBefore) = (default(FrameRange), ImmutableArray<ResponsibleBody>.Empty);
        for (var i = 0; i < areas.Length; i++)
        {
            ref readonly var area = ref context.Frame.Areas[i];
            bodiesBefore = ResponsibleBodies.Make(context, area.Responsible, partnership, rangeBefore, bodiesBefore);
            rangeBefore = area.Responsible;
            areas[i] = ImprovementArea.OfChecked(
                area.KnownKind!, context.StringOf(area.Text), area.Number.IsGiven ? area.Number.Value : null,
                Points(context, area.Points), bodiesBefore, Themes(context, area.Themes),
                area.ReadProgress is { } progress ? Judgement(context, progress, context.Frame.Progress[area.Progress - 1]) : null);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(areas);
    }

    private static ImmutableArray<string> Points(in RuleContext context, FrameRange range)
    {
        if (range.Count == 0)
        {
            return [];
        }

        var points = new string[range.Count];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = context.StringOf(context.Frame.Texts[range.Start + i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(points);
    }

    private static ImmutableArray<string> Themes(in RuleContext context, FrameRange range)
    {
        if (range.Count == 0)
        {
            return [];
        }

        if (range.Count == 1 && context.Frame.Themes[range.Start].Known is { } only)
        {
            return only.Alone;
        }

        var themes = new string[range.Count];
        for (var i = 0; i < themes.Length; i++)
        {
            ref readonly var theme = ref context.Frame.Themes[range.Start + i];
            themes[i] = theme.Known?.Code ?? context.StringOf(theme.Text);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(themes);
    }

    private static StatedNextSteps Stated(Frame frame) => frame.Stated.IsGiven
        ? new(frame.NextFullInspection.Given, frame.MonitoringInspection.Given, frame.KnownResponse)
        : StatedNextSteps.None;
}
