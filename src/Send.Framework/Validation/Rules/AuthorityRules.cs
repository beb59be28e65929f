using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Partnerships;

namespace Send.Framework.Validation.Rules;

/// <summary>The local authority: its codes, whether they agree and were in force, and its name.</summary>
internal static class AuthorityRules
{
    private const string Root = "/partnership/localAuthority";

    /// <summary>Leaves the codes and the record in the frame, where there are any.</summary>
    public static void Judge(in RuleContext context, int partnershipOffset)
    {
        var frame = context.Frame;
        if (frame.Authority.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.AuthorityMissing, "/partnership",
                $"\"localAuthority\" is missing. A local area is the ground of one authority, named by its DfE or GSS code.",
                partnershipOffset);
        }

        if (!frame.Authority.IsGiven)
        {
            return;
        }

        frame.HasAuthorityName = TextRules.Optional(context, frame.AuthorityName, Root + "/name", InspectionContract.LongestName);
        if (frame.DfeCode.IsMissing && frame.GssCode.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.AuthorityCodeMissing, Root,
                $"The local authority has no code. Add \"dfeCode\" (such as \"372\") or \"gssCode\" (such as "
                + $"\"E08000018\").{CodesOf(context)}",
                frame.Authority.Offset);
            return;
        }

        ReadCodes(context);
        frame.AuthorityRecord = Find(context);
        if (frame.AuthorityRecord is { } record)
        {
            CheckInForce(context, record);
            CheckName(context, record);
        }
    }

    private static void ReadCodes(in RuleContext context)
    {
        var frame = context.Frame;
        if (frame.DfeCode.IsGiven && !DfeCode.TryParse(context.Bytes(frame.DfeCode), out frame.KnownDfeCode))
        {
            context.Sink.Report(
                FindingCodes.AuthorityCodeMalformed, Root + "/dfeCode",
                $"{context.Said(frame.DfeCode)} is not a DfE code. Expected three digits as text, such as \"372\".", frame.DfeCode.Offset);
        }

        if (frame.GssCode.IsGiven && !GssCode.TryParse(context.Bytes(frame.GssCode), out frame.KnownGssCode))
        {
            context.Sink.Report(
                FindingCodes.AuthorityCodeMalformed, Root + "/gssCode",
                $"{context.Said(frame.GssCode)} is not a GSS code. Expected a capital letter and eight digits, such as \"E08000018\".",
                frame.GssCode.Offset);
        }
    }

    private static AuthorityRecord? Find(in RuleContext context)
    {
        var (dfeCode, gssCode) = (context.Frame.KnownDfeCode, context.Frame.KnownGssCode);
        var byDfe = context.Options.Authorities.Find(dfeCode);
        var byGss = context.Options.Authorities.Find(gssCode);
        if (byDfe is null && !dfeCode.IsEmpty)
        {
            context.Sink.Report(
                FindingCodes.AuthorityCodeUnknown, Root + "/dfeCode", $"No authority has, or had, the DfE code '{dfeCode}'.{Meant(byGss)}",
                context.Frame.DfeCode.Offset);
        }

        if (byGss is null && !gssCode.IsEmpty)
        {
            context.Sink.Report(
                FindingCodes.AuthorityCodeUnknown, Root + "/gssCode", $"No authority has, or had, the GSS code '{gssCode}'.{Meant(byDfe)}",
                context.Frame.GssCode.Offset);
        }

        if (byDfe is not null && byGss is not null && byDfe != byGss)
        {
            context.Sink.Report(
                FindingCodes.AuthorityCodesDisagree, Root,
                $"The codes belong to two authorities: '{dfeCode}' is {byDfe.Name}, '{gssCode}' is {byGss.Name}.",
                context.Frame.Authority.Offset);
            return null;
        }

        return byDfe ?? byGss;
    }

    private static void CheckInForce(in RuleContext context, AuthorityRecord record)
    {
        if (context.Dates.Visit is not { } on)
        {
            return;
        }

        var frame = context.Frame;
        if (!record.IsInForceOn(on))
        {
            var (member, offset) = frame.DfeCode.IsGiven ? ("/dfeCode", frame.DfeCode.Offset) : ("/gssCode", frame.GssCode.Offset);
            context.Sink.Report(
                FindingCodes.AuthorityNotInForce, Root + member, $"{NotInForce(context.Options.Authorities, record, on)}", offset);
        }
        else if (frame.KnownGssCode is { IsEmpty: false } gssCode && record.GssCodeOn(on) is { IsEmpty: false } code && code != gssCode
            && context.Options.Authorities.Find(gssCode) == record)
        {
            context.Sink.Report(
                FindingCodes.AuthorityCodeOfAnotherTime, Root + "/gssCode",
                $"'{gssCode}' is a code of {record.Name}, but not the one of {on}: that was '{code}'.", frame.GssCode.Offset);
        }
    }

    private static void CheckName(in RuleContext context, AuthorityRecord record)
    {
        ref readonly var name = ref context.Frame.AuthorityName;
        if (!context.Frame.HasAuthorityName)
        {
            return;
        }

        context.Frame.HasNameOfRecord = record.IsNamed(context.Bytes(name));
        if (context.Frame.HasNameOfRecord || context.Is(name, record.ShortName) || context.Is(name, record.OnsName))
        {
            return;
        }

        var found = context.Options.Authorities.FindByName(context.StringOf(name));
        if (found.Record != record && !found.Candidates.Contains(record))
        {
            context.Sink.Report(
                FindingCodes.AuthorityNameMismatch, Root + "/name",
                $"{context.Said(name)} is not a known name of the authority '{record.DfeCode}', {record.Name}.{Instead(found)}",
                name.Offset);
        }
    }

    private static Later NotInForce(AuthorityDirectory directory, AuthorityRecord record, LocalDate on) => new(
        static (d, of) =>
        {
            var (record, on) = ((AuthorityRecord, LocalDate))of!;
            var ended = record.ValidTo is { } last && on > last;
            var when = ended ? $"ended on {record.ValidTo!.Value.ToWords()}" : $"began on {record.ValidFrom!.Value.ToWords()}";
            ImmutableArray<AuthorityRecord> instead = ((AuthorityDirectory)d).Find(record.DfeCode, on).Candidates;
            return $"{record.Name} ('{record.DfeCode}') {when} and was not in force on {on.ToWords()}."
                + (instead.IsEmpty ? "" : $" In its place then: {string.Join(", ", instead.Select(r => $"{r.Name} ('{r.DfeCode}')"))}.");
        },
        directory, (record, on));

    private static Later? CodesOf(in RuleContext context) => !context.Frame.HasAuthorityName ? null : new(
        static (a, of) =>
        {
            var (name, on) = ((string, LocalDate?))of!;
            return ((AuthorityDirectory)a).FindByName(name, on) is { IsFound: true, Record: { } record }
                ? $" {record.Name} is '{record.DfeCode}'."
                : "";
        },
        context.Options.Authorities, (context.StringOf(context.Frame.AuthorityName), context.Dates.Visit));

    private static string Meant(AuthorityRecord? other) => other is null ? "" : $" The other code is that of {other.Name} "
        + $"('{other.DfeCode}').";

    private static string Instead(LookupResult<AuthorityRecord> found) =>
        found.IsFound ? $" It is a name of {found.Record.Name} ('{found.Record.DfeCode}')." : "";
}
