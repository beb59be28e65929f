using System.Collections.Immutable;
using Send.Framework.Validation;

namespace Send.Framework.Fixtures.Conformance;

/// <summary>The contents of the conformance pack: documents, and the expected result for each.</summary>
internal static class PackContent
{
    public static IEnumerable<(string Path, byte[] Content)> Cases() => [.. Valid(), .. Faulty(), .. Schedules()];

    private static IEnumerable<(string, byte[])> Valid()
    {
        foreach (var sample in SampleDocuments.All)
        {
            var path = $"documents/valid/{sample.Name}.json";
            yield return (path, sample.ToUtf8Json());
            yield return ($"expected-findings/valid/{sample.Name}.json", ExpectedJson.Findings(path, sample.About, []));
        }
    }

    private static IEnumerable<(string, byte[])> Faulty()
    {
        foreach (var document in FaultyDocuments.All.Where(IsPlain))
        {
            var path = $"documents/faulty/{document.Code}.json";
            yield return (path, document.ToUtf8Json());
            yield return ($"expected-findings/faulty/{document.Code}.json", ExpectedJson.Findings(path, document));
        }
    }

    private static IEnumerable<(string, byte[])> Schedules()
    {
        foreach (var golden in GoldenSchedules.All)
        {
            var path = $"documents/valid/{golden.Name}.json";
            if (!SampleDocuments.TryGet(golden.Name, out _))
            {
                yield return (path, ExpectedJson.Document(golden.Inspection));
                yield return (
                    $"expected-findings/valid/{golden.Name}.json",
                    ExpectedJson.Findings(path, "The facts of a published report.", FindingsOf(golden)));
            }

            yield return ($"expected-schedules/{golden.Name}.json", ExpectedJson.Schedule(path, golden));
        }
    }

    // The dates of Oxfordshire's report run from a Thursday to the Friday of the next week.
    private static ImmutableArray<ExpectedFinding> FindingsOf(GoldenSchedule golden) =>
        golden.Name == "oxfordshire-2023" ? [new ExpectedFinding(FindingCodes.VisitOverWeekend, "/dates/ended")] : [];

    // Another implementation has neither a program's own objects nor our example edition.
    private static bool IsPlain(FaultyDocument document) =>
        document.HasText && document.Catalogue == Frameworks.FrameworkCatalogue.BuiltIn;
}
