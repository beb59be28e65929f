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

    private static readonly MemberTable JudgementMembers = new(
        "a judgement", "absent", "raw", "narrative", "grade", "dialect", "points", "maximum");

    private void ReadInspection()
    {
        _path.Enter();
        ToNextName();
        var seen = default(Seen);

        // In the order of the contract; whatever stands elsewhere is left to the loop.
        TakeMember("schema"u8, 0, ref seen);
        TakeMember("framework"u8, 1, ref seen);
        TakeMember("kind"u8, 2, ref seen);
        TakeMember("reference"u8, 3, ref seen);
        TakeMember("partnership"u8, 4, ref seen);
        TakeMember("provider"u8, 9, ref seen);
        TakeMember("dates"u8, 5, ref seen);
        TakeMember("judgements"u8, 6, ref seen);
        TakeMember("improvementAreas"u8, 7, ref seen);
        TakeMember("stated"u8, 8, ref seen);

        for (int member; (member = NextMember(InspectionMembers, ref seen)) >= 0; ToNextName())
        {
            ReadMember(member);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakeMember(ReadOnlySpan<byte> name, int member, ref Seen seen)
    {
        if (Is(name, member, ref seen))
        {
            ReadMember(member);
            ToNextName();
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
        TakeDateMember("notified"u8, 0, ref seen);
        TakeDateMember("started"u8, 1, ref seen);
        TakeDateMember("ended"u8, 2, ref seen);
        TakeDateMember("reportReceived"u8, 3, ref seen);
        TakeDateMember("published"u8, 4, ref seen);

        for (int member; (member = NextMember(DateMembers, ref seen)) >= 0; ToNextName())
        {
            ReadDateMember(member);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakeDateMember(ReadOnlySpan<byte> name, int member, ref Seen seen)
    {
        if (Is(name, member, ref seen))
        {
            ReadDateMember(member);
            ToNextName();
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
        if (!Starts(JsonTokenType.StartObject, "an object with a member for each question", out _frame.Judgements))
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
                        FindingCodes.TooManyItems, At(FindingCodes.TooManyItems, toParent: true),
                        $"There are at most {MaximumItems} judgements.",
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
        for (int member; (member = NextMember(JudgementMembers, ref seen)) >= 0; ToNextName())
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

    private void ReadStated()
    {
        if (!StartsObject("an object with what the report states", out _frame.Stated))
        {
            return;
        }

        var seen = default(Seen);

        // In the order of the contract; whatever stands elsewhere is left to the loop.
        TakeStatedMember("nextFullInspection"u8, 0, ref seen);
        TakeStatedMember("monitoringInspection"u8, 1, ref seen);
        TakeStatedMember("response"u8, 2, ref seen);

        for (int member; (member = NextMember(StatedMembers, ref seen)) >= 0; ToNextName())
        {
            ReadStatedMember(member);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakeStatedMember(ReadOnlySpan<byte> name, int member, ref Seen seen)
    {
        if (Is(name, member, ref seen))
        {
            ReadStatedMember(member);
            ToNextName();
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
