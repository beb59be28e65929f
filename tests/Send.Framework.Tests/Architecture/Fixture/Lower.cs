namespace Send.Framework.Tests.Architecture.Fixture.Lower;

internal sealed class Tidy
{
    public static int Height => Ground.Height + 1;
}

internal static class ReachesUpInABody
{
    public static int Height() => Upper.Attic.Height - 1;
}

internal static class ReachesUpInALambda
{
    public static Func<int, int> Above() => height => height + Upper.Attic.Height;
}

internal static class ReachesUpInAnIterator
{
    public static IEnumerable<int> Heights()
    {
        yield return Tidy.Height;
        yield return Upper.Attic.Height;
    }
}

internal static class ReachesUpInASignature
{
    public static int Count(List<Upper.Attic[]> attics) => attics.Count;
}

internal static class ReachesUpByATypeOnly
{
    public static string Name() => typeof(Upper.Attic).Name;
}
