using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// A local area is the ground of one local authority, named by a code that was its own on the day of the visit, and by a name that is one of
/// its names. Holds for every edition that inspects partnerships; the codes and names are those of the directory of authorities.
/// </summary>
internal static class AuthorityRules
{
    public static void Apply(InspectionCase file, PartnershipPart partnership)
    {
        var authority = partnership.LocalAuthority;
        if (authority.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.AuthorityMissing, authority,
                $"{new Wording("\"localAuthority\" is missing", "The local authority is missing")}. A local area is the area of one "
                + $"authority, named by its DfE or GSS code.");
        }

        if (!authority.IsGiven)
        {
            return;
        }

        LimitWords.Check(file, authority.Name, InspectionContract.LongestName);
        if (authority.DfeCode.IsMissing && authority.GssCode.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.AuthorityCodeMissing, authority.DfeCode,
                $"The local authority has no code. Add {new Wording("\"dfeCode\" (such as \"372\") or \"gssCode\" (such as \"E08000018\")", "its DfE code (such as 372) or its GSS code (such as E08000018)")}."
                + $"{CodesOf(file, authority.Name)}");
        }
        else if (authority.Record is { } record)
        {
            CheckInForce(file, authority, record);
            CheckName(file, authority.Name, record);
        }
    }

    private static void CheckInForce(InspectionCase file, AuthorityPart authority, AuthorityRecord record)
    {
        if (file.Document.Dates.Visit is not { } on)
        {
            return;
        }

        if (!record.IsInForceOn(on))
        {
            ReportNotInForce(file, authority.DfeCode.IsGiven ? authority.DfeCode : authority.GssCode, record, on);
        }
        else if (authority.KnownGssCode is { IsEmpty: false } gssCode && record.GssCodeOn(on) is { IsEmpty: false } code && code != gssCode
            && file.Options.Authorities.RecordOf(gssCode) == record)
        {
            file.Findings.Report(
                FindingCodes.AuthorityCodeOfAnotherTime, authority.GssCode,
                $"'{gssCode}' is a code of {record.Name}, but not the one in use on {on}, which was '{code}'.");
        }
    }

    /// <summary>The authority was not in force on a day, and those that were instead.</summary>
    public static void ReportNotInForce(InspectionCase file, TextField code, AuthorityRecord record, LocalDate on) =>
        file.Findings.Report(FindingCodes.AuthorityNotInForce, code, $"{NotInForce(file.Options.Authorities, record, on)}");

    /// <summary>A name, where one is given, is one of the authority.</summary>
    public static void CheckName(InspectionCase file, TextField name, AuthorityRecord record)
    {
        if (!name.IsName || name.Is(record.Name) || name.Is(record.ShortName) || name.Is(record.OnsName))
        {
            return;
        }

        var found = file.Options.Authorities.FindByName(name.ToString());
        if (found.Record != record && !found.Candidates.Contains(record))
        {
            file.Findings.Report(
                FindingCodes.AuthorityNameMismatch, name,
                $"{name.Said} is not a known name of the authority '{record.DfeCode}', {record.Name}.{Instead(found)}");
        }
    }

    private static Later NotInForce(AuthorityDirectory directory, AuthorityRecord record, LocalDate on) => new(
        static (d, of, _) =>
        {
            var (record, on) = ((AuthorityRecord, LocalDate))of!;
            var ended = record.ValidTo is { } last && on > last;
            var when = ended ? $"ended on {record.ValidTo!.Value.ToWords()}" : $"began on {record.ValidFrom!.Value.ToWords()}";
            ImmutableArray<AuthorityRecord> instead = ((AuthorityDirectory)d).Find(record.DfeCode, on).Candidates;
            return $"{record.Name} ('{record.DfeCode}') {when} and was not in force on {on.ToWords()}."
                + (instead.IsEmpty ? "" : $" In force on that date: {string.Join(", ", instead.Select(r => $"{r.Name} ('{r.DfeCode}')"))}.");
        },
        directory, (record, on));

    /// <summary>The code of the authority that a name, where one is given, is a name of; or of those that it may have been meant for.</summary>
    public static Later? CodesOf(InspectionCase file, TextField name) => !name.IsName ? null : new(
        static (a, of, _) =>
        {
            var (name, on) = ((string, LocalDate?))of!;
            return ((AuthorityDirectory)a).FindByName(name, on) switch
            {
                { IsFound: true, Record: { } record } => $" {record.Name} is '{record.DfeCode}'.",
                { Candidates: [_, ..] near } =>
                    $" Did you mean {string.Join(" or ", near.Take(3).Select(r => $"{r.Name} ('{r.DfeCode}')"))}?",
                _ => "",
            };
        },
        file.Options.Authorities, (name.ToString(), file.Document.Dates.Visit));

    private static string Instead(LookupResult<AuthorityRecord> found) =>
        found.Outcome == LookupOutcome.NotFound && found.Candidates is [var near, ..] ? $" Did you mean {near.Name} ('{near.DfeCode}')?"
        : found.IsFound ? $" It is a name of {found.Record.Name} ('{found.Record.DfeCode}')." : "";
}
