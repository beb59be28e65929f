using System.Runtime.CompilerServices;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Serialization;

internal ref partial struct DocumentReader
{
    private static readonly MemberTable AreaMembers = new(
        "an improvement area", "kind", "number", "text", "points", "responsible", "themes", "progress");

    private static readonly MemberTable BodyMembers = new("a responsible body", "role", "name");

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
        TakeMember(ref area, "kind"u8, 0, ref seen);
        TakeMember(ref area, "number"u8, 1, ref seen);
        TakeMember(ref area, "text"u8, 2, ref seen);
        TakeMember(ref area, "points"u8, 3, ref seen);
        TakeMember(ref area, "responsible"u8, 4, ref seen);
        TakeMember(ref area, "themes"u8, 5, ref seen);
        TakeMember(ref area, "progress"u8, 6, ref seen);

        for (int member; (member = NextMember(AreaMembers, ref seen)) >= 0; ToNextName())
        {
            ReadMember(ref area, member);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakeMember(ref FrameArea area, ReadOnlySpan<byte> name, int member, ref Seen seen)
    {
        if (Is(name, member, ref seen))
        {
            ReadMember(ref area, member);
            ToNextName();
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
            case 4: area.Responsible = ReadBodies(out area.ResponsibleShift); break;
            case 5: area.Themes = ReadThemes(); break;
            default:
                ReadJudgement(ref _frame.Progress.Add());
                area.Progress = _frame.Progress.Count;
                break;
        }
    }

    // Most areas of a report name the same bodies: a list that is letter by letter the one before it is not read again.
    private FrameRange ReadBodies(out int shift)
    {
        shift = 0;
        var place = (int)_json.TokenStartIndex;
        if (_bodies.Length > 0 && _utf8[place..].StartsWith(_utf8.Slice(_bodies.Start, _bodies.Length)))
        {
            _json.Skip();
            shift = place - _bodies.Start;
            return _bodies.Items;
        }

        // Of a list with a fault, and of one whose unknown members somebody asks for, each place counts.
        var before = _sink.Total;
        var read = ReadBodies();
        _bodies = read.Count > 0 && _unknown is null && _sink.Total == before
            ? new(place, (int)_json.BytesConsumed - place, read)
            : default;
        return read;
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
            TakeMember(ref body, "role"u8, 0, ref seen);
            TakeMember(ref body, "name"u8, 1, ref seen);

            for (int member; (member = NextMember(BodyMembers, ref seen)) >= 0; ToNextName())
            {
                ReadMember(ref body, member);
            }
        }

        return _frame.Bodies.From(start);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakeMember(ref FrameBody body, ReadOnlySpan<byte> name, int member, ref Seen seen)
    {
        if (Is(name, member, ref seen))
        {
            ReadMember(ref body, member);
            ToNextName();
        }
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

    /// <summary>A list that was read without a fault: where it stands in the text, and what is in it.</summary>
    private readonly record struct ReadList(int Start, int Length, FrameRange Items);
}
