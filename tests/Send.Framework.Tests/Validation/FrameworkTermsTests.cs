using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Time;
using Send.Framework.Validation.Frameworks;

namespace Send.Framework.Tests.Validation;

public class FrameworkTermsTests
{
    // A value that the model gains and the contract lacks would be lost on the way out.
    [Fact]
    public void Terms_EveryValueOfTheModel_HasOneWord()
    {
        ShouldHoldAll(FrameworkTerms.Subjects);
        ShouldHoldAll(FrameworkTerms.ActivityKinds);
        ShouldHoldAll(FrameworkTerms.Occurrences);
        ShouldHoldAll(FrameworkTerms.ScaleKinds);
        ShouldHoldAll(FrameworkTerms.Roundings);
        ShouldHoldAll<Force>(FrameworkTerms.Forces);
        ShouldHoldAll<Evidence>(FrameworkTerms.Evidences);
        ShouldHoldAll<IntervalPrecision>(FrameworkTerms.Precisions);
        FrameworkTerms.ImprovementKinds.Codes.Should().Equal(ImprovementAreaKind.All.Select(k => k.Code));
    }

    private static void ShouldHoldAll<T>(Terms<T> terms)
        where T : struct, Enum
    {
        var stated = Enum.GetValues<T>().Where(value => !value.Equals(default(T))).ToArray();

        terms.Codes.Should().HaveCount(stated.Length).And.OnlyHaveUniqueItems().And.OnlyContain(code => Codes.IsWellFormed(code));
        stated.Should().AllSatisfy(value => terms.ValueOf(terms.CodeOf(value)!).Should().Be(value));
        terms.CodeOf(default).Should().BeNull("the zero value claims nothing");
    }
}
