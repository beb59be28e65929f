namespace Send.Framework;

/// <summary>
/// Keeps one used thing for each thread, so that the next user on it need not make another. A thing is nobody else's while it is out:
/// whoever asks in the meantime gets a new one.
/// </summary>
internal static class Spare<T>
    where T : class, new()
{
    [ThreadStatic]
    private static T? Kept;

    /// <summary>The kept thing, or a new one.</summary>
    public static T Take()
    {
        var kept = Kept;
        Kept = null;
        return kept ?? new T();
    }

    /// <summary>Keeps a thing, which its user has emptied and does not use again.</summary>
    public static void GiveBack(T used) => Kept = used;
}
