using System.Reflection;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Serialization;
using Send.Framework.Tests.Inspections;
using Send.Framework.Tests.Serialization;

namespace Send.Framework.Tests.Frameworks;

/// <summary>The named vocabularies and the catalogue say the same: nothing is missing, nothing is left over.</summary>
public class VocabularyTests
{
    public static TheoryData<Type, string[]> Vocabularies => new()
    {
        { typeof(AreaSend), ["local-area-send-2016", "area-send-2023", "area-send-2025"] },
        { typeof(Ilacs), ["ilacs-2018"] },
        { typeof(EducationInspection), ["education-inspection-2019"] },
        { typeof(SchoolReportCards), ["school-report-cards-2025"] },
    };

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Editions_AreThoseOfTheCatalogue(Type vocabulary, string[] editions)
    {
        var named = vocabulary.GetProperties().Where(p => p.PropertyType == typeof(InspectionFramework))
            .Select(p => (InspectionFramework)p.GetValue(null)!).ToArray();

        named.Select(e => e.Id).Should().Equal(editions);
        named.Should().OnlyContain(e => e == FrameworkCatalogue.BuiltIn.Get(e.Id));
        named.Should().OnlyContain(e => e.Family == (string)vocabulary.GetField("Family")!.GetRawConstantValue()!);
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void KindsQuestionsAndRemits_HaveANameEach(Type vocabulary, string[] editions)
    {
        var known = editions.Select(id => FrameworkCatalogue.BuiltIn.Get(id)).ToArray();

        CodesIn(vocabulary, "Kinds").Should().BeEquivalentTo(known.SelectMany(e => e.Kinds).Select(k => k.Code).Distinct());
        CodesIn(vocabulary, "Questions").Should().BeEquivalentTo(known.SelectMany(e => e.Kinds).SelectMany(k => k.Questions).Select(q => q.Code).Distinct());
        if (vocabulary.GetNestedType("Remits") is not null || vocabulary == typeof(EducationInspection))
        {
            CodesIn(vocabulary, "Remits").Should().BeEquivalentTo(known.SelectMany(e => e.Remits).Select(r => r.Code));
        }
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Grades_HaveANameEach(Type vocabulary, string[] editions)
    {
        var named = vocabulary.GetNestedTypes().SelectMany(t => t.GetProperties()).Where(p => p.PropertyType == typeof(Grade)).ToArray();

        named.Select(p => (Grade)p.GetValue(null)!).Should().BeEquivalentTo(
            editions.Select(id => FrameworkCatalogue.BuiltIn.Get(id)).SelectMany(e => e.Scales).Distinct().SelectMany(s => s.Grades),
            options => options.ComparingByValue<Grade>());
        named.Should().OnlyContain(p => p.Name == Pascal(((Grade)p.GetValue(null)!).Code));
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Names_AreTheirCodesInPascalCase(Type vocabulary, string[] editions)
    {
        editions.Should().NotBeEmpty();
        vocabulary.GetNestedTypes().SelectMany(t => t.GetFields().Where(f => f.IsLiteral)).Should()
            .OnlyContain(f => f.Name == Pascal((string)f.GetRawConstantValue()!));
    }

    [Fact]
    public void Outcome_OfARealReport_IsTheNamedGrade()
    {
        var rotherham = SendJson.ReadInspection(Repository.Example("rotherham-2024")).Value;
        var suffolk = SendJson.ReadInspection(Repository.Example("suffolk-2023")).Value;

        (rotherham.Outcome == AreaSend.Outcomes.TypicallyPositive).Should().BeTrue();
        (suffolk.Outcome == AreaSend.Outcomes.SystemicFailings).Should().BeTrue();
        rotherham.Kind.Code.Should().Be(AreaSend.Kinds.Full);
        rotherham.Framework.Should().BeSameAs(AreaSend.Edition2023);
    }

    [Fact]
    public void Outcome_OfAKindThatAsksForNone_IsNull() =>
        Sample.Everything().First(i => i.Framework == AreaSend.Edition2016 && i.Kind.Code == AreaSend.Kinds.Full).Outcome.Should().BeNull();

    // The vendor's walk asks for "Inconsistent"; the number is what the sector says and no report prints.
    [Fact]
    public void GradesOfAreaSend_HaveTheirThreeNames() =>
        AreaSend.Outcomes.Scale.Grades.Select(g => (g.ShortLabel, g.Label, g.SectorLabel)).Should().Equal(
            ("Typically positive", "Typically positive experiences and outcomes", "1"),
            ("Inconsistent", "Inconsistent experiences and outcomes", "2"),
            ("Systemic failings", "Widespread and/or systemic failings", "3"));

    private static IEnumerable<string> CodesIn(Type vocabulary, string name) =>
        vocabulary.GetNestedType(name)!.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);

    private static string Pascal(string code) => string.Concat(code.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
