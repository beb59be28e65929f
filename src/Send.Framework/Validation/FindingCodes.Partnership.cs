using System.Collections.Immutable;
using Send.Framework.Sources;
using S = Send.Framework.Frameworks.Editions.AreaSendSources;

namespace Send.Framework.Validation;

public static partial class FindingCodes
{
    /// <summary><c>SEND2001</c>, error: partnership missing.</summary>
    public static FindingCode PartnershipMissing { get; } = Error(
        2001, "Partnership missing",
        "The document does not say who was inspected.",
        "Add \"partnership\" with its local authority.");

    /// <summary><c>SEND2002</c>, error: local authority missing.</summary>
    public static FindingCode AuthorityMissing { get; } = Error(
        2002, "Local authority missing",
        "The partnership has no local authority. A local area is the area of exactly one authority.",
        "Add \"localAuthority\" with a DfE or GSS code.",
        S.SupportAndChallenge("what a local area is"));

    /// <summary><c>SEND2003</c>, error: local authority without a code.</summary>
    public static FindingCode AuthorityCodeMissing { get; } = Error(
        2003, "Local authority without a code",
        "The local authority has neither a DfE nor a GSS code. A name alone is not enough to tell authorities apart: \"Dorset\" could be two.",
        "Add \"dfeCode\" or \"gssCode\".");

    /// <summary><c>SEND2004</c>, error: malformed authority code.</summary>
    public static FindingCode AuthorityCodeMalformed { get; } = Error(
        2004, "Malformed authority code",
        "A code of the local authority does not have the form of such a code.",
        "Write a DfE code as three digits (372) and a GSS code as a letter and eight digits (E08000018), both as text.");

    /// <summary><c>SEND2005</c>, error: unknown authority code.</summary>
    public static FindingCode AuthorityCodeUnknown { get; } = Error(
        2005, "Unknown authority code",
        "No authority has, or had, this code.",
        "Check the code. If the authority is newer than the library's data, add it to the directory in the options.");

    /// <summary><c>SEND2006</c>, error: authority codes disagree.</summary>
    public static FindingCode AuthorityCodesDisagree { get; } = Error(
        2006, "Authority codes disagree",
        "The DfE code and the GSS code belong to different authorities.",
        "Find out which of the two was inspected, and correct or leave out the other code.");

    /// <summary><c>SEND2007</c>, error: authority not in force.</summary>
    public static FindingCode AuthorityNotInForce { get; } = Error(
        2007, "Authority not in force",
        "The authority did not exist on the first day of the visit: it had already ended, or had not yet been created.",
        "Name the authority that was inspected; the message names those for the same area. Judgements do not pass from "
        + "one authority to another.",
        FindingSources.Methodology);

    /// <summary><c>SEND2008</c>, warning: GSS code from another time.</summary>
    public static FindingCode AuthorityCodeOfAnotherTime { get; } = Warning(
        2008, "GSS code from another time",
        "The authority was in force, but under a different GSS code: this one was dropped earlier or issued later.",
        "Use the code that was in force then, or keep this one: both identify the same authority.");

    /// <summary><c>SEND2009</c>, warning: authority name does not match.</summary>
    public static FindingCode AuthorityNameMismatch { get; } = Warning(
        2009, "Authority name does not match",
        "The name is not a known name of the authority with this code.",
        "Check that the name and the code are those of the same authority.");

    /// <summary><c>SEND2010</c>, error: malformed board code.</summary>
    public static FindingCode BoardCodeMalformed { get; } = Error(
        2010, "Malformed board code",
        "A code of an integrated care board does not have the form of such a code.",
        "Write an ODS code as three to five capital letters or digits (QF7) and a GSS code as a letter and eight digits (E54000061).");

    /// <summary><c>SEND2011</c>, warning: unknown board.</summary>
    public static FindingCode BoardUnknown { get; } = Warning(
        2011, "Unknown board",
        "No integrated care board in the data has this code or, if there is no code, this name. The board may be newer than the data, "
        + "and reports do not always print names in full.",
        "Check the code, or add the board to the directory in the options.");

    /// <summary><c>SEND2012</c>, warning: board not in force.</summary>
    public static FindingCode BoardNotInForce { get; } = Warning(
        2012, "Board not in force",
        "The board did not exist on the first day of the visit. Reports published around a merger sometimes name boards that no longer "
        + "exist, or do not exist yet.",
        "Name the board that existed then; the message names the others in the same area.",
        FindingSources.BoardMergers);

    /// <summary><c>SEND2013</c>, warning: board does not serve the authority.</summary>
    public static FindingCode BoardDoesNotServe { get; } = Warning(
        2013, "Board does not serve the authority",
        "According to our reference data, the board did not serve the authority on the first day of the visit.",
        "Check the board. The message names the boards that did.");

    /// <summary><c>SEND2014</c>, error: board neither named nor coded.</summary>
    public static FindingCode BoardNotNamed { get; } = Error(
        2014, "Board neither named nor coded",
        "An integrated care board has neither a name nor a code.",
        "Add \"name\", \"odsCode\" or \"gssCode\", or remove the entry.");

    /// <summary><c>SEND2015</c>, warning: board twice.</summary>
    public static FindingCode DuplicateBoard { get; } = Warning(
        2015, "Board twice",
        "The same integrated care board is listed twice.",
        "Keep one of the two.");

    /// <summary><c>SEND2016</c>, warning: no board.</summary>
    public static FindingCode NoBoards { get; } = Warning(
        2016, "No board",
        "The list of integrated care boards is empty, but boards existed on the first day of the visit.",
        "Add the boards that the report names; the message names those that served the authority. If they are not recorded, leave the list out.",
        S.Reports2023To2025("table of local area partnership details", Evidence.DerivedFromData));

    /// <summary><c>SEND2017</c>, error: partner without a name.</summary>
    public static FindingCode PartnerNameMissing { get; } = Error(
        2017, "Partner without a name",
        "A partner has no name, or a blank one. Partners can only be identified by name: no register covers them.",
        "Add the name, or remove the entry.");

    /// <summary><c>SEND2018</c>, error: malformed partner role.</summary>
    public static FindingCode PartnerRoleMalformed { get; } = Error(
        2018, "Malformed partner role",
        "The role of a partner is not written as lower-case words joined by hyphens.",
        "Write it like this: parent-carer-forum.");

    /// <summary><c>SEND2019</c>, warning: unknown partner role.</summary>
    public static FindingCode PartnerRoleUnknown { get; } = Warning(
        2019, "Unknown partner role",
        "The library does not know this role of a partner. It is kept.",
        "Use a known role if one fits. The message lists them.");

    /// <summary><c>SEND2020</c>, warning: board name does not match.</summary>
    public static FindingCode BoardNameMismatch { get; } = Warning(
        2020, "Board name does not match",
        "The name is not a known name of the board with this ODS code.",
        "Check that the name and the code are those of the same board.");

    /// <summary><c>SEND2021</c>, error: provider missing.</summary>
    public static FindingCode ProviderMissing { get; } = Error(
        2021, "Provider missing",
        "The edition is for inspections of providers, and the document does not say which provider was inspected.",
        "Add \"provider\" with a register and the provider's code in it.");

    /// <summary><c>SEND2022</c>, error: partnership and provider confused.</summary>
    public static FindingCode OtherSubject { get; } = Error(
        2022, "Partnership and provider confused",
        "The edition is for inspections of partnerships and the document describes a provider, or the other way round.",
        "Describe what the edition inspects, in the member that the message names, and remove the other one.");

    /// <summary><c>SEND2023</c>, error: malformed provider code.</summary>
    public static FindingCode ProviderCodeMalformed { get; } = Error(
        2023, "Malformed provider code",
        "The provider's register, kind, remit or code does not have the right form.",
        "Write register, kind and remit as lower-case words joined by hyphens, and the code as text, exactly as in the register.");

    /// <summary><c>SEND2024</c>, error: register that the edition does not use.</summary>
    public static FindingCode RegisterUnknown { get; } = Error(
        2024, "Register that the edition does not use",
        "The edition uses other registers to identify providers. The same number can be a different provider in another register.",
        "Use the provider's code in one of the registers that the message lists.");

    /// <summary><c>SEND2025</c>, error: unknown remit.</summary>
    public static FindingCode RemitUnknown { get; } = Error(
        2025, "Unknown remit",
        "The edition has no such remit. What is judged, and when the edition is in force, may depend on it.",
        "Use one of the remits that the message lists, or leave the member out.");

    /// <summary><c>SEND2026</c>, information: remit not stated.</summary>
    public static FindingCode RemitNotStated { get; } = Information(
        2026, "Remit not stated",
        "Some questions of this kind of inspection are judged for certain remits only. Without the remit, there is no way to tell which "
        + "answers are missing.",
        "Add the remit if it is known.");

    /// <summary><c>SEND2027</c>, error: board codes disagree.</summary>
    public static FindingCode BoardCodesDisagree { get; } = Error(
        2027, "Board codes disagree",
        "The two codes of an integrated care board belong to different boards.",
        "Correct one of the codes, or leave one out.");

    private static ImmutableArray<FindingCode> OfPartnership() =>
    [
        PartnershipMissing, AuthorityMissing, AuthorityCodeMissing, AuthorityCodeMalformed, AuthorityCodeUnknown,
        AuthorityCodesDisagree, AuthorityNotInForce, AuthorityCodeOfAnotherTime, AuthorityNameMismatch, BoardCodeMalformed,
        BoardUnknown, BoardNotInForce, BoardDoesNotServe, BoardNotNamed, DuplicateBoard, NoBoards, PartnerNameMissing,
        PartnerRoleMalformed, PartnerRoleUnknown, BoardNameMismatch, ProviderMissing, OtherSubject, ProviderCodeMalformed,
        RegisterUnknown, RemitUnknown, RemitNotStated, BoardCodesDisagree,
    ];
}
