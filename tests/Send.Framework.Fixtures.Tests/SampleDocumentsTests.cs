using System.Text;
using Send.Framework.Frameworks;
using Send.Framework.Serialization;

namespace Send.Framework.Fixtures.Tests;

public sealed class SampleDocumentsTests
{
    public static TheoryData<string> Names => [.. SampleDocuments.All.Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Json_Read_HasNoFindings(string name) =>
        SendJson.ReadInspection(SampleDocuments.Get(name).ToUtf8Json()).ShouldHaveNoFindings();

    [Theory]
    [MemberData(nameof(Names))]
    public void Json_ReadAndWritten_DescribesTheSameInspection(string name)
    {
        var written = SendJson.ToUtf8Bytes(SampleDocuments.Get(name).Inspection);

        SendJson.ReadInspection(written).ShouldBeValid().Should().Be(SampleDocuments.Get(name).Inspection);
    }

    [Fact]
    public void All_Together_CoverEveryEditionKindAndGrade()
    {
        var inspections = SampleDocuments.All.Select(document => document.Inspection).ToList();

        inspections.Select(i => (i.Framework, i.Kind.Code)).Distinct()
            .Should().BeEquivalentTo(FrameworkCatalogue.BuiltIn.Editions.SelectMany(e => e.Kinds, (e, kind) => (e, kind.Code)));
        inspections.SelectMany(i => i.Judgements).Select(j => j.Judgement.Grade)
            .Concat(inspections.SelectMany(i => i.ImprovementAreas).Select(a => a.Progress?.Grade)).OfType<Judgements.Grade>().Distinct()
            .Should().BeEquivalentTo(FrameworkCatalogue.BuiltIn.Editions.SelectMany(e => e.Scales).SelectMany(s => s.Grades).Distinct());
    }

    [Fact]
    public void Find_UnknownName_SaysWhichThereAre() =>
        ((Action)(() => SampleDocuments.Get("area-send-2024"))).Should().Throw<ArgumentException>().WithMessage("*'area-send-2024'*minimal*");

    [Fact]
    public void Json_OfTheMinimalDocument_HasOnlyWhatTheContractRequires() =>
        Encoding.UTF8.GetString(SampleDocuments.Get("minimal").ToUtf8Json()).Should().NotContain("stated").And.NotContain("improvementAreas");
}
