using System.Text;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Serialization;
using Send.Framework.Tests.Frameworks.Editions;
using Send.Framework.Tests.Inspections;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization.Frameworks;

public class FrameworkRoundTripTests
{
    public static TheoryData<string> Ids => [.. Sample.Catalogue.Editions.Select(e => e.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void ReadFramework_OfWhatWasWritten_WritesTheSameBytes(string id)
    {
        var written = SendJson.ToUtf8Bytes(Sample.Edition(id));

        var read = SendJson.ReadFramework(written, FrameworkCatalogue.Empty, Strict);

        read.Findings.Should().BeEmpty();
        Encoding.UTF8.GetString(SendJson.ToUtf8Bytes(read.Value)).Should().Be(Encoding.UTF8.GetString(written));
        read.Value.FollowUpRules.Select(r => r.Id).Should().Equal(Sample.Edition(id).FollowUpRules.Select(r => r.Id));
    }

    // Bytes alone do not tell: what is never written is never missed.
    [Theory]
    [MemberData(nameof(Ids))]
    public void ReadFramework_OfWhatWasWritten_IsTheSameMemberByMember(string id)
    {
        var original = Sample.Edition(id);

        var read = SendJson.ReadFramework(SendJson.ToUtf8Bytes(original), FrameworkCatalogue.Empty, Strict).Value;

        read.Kinds.SelectMany(k => k.Questions).Select(Shape).Should().Equal(original.Kinds.SelectMany(k => k.Questions).Select(Shape));
        read.FollowUpRules.Select(Shape).Should().Equal(original.FollowUpRules.Select(Shape));
        read.Kinds.SelectMany(k => k.LimitingRules).Select(Shape).Should().Equal(original.Kinds.SelectMany(k => k.LimitingRules).Select(Shape));
        read.Remits.Should().Equal(original.Remits);
    }

    private static string Shape(Question q) =>
        $"{q.Code} {q.Title} {q.Scale.Id} {q.IsRequired} {string.Join(',', q.Remits)} "
        + string.Join(';', q.Changes.Select(c => $"{c.On} {c.NotBefore} {c.IsAddition} {string.Join(',', c.Remits)}"));

    private static string Shape(FollowUpRule r) =>
        $"{r.Id} {r.Activity.Code} {string.Join(',', r.Anchors)} {r.Interval} {r.Until} {r.Tolerance} {r.Recurrence} {r.IntervalUnknown} {r.Source.Title}";

    private static string Shape(LimitingRule r) => $"{r.Id} {r.Question} {r.AtBest} {r.AlwaysHolds} {r.Explanation} {r.Source.Evidence}";

    [Theory]
    [MemberData(nameof(Ids))]
    public void ReadFramework_BesideTheSameEdition_TakesItsScales(string id)
    {
        var original = Sample.Edition(id);

        var read = SendJson.ReadFramework(SendJson.ToUtf8Bytes(original), Sample.Catalogue);

        read.Findings.Select(f => f.Code.Value).Distinct().Should().Equal("SEND7024");
        read.Value.Scales.Should().Equal(original.Scales);
    }

    [Fact]
    public void ReadFramework_SameScaleInTwoKinds_IsOneScale()
    {
        var read = SendJson.ReadFramework(SendJson.ToUtf8Bytes(Sample.Edition("area-send-2025")), FrameworkCatalogue.Empty).Value;
        var monitoring = read.GetKind("monitoring");

        monitoring.Questions[0].Scale.Should().BeSameAs(monitoring.ProgressScale);
        read.Scales.Should().HaveCount(2);
    }

    [Fact]
    public void ReadFramework_ScaleOfTheCatalogueWithOtherContent_IsAnotherScaleAndSaysSo()
    {
        var changed = Encoding.UTF8.GetString(SendJson.ToUtf8Bytes(Sample.Edition("area-send-2025")))
            .Replace("\"label\":\"Typically positive experiences and outcomes\"", "\"label\":\"Mostly fine\"", StringComparison.Ordinal)
            .Replace("\"id\":\"area-send-2025", "\"id\":\"my-review", StringComparison.Ordinal)
            .Replace("\"family\":\"area-send\"", "\"family\":\"my-review\"", StringComparison.Ordinal);

        var read = SendJson.ReadFramework(Encoding.UTF8.GetBytes(changed));

        read.Findings.Select(f => (f.Code.Value, f.Path)).Should().Equal(("SEND7023", "/scales/0"));
        var known = Sample.Edition("area-send-2023").Scales.First();
        var own = read.Value.Scales.First();
        GradeComparison.Between(known.Grades[0], own.Grades[0]).Order.Should().Be(GradeOrder.NotComparable);
    }

    // Set SEND_UPDATE_DOCS=1 to rewrite docs/examples/frameworks/peer-review.json from the code instead of comparing.
    [Fact]
    public void PeerReview_InCode_IsTheDocumentOfTheExamples()
    {
        if (Environment.GetEnvironmentVariable("SEND_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Repository.PathOf("docs/examples/frameworks/peer-review.json"), SendJson.ToIndentedJson(PeerReview.Framework) + "\n");
        }

        var document = Repository.Example("frameworks/peer-review");

        (SendJson.ToIndentedJson(PeerReview.Framework) + "\n").Should().Be(Encoding.UTF8.GetString(document));
        SendJson.ReadFramework(document, options: Strict).Findings.Should().BeEmpty();
    }

    private static ReadOptions Strict { get; } = new() { Validation = new() { Strict = true } };
}
