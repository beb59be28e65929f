using System.Runtime.CompilerServices;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Serialization;

internal ref partial struct DocumentReader
{
    private static readonly MemberTable PartnershipMembers = new(
        "a partnership", "name", "localAuthority", "integratedCareBoards", "partners");

    private static readonly MemberTable AuthorityMembers = new("a local authority", "name", "dfeCode", "gssCode");
    private static readonly MemberTable BoardMembers = new("an integrated care board", "name", "odsCode");
    private static readonly MemberTable PartnerMembers = new("a partner", "name", "role");

    private static readonly MemberTable ProviderMembers = new("a provider", "name", "register", "code", "kind", "remit");

    private void ReadPartnership()
    {
        if (!StartsObject("a partnership, as an object", out _frame.Partnership))
        {
            return;
        }

        var seen = default(Seen);

        // In the order of the contract; whatever stands elsewhere is left to the loop.
        TakePartnershipMember("name"u8, 0, ref seen);
        TakePartnershipMember("localAuthority"u8, 1, ref seen);
        TakePartnershipMember("integratedCareBoards"u8, 2, ref seen);
        TakePartnershipMember("partners"u8, 3, ref seen);

        for (int member; (member = NextMember(PartnershipMembers, ref seen)) >= 0; ToNextName())
        {
            ReadPartnershipMember(member);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakePartnershipMember(ReadOnlySpan<byte> name, int member, ref Seen seen)
    {
        if (Is(name, member, ref seen))
        {
            ReadPartnershipMember(member);
            ToNextName();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadPartnershipMember(int member)
    {
        switch (member)
        {
            case 0: _frame.PartnershipName = ReadText("a name"); break;
            case 1: ReadAuthority(); break;
            case 2: ReadBoards(); break;
            default: ReadPartners(); break;
        }
    }

    private void ReadProvider()
    {
        if (!StartsObject("a provider, as an object", out _frame.Provider))
        {
            return;
        }

        var seen = default(Seen);
        for (int member; (member = NextMember(ProviderMembers, ref seen)) >= 0; ToNextName())
        {
            switch (member)
            {
                case 0: _frame.ProviderName = ReadText("a name"); break;
                case 1: _frame.Register = ReadText("the code of a register, such as \"urn\""); break;
                case 2: _frame.ProviderCode = ReadText("the code in the register, in quotation marks"); break;
                case 3: _frame.ProviderKind = ReadText("what the provider is, as a code"); break;
                default: _frame.Remit = ReadText("the code of a remit"); break;
            }
        }
    }

    private void ReadAuthority()
    {
        if (!StartsObject("a local authority, as an object", out _frame.Authority))
        {
            return;
        }

        var seen = default(Seen);

        // In the order of the contract; whatever stands elsewhere is left to the loop.
        TakeAuthorityMember("name"u8, 0, ref seen);
        TakeAuthorityMember("dfeCode"u8, 1, ref seen);
        TakeAuthorityMember("gssCode"u8, 2, ref seen);

        for (int member; (member = NextMember(AuthorityMembers, ref seen)) >= 0; ToNextName())
        {
            ReadAuthorityMember(member);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakeAuthorityMember(ReadOnlySpan<byte> name, int member, ref Seen seen)
    {
        if (Is(name, member, ref seen))
        {
            ReadAuthorityMember(member);
            ToNextName();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadAuthorityMember(int member)
    {
        switch (member)
        {
            case 0: _frame.AuthorityName = ReadText("a name"); break;
            case 1: _frame.DfeCode = ReadText("a DfE code in quotation marks, such as \"372\""); break;
            default: _frame.GssCode = ReadText("a GSS code, such as \"E08000018\""); break;
        }
    }

    private void ReadBoards()
    {
        if (!StartsArray("a list of integrated care boards", out _))
        {
            return;
        }

        for (var index = -1; NextItem(ref index);)
        {
            ref var board = ref _frame.Boards.Add();
            if (!StartsObject("an integrated care board, as an object", out board.Part))
            {
                board.Part = Item(board.Part);
                continue;
            }

            var seen = default(Seen);
            // In the order of the contract; whatever stands elsewhere is left to the loop.
            TakeMember(ref board, "name"u8, 0, ref seen);
            TakeMember(ref board, "odsCode"u8, 1, ref seen);

            for (int member; (member = NextMember(BoardMembers, ref seen)) >= 0; ToNextName())
            {
                ReadMember(ref board, member);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakeMember(ref FrameBoard board, ReadOnlySpan<byte> name, int member, ref Seen seen)
    {
        if (Is(name, member, ref seen))
        {
            ReadMember(ref board, member);
            ToNextName();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadMember(ref FrameBoard board, int member)
    {
        switch (member)
        {
            case 0: board.Name = ReadText("a name"); break;
            default: board.OdsCode = ReadText("an ODS code, such as \"QF7\""); break;
        }
    }

    private void ReadPartners()
    {
        if (!StartsArray("a list of partners", out _))
        {
            return;
        }

        for (var index = -1; NextItem(ref index);)
        {
            ref var partner = ref _frame.Partners.Add();
            if (!StartsObject("a partner, as an object", out partner.Part))
            {
                partner.Part = Item(partner.Part);
                continue;
            }

            var seen = default(Seen);
            // In the order of the contract; whatever stands elsewhere is left to the loop.
            TakeMember(ref partner, "name"u8, 0, ref seen);
            TakeMember(ref partner, "role"u8, 1, ref seen);

            for (int member; (member = NextMember(PartnerMembers, ref seen)) >= 0; ToNextName())
            {
                ReadMember(ref partner, member);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakeMember(ref FramePartner partner, ReadOnlySpan<byte> name, int member, ref Seen seen)
    {
        if (Is(name, member, ref seen))
        {
            ReadMember(ref partner, member);
            ToNextName();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadMember(ref FramePartner partner, int member)
    {
        switch (member)
        {
            case 0: partner.Name = ReadText("a name"); break;
            default: partner.Role = ReadText("the code of a role, such as \"parent-carer-forum\""); break;
        }
    }
}
