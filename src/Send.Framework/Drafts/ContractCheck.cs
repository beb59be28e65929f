using System.Globalization;
using NodaTime.Text;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Validation;

namespace Send.Framework.Drafts;

/// <summary>
/// Holds what was read, or what a program gave, against all else that the contract says: what is needed, what is blank, too long or too many,
/// which words and numbers there are. What does not fit is reported and becomes unreadable, so that no rule looks at it again.
/// </summary>
/// <remarks>For contracts of which all of this is in the table. Of an inspection the rules ask it, in the words of the subject.</remarks>
internal readonly struct ContractCheck(Draft draft)
{
    /// <summary>Checks the whole document.</summary>
    public static void Apply(Draft draft) => new ContractCheck(draft).Check(draft.Document);

    /// <summary>Reports a number that is not allowed where it is.</summary>
    public static void ReportNumber(FindingSink findings, string pointer, ContractMember contract, Said said, int offset) => findings.Report(
        FindingCodes.NumberOutOfRange, pointer, $"{said} is not {contract.Expected} that is allowed here{contract.BoundsInWords()}.", offset);

    /// <summary>Reports a text that is not a day of the calendar.</summary>
    public static void ReportDate(FindingSink findings, string pointer, Said said, ContractMember contract, int offset) => findings.Report(
        FindingCodes.MalformedDate, pointer, $"{said} is not {DateRemedies.For(said, contract)}", offset);

    private void Check(Spot at)
    {
        // Of what is unreadable the reader has said why.
        if (!at.IsGiven)
        {
            return;
        }

        var contract = at.Contract;
        switch (contract.Kind)
        {
            case MemberKind.Object:
                CheckObject(at, contract.Object!);
                break;
            case MemberKind.List:
                CheckList(at, contract);
                break;
            case MemberKind.Text:
                CheckText(new(at), contract);
                break;
            case MemberKind.Date when new DateField(at).Value is { Year: < 1 } day:
                ReportDate(draft.Findings, at.Pointer, Said.Of(day.ToIso()), contract, at.Offset);
                at.Refuse();
                break;
            case MemberKind.Whole when !contract.Takes(new NumberField(at).Value):
                var said = Said.Of(new NumberField(at).Value.ToString(CultureInfo.InvariantCulture));
                ReportNumber(draft.Findings, at.Pointer, contract, said, at.Offset);
                at.Refuse();
                break;
        }
    }

    private void CheckObject(Spot at, ContractObject contract)
    {
        for (var i = 0; i < contract.Members.Length; i++)
        {
            Check(at[i]);
        }

        for (var i = 0; i < contract.Members.Length; i++)
        {
            if (contract.Members[i].MissingCode is { } code && at[i].IsMissing)
            {
                var member = contract.Members[i];
                draft.Findings.Report(
                    code, at, $"{char.ToUpperInvariant(contract.What[0])}{contract.What[1..]} needs \"{member.Name}\", {member.Expected}.");
            }
        }
    }

    private void CheckList(Spot at, ContractMember contract)
    {
        if (at.Count < contract.Least)
        {
            draft.Findings.Report(FindingCodes.EmptyList, at, $"At least {contract.Least} must be given; there {Are(at.Count)}.");
        }

        if (at.Count > contract.Limit)
        {
            draft.Findings.Report(FindingCodes.TooManyItems, at, $"A list can have at most {contract.Limit} items.");
        }

        foreach (var item in new ItemsOf<Spot>(at))
        {
            if (item.IsMissing)
            {
                draft.Findings.Report(FindingCodes.WrongType, item, $"A list cannot contain null. Leave the item out.");
                item.Refuse();
            }

            Check(item);
        }

        // After its items, which are checked all the same.
        if (at.Count < contract.Least || at.Count > contract.Limit)
        {
            at.Refuse();
        }
    }

    private void CheckText(TextField text, ContractMember contract)
    {
        HiddenTextCheck.Apply(text);
        if (text.IsBlank)
        {
            Refuse(text, FindingCodes.BlankText, $"Expected {contract.Expected}; this is blank.");
        }
        else if (!contract.Terms.IsEmpty)
        {
            if (!contract.Terms.Contains(text.ToString()))
            {
                Refuse(
                    text, FindingCodes.UnknownTerm,
                    $"{text.Said} is not {contract.Expected}. Use one of: {Quoted.List(contract.Terms)}.{Quoted.DidYouMean(text.Said.Word, contract.Terms)}");
            }
        }
        else if (contract.Pattern == Patterns.Code)
        {
            if (!text.IsCode)
            {
                Refuse(
                    text, FindingCodes.MalformedCode,
                    $"{text.Said} is not a code. Expected lower-case words joined by hyphens, such as 'typically-positive'.");
            }
        }
        else if (contract.Pattern == Patterns.DayOfYear)
        {
            if (!AnnualDatePattern.Iso.Parse(text.ToString()).Success)
            {
                Refuse(text, FindingCodes.MalformedDate, $"{text.Said} is not {contract.Expected}.");
            }
        }
        else if (!text.IsAtMost(contract.Limit))
        {
            Refuse(
                text, FindingCodes.TextTooLong,
                string.Create(CultureInfo.InvariantCulture, $"The text has {text.Length:N0} characters; at most {contract.Limit:N0} are allowed here."));
        }
    }

    private static string Are(int count) => count switch
    {
        0 => "are none",
        1 => "is 1",
        _ => string.Create(CultureInfo.InvariantCulture, $"are {count}"),
    };

    private void Refuse(TextField text, FindingCode code, string message)
    {
        draft.Findings.Report(code, text, $"{message}");
        text.At.Refuse();
    }
}
