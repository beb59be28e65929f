using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// An edition beside those of the catalogue, each worth a warning: grades of a scale with other content are not comparable with those of the
/// scale that the catalogue has under the same code, and a family has one edition on a day.
/// </summary>
internal static class NeighbourChecks
{
    public static void Apply(DefinitionContext context, InspectionFramework made)
    {
        foreach (var scale in made.Scales)
        {
            if (ScaleContent.Find(context.Catalogue, scale.Id) is { } known && known != scale)
            {
                context.Report(
                    FindingCodes.KnownCodeChanged, context.Scales[scale.Id].At,
                    $"The catalogue has the scale '{scale.Id}' with different content. They are different scales, and grades of one cannot be compared with grades "
                    + "of the other.");
            }
        }

        foreach (var other in context.Catalogue.Editions)
        {
            if (other.Id == made.Id || (other.Family == made.Family && FrameworkCatalogue.Overlap(other, made)))
            {
                context.Report(
                    FindingCodes.EditionsOverlap, other.Id == made.Id ? context.Definition.Id.At : context.Definition.InForceFrom.At,
                    other.Id == made.Id
                        ? $"The catalogue already has an edition '{made.Id}'. It cannot have both."
                        : $"'{other.Id}' is also in '{made.Family}' and is in force on the same days. A catalogue cannot have both.");
            }
        }
    }
}
