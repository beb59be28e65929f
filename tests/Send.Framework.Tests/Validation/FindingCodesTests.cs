using System.Reflection;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Validation;

public sealed class FindingCodesTests
{
    public static TheoryData<string> Examples() => [.. CodeExamples.All.Keys];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Judge_ExampleOfACode_IsFoundByExactlyThatCode(string code) =>
        CodeExamples.All[code].Judge().Findings.Select(f => f.Code.Value).Should().Equal(code);

    [Fact]
    public void All_EveryCode_IsReachableByAnExampleOrByAReader()
    {
        // A scale in prose and too many findings need more than a change of a document: InspectionJudgeTests and FindingSinkTests.
        // Providers, scores and dialects belong to other frameworks than those of these facts: FindingExamples.
        string[] elsewhere =
        [
            "SEND1099", "SEND3010", "SEND3013", .. Enumerable.Range(2021, 6).Concat(Enumerable.Range(3015, 12)).Select(n => $"SEND{n}"),
        ];
        FindingCodes.All.Select(c => c.Value).Should()
            .BeEquivalentTo(CodeExamples.All.Keys.Concat(CodeExamples.FoundByAReader).Concat(elsewhere)
                .Concat(FindingExamples.All.Where(e => e.IsFramework || e.IsHistory || e.Report is not null).Select(e => e.Code)));
    }

    [Fact]
    public void All_Values_AreUniqueAndInOrder() =>
        FindingCodes.All.Select(c => c.Value).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void All_EveryProperty_IsListed() =>
        typeof(FindingCodes).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(FindingCode)).Select(p => (FindingCode)p.GetValue(null)!)
            .ToHashSet().SetEquals(FindingCodes.All).Should().BeTrue();

    [Fact]
    public void All_EveryCode_HasTitleMeaningAndRemedy() =>
        FindingCodes.All.Should().OnlyContain(c => c.Title.Length > 0 && c.Meaning.EndsWith('.') && c.Remedy.EndsWith('.'));

    [Fact]
    public void TryFind_KnownAndUnknownCode_Answers()
    {
        FindingCodes.TryGet("SEND3001", out var code).Should().BeTrue();
        code.Should().BeSameAs(FindingCodes.UnknownGrade);
        FindingCodes.TryGet("send3001", out _).Should().BeFalse();
        FindingCodes.TryGet("SEND9999", out _).Should().BeFalse();
    }
}
