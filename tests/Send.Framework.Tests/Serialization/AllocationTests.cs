using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

/// <summary>What a document leaves on the heap: a verdict alone leaves nothing.</summary>
public class AllocationTests
{
    public static TheoryData<string> Clean =>
        [.. Repository.ExampleNames.Where(name => SendJson.ReadInspection(Repository.Example(name)).Findings.IsEmpty)];

    [Theory]
    [MemberData(nameof(Clean))]
    public void Check_CleanDocument_AllocatesNothing(string name)
    {
        var document = Repository.Example(name);
        Least(() => SendJson.Check(document).Length).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void JudgeCheck_CleanDocument_AllocatesNothing(string name)
    {
        var document = SendJson.ReadDocument(Repository.Example(name)).Document!;
        Least(() => InspectionJudge.Check(document).Length).Should().Be(0);
    }

    [Fact]
    public void Check_OneFinding_AllocatesLittle()
    {
        var document = Repository.Example("rotherham-2024");
        var text = System.Text.Encoding.UTF8.GetString(document).Replace("typically-positive", "typically-positiv", StringComparison.Ordinal);
        var faulty = System.Text.Encoding.UTF8.GetBytes(text);
        SendJson.Check(faulty).Should().Contain(f => f.Code == FindingCodes.UnknownGrade);
        Least(() => SendJson.Check(faulty).Length).Should().BeLessThan(1_500);
    }

    // The least of several tries: what the runtime does beside it falls on some of them only.
    private static long Least(Func<int> run)
    {
        for (var i = 0; i < 100; i++)
        {
            run();
        }

        var least = long.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
