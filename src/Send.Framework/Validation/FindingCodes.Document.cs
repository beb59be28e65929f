using System.Collections.Immutable;

namespace Send.Framework.Validation;

public static partial class FindingCodes
{
    /// <summary><c>SEND1001</c>, error: nothing to read.</summary>
    public static FindingCode EmptyInput { get; } = Error(
        1001, "Nothing to read",
        "The input has no document: it is empty, or has nothing but white space.",
        "Send one JSON object.");

    /// <summary><c>SEND1002</c>, error: malformed JSON.</summary>
    public static FindingCode MalformedJson { get; } = Error(
        1002, "Malformed JSON",
        "The text is not valid JSON, so nothing after this point could be read.",
        "Correct the text at that point. JSON has no comments and no trailing commas.");

    /// <summary><c>SEND1003</c>, error: not an object.</summary>
    public static FindingCode NotAnObject { get; } = Error(
        1003, "Not an object",
        "The document is an array, a string, a number or another value instead of one JSON object.",
        "Send one object, or several as newline-delimited JSON or as an array where the call accepts them.");

    /// <summary><c>SEND1004</c>, error: not UTF-8.</summary>
    public static FindingCode NotUtf8 { get; } = Error(
        1004, "Not UTF-8",
        "The document is not in UTF-8, the encoding that JSON documents are exchanged in (RFC 8259). Binary files and UTF-16 text also "
        + "give this finding.",
        "Save the document as UTF-8.");

    /// <summary><c>SEND1005</c>, information: byte order mark.</summary>
    public static FindingCode ByteOrderMark { get; } = Information(
        1005, "Byte order mark",
        "The document begins with a byte order mark, which is not part of JSON. It was skipped.",
        "Save the document as UTF-8 without a byte order mark.");

    /// <summary><c>SEND1006</c>, error: nested too deeply.</summary>
    public static FindingCode TooDeep { get; } = Error(
        1006, "Nested too deeply",
        "Objects and arrays are nested more deeply than any document needs.",
        "Flatten the document; the contract needs no more than six levels.");

    /// <summary><c>SEND1007</c>, error: member twice.</summary>
    public static FindingCode DuplicateMember { get; } = Error(
        1007, "Member twice",
        "An object has the same member twice. Programs differ in which one they use. The first one is checked, but the document is not valid.",
        "Keep one of the two.");

    /// <summary><c>SEND1008</c>, warning: unknown member.</summary>
    public static FindingCode UnknownMember { get; } = Warning(
        1008, "Unknown member",
        "An object has a member that the contract does not have. It is kept and written back, but has no effect.",
        "Check the spelling. If the member is your own, you can ignore the warning.");

    /// <summary><c>SEND1009</c>, error: unknown member, in strict mode.</summary>
    public static FindingCode UnknownMemberRefused { get; } = Error(
        1009, "Unknown member, in strict mode",
        "An object has a member that the contract does not have, and the document is read in strict mode.",
        "Check the spelling, remove the member, or read in tolerant mode.");

    /// <summary><c>SEND1010</c>, error: wrong type.</summary>
    public static FindingCode WrongType { get; } = Error(
        1010, "Wrong type",
        "A value does not have the type that the contract asks for: for example, a number instead of text.",
        "Give the value in the type that the message names.");

    /// <summary><c>SEND1011</c>, error: required member missing.</summary>
    public static FindingCode MissingMember { get; } = Error(
        1011, "Required member missing",
        "An object does not have a member that the contract requires, or has null for it.",
        "Add the member.");

    /// <summary><c>SEND1012</c>, error: unknown schema.</summary>
    public static FindingCode UnknownSchema { get; } = Error(
        1012, "Unknown schema",
        "The document names a contract that this version of the library does not read.",
        "Use the schema that the message names, or a version of the library that reads the other one.");

    /// <summary><c>SEND1013</c>, error: unknown framework edition.</summary>
    public static FindingCode UnknownFramework { get; } = Error(
        1013, "Unknown framework edition",
        "The catalogue has no edition with this code, so nothing that depends on the edition could be checked.",
        "Use one of the codes that the message lists, or add your own edition to the catalogue.");

    /// <summary><c>SEND1014</c>, error: unknown kind of inspection.</summary>
    public static FindingCode UnknownKind { get; } = Error(
        1014, "Unknown kind of inspection",
        "The edition has no such kind of inspection.",
        "Use one of the kinds that the message lists.");

    /// <summary><c>SEND1015</c>, error: blank text.</summary>
    public static FindingCode BlankText { get; } = Error(
        1015, "Blank text",
        "A text is empty, or has nothing but white space.",
        "Give the text, or leave the member out if it is not known.");

    /// <summary><c>SEND1016</c>, error: text too long.</summary>
    public static FindingCode TextTooLong { get; } = Error(
        1016, "Text too long",
        "A text is longer than any report would need there.",
        "Shorten the text.");

    /// <summary><c>SEND1017</c>, error: number out of range.</summary>
    public static FindingCode NumberOutOfRange { get; } = Error(
        1017, "Number out of range",
        "A number is not a whole number, or is too large or too small.",
        "Give a whole number in the range that the message names.");

    /// <summary><c>SEND1018</c>, error: too many items.</summary>
    public static FindingCode TooManyItems { get; } = Error(
        1018, "Too many items",
        "A list is longer than any report would need there.",
        "Shorten the list.");

    /// <summary><c>SEND1019</c>, error: malformed date.</summary>
    public static FindingCode MalformedDate { get; } = Error(
        1019, "Malformed date",
        "A date does not exist in the calendar, or is not written as year, month and day.",
        "Write dates as 2024-11-14.");

    /// <summary><c>SEND1020</c>, error: malformed interval.</summary>
    public static FindingCode MalformedInterval { get; } = Error(
        1020, "Malformed interval",
        "An interval is neither an ISO 8601 duration in one unit nor a number of working days, school days or terms.",
        "Write 5 years as \"P5Y\", 18 months as \"P18M\", and 35 working days as { \"workingDays\": 35 }.");

    /// <summary><c>SEND1021</c>, error: text that is not Unicode.</summary>
    public static FindingCode InvalidText { get; } = Error(
        1021, "Text that is not Unicode",
        "A text contains half of a surrogate pair, which is not a character.",
        "Write the whole character.");

    /// <summary><c>SEND1022</c>, error: something after the document.</summary>
    public static FindingCode TrailingContent { get; } = Error(
        1022, "Something after the document",
        "There is something other than white space after the end of the document.",
        "Send one document, or several as newline-delimited JSON where the call accepts that.");

    /// <summary><c>SEND1023</c>, error: document too large.</summary>
    public static FindingCode TooLarge { get; } = Error(
        1023, "Document too large",
        "The document is larger than the reader accepts.",
        "Send a smaller document, or raise the limit.");

    /// <summary><c>SEND1024</c>, warning: hidden character in a text.</summary>
    public static FindingCode HiddenCharacter { get; } = Warning(
        1024, "Hidden character in a text",
        "A text has an invisible character: a control character, a mark that changes the direction of writing, a line separator or a soft hyphen. "
        + "It may have been copied in by accident. It makes equal texts different, and can change what a screen shows.",
        "Remove the character. The library and the command show it, as in \\u202E.");

    /// <summary><c>SEND1099</c>, warning: more findings were left out.</summary>
    public static FindingCode MoreFindings { get; } = Warning(
        1099, "More findings were left out",
        "The document has more findings than are reported. All of them were counted when deciding whether it is valid.",
        "Correct the listed findings first, or raise the limit in the options.");

    private static ImmutableArray<FindingCode> OfDocument() =>
    [
        EmptyInput, MalformedJson, NotAnObject, NotUtf8, ByteOrderMark, TooDeep, DuplicateMember, UnknownMember,
        UnknownMemberRefused, WrongType, MissingMember, UnknownSchema, UnknownFramework, UnknownKind, BlankText, TextTooLong,
        NumberOutOfRange, TooManyItems, MalformedDate, MalformedInterval, InvalidText, TrailingContent, TooLarge, HiddenCharacter, MoreFindings,
    ];
}
