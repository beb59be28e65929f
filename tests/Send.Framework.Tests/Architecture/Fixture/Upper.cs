namespace Send.Framework.Tests.Architecture.Fixture.Upper;

internal sealed class Attic
{
    public static int Height => Ground.Height + 2;

    public static Attic[] All { get; } = [];

    /// <summary>Looks into the room inside this one.</summary>
    public static int Beams => Loft.Loft.Beams;

    /// <summary>Goes down, as it should.</summary>
    public static Lower.Tidy Down() => new();
}
