using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Time;

namespace Send.Framework.Tests.Inspections;

/// <summary>The parts of an inspection as the contract has them, written without the library: docs/reference/json.md.</summary>
internal static class PartsJson
{
    public static byte[] Write(
        InspectionFramework framework, InspectionKind kind, InspectionSubject subject, InspectionDates dates, ImmutableArray<AnsweredQuestion> answers,
        ImprovementArea[]? areas, StatedNextSteps? stated, string? reference)
    {
        var document = new JsonObject
        {
            ["schema"] = "send-framework/inspection/v1",
            ["framework"] = framework.Id,
            ["kind"] = kind.Code,
            ["reference"] = reference,
            [subject is Provider ? "provider" : "partnership"] = Of(subject),
            ["dates"] = new JsonObject
            {
                ["notified"] = Day(dates.Notified),
                ["started"] = DayOfVisit(dates.Started),
                ["ended"] = DayOfVisit(dates.Ended),
                ["reportReceived"] = Day(dates.ReportReceived),
                ["published"] = Day(dates.Published),
            },
            ["judgements"] = new JsonObject(answers.Select(a => KeyValuePair.Create(a.Question.Code, (JsonNode?)Of(a.Judgement)))),
        };
        if (areas is not null)
        {
            document["improvementAreas"] = new JsonArray([.. areas.Select(Of)]);
        }

        if (stated is not null)
        {
            document["stated"] = new JsonObject
            {
                ["nextFullInspection"] = Of(stated.NextFullInspection),
                ["monitoringInspection"] = Of(stated.MonitoringInspection),
                ["response"] = stated.Response?.Code,
            };
        }

        return JsonSerializer.SerializeToUtf8Bytes(document);
    }

    private static JsonObject Of(InspectionSubject subject)
    {
        if (subject is Provider provider)
        {
            return new()
            {
                ["name"] = provider.Name,
                ["register"] = provider.Register,
                ["code"] = provider.Code,
                ["kind"] = provider.Kind,
                ["remit"] = provider.Remit,
            };
        }

        var partnership = (Partnership)subject;
        return new()
        {
            ["name"] = partnership.Name,
            ["localAuthority"] = new JsonObject
            {
                ["name"] = partnership.LocalAuthority.Name,
                ["dfeCode"] = OrNull(partnership.LocalAuthority.DfeCode.IsEmpty, partnership.LocalAuthority.DfeCode),
                ["gssCode"] = OrNull(partnership.LocalAuthority.GssCode.IsEmpty, partnership.LocalAuthority.GssCode),
            },
            ["integratedCareBoards"] = new JsonArray([.. partnership.IntegratedCareBoards.Select(b =>
                new JsonObject { ["name"] = b.Name, ["odsCode"] = OrNull(b.OdsCode.IsEmpty, b.OdsCode) })]),
            ["partners"] = new JsonArray([.. partnership.Partners.Select(p => new JsonObject { ["name"] = p.Name, ["role"] = p.Role })]),
        };
    }

    private static string? OrNull<T>(bool isEmpty, T code) => isEmpty ? null : $"{code}";

    private static JsonNode? DayOfVisit(LocalDate? day) => day is null ? new JsonObject { ["absent"] = "not-recorded" } : Day(day);

    private static string? Day(LocalDate? day) => day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static JsonNode? Of(FollowUpInterval? interval) => interval is null ? null : interval.Unit switch
    {
        IntervalUnit.WorkingDays => new JsonObject { ["workingDays"] = interval.Amount },
        IntervalUnit.SchoolDays => new JsonObject { ["schoolDays"] = interval.Amount },
        IntervalUnit.Terms => new JsonObject { ["terms"] = interval.Amount },
        IntervalUnit.Days => $"P{interval.Amount}D",
        IntervalUnit.Weeks => $"P{interval.Amount}W",
        IntervalUnit.Months => $"P{interval.Amount}M",
        _ => $"P{interval.Amount}Y",
    };

    private static JsonObject Of(Judgement judgement)
    {
        var written = new JsonObject();
        if (judgement.Grade is { } grade)
        {
            written["grade"] = grade.Code;
        }
        else if (judgement.IsAbsent)
        {
            written["absent"] = judgement.Absence.ToCode();
        }
        else
        {
            written["narrative"] = judgement.Text;
        }

        if (judgement.Raw is not null)
        {
            written["raw"] = judgement.Raw;
        }

        if (judgement.Score is { } score)
        {
            written["points"] = score.Points;
            written["maximum"] = score.Maximum;
        }

        return written;
    }

    private static JsonObject Of(ImprovementArea area)
    {
        var written = new JsonObject
        {
            ["kind"] = area.Kind.Code,
            ["number"] = area.Number,
            ["text"] = area.Text,
            ["points"] = new JsonArray([.. area.Points.Select(p => (JsonNode?)JsonValue.Create(p))]),
            ["responsible"] = new JsonArray([.. area.Responsible.Select(b => new JsonObject { ["role"] = b.Role, ["name"] = b.Name })]),
            ["themes"] = new JsonArray([.. area.Themes.Select(t => (JsonNode?)JsonValue.Create(t))]),
        };
        if (area.Progress is { } progress)
        {
            written["progress"] = Of(progress);
        }

        return written;
    }
}
