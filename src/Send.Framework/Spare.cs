namespace Send.Framework;

/// <summary>
/// A pool of one instance per thread. An instance that is in use belongs to its user alone: whoever asks in the meantime gets a new one, which
/// is kept instead.
/// </summary>
internal static class Spare<T>
    where T : Spared, new()
{
    [ThreadStatic]
    private static T? Kept;

    /// <summary>The kept thing, or a new one.</summary>
    public static T Take()
    {
        // One that an exception left out is forgotten here.
        var thing = Kept;
        if (thing is null || thing.IsOut)
        {
            Kept = thing = new T();
        }

        thing.IsOut = true;
        return thing;
    }

    /// <summary>Gives a thing back, which its user has emptied and does not use again.</summary>
    public static void GiveBack(T used) => used.IsOut = false;
}

/// <summary>Something that is used again.</summary>
internal abstract class Spared
{
    /// <summary>Whether somebody uses it.</summary>
    internal bool IsOut { get; set; }
}
