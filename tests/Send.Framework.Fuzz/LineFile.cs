using Send.Framework.Fuzz.Documents;

namespace Send.Framework.Fuzz;

/// <summary>Newline-delimited documents for others to read: valid ones, and broken ones at known lines.</summary>
internal static class LineFile
{
    /// <summary>Writes to standard output. Of every so many lines the last is broken.</summary>
    public static int Write(ulong seed, long count, int badEvery)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        for (var index = 0L; index < count; index++)
        {
            var random = new FuzzRandom(seed, index);
            var document = FuzzDocument.Write(ValidDocuments.Make(random), null);
            output.Write(badEvery > 0 && (index + 1) % badEvery == 0 ? document.AsSpan(0, random.Between(1, document.Length - 1)) : document);
            output.WriteByte((byte)'\n');
        }

        return 0;
    }
}
