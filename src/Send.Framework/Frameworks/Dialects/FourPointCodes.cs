using System.Collections.Immutable;
using Send.Framework.Frameworks.Editions;
using Send.Framework.Judgements;

namespace Send.Framework.Frameworks.Dialects;

/// <summary>The numbers 1 to 4 for the four points, as the sources that were read for them all write them.</summary>
internal static class FourPointCodes
{
    public static JudgementScale Scale => EducationInspection2019.FourPoint;

    public static ImmutableArray<DialectCode> OneToFour { get; } =
    [
        DialectCode.For(Scale.Get("outstanding"), "1"),
        DialectCode.For(Scale.Get("good"), "2"),
        DialectCode.For(Scale.Get("requires-improvement"), "3"),
        DialectCode.For(Scale.Get("inadequate"), "4"),
    ];
}
