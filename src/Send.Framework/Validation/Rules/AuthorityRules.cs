using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>The local authority: its codes, whether they agree and were in force, and its name.</summary>
internal static class AuthorityRules
{
    private const string Root = "/partnership/localAuthority";

    /// <summary>The authority when it has a readable code; null otherwise, which is reported.</summary>
    public static LocalAuthority? Judge(RuleContext context, Field<LocalAuthorityDocument> field, int partnershipOffset)
    {
        if (field.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.AuthorityMissing, "/partnership",
                $"\"localAuthority\" is missing. A local area is the ground of one authority, named by its DfE or GSS code.", partnershipOffset);
        }

        if (!field.IsGiven)
        {
            return null;
        }

        var document = field.Value;
        var name = TextRules.Optional(context, document.Name, Root + "/name", InspectionContract.LongestName);
        if (document.DfeCode.IsMissing && document.GssCode.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.AuthorityCodeMissing, Root,
                $"The local authority has no code. Add \"dfeCode\" (such as \"372\") or \"gssCode\" (such as "
                + $"\"E08000018\").{CodesOf(context, name)}",
                field.Offset);
            return null;
        }

        var dfeCode = ReadDfeCode(context, document.DfeCode);
        var gssCode = ReadGssCode(context, document.GssCode);
        context.Authority = Find(context, field, dfeCode, gssCode);
        if (context.Authority is { } record)
        {
            CheckInForce(context, document, record, gssCode);
            CheckName(context, document.Name, name, record);
        }

        return dfeCode.IsEmpty && gssCode.IsEmpty ? null : LocalAuthority.Of(name, dfeCode, gssCode);
    }

    private static DfeCode ReadDfeCode(RuleContext context, Field<string> field)
    {
        if (field.IsGiven && !DfeCode.TryParse(field.Value, out _))
        {
            context.Sink.Report(
                FindingCodes.AuthorityCodeMalformed, Root + "/dfeCode",
                $"{Quoted.Text(field.Value)} is not a DfE code. Expected three digits as text, such as \"372\".", field.Offset);
        }

        return field.IsGiven && DfeCode.TryParse(field.Value, out var code) ? code : default;
    }

    private static GssCode ReadGssCode(RuleContext context, Field<string> field)
    {
        if (field.IsGiven && !GssCode.TryParse(field.Value, out _))
        {
            context.Sink.Report(
                FindingCodes.AuthorityCodeMalformed, Root + "/gssCode",
                $"{Quoted.Text(field.Value)} is not a GSS code. Expected a capital letter and eight digits, such as \"E08000018\".", field.Offset);
        }

        return field.IsGiven && GssCode.TryParse(field.Value, out var code) ? code : default;
    }

    private static AuthorityRecord? Find(RuleContext context, Field<LocalAuthorityDocument> field, DfeCode dfeCode, GssCode gssCode)
    {
        var byDfe = context.Options.Authorities.Find(dfeCode);
        var byGss = context.Options.Authorities.Find(gssCode);
        if (byDfe is null && !dfeCode.IsEmpty)
        {
            context.Sink.Report(
                FindingCodes.AuthorityCodeUnknown, Root + "/dfeCode", $"No authority has, or had, the DfE code '{dfeCode}'.{Meant(byGss)}",
                field.Value.DfeCode.Offset);
        }

        if (byGss is null && !gssCode.IsEmpty)
        {
            context.Sink.Report(
                FindingCodes.AuthorityCodeUnknown, Root + "/gssCode", $"No authority has, or had, the GSS code '{gssCode}'.{Meant(byDfe)}",
                field.Value.GssCode.Offset);
        }

        if (byDfe is not null && byGss is not null && byDfe != byGss)
        {
            context.Sink.Report(
                FindingCodes.AuthorityCodesDisagree, Root,
                $"The codes belong to two authorities: '{dfeCode}' is {byDfe.Name}, '{gssCode}' is {byGss.Name}.", field.Offset);
            return null;
        }

        return byDfe ?? byGss;
    }

    private static void CheckInForce(RuleContext context, LocalAuthorityDocument document, AuthorityRecord record, GssCode gssCode)
    {
        if (context.Dates.Visit is not { } on)
        {
            return;
        }

        var (member, offset) = document.DfeCode.IsGiven ? ("/dfeCode", document.DfeCode.Offset) : ("/gssCode", document.GssCode.Offset);
        if (!record.IsInForceOn(on))
        {
            context.Sink.Report(
                FindingCodes.AuthorityNotInForce, new Place(Root).Then(member), $"{NotInForce(context.Options.Authorities, record, on)}", offset);
        }
        else if (context.Options.Authorities.Find(gssCode) == record && record.GssCodeOn(on) is { IsEmpty: false } code && code != gssCode)
        {
            context.Sink.Report(
                FindingCodes.AuthorityCodeOfAnotherTime, Root + "/gssCode",
                $"'{gssCode}' is a code of {record.Name}, but not the one of {on.ToWords()}: that was '{code}'.", document.GssCode.Offset);
        }
    }

    private static void CheckName(RuleContext context, Field<string> field, string? name, AuthorityRecord record)
    {
        if (name is null || name == record.Name || name == record.ShortName || name == record.OnsName)
        {
            return;
        }

        var found = context.Options.Authorities.FindByName(name);
        if (found.Record != record && !found.Candidates.Contains(record))
        {
            context.Sink.Report(
                FindingCodes.AuthorityNameMismatch, Root + "/name",
                $"{Quoted.Text(name)} is not a known name of the authority '{record.DfeCode}', {record.Name}.{Instead(found)}", field.Offset);
        }
    }

    private static string NotInForce(AuthorityDirectory directory, AuthorityRecord record, LocalDate on)
    {
        var ended = record.ValidTo is { } last && on > last;
        var when = ended ? $"ended on {record.ValidTo!.Value.ToWords()}" : $"began on {record.ValidFrom!.Value.ToWords()}";
        ImmutableArray<AuthorityRecord> instead = directory.Find(record.DfeCode, on).Candidates;
        return $"{record.Name} ('{record.DfeCode}') {when} and was not in force on {on.ToWords()}."
            + (instead.IsEmpty ? "" : $" In its place then: {string.Join(", ", instead.Select(r => $"{r.Name} ('{r.DfeCode}')"))}.");
    }

    private static string CodesOf(RuleContext context, string? name) =>
        name is not null && context.Options.Authorities.FindByName(name, context.Dates.Visit) is { IsFound: true, Record: { } record }
            ? $" {record.Name} is '{record.DfeCode}'."
            : "";

    private static string Meant(AuthorityRecord? other) => other is null ? "" : $" The other code is that of {other.Name} "
        + $"('{other.DfeCode}').";

    private static string Instead(LookupResult<AuthorityRecord> found) =>
        found.IsFound ? $" It is a name of {found.Record.Name} ('{found.Record.DfeCode}')." : "";
}
