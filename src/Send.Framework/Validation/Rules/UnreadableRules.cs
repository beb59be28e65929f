using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// Reports every field that holds something unreadable. A reader has done so with better words; a program that puts a document together has
/// not, and nothing unreadable may pass for valid.
/// </summary>
internal static class UnreadableRules
{
    public static void Apply(RuleContext context)
    {
        var document = context.Document;
        Check(context, document.Schema, "/schema");
        Check(context, document.Framework, "/framework");
        Check(context, document.Kind, "/kind");
        Check(context, document.Reference, "/reference");
        Check(context, document.Partnership, "/partnership");
        Check(context, document.Dates, "/dates");
        Check(context, document.Judgements, "/judgements");
        Check(context, document.ImprovementAreas, "/improvementAreas");
        Check(context, document.Stated, "/stated");
        CheckPartnership(context, document.Partnership.ValueOrDefault);
        CheckDates(context, document.Dates.ValueOrDefault);
        CheckJudgements(context);
        CheckAreas(context);
        if (document.Stated.ValueOrDefault is { } stated)
        {
            Check(context, stated.NextFullInspection, "/stated/nextFullInspection");
            Check(context, stated.MonitoringInspection, "/stated/monitoringInspection");
            Check(context, stated.Response, "/stated/response");
        }
    }

    private static void Check<T>(RuleContext context, Field<T> field, Place place)
        where T : notnull
    {
        if (field.State == FieldState.Unreadable)
        {
            context.Sink.Report(FindingCodes.WrongType, place, $"There is a value here that could not be read.", field.Offset);
        }
    }

    private static void CheckPartnership(RuleContext context, PartnershipDocument? partnership)
    {
        if (partnership is null)
        {
            return;
        }

        Check(context, partnership.Name, "/partnership/name");
        Check(context, partnership.LocalAuthority, "/partnership/localAuthority");
        if (partnership.LocalAuthority.ValueOrDefault is { } authority)
        {
            Check(context, authority.Name, "/partnership/localAuthority/name");
            Check(context, authority.DfeCode, "/partnership/localAuthority/dfeCode");
            Check(context, authority.GssCode, "/partnership/localAuthority/gssCode");
        }

        const string boards = "/partnership/integratedCareBoards/";
        for (var i = 0; i < partnership.IntegratedCareBoards.Length; i++)
        {
            Check(context, partnership.IntegratedCareBoards[i], new Place(boards, i));
            Check(context, partnership.IntegratedCareBoards[i].ValueOrDefault?.Name ?? default, new Place(boards, i, "/name"));
            Check(context, partnership.IntegratedCareBoards[i].ValueOrDefault?.OdsCode ?? default, new Place(boards, i, "/odsCode"));
        }

        const string partners = "/partnership/partners/";
        for (var i = 0; i < partnership.Partners.Length; i++)
        {
            Check(context, partnership.Partners[i], new Place(partners, i));
            Check(context, partnership.Partners[i].ValueOrDefault?.Name ?? default, new Place(partners, i, "/name"));
            Check(context, partnership.Partners[i].ValueOrDefault?.Role ?? default, new Place(partners, i, "/role"));
        }
    }

    private static void CheckDates(RuleContext context, DatesDocument? dates)
    {
        if (dates is not null)
        {
            Check(context, dates.Notified, "/dates/notified");
            Check(context, dates.Started, "/dates/started");
            Check(context, dates.Ended, "/dates/ended");
            Check(context, dates.ReportReceived, "/dates/reportReceived");
            Check(context, dates.Published, "/dates/published");
        }
    }

    private static void CheckJudgements(RuleContext context)
    {
        if (!context.Document.Judgements.IsGiven || context.Document.Judgements.Value.IsDefault)
        {
            return;
        }

        foreach (var entry in context.Document.Judgements.Value)
        {
            if (entry is not null)
            {
                CheckJudgement(context, entry.Judgement, Place.OfJudgement(entry.Question));
            }
        }
    }

    private static void CheckJudgement(RuleContext context, Field<JudgementDocument> field, Place place)
    {
        Check(context, field, place);
        if (field.ValueOrDefault is { } judgement)
        {
            Check(context, judgement.Grade, place);
            Check(context, judgement.Absent, place);
            Check(context, judgement.Raw, place);
            Check(context, judgement.Number, place);
            Check(context, judgement.Narrative, place);
        }
    }

    private static void CheckAreas(RuleContext context)
    {
        if (!context.Document.ImprovementAreas.IsGiven || context.Document.ImprovementAreas.Value.IsDefault)
        {
            return;
        }

        const string root = "/improvementAreas/";
        for (var i = 0; i < context.Document.ImprovementAreas.Value.Length; i++)
        {
            var field = context.Document.ImprovementAreas.Value[i];
            Check(context, field, new Place(root, i));
            if (field.ValueOrDefault is not { } area)
            {
                continue;
            }

            Check(context, area.Kind, new Place(root, i, "/kind"));
            Check(context, area.Number, new Place(root, i, "/number"));
            Check(context, area.Text, new Place(root, i, "/text"));
            CheckJudgement(context, area.Progress, new Place(root, i, "/progress"));
            for (var j = 0; j < area.Points.Length; j++)
            {
                Check(context, area.Points[j], new Place(root, i, "/points/", j));
            }

            for (var j = 0; j < area.Themes.Length; j++)
            {
                Check(context, area.Themes[j], new Place(root, i, "/themes/", j));
            }

            for (var j = 0; j < area.Responsible.Length; j++)
            {
                Check(context, area.Responsible[j], new Place(root, i, "/responsible/", j));
                Check(context, area.Responsible[j].ValueOrDefault?.Role ?? default, new Place(root, i, "/responsible/", j, "/role"));
                Check(context, area.Responsible[j].ValueOrDefault?.Name ?? default, new Place(root, i, "/responsible/", j, "/name"));
            }
        }
    }
}
