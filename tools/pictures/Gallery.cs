namespace Pictures;

/// <summary>All pictures, by file name.</summary>
internal static class Gallery
{
    public const string Folder = "docs/pictures";

    public static IEnumerable<(string Name, string Svg)> Draw(string root) =>
    [
        ("house.svg", HousePicture.Draw(HousePlan.Read(root))),
        ("life-of-an-inspection.svg", LifePicture.Draw()),
        ("schedule-suffolk-2023.svg", TimelinePicture.Draw(root)),
    ];
}
