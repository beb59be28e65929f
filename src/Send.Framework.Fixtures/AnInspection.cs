using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Send.Framework.Fixtures.Building;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;

namespace Send.Framework.Fixtures;

/// <summary>The starting point of builders of inspections: a valid inspection, in which a test changes only what it is about.</summary>
public static class AnInspection
{
    /// <summary>A valid inspection of Rotherham, or of a made-up provider, under an edition of the built-in catalogue.</summary>
    /// <param name="framework">The code of the edition, such as <c>area-send-2023</c>.</param>
    /// <param name="kind">The code of the kind of inspection.</param>
    /// <exception cref="ArgumentException">There is no such edition or kind; the message lists those there are.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in how the edition is given; nothing converts to both.")]
    public static InspectionBuilder Of(string framework, string kind = "full") => Of(FrameworkCatalogue.BuiltIn.Get(framework), kind);

    /// <summary>A valid inspection of Rotherham, or of a made-up provider, under any edition, such as your own.</summary>
    /// <param name="framework">The edition.</param>
    /// <param name="kind">The code of the kind of inspection.</param>
    /// <param name="remit">The code of the provider's remit; the first of the edition when null.</param>
    /// <exception cref="ArgumentException">The edition has no such kind or remit; the message lists those it has.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in how the edition is given; nothing converts to both.")]
    public static InspectionBuilder Of(InspectionFramework framework, string kind = "full", string? remit = null)
    {
        Guard.Against.Null(framework);
        var judged = remit is null ? (framework.Remits is [var first, ..] ? first : null) : framework.GetRemit(remit);
        return new InspectionBuilder(DraftStart.Of(framework, framework.GetKind(kind), judged?.Code));
    }

    /// <summary>The same as another inspection until something is varied: a published one, a generated one, one of your own.</summary>
    public static InspectionBuilder Like(Inspection inspection) => new(DraftStart.Like(Guard.Against.Null(inspection)));
}
