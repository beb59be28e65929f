using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Partnerships;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Histories;

/// <summary>Judges an event that came from outside: the event, or everything that is wrong with it.</summary>
public static class EventJudge
{
    /// <summary>Judges a document and makes the event where no finding is an error.</summary>
    /// <param name="document">The document.</param>
    /// <param name="authorities">The authorities that codes are looked up in; those of England when null.</param>
    public static Validated<HistoryEvent> Judge(EventDocument document, AuthorityDirectory? authorities = null)
    {
        var (made, found) = Judged(Guard.Against.Null(document), authorities ?? AuthorityDirectory.England);
        ImmutableArray<Finding> findings = [.. Unreadable(document).Concat(found).Select(f => new Finding(f.Code, f.Path, f.Message, position: null))];
        return Validated<HistoryEvent>.Trusted(made, findings);
    }

    /// <summary>
    /// The same, with the place of each finding in the text: the seam for whoever reads documents. What could not be read, the reader has
    /// reported; no event is made of it.
    /// </summary>
    internal static (HistoryEvent? Event, List<Found> Findings) Judged(EventDocument document, AuthorityDirectory authorities)
    {
        var found = new List<Found>();
        Schema(document, found);
        var kind = Kind(document, found);
        var date = Day(document.Date, "date", isRequired: true, found);
        var subject = Subject(document, authorities, found);
        Members(document, kind, date, found);
        return found.Exists(f => f.Code.Severity == Severity.Error) || kind is null || date is null || subject is null || Unreadable(document).Any()
            ? (null, found)
            : (Made(document, kind, date.Value, subject), found);
    }

    private static HistoryEvent Made(EventDocument document, EventKind kind, LocalDate date, HistorySubject subject) =>
        new(kind, date, subject)
        {
            Inspection = document.Inspection.ValueOrDefault,
            Areas = document.Areas.IsGiven ? [.. document.Areas.Value.Select(a => a.Value).Distinct().Order()] : [],
            AreaKind = document.AreaKind.IsGiven && ImprovementAreaKind.TryGet(document.AreaKind.Value, out var list) ? list : null,
            Activity = document.Activity.ValueOrDefault,
            Until = document.Until.IsGiven ? document.Until.Value.InIso() : null,
            Evidence = document.Evidence.ValueOrDefault,
            Impact = document.Impact.ValueOrDefault,
        };

    // Every field of the document and of its parts that has something in it without the right shape.
    private static IEnumerable<Found> Unreadable(EventDocument document)
    {
        var authority = document.LocalAuthority.ValueOrDefault;
        var provider = document.Provider.ValueOrDefault;
        var areas = document.Areas.IsGiven ? document.Areas.Value : [];
        IEnumerable<Found?> all =
        [
            OfField(document.Schema, "/schema"), OfField(document.Event, "/event"), OfField(document.Date, "/date"),
            OfField(document.LocalAuthority, "/localAuthority"), OfField(authority?.Name ?? default, "/localAuthority/name"),
            OfField(authority?.DfeCode ?? default, "/localAuthority/dfeCode"), OfField(authority?.GssCode ?? default, "/localAuthority/gssCode"),
            OfField(document.Provider, "/provider"), OfField(provider?.Name ?? default, "/provider/name"), OfField(provider?.Register ?? default, "/provider/register"),
            OfField(provider?.Code ?? default, "/provider/code"), OfField(provider?.Kind ?? default, "/provider/kind"), OfField(provider?.Remit ?? default, "/provider/remit"),
            OfField(document.Inspection, "/inspection"), OfField(document.Areas, "/areas"), .. areas.Select((area, i) => OfField(area, $"/areas/{i}")),
            OfField(document.AreaKind, "/areaKind"), OfField(document.Activity, "/activity"), OfField(document.Until, "/until"),
            OfField(document.Evidence, "/evidence"), OfField(document.Impact, "/impact"),
        ];
        return all.OfType<Found>();

        static Found? OfField<T>(Field<T> field, string path)
            where T : notnull => field.State != FieldState.Unreadable ? null : new(
                FindingCodes.WrongType, path,
                field.Raw is { } raw ? $"{Quoted.Text(raw)} could not be read." : "The value here could not be read.", field.Offset);
    }

    private static void Schema(EventDocument document, List<Found> found)
    {
        if (document.Schema.IsMissing)
        {
            found.Add(new(FindingCodes.MissingMember, "/schema", new Wording(
                $"\"schema\" is missing. An event document has \"{EventDocument.SchemaName}\".", "It is not said that this is an event.")));
        }
        else if (document.Schema.IsGiven && document.Schema.Value != EventDocument.SchemaName)
        {
            found.Add(new(
                FindingCodes.UnknownSchema, "/schema", $"{Quoted.Text(document.Schema.Value)} is not the contract of events, which is \"{EventDocument.SchemaName}\".",
                document.Schema.Offset));
        }
    }

    private static EventKind? Kind(EventDocument document, List<Found> found)
    {
        if (document.Event.IsMissing)
        {
            found.Add(new(FindingCodes.MissingMember, "/event", new Wording(
                $"\"event\" is missing. It says what happened: {Codes(EventKind.All)}.", $"Say what happened. It can be: {Words(EventKind.All)}.")));
        }

        if (!document.Event.IsGiven || EventKind.TryGet(document.Event.Value, out var kind))
        {
            return document.Event.IsGiven && EventKind.TryGet(document.Event.Value, out kind) ? kind : null;
        }

        found.Add(new(
            FindingCodes.UnknownEvent, "/event",
            new Wording(
                $"{Quoted.Text(document.Event.Value)} is not an event. Events: {Codes(EventKind.All)}."
                + Quoted.DidYouMean(document.Event.Value, EventKind.All.Select(k => k.Code)),
                $"{Quoted.Text(document.Event.Value)} is not an event. Events: {Words(EventKind.All)}."),
            document.Event.Offset));
        return null;
    }

    private static LocalDate? Day(Field<LocalDate> field, string name, bool isRequired, List<Found> found)
    {
        if (field.IsMissing && isRequired)
        {
            found.Add(new(FindingCodes.DateMissing, "/" + name, new Wording(
                $"\"{name}\" is missing. It is the day on which it happened, such as \"2024-03-07\".",
                "The day on which it happened is missing. Write it like 7 March 2024.")));
        }

        if (!field.IsGiven)
        {
            return null;
        }

        var day = field.Value.InIso();
        if (day.Year is < 2000 or > 2100)
        {
            found.Add(new(
                FindingCodes.DateOutsideCalendar, "/" + name,
                new Wording($"{day.ToIso()} is outside the years 2000 to 2100.", $"{day.ToWords()} is outside the years 2000 to 2100."), field.Offset));
        }

        return day;
    }

    private static HistorySubject? Subject(EventDocument document, AuthorityDirectory authorities, List<Found> found)
    {
        if (document.LocalAuthority.IsGiven && document.Provider.IsGiven)
        {
            found.Add(new(
                FindingCodes.OtherSubject, "/provider", "An event belongs to either a local authority or a provider. This one names both.",
                document.Provider.Offset));
            return null;
        }

        if (document.Provider.IsGiven)
        {
            return Provider(document.Provider.Value, document.Provider.Offset, found);
        }

        if (document.LocalAuthority.IsGiven)
        {
            return Authority(document.LocalAuthority.Value, document.LocalAuthority.Offset, authorities, found);
        }

        if (document.LocalAuthority.IsMissing && document.Provider.IsMissing)
        {
            found.Add(new(
                FindingCodes.AuthorityMissing, "/localAuthority",
                new Wording(
                    "\"localAuthority\" is missing. Say whose event it is, by a DfE or GSS code, or give \"provider\" instead.",
                    "Say whose event it is: a local authority, by its DfE or GSS code, or a provider.")));
        }

        return null;
    }

    private static HistorySubject? Provider(ProviderDocument provider, int offset, List<Found> found)
    {
        if (!provider.Register.IsGiven || !provider.Code.IsGiven
            || !global::Send.Framework.Codes.IsWellFormed(provider.Register.Value) || !Partnerships.Provider.IsCode(provider.Code.Value))
        {
            found.Add(new(
                FindingCodes.ProviderCodeMalformed, "/provider",
                new Wording(
                    "A provider needs \"register\" (such as \"urn\") and \"code\" (such as \"139588\").",
                    "A provider needs a register, such as URN, and its number there, such as 139588."),
                offset));
            return null;
        }

        return HistorySubject.Of(provider.Register.Value, provider.Code.Value);
    }

    private static HistorySubject? Authority(LocalAuthorityDocument authority, int offset, AuthorityDirectory authorities, List<Found> found)
    {
        if (authority.DfeCode.IsMissing && authority.GssCode.IsMissing)
        {
            found.Add(new(
                FindingCodes.AuthorityCodeMissing, "/localAuthority",
                new Wording(
                    "The local authority has no code. Add \"dfeCode\" (such as \"372\") or \"gssCode\" (such as \"E08000018\").",
                    "The local authority has no code. Add its DfE code, such as 372, or its GSS code, such as E08000018."),
                offset));
            return null;
        }

        var isDfe = DfeCode.TryParse(authority.DfeCode.ValueOrDefault, out var dfe);
        var isGss = GssCode.TryParse(authority.GssCode.ValueOrDefault, out var gss);
        var byDfe = Look(authority.DfeCode, "/localAuthority/dfeCode", "DfE", isDfe, authorities.RecordOf(dfe), found);
        var byGss = Look(authority.GssCode, "/localAuthority/gssCode", "GSS", isGss, authorities.RecordOf(gss), found);
        if (byDfe is not null && byGss is not null && byDfe != byGss)
        {
            found.Add(new(
                FindingCodes.AuthorityCodesDisagree, "/localAuthority", $"The codes belong to different authorities: '{dfe}' is {byDfe.ShortName} and '{gss}' is {byGss.ShortName}.", offset));
            return null;
        }

        return (byDfe ?? byGss) is { } record ? HistorySubject.Of(record.DfeCode) : null;
    }

    private static AuthorityRecord? Look(
        Field<string> field, string path, string sort, bool isCode, AuthorityRecord? record, List<Found> found)
    {
        if (!field.IsGiven)
        {
            return null;
        }

        if (!isCode)
        {
            found.Add(new(FindingCodes.AuthorityCodeMalformed, path, $"{Quoted.Text(field.Value)} is not a {sort} code.", field.Offset));
            return null;
        }


        if (record is null)
        {
            found.Add(new(FindingCodes.AuthorityCodeUnknown, path, $"No authority has, or had, the {sort} code {Quoted.Text(field.Value)}.", field.Offset));
        }

        return record;
    }

    private static void Members(EventDocument document, EventKind? kind, LocalDate? date, List<Found> found)
    {
        Text(document.LocalAuthority.ValueOrDefault?.Name ?? default, "localAuthority/name", InspectionContract.LongestName, found);
        Text(document.Provider.ValueOrDefault?.Name ?? default, "provider/name", InspectionContract.LongestName, found);
        Word(document.Provider.ValueOrDefault?.Kind ?? default, "kind", found);
        Word(document.Provider.ValueOrDefault?.Remit ?? default, "remit", found);
        Text(document.Inspection, "inspection", EventPart.LongestReference, found);
        Text(document.Evidence, "evidence", EventPart.LongestText, found);
        Text(document.Impact, "impact", EventPart.LongestText, found);
        Text(document.Activity, "activity", EventPart.LongestReference, found);
        if (document.AreaKind.IsGiven && !ImprovementAreaKind.TryGet(document.AreaKind.Value, out _))
        {
            found.Add(new(
                FindingCodes.UnknownAreaKind, "/areaKind",
                new Wording(
                    $"{Quoted.Text(document.AreaKind.Value)} is not a kind of improvement area: {Codes(ImprovementAreaKind.All)}.",
                    $"{Quoted.Text(document.AreaKind.Value)} is not a kind of improvement area: {string.Join(", ", ImprovementAreaKind.All.Select(k => k.Title))}."),
                document.AreaKind.Offset));
        }

        if (document.Areas.IsGiven)
        {
            Numbers(document.Areas, found);
        }

        if (Day(document.Until, "until", isRequired: false, found) is { } until && until < date)
        {
            found.Add(new(
                FindingCodes.UntilBeforeDate, "/until", $"It ends on {until.ToWords()}, before it began on {date.Value.ToWords()}.", document.Until.Offset));
        }

        if (kind is not null)
        {
            BelongTo(kind, document, found);
        }
    }

    private static void Numbers(Field<ImmutableArray<Field<int>>> areas, List<Found> found)
    {
        if (areas.Value.Length > EventPart.MostAreas)
        {
            found.Add(new(FindingCodes.TooManyItems, "/areas", $"There are {areas.Value.Length} numbers; at most {EventPart.MostAreas} are allowed.", areas.Offset));
        }

        for (var i = 0; i < areas.Value.Length; i++)
        {
            if (areas.Value[i] is { IsGiven: true } number && number.Value < 1)
            {
                found.Add(new(FindingCodes.NumberOutOfRange, $"/areas/{i}", $"The number is {number.Value}, but areas are numbered from 1.", number.Offset));
            }
        }
    }

    // What belongs to which event.
    private static void BelongTo(EventKind kind, EventDocument document, List<Found> found)
    {
        if (kind.NamesAreas && (document.Areas.IsMissing || (document.Areas.IsGiven && document.Areas.Value.IsEmpty)))
        {
            found.Add(new(FindingCodes.EventAreasMissing, "/areas", new Wording(
                $"\"{kind.Code}\" must name the improvement areas that it is about, such as [1, 2].",
                "Give the numbers of the improvement areas that it is about, such as 1 and 2.")));
        }

        if (kind.NeedsEvidence && document.Evidence.IsMissing)
        {
            found.Add(new(
                FindingCodes.EvidenceMissing, "/evidence",
                new Wording($"\"{kind.Code}\" needs \"evidence\" that it is done.", "Say what shows that it is done.")));
        }

        Unexpected(!document.Areas.IsMissing, "areas", "improvement areas", document.Areas.Offset, k => k.NamesAreas);
        Unexpected(!document.AreaKind.IsMissing, "areaKind", "kind of improvement area", document.AreaKind.Offset, k => k.NamesAreas);
        Unexpected(!document.Activity.IsMissing, "activity", "activity", document.Activity.Offset, k => k.IsSuspension);
        Unexpected(!document.Until.IsMissing, "until", "last day", document.Until.Offset, k => k.IsSuspension && k != EventKind.Resumed);

        void Unexpected(bool isThere, string member, string called, int offset, Func<EventKind, bool> belongs)
        {
            if (isThere && !belongs(kind))
            {
                EventKind[] others = [.. EventKind.All.Where(belongs)];
                found.Add(new(
                    FindingCodes.EventMemberUnexpected, "/" + member,
                    new Wording(
                        $"\"{kind.Code}\" has no \"{member}\". That member belongs to {Listed.And([.. others.Select(k => k.Code)])}.",
                        $"An event of this kind ({kind.Words}) has no {called}. It belongs to: {Words(others)}."),
                    offset));
            }
        }
    }

    private static void Text(Field<string> field, string name, int longest, List<Found> found)
    {
        if (field.IsGiven && string.IsNullOrWhiteSpace(field.Value))
        {
            found.Add(new(FindingCodes.BlankText, "/" + name, new Wording($"\"{name}\" is blank. Leave it out, or give a value.", "The text is blank. Leave it out, or give a value."), field.Offset));
        }
        else if (field.IsGiven && field.Value.Length > longest)
        {
            found.Add(new(FindingCodes.TextTooLong, "/" + name, $"The text has {field.Value.Length} characters; at most {longest} are allowed.", field.Offset));
        }
    }

    private static void Word(Field<string> field, string member, List<Found> found)
    {
        if (field.IsGiven && !global::Send.Framework.Codes.IsWellFormed(field.Value))
        {
            found.Add(new(
                FindingCodes.ProviderCodeMalformed, "/provider/" + member,
                new Wording(
                    $"{Quoted.Text(field.Value)} is not a code. Expected lower-case words joined by hyphens.",
                    $"{Quoted.Text(field.Value)} is not a {member} of a provider."),
                field.Offset));
        }
    }

    private static string Codes<T>(IEnumerable<T> all)
        where T : ICoded => string.Join(", ", all.Select(c => c.Code));

    private static string Words(IEnumerable<EventKind> kinds) => string.Join(", ", kinds.Select(k => k.Words));

    /// <summary>Something wrong with an event: a text, or one in two wordings, and the byte offset of it, or -1.</summary>
    internal readonly record struct Found(FindingCode Code, string Path, object Message, int Offset = -1);
}
