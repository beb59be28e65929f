using Send.Framework.Frameworks;

namespace Pictures;

/// <summary>One colour for each force, dark enough for text on its light companion.</summary>
internal static class Palette
{
    public static (string Light, string Dark) Of(Force force) => force switch
    {
        Force.Statutory => ("#fbe6e4", "#b3261e"),
        Force.Required => ("#fdf0dc", "#9a5b00"),
        Force.Requested => ("#eaf3e6", "#3d6b2b"),
        Force.Usual => ("#e6effa", "#2457a0"),
        _ => ("#f1f1f3", "#59636e"),
    };
}
