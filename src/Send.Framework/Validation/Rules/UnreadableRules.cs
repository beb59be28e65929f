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
        if (!frame.HasUnreadable)
        {
            return;
        }

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

        const string boards = "/partnership/integratedCareBoards/";
        for (var i = 0; i < frame.Boards.Count; i++)
        {
            Check(context, frame.Boards[i].Part, new Place(boards, i));
            Check(context, frame.Boards[i].Name, new Place(boards, i, "/name"));
            Check(context, frame.Boards[i].OdsCode, new Place(boards, i, "/odsCode"));
        }

        const string partners = "/partnership/partners/";
        for (var i = 0; i < frame.Partners.Count; i++)
        {
            Check(context, frame.Partners[i].Part, new Place(partners, i));
            Check(context, frame.Partners[i].Name, new Place(partners, i, "/name"));
            Check(context, frame.Partners[i].Role, new Place(partners, i, "/role"));
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
        const string root = "/improvementAreas/";
        Check(context, area.Part, new Place(root, i));
        Check(context, area.Kind, new Place(root, i, "/kind"));
        Check(context, area.Number.State, area.Number.Offset, new Place(root, i, "/number"));
        Check(context, area.Text, new Place(root, i, "/text"));
        if (area.Progress > 0)
        {
            CheckJudgement(context, context.Frame.Progress[area.Progress - 1], new Place(root, i, "/progress"));
        }

        var points = context.Frame.Texts[area.Points];
        for (var j = 0; j < points.Length; j++)
        {
            Check(context, points[j], new Place(root, i, "/points/", j));
        }

        var themes = context.Frame.Themes[area.Themes];
        for (var j = 0; j < themes.Length; j++)
        {
            Check(context, themes[j].Text, new Place(root, i, "/themes/", j));
        }

        var bodies = context.Frame.Bodies[area.Responsible];
        for (var j = 0; j < bodies.Length; j++)
        {
            Check(context, bodies[j].Part, new Place(root, i, "/responsible/", j));
            Check(context, bodies[j].Role, new Place(root, i, "/responsible/", j, "/role"));
            Check(context, bodies[j].Name, new Place(root, i, "/responsible/", j, "/name"));
        }
    }
}
