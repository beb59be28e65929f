using System.Collections.Immutable;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Serialization;

internal ref partial struct DocumentReader
{
    private static readonly MemberTable PartnershipMembers = new(
        "a partnership", "name", "localAuthority", "integratedCareBoards", "partners");

    private static readonly MemberTable AuthorityMembers = new("a local authority", "name", "dfeCode", "gssCode");
    private static readonly MemberTable BoardMembers = new("an integrated care board", "name", "odsCode");
    private static readonly MemberTable PartnerMembers = new("a partner", "name", "role");

    private Field<PartnershipDocument> ReadPartnership()
    {
        var offset = Offset;
        if (!StartsObject<PartnershipDocument>("a partnership, as an object", out var other))
        {
            return other;
        }

        Field<string> name = default;
        Field<LocalAuthorityDocument> authority = default;
        ImmutableArray<Field<IntegratedCareBoardDocument>> boards = [];
        ImmutableArray<Field<PartnerDocument>> partners = [];
        var seen = default(Seen);
        while (NextMember(PartnershipMembers, ref seen) is >= 0 and var member)
        {
            switch (member)
            {
                case 0: name = ReadText("a name"); break;
                case 1: authority = ReadAuthority(); break;
                case 2: boards = ReadBoards(); break;
                default: partners = ReadPartners(); break;
            }
        }

        return Field.Of(
            new PartnershipDocument { Name = name, LocalAuthority = authority, IntegratedCareBoards = boards, Partners = partners }, offset);
    }

    private Field<LocalAuthorityDocument> ReadAuthority()
    {
        var offset = Offset;
        if (!StartsObject<LocalAuthorityDocument>("a local authority, as an object", out var other))
        {
            return other;
        }

        Field<string> name = default, dfeCode = default, gssCode = default;
        var seen = default(Seen);
        while (NextMember(AuthorityMembers, ref seen) is >= 0 and var member)
        {
            switch (member)
            {
                case 0: name = ReadText("a name"); break;
                case 1: dfeCode = ReadText("a DfE code in quotation marks, such as \"372\""); break;
                default: gssCode = ReadText("a GSS code, such as \"E08000018\""); break;
            }
        }

        return Field.Of(new LocalAuthorityDocument { Name = name, DfeCode = dfeCode, GssCode = gssCode }, offset);
    }

    private ImmutableArray<Field<IntegratedCareBoardDocument>> ReadBoards()
    {
        if (!StartsArray<IntegratedCareBoardDocument>("a list of integrated care boards", out _))
        {
            return [];
        }

        var boards = new Items<Field<IntegratedCareBoardDocument>>();
        for (var index = -1; NextItem(ref index);)
        {
            boards.Add(Item(ReadBoard()));
        }

        return boards.ToImmutable();
    }

    private Field<IntegratedCareBoardDocument> ReadBoard()
    {
        var offset = Offset;
        if (!StartsObject<IntegratedCareBoardDocument>("an integrated care board, as an object", out var other))
        {
            return other;
        }

        Field<string> name = default, odsCode = default;
        var seen = default(Seen);
        while (NextMember(BoardMembers, ref seen) is >= 0 and var member)
        {
            switch (member)
            {
                case 0: name = ReadText("a name"); break;
                default: odsCode = ReadText("an ODS code, such as \"QF7\""); break;
            }
        }

        return Field.Of(new IntegratedCareBoardDocument { Name = name, OdsCode = odsCode }, offset);
    }

    private ImmutableArray<Field<PartnerDocument>> ReadPartners()
    {
        if (!StartsArray<PartnerDocument>("a list of partners", out _))
        {
            return [];
        }

        var partners = new Items<Field<PartnerDocument>>();
        for (var index = -1; NextItem(ref index);)
        {
            partners.Add(Item(ReadPartner()));
        }

        return partners.ToImmutable();
    }

    private Field<PartnerDocument> ReadPartner()
    {
        var offset = Offset;
        if (!StartsObject<PartnerDocument>("a partner, as an object", out var other))
        {
            return other;
        }

        Field<string> name = default, role = default;
        var seen = default(Seen);
        while (NextMember(PartnerMembers, ref seen) is >= 0 and var member)
        {
            switch (member)
            {
                case 0: name = ReadText("a name"); break;
                default: role = ReadText("the code of a role, such as \"parent-carer-forum\""); break;
            }
        }

        return Field.Of(new PartnerDocument { Name = name, Role = role }, offset);
    }
}
