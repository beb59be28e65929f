namespace Send.Framework.Partnerships;

/// <summary>Keeps the records of a directory by GSS code, former codes included: a code belongs to one record.</summary>
internal static class GssIndex
{
    /// <summary>Adds a code of a record; an empty code, or one that the record has already, adds nothing.</summary>
    /// <exception cref="ArgumentException">Another record has the code.</exception>
    public static void Add<T>(Dictionary<GssCode, T> byGssCode, GssCode code, T record)
        where T : class
    {
        if (!code.IsEmpty && !byGssCode.TryAdd(code, record) && byGssCode[code] != record)
        {
            throw new ArgumentException($"'{byGssCode[code]}' and '{record}' both have the GSS code '{code}'. A code belongs to one.");
        }
    }
}
