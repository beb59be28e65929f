using Send.Framework.Judgements;
using Send.Framework.Sources;
using static Send.Framework.Frameworks.Dialects.FourPointCodes;

namespace Send.Framework.Frameworks.Dialects;

/// <summary>
/// An abandoned client library for Ofsted's lists of further education and skills. It reads one set of codes in the files and writes another,
/// the numbers of its own enumeration: two dialects.
/// </summary>
internal static class InspectionClient
{
    public static SourceDialect Files { get; } = SourceDialect.Create(
        "das-inspection-client-files", "DAS Ofsted inspection client: the files that it reads", Scale, Code("GetOfstedInspections"),
        [
            .. OneToFour,
            DialectCode.ForNone(AbsenceReason.NotRated, "9", "remained good at a short inspection that did not convert"),
            DialectCode.ForNone(AbsenceReason.NotRated, "-", "not judged"),
        ]);

    public static SourceDialect Values { get; } = SourceDialect.Create(
        "das-inspection-client-values", "DAS Ofsted inspection client: the numbers that it writes", Scale, Code("enum OverallEffectiveness"),
        DialectCode.For(Scale.Get("outstanding"), "0"));

    private static Source Code(string locator) => new(
        "Source code of the client library Esfa.Ofsted.Inspection.Client", "Education and Skills Funding Agency", Evidence.Primary, locator);
}
