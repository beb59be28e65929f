using System.Runtime.CompilerServices;
using System.Text.Json;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Serialization;

internal ref partial struct DocumentReader
{
    private static readonly MemberTable InspectionMembers = new(
        "an inspection",
        "schema", "framework", "kind", "reference", "partnership", "dates", "judgements", "improvementAreas", "stated", "provider");

    private static readonly MemberTable DateMembers = new("dates", "notified", "started", "ended", "reportReceived", "published");
    private static readonly MemberTable StatedMembers = new("stated", "nextFullInspection", "monitoringInspection", "response");
    private static readonly MemberTable JudgementMembers = new("a judgement", "absent", "raw", "narrative", "grade", "dialect", "points", "maximum");

    private static readonly MemberTable AreaMembers = new(
        "an improvement area", "kind", "number", "text", "points", "responsible", "themes", "progress");

    private static readonly MemberTable BodyMembers = new("a responsible body", "role", "name");

    private void ReadInspection()
    {
        _path.Enter();
        var seen = default(Seen);
        // In the order of the contract; whatever stands elsewhere is left to the loop.
        if (Is(InspectionMembers, 0, ref seen))
        {
            ReadMember(0);
        }

        if (Is(InspectionMembers, 1, ref seen))
        {
            ReadMember(1);
        }

        if (Is(InspectionMembers, 2, ref seen))
        {
            ReadMember(2);
        }

        if (Is(InspectionMembers, 3, ref seen))
        {
            ReadMember(3);
        }

        if (Is(InspectionMembers, 4, ref seen))
        {
            ReadMember(4);
        }

        if (Is(InspectionMembers, 9, ref seen))
        {
            ReadMember(9);
        }

        if (Is(InspectionMembers, 5, ref seen))
        {
            ReadMember(5);
        }

        if (Is(InspectionMembers, 6, ref seen))
        {
            ReadMember(6);
        }

        if (Is(InspectionMembers, 7, ref seen))
        {
            ReadMember(7);
        }

        if (Is(InspectionMembers, 8, ref seen))
        {
            ReadMember(8);
        }

        while (NextMember(InspectionMembers, ref seen) is >= 0 and var member)
        {
            ReadMember(member);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadMember(int member)
    {
        switch (member)
        {
            case 0: _frame.Schema = ReadText("a text such as \"send-framework/inspection/v1\""); break;
            case 1: _frame.Framework = ReadText("the code of an edition, such as \"area-send-2023\""); break;
            case 2: _frame.Kind = ReadText("the code of a kind of inspection, such as \"full\""); break;
            case 3: _frame.Reference = ReadText("a text in quotation marks"); break;
            case 4: ReadPartnership(); break;
            case 5: ReadDates(); break;
            case 6: ReadJudgements(); break;
            case 7: ReadAreas(); break;
            case 8: ReadStated(); break;
            default: ReadProvider(); break;
        }
    }

    private void ReadDates()
    {
        if (!StartsObject("an object with the dates", out _frame.Dates))
        {
            return;
        }

        var seen = default(Seen);
        // In the order of the contract; whatever stands elsewhere is left to the loop.
        if (Is(DateMembers, 0, ref seen))
        {
            ReadDateMember(0);
        }

        if (Is(DateMembers, 1, ref seen))
        {
            ReadDateMember(1);
        }

        if (Is(DateMembers, 2, ref seen))
        {
            ReadDateMember(2);
        }

        if (Is(DateMembers, 3, ref seen))
        {
            ReadDateMember(3);
        }

        if (Is(DateMembers, 4, ref seen))
        {
            ReadDateMember(4);
        }

        while (NextMember(DateMembers, ref seen) is >= 0 and var member)
        {
            ReadDateMember(member);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadDateMember(int member)
    {
        switch (member)
        {
            case 0: _frame.Notified = ReadDate(); break;
            case 1: _frame.Started = ReadDate(); break;
            case 2: _frame.Ended = ReadDate(); break;
            case 3: _frame.ReportReceived = ReadDate(); break;
            default: _frame.Published = ReadDate(); break;
        }
    }

    private void ReadJudgements()
    {
        if (!StartsObject("an object with a member for each question", out _frame.Judgements))
        {
            return;
        }

        while (NextQuestion(out var question))
        {
            if (_frame.Entries.Count < MaximumItems)
            {
                ref var entry = ref _frame.Entries.Add();
                entry.Question = question;
                ReadJudgement(ref entry.Judgement);
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
    }

    private void ReadJudgement(ref FrameJudgement judgement)
    {
        var offset = Offset;
        switch (_json.TokenType)
        {
            case JsonTokenType.String:
                judgement.Grade = ReadText("a grade");
                judgement.Part = new(judgement.Grade.State, offset);
                break;
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                judgement.Number = FrameText.Read((int)_json.TokenStartIndex, _json.ValueSpan.Length, offset);
                judgement.Part = new(FieldState.Given, offset);
                break;
            default:
                ReadJudgementObject(ref judgement);
                break;
        }
    }

    private void ReadJudgementObject(ref FrameJudgement judgement)
    {
        if (!StartsObject("the code of a grade, or an object such as { \"absent\": \"insufficient-evidence\" }", out judgement.Part))
        {
            return;
        }

        var seen = default(Seen);
        while (NextMember(JudgementMembers, ref seen) is >= 0 and var member)
        {
            switch (member)
            {
                case 0: judgement.Absent = ReadText("the reason why there is no judgement, such as \"insufficient-evidence\""); break;
                case 1: judgement.Raw = ReadText("the text that stood in the place of the judgement"); break;
                case 2: judgement.Narrative = ReadText("prose"); break;
                case 3: judgement.Grade = ReadText("the code of a grade"); break;
                case 4: judgement.Dialect = ReadText("the code of a dialect, such as \"msi\""); break;
                case 5: judgement.Points = ReadDecimal(); break;
                default: judgement.Maximum = ReadDecimal(); break;
            }
        }
    }

    private void ReadAreas()
    {
        if (!StartsArray("a list of improvement areas", out _frame.ImprovementAreas))
        {
            return;
        }

        for (var index = -1; NextItem(ref index);)
        {
            ref var area = ref _frame.Areas.Add();
            if (StartsObject("an improvement area, as an object", out area.Part))
            {
                ReadArea(ref area);
            }
            else
            {
                area.Part = Item(area.Part);
            }
        }
    }

    private void ReadArea(ref FrameArea area)
    {
        var seen = default(Seen);
        // In the order of the contract; whatever stands elsewhere is left to the loop.
        if (Is(AreaMembers, 0, ref seen))
        {
            ReadMember(ref area, 0);
        }

        if (Is(AreaMembers, 1, ref seen))
        {
            ReadMember(ref area, 1);
        }

        if (Is(AreaMembers, 2, ref seen))
        {
            ReadMember(ref area, 2);
        }

        if (Is(AreaMembers, 3, ref seen))
        {
            ReadMember(ref area, 3);
        }

        if (Is(AreaMembers, 4, ref seen))
        {
            ReadMember(ref area, 4);
        }

        if (Is(AreaMembers, 5, ref seen))
        {
            ReadMember(ref area, 5);
        }

        if (Is(AreaMembers, 6, ref seen))
        {
            ReadMember(ref area, 6);
        }

        while (NextMember(AreaMembers, ref seen) is >= 0 and var member)
        {
            ReadMember(ref area, member);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadMember(ref FrameArea area, int member)
    {
        switch (member)
        {
            case 0: area.Kind = ReadText("the code of a kind of improvement area, such as \"area-for-improvement\""); break;
            case 1: area.Number = ReadNumber("a whole number"); break;
            case 2: area.Text = ReadText("a text"); break;
            case 3: area.Points = ReadPoints(); break;
            case 4: area.Responsible = ReadBodies(); break;
            case 5: area.Themes = ReadThemes(); break;
            default:
                ReadJudgement(ref _frame.Progress.Add());
                area.Progress = _frame.Progress.Count;
                break;
        }
    }

    private FrameRange ReadBodies()
    {
        if (!StartsArray("a list of responsible bodies", out _))
        {
            return default;
        }

        var start = _frame.Bodies.Count;
        for (var index = -1; NextItem(ref index);)
        {
            ref var body = ref _frame.Bodies.Add();
            if (!StartsObject("a responsible body, as an object", out body.Part))
            {
                body.Part = Item(body.Part);
                continue;
            }

            var seen = default(Seen);
            // In the order of the contract; whatever stands elsewhere is left to the loop.
            if (Is(BodyMembers, 0, ref seen))
            {
                ReadMember(ref body, 0);
            }

            if (Is(BodyMembers, 1, ref seen))
            {
                ReadMember(ref body, 1);
            }

            while (NextMember(BodyMembers, ref seen) is >= 0 and var member)
            {
                ReadMember(ref body, member);
            }
        }

        return _frame.Bodies.From(start);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadMember(ref FrameBody body, int member)
    {
        switch (member)
        {
            case 0: body.Role = ReadText("the code of a role, such as \"local-area-partnership\""); break;
            default: body.Name = ReadText("a name"); break;
        }
    }

    private void ReadStated()
    {
        if (!StartsObject("an object with what the report states", out _frame.Stated))
        {
            return;
        }

        var seen = default(Seen);
        // In the order of the contract; whatever stands elsewhere is left to the loop.
        if (Is(StatedMembers, 0, ref seen))
        {
            ReadStatedMember(0);
        }

        if (Is(StatedMembers, 1, ref seen))
        {
            ReadStatedMember(1);
        }

        if (Is(StatedMembers, 2, ref seen))
        {
            ReadStatedMember(2);
        }

        while (NextMember(StatedMembers, ref seen) is >= 0 and var member)
        {
            ReadStatedMember(member);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadStatedMember(int member)
    {
        switch (member)
        {
            case 0: _frame.NextFullInspection = ReadInterval(); break;
            case 1: _frame.MonitoringInspection = ReadInterval(); break;
            default: _frame.Response = ReadText("the code of a response, such as \"strategic-plan\""); break;
        }
    }
}
