using Send.Framework.Frameworks.Editions;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using static Send.Framework.Frameworks.Dialects.FourPointCodes;

namespace Send.Framework.Frameworks.Dialects;

/// <summary>
/// How government services for schools write judgements on the four-point scale. Each holds only the codes that could be read in its source
/// code; any other stays unreadable and is kept.
/// </summary>
internal static class SchoolServices
{
    public static SourceDialect FindInformation { get; } = SourceDialect.Create(
        "find-information-about-academies-and-trusts", "Find information about academies and trusts (also FAST, FIAT)", Scale,
        Code("find-information-about-academies-and-trusts", "enum OfstedRatingScore"),
        [
            .. OneToFour,
            DialectCode.ForNone(AbsenceReason.InsufficientEvidence, "0", "insufficient evidence"),
            DialectCode.ForNone(AbsenceReason.DoesNotApply, "8", "does not apply"),
            DialectCode.ForNone(AbsenceReason.NotRated, "9", "no judgement; headline not available"),
            DialectCode.ForNone(AbsenceReason.NotYetInspected, "-1", "not inspected"),
            DialectCode.ForNone(AbsenceReason.NoLongerJudged, "Not judged", "single headline grade not available"),
        ]);

    public static SourceDialect FindInformationSafeguarding { get; } = SourceDialect.Create(
        FindInformation.Code, FindInformation.Name, EducationInspection2019.SafeguardingScale,
        Code("find-information-about-academies-and-trusts", "OfstedExtensions, ToSafeguardingScore"),
        DialectCode.For(EducationInspection2019.SafeguardingScale.Get("effective"), "Yes"),
        DialectCode.For(EducationInspection2019.SafeguardingScale.Get("not-effective"), "No"),
        DialectCode.ForNone(AbsenceReason.NotRecorded, "9", "not recorded"),
        DialectCode.ForNone(AbsenceReason.NotYetInspected, "NULL", "not inspected"));

    public static SourceDialect FindInformationCategory { get; } = SourceDialect.Create(
        FindInformation.Code, FindInformation.Name, EducationInspection2019.CategoryScale,
        Code("find-information-about-academies-and-trusts", "OfstedExtensions, ToCategoriesOfConcern"),
        DialectCode.For(EducationInspection2019.CategoryScale.Get("special-measures"), "SM"),
        DialectCode.For(EducationInspection2019.CategoryScale.Get("serious-weaknesses"), "SWK"),
        DialectCode.For(EducationInspection2019.CategoryScale.Get("notice-to-improve"), "NTI"));

    public static SourceDialect ManageSchoolImprovement { get; } = SourceDialect.Create(
        "manage-school-improvement", "Manage school improvement (MSI)", Scale, Code("manage-school-improvement", "words for Ofsted ratings"),
        DialectCode.ForNone(AbsenceReason.InsufficientEvidence, "5", "insufficient evidence"),
        DialectCode.ForNone(AbsenceReason.NotRated, "6", "no judgement"),
        DialectCode.ForNone(AbsenceReason.DoesNotApply, "7", "does not apply"),
        DialectCode.ForNone(AbsenceReason.NotYetInspected, "8", "not yet inspected"),
        DialectCode.ForNone(AbsenceReason.NotRecorded, "9", "unknown"));

    public static SourceDialect PrepareTransfers { get; } = SourceDialect.Create(
        "prepare-academy-transfers", "Prepare academy conversions and transfers", Scale,
        Code("prepare-academy-transfers", "AcademiesEstablishmentMapper, ParseOfstedRating"),
        [
            .. OneToFour,
            DialectCode.ForNone(AbsenceReason.NotRecorded, "9", "no data"),
        ]);

    private static Source Code(string repository, string locator) => new(
        $"Source code of {repository}", "Department for Education", Evidence.Primary, locator, $"https://github.com/DFE-Digital/{repository}");
}
