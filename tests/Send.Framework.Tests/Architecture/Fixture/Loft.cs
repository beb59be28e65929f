namespace Send.Framework.Tests.Architecture.Fixture.Upper.Loft;

internal static class Loft
{
    public static int Beams => Ground.Height + 3;
}
