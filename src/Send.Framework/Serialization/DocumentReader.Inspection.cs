using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NodaTime;
using Send.Framework.Time;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Serialization;

internal ref partial struct DocumentReader
{
    private static readonly MemberTable InspectionMembers = new(
        "an inspection",
        "schema", "framework", "kind", "reference", "partnership", "dates", "judgements", "improvementAreas", "stated");

    private static readonly MemberTable DateMembers = new("dates", "notified", "started", "ended", "reportReceived", "published");
    private static readonly MemberTable StatedMembers = new("stated", "nextFullInspection", "monitoringInspection", "response");
    private static readonly MemberTable JudgementMembers = new("a judgement", "absent", "raw", "narrative", "grade");

    private static readonly MemberTable AreaMembers = new(
        "an improvement area", "kind", "number", "text", "points", "responsible", "themes", "progress");

    private static readonly MemberTable BodyMembers = new("a responsible body", "role", "name");

    private InspectionDocument ReadInspection()
    {
        Field<string> schema = default, framework = default, kind = default, reference = default;
        Field<PartnershipDocument> partnership = default;
        Field<DatesDocument> dates = default;
        Field<ImmutableArray<JudgementEntry>> judgements = default;
        Field<ImmutableArray<Field<ImprovementAreaDocument>>> areas = default;
        Field<StatedDocument> stated = default;

        var seen = default(Seen);
        while (NextMember(InspectionMembers, ref seen) is >= 0 and var member)
        {
            switch (member)
            {
                case 0: schema = ReadText("a text such as \"send-framework/inspection/v1\""); break;
                case 1: framework = ReadText("the code of an edition, such as \"area-send-2023\""); break;
                case 2: kind = ReadText("the code of a kind of inspection, such as \"full\""); break;
                case 3: reference = ReadText("a text in quotation marks"); break;
                case 4: partnership = ReadPartnership(); break;
                case 5: dates = ReadDates(); break;
                case 6: judgements = ReadJudgements(); break;
                case 7: areas = ReadAreas(); break;
                default: stated = ReadStated(); break;
            }
        }

        return new InspectionDocument
        {
            Schema = schema,
            Framework = framework,
            Kind = kind,
            Reference = reference,
            Partnership = partnership,
            Dates = dates,
            Judgements = judgements,
            ImprovementAreas = areas,
            Stated = stated,
            UnknownMembers = _unknown?.ToImmutable() ?? [],
        };
    }

    private Field<DatesDocument> ReadDates()
    {
        var offset = Offset;
        if (!StartsObject<DatesDocument>("an object with the dates", out var other))
        {
            return other;
        }

        Field<LocalDate> notified = default, started = default, ended = default, received = default, published = default;
        var seen = default(Seen);
        while (NextMember(DateMembers, ref seen) is >= 0 and var member)
        {
            switch (member)
            {
                case 0: notified = ReadDate(); break;
                case 1: started = ReadDate(); break;
                case 2: ended = ReadDate(); break;
                case 3: received = ReadDate(); break;
                default: published = ReadDate(); break;
            }
        }

        return Field.Of(
            new DatesDocument { Notified = notified, Started = started, Ended = ended, ReportReceived = received, Published = published }, offset);
    }

    private Field<ImmutableArray<JudgementEntry>> ReadJudgements()
    {
        var offset = Offset;
        if (!StartsObject<ImmutableArray<JudgementEntry>>("an object with a member for each question", out var other))
        {
            return other;
        }

        var entries = new Items<JudgementEntry>();
        var seen = default(Seen);
        while (NextMember(ref seen, out var question))
        {
            if (entries.Count < MaximumItems)
            {
                entries.Add(new JudgementEntry(question, ReadJudgement()));
            }
            else
            {
                if (!_tooManyJudgements)
                {
                    _tooManyJudgements = true;
                    _sink.Report(
                        FindingCodes.TooManyItems, At(FindingCodes.TooManyItems, toParent: true), $"There are at most {MaximumItems} judgements.",
                        Offset);
                }

                SkipValue();
            }
        }

        return Field.Of(entries.ToImmutable(), offset);
    }

    private Field<JudgementDocument> ReadJudgement()
    {
        var offset = Offset;
        switch (_json.TokenType)
        {
            case JsonTokenType.String:
                var grade = ReadText("a grade");
                return grade.IsGiven ? Field.Of(new JudgementDocument { Grade = grade }, offset) : Field.Unreadable<JudgementDocument>(offset);
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                return Field.Of(new JudgementDocument { Number = Field.Of(Encoding.UTF8.GetString(_json.ValueSpan), offset) }, offset);
        }

        if (!StartsObject<JudgementDocument>("the code of a grade, or an object such as { \"absent\": \"insufficient-evidence\" }", out var other))
        {
            return other;
        }

        Field<string> absent = default, raw = default, narrative = default, graded = default;
        var seen = default(Seen);
        while (NextMember(JudgementMembers, ref seen) is >= 0 and var member)
        {
            switch (member)
            {
                case 0: absent = ReadText("the reason why there is no judgement, such as \"insufficient-evidence\""); break;
                case 1: raw = ReadText("the text that stood in the place of the judgement"); break;
                case 2: narrative = ReadText("prose"); break;
                default: graded = ReadText("the code of a grade"); break;
            }
        }

        return Field.Of(new JudgementDocument { Absent = absent, Raw = raw, Narrative = narrative, Grade = graded }, offset);
    }

    private Field<ImmutableArray<Field<ImprovementAreaDocument>>> ReadAreas()
    {
        var offset = Offset;
        if (!StartsArray<ImmutableArray<Field<ImprovementAreaDocument>>>("a list of improvement areas", out var other))
        {
            return other;
        }

        var areas = new Items<Field<ImprovementAreaDocument>>();
        for (var index = -1; NextItem(ref index);)
        {
            areas.Add(Item(ReadArea()));
        }

        return Field.Of(areas.ToImmutable(), offset);
    }

    private Field<ImprovementAreaDocument> ReadArea()
    {
        var offset = Offset;
        if (!StartsObject<ImprovementAreaDocument>("an improvement area, as an object", out var other))
        {
            return other;
        }

        Field<string> kind = default, text = default;
        Field<int> number = default;
        ImmutableArray<Field<string>> points = [], themes = [];
        ImmutableArray<Field<ResponsibleBodyDocument>> responsible = [];
        Field<JudgementDocument> progress = default;
        var seen = default(Seen);
        while (NextMember(AreaMembers, ref seen) is >= 0 and var member)
        {
            switch (member)
            {
                case 0: kind = ReadText("the code of a kind of improvement area, such as \"area-for-improvement\""); break;
                case 1: number = ReadNumber("a whole number"); break;
                case 2: text = ReadText("a text"); break;
                case 3: points = ReadTexts("a list of texts", "a text"); break;
                case 4: responsible = ReadBodies(); break;
                case 5: themes = ReadTexts("a list of codes of themes", "the code of a theme"); break;
                default: progress = ReadJudgement(); break;
            }
        }

        return Field.Of(
            new ImprovementAreaDocument
            {
                Kind = kind,
                Number = number,
                Text = text,
                Points = points,
                Responsible = responsible,
                Themes = themes,
                Progress = progress,
            },
            offset);
    }

    private ImmutableArray<Field<ResponsibleBodyDocument>> ReadBodies()
    {
        if (!StartsArray<ResponsibleBodyDocument>("a list of responsible bodies", out _))
        {
            return [];
        }

        var bodies = new Items<Field<ResponsibleBodyDocument>>();
        for (var index = -1; NextItem(ref index);)
        {
            bodies.Add(Item(ReadBody()));
        }

        return bodies.ToImmutable();
    }

    private Field<ResponsibleBodyDocument> ReadBody()
    {
        var offset = Offset;
        if (!StartsObject<ResponsibleBodyDocument>("a responsible body, as an object", out var other))
        {
            return other;
        }

        Field<string> role = default, name = default;
        var seen = default(Seen);
        while (NextMember(BodyMembers, ref seen) is >= 0 and var member)
        {
            switch (member)
            {
                case 0: role = ReadText("the code of a role, such as \"local-area-partnership\""); break;
                default: name = ReadText("a name"); break;
            }
        }

        return Field.Of(new ResponsibleBodyDocument { Role = role, Name = name }, offset);
    }

    private Field<StatedDocument> ReadStated()
    {
        var offset = Offset;
        if (!StartsObject<StatedDocument>("an object with what the report states", out var other))
        {
            return other;
        }

        Field<FollowUpInterval> full = default, monitoring = default;
        Field<string> response = default;
        var seen = default(Seen);
        while (NextMember(StatedMembers, ref seen) is >= 0 and var member)
        {
            switch (member)
            {
                case 0: full = ReadInterval(); break;
                case 1: monitoring = ReadInterval(); break;
                default: response = ReadText("the code of a response, such as \"strategic-plan\""); break;
            }
        }

        return Field.Of(new StatedDocument { NextFullInspection = full, MonitoringInspection = monitoring, Response = response }, offset);
    }
}
