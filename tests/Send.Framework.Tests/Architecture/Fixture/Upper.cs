namespace Send.Framework.Tests.Architecture.Fixture.Upper;

internal sealed class Attic
{
    public static int Height => Ground.Height + 2;

    public static Attic[] All { get; } = [];

    /// <summary>Goes down, as it should.</summary>
    public static Lower.Tidy Down() => new();
}
