using Ardalis.GuardClauses;
using Send.Framework.Fixtures.Building;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;

namespace Send.Framework.Fixtures;

/// <summary>The starting point of builders of inspections: a valid inspection, in which a test changes only what it is about.</summary>
public static class AnInspection
{
    /// <summary>A valid full inspection of Rotherham, or of a made-up provider, under an edition of the built-in catalogue.</summary>
    /// <param name="framework">The code of the edition, such as <c>area-send-2023</c>.</param>
    /// <exception cref="ArgumentException">There is no such edition; the message lists those there are.</exception>
    public static InspectionBuilder Of(string framework) => Of(framework, "full");

    /// <summary>A valid inspection of Rotherham, or of a made-up provider, under an edition of the built-in catalogue.</summary>
    /// <param name="framework">The code of the edition, such as <c>area-send-2023</c>.</param>
    /// <param name="kind">The code of the kind of inspection.</param>
    /// <exception cref="ArgumentException">There is no such edition or kind; the message lists those there are.</exception>
    public static InspectionBuilder Of(string framework, string kind) => Of(FrameworkCatalogue.BuiltIn.Get(framework), kind);

    /// <summary>A valid inspection of Rotherham, or of a made-up provider of its first remit, under any edition, such as your own.</summary>
    /// <param name="framework">The edition.</param>
    /// <param name="kind">The code of the kind of inspection.</param>
    /// <exception cref="ArgumentException">The edition has no such kind; the message lists those it has.</exception>
    public static InspectionBuilder Of(InspectionFramework framework, string kind)
    {
        Guard.Against.Null(framework);
        return new InspectionBuilder(DraftStart.Of(framework, framework.GetKind(kind), framework.Remits is [var first, ..] ? first.Code : null));
    }

    /// <summary>A valid inspection of a made-up provider of one remit.</summary>
    /// <param name="framework">The edition, which inspects providers.</param>
    /// <param name="kind">The code of the kind of inspection.</param>
    /// <param name="remit">The code of the remit.</param>
    /// <exception cref="ArgumentException">The edition has no such kind or remit.</exception>
    public static InspectionBuilder Of(InspectionFramework framework, string kind, string remit)
    {
        Guard.Against.Null(framework);
        return framework.TryGetRemit(remit, out _)
            ? new InspectionBuilder(DraftStart.Of(framework, framework.GetKind(kind), remit))
            : throw new ArgumentException(
                $"'{framework.Id}' has no remit '{remit}'. It has: {string.Join(", ", framework.Remits.Select(r => r.Code))}.", nameof(remit));
    }

    /// <summary>The same as another inspection until something is varied: a published one, a generated one, one of your own.</summary>
    public static InspectionBuilder Like(Inspection inspection) => new(DraftStart.Like(Guard.Against.Null(inspection)));
}
