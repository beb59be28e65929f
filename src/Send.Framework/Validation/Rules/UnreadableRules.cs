using Send.Framework.Validation.Documents;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// Reports every field that holds something unreadable. A reader has done so with better words; a program that puts a document together has
/// not, and nothing unreadable may pass for valid.
/// </summary>
internal static class UnreadableRules
{
    public static void Apply(in RuleContext context)
    {
        var frame = context.Frame;
        Check(context, frame.Schema, "/schema");
        Check(context, frame.Framework, "/framework");
        Check(context, frame.Kind, "/kind");
        Check(context, frame.Reference, "/reference");
        Check(context, frame.Partnership, "/partnership");
        Check(context, frame.Provider, "/provider");
        Check(context, frame.Dates, "/dates");
        Check(context, frame.Judgements, "/judgements");
        Check(context, frame.ImprovementAreas, "/improvementAreas");
        Check(context, frame.Stated, "/stated");
        CheckPartnership(context);
        CheckDate(context, frame.Notified, "/dates/notified");
        CheckDate(context, frame.Started, "/dates/started");
        CheckDate(context, frame.Ended, "/dates/ended");
        CheckDate(context, frame.ReportReceived, "/dates/reportReceived");
        CheckDate(context, frame.Published, "/dates/published");
        foreach (ref readonly var entry in frame.Entries.All)
        {
            CheckJudgement(context, entry.Judgement, Place.OfJudgement(context.StringOf(entry.Question)));
        }

        for (var i = 0; i < frame.Areas.Count; i++)
        {
            CheckArea(context, frame.Areas[i], i);
        }

        Check(context, frame.NextFullInspection.State, frame.NextFullInspection.Offset, "/stated/nextFullInspection");
        Check(context, frame.MonitoringInspection.State, frame.MonitoringInspection.Offset, "/stated/monitoringInspection");
        Check(context, frame.Response, "/stated/response");
    }

    private static void Check(in RuleContext context, FieldState state, int offset, Place place)
    {
        if (state == FieldState.Unreadable)
        {
            context.Sink.Report(FindingCodes.WrongType, place, $"There is a value here that could not be read.", offset);
        }
    }

    private static void Check(in RuleContext context, in FrameText text, Place place) => Check(context, text.State, text.Offset, place);

    private static void Check(in RuleContext context, FramePart part, Place place) => Check(context, part.State, part.Offset, place);

    private static void CheckDate(in RuleContext context, FrameDate date, Place place) => Check(context, date.State, date.Offset, place);

    private static void CheckPartnership(in RuleContext context)
    {
        var frame = context.Frame;
        Check(context, frame.PartnershipName, "/partnership/name");
        Check(context, frame.Authority, "/partnership/localAuthority");
        Check(context, frame.AuthorityName, "/partnership/localAuthority/name");
        Check(context, frame.DfeCode, "/partnership/localAuthority/dfeCode");
        Check(context, frame.GssCode, "/partnership/localAuthority/gssCode");

        Check(context, frame.ProviderName, "/provider/name");
        Check(context, frame.Register, "/provider/register");
        Check(context, frame.ProviderCode, "/provider/code");
        Check(context, frame.ProviderKind, "/provider/kind");
        Check(context, frame.Remit, "/provider/remit");

        for (var i = 0; i < frame.Boards.Count; i++)
        {
            Check(context, frame.Boards[i].Part, Places.Board.At(i));
            Check(context, frame.Boards[i].Name, Places.BoardName.At(i));
            Check(context, frame.Boards[i].OdsCode, Places.BoardCode.At(i));
        }

        for (var i = 0; i < frame.Partners.Count; i++)
        {
            Check(context, frame.Partners[i].Part, Places.Partner.At(i));
            Check(context, frame.Partners[i].Name, Places.PartnerName.At(i));
            Check(context, frame.Partners[i].Role, Places.PartnerRole.At(i));
        }
    }

    private static void CheckJudgement(in RuleContext context, in FrameJudgement judgement, Place place)
    {
        Check(context, judgement.Part, place);
        Check(context, judgement.Grade, place);
        Check(context, judgement.Absent, place);
        Check(context, judgement.Raw, place);
        Check(context, judgement.Number, place);
        Check(context, judgement.Narrative, place);
        Check(context, judgement.Dialect, place);
        Check(context, judgement.Points.State, judgement.Points.Offset, place);
        Check(context, judgement.Maximum.State, judgement.Maximum.Offset, place);
    }

    private static void CheckArea(in RuleContext context, in FrameArea area, int i)
    {
        Check(context, area.Part, Places.Area.At(i));
        Check(context, area.Kind, Places.AreaKind.At(i));
        Check(context, area.Number.State, area.Number.Offset, Places.AreaNumber.At(i));
        Check(context, area.Text, Places.AreaText.At(i));
        if (area.Progress > 0)
        {
            CheckJudgement(context, context.Frame.Progress[area.Progress - 1], Places.AreaProgress.At(i));
        }

        var points = context.Frame.Texts[area.Points];
        for (var j = 0; j < points.Length; j++)
        {
            Check(context, points[j], Places.Point.At(i, j));
        }

        var themes = context.Frame.Themes[area.Themes];
        for (var j = 0; j < themes.Length; j++)
        {
            Check(context, themes[j].Text, Places.Theme.At(i, j));
        }

        var bodies = context.Frame.Bodies[area.Responsible];
        for (var j = 0; j < bodies.Length; j++)
        {
            Check(context, bodies[j].Part, Places.Body.At(i, j));
            Check(context, bodies[j].Role, Places.BodyRole.At(i, j));
            Check(context, bodies[j].Name, Places.BodyName.At(i, j));
        }
    }
}
