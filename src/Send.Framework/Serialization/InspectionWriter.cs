using NodaTime;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

/// <summary>Writes an inspection in the contract's form. Every member is there; what is not recorded is null.</summary>
internal static class InspectionWriter
{
    public static void Write(ref JsonOutput json, Inspection inspection)
    {
        json.StartObject();
        json.Member("schema"u8, InspectionContract.Schema);
        json.CodeMember("framework"u8, inspection.Framework.Id);
        json.CodeMember("kind"u8, inspection.Kind.Code);
        json.Member("reference"u8, inspection.Reference);
        if (inspection.Subject is Provider provider)
        {
            json.Name("provider"u8);
            Write(ref json, provider);
        }
        else
        {
            json.Name("partnership"u8);
            Write(ref json, inspection.Partnership);
        }

        json.Name("dates"u8);
        Write(ref json, inspection.Dates);

        json.Name("judgements"u8);
        json.StartObject();
        foreach (var answer in inspection.Judgements)
        {
            json.Name(answer.Question.Code);
            Write(ref json, answer.Judgement);
        }

        json.EndObject();

        json.Name("improvementAreas"u8);
        if (inspection.ImprovementAreasRecorded)
        {
            json.StartArray();
            foreach (var area in inspection.ImprovementAreas)
            {
                Write(ref json, area);
            }

            json.EndArray();
        }
        else
        {
            json.Null();
        }

        json.Name("stated"u8);
        json.StartObject();
        json.Name("nextFullInspection"u8);
        PartWriter.Interval(ref json, inspection.Stated.NextFullInspection);
        json.Name("monitoringInspection"u8);
        PartWriter.Interval(ref json, inspection.Stated.MonitoringInspection);
        json.CodeMember("response"u8, inspection.Stated.Response?.Code);
        json.EndObject();
        json.EndObject();
    }

    private static void Write(ref JsonOutput json, Partnership partnership)
    {
        json.StartObject();
        json.Member("name"u8, partnership.Name);

        var authority = partnership.LocalAuthority;
        json.Name("localAuthority"u8);
        json.StartObject();
        json.Member("name"u8, authority.Name);
        json.Name("dfeCode"u8);
        json.PlaceCode(authority.DfeCode);
        json.Name("gssCode"u8);
        json.PlaceCode(authority.GssCode);
        json.EndObject();

        if (partnership.IntegratedCareBoardsRecorded)
        {
            json.Name("integratedCareBoards"u8);
            json.StartArray();
            foreach (var board in partnership.IntegratedCareBoards)
            {
                json.StartObject();
                json.Member("name"u8, board.Name);
                json.Name("odsCode"u8);
                json.PlaceCode(board.OdsCode);
                if (!board.GssCode.IsEmpty)
                {
                    json.Name("gssCode"u8);
                    json.PlaceCode(board.GssCode);
                }

                json.EndObject();
            }

            json.EndArray();
        }

        json.Name("partners"u8);
        json.StartArray();
        foreach (var partner in partnership.Partners)
        {
            json.StartObject();
            json.Member("name"u8, partner.Name);
            json.CodeMember("role"u8, partner.Role);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }

    private static void Write(ref JsonOutput json, Provider provider)
    {
        json.StartObject();
        json.Member("name"u8, provider.Name);
        json.CodeMember("register"u8, provider.Register);
        json.Member("code"u8, provider.Code);
        json.CodeMember("kind"u8, provider.Kind);
        json.CodeMember("remit"u8, provider.Remit);
        json.EndObject();
    }

    private static void Write(ref JsonOutput json, InspectionDates dates)
    {
        json.StartObject();
        json.Member("notified"u8, dates.Notified);
        DayOfVisit(ref json, "started"u8, dates.Started);
        DayOfVisit(ref json, "ended"u8, dates.Ended);
        json.Member("reportReceived"u8, dates.ReportReceived);
        json.Member("published"u8, dates.Published);
        json.EndObject();
    }

    // A day of the visit, or that it is not recorded.
    private static void DayOfVisit(ref JsonOutput json, ReadOnlySpan<byte> name, LocalDate? day)
    {
        if (day is not null)
        {
            json.Member(name, day);
            return;
        }

        json.Name(name);
        json.StartObject();
        json.CodeMember("absent"u8, InspectionContract.NotRecorded);
        json.EndObject();
    }

    // A grade is its code; only where the source's own words or a score are recorded beside it does it become an object.
    public static void Write(ref JsonOutput json, Judgement judgement)
    {
        if (judgement is { Grade: { } grade, Raw: null, Score: null })
        {
            json.Code(grade.Code);
            return;
        }

        json.StartObject();
        if (judgement.Grade is { } graded)
        {
            json.CodeMember("grade"u8, graded.Code);
        }
        else if (judgement.IsAbsent)
        {
            json.CodeMember("absent"u8, judgement.Absence.ToCode());
        }
        else
        {
            json.Member("narrative"u8, judgement.Text);
        }

        if (judgement.Score is { } score)
        {
            json.Name("points"u8);
            json.Value(score.Points);
            json.Name("maximum"u8);
            json.Value(score.Maximum);
        }

        if (judgement.IsAbsent || judgement.Raw is not null)
        {
            json.Member("raw"u8, judgement.Raw);
        }

        if (judgement.Dialect is not null)
        {
            json.CodeMember("dialect"u8, judgement.Dialect);
        }

        json.EndObject();
    }

    private static void Write(ref JsonOutput json, ImprovementArea area)
    {
        json.StartObject();
        json.CodeMember("kind"u8, area.Kind.Code);
        json.Member("number"u8, area.Number);
        json.Member("text"u8, area.Text);
        json.Member("points"u8, area.Points);
        json.Name("responsible"u8);
        json.StartArray();
        foreach (var body in area.Responsible)
        {
            json.StartObject();
            json.CodeMember("role"u8, body.Role);
            if (body.Name is not null)
            {
                json.Member("name"u8, body.Name);
            }

            json.EndObject();
        }

        json.EndArray();
        json.CodeMember("themes"u8, area.Themes);
        if (area.Progress is { } progress)
        {
            json.Name("progress"u8);
            Write(ref json, progress);
        }

        json.EndObject();
    }
}
