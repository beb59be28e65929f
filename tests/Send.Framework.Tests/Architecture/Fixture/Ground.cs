namespace Send.Framework.Tests.Architecture.Fixture;

/// <summary>The ground floor of a house that <see cref="RoomMapTests"/> inspects.</summary>
internal static class Ground
{
    public static int Height => 0;
}
