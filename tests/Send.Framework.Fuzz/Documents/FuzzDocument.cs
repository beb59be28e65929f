using System.Buffers;
using System.Text;

namespace Send.Framework.Fuzz.Documents;

/// <summary>One document of a run: its bytes, the tree they were written from, if that is still what they say, and whether it must be valid.</summary>
internal sealed record FuzzDocument(byte[] Utf8, Node? Tree, bool IsValid)
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-1", "1e999999", "\"dates\":{", "\"judgements\":{", "\"outcome\":", "\"stated\":{",
        "\"nextFullInspection\":", "\"workingDays\":", "\"absent\":", "\"partnership\":{", "\"localAuthority\":{", "\"improvementAreas\":[{", "\"points\":[",
        "\"progress\":", "\"\\ud800\"", "\"\\u0000\"", "\"2024-02-30\"", "\"schema\":\"send-framework/inspection/v1\",", " ", "\n", "/*", "\"x\":{\"x\":",
        "\"kind\":\"full\",", "\"framework\":\"area-send-2023\",", "\"372\"", "é", "\0", "},", "],", "\",\"",
    ];

    /// <summary>The document with this number of the run with this seed.</summary>
    public static FuzzDocument Make(FuzzRandom random)
    {
        var roll = random.Next(100);
        if (roll < 10)
        {
            return FromTree(random, ValidDocuments.Make(random), isValid: true);
        }

        if (roll < 65)
        {
            return FromTree(random, Mutated(random, roll < 25), isValid: false);
        }

        if (roll < 80)
        {
            var start = FromTree(random, random.Chance(20) ? ValidDocuments.Make(random) : Mutated(random, random.Chance(20)), isValid: false).Utf8;
            return new(ByteMutations.Apply(random, start, () => FromTree(random, Small(random), isValid: false).Utf8), null, false);
        }

        return new(roll < 97 ? Soup(random) : Noise(random), null, false);
    }

    public static byte[] Write(Node tree, FuzzRandom? blanks)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        tree.Write(buffer, blanks);
        return buffer.WrittenSpan.ToArray();
    }

    private static FuzzDocument FromTree(FuzzRandom random, Node tree, bool isValid)
    {
        if (random.Chance(30))
        {
            tree.ShuffleMembers(random);
        }

        return new(Write(tree, random.Chance(20) ? random : null), tree.HasWhatIsNotJson() ? null : tree, isValid);
    }

    private static Node Mutated(FuzzRandom random, bool isWhole)
    {
        var tree = isWhole ? ValidDocuments.Make(random) : Small(random);
        for (var changes = random.Between(1, 4); changes > 0; changes--)
        {
            TreeMutations.Apply(random, tree);
        }

        return tree;
    }

    // A few members of a valid document, or an object of members picked at random.
    private static Node Small(FuzzRandom random)
    {
        var small = Node.Object();
        if (random.Chance(20))
        {
            var whole = ValidDocuments.Make(random);
            random.Shuffle(whole.Members!);
            small.Members!.AddRange(whole.Members!.Take(random.Between(1, 4)));
            return small;
        }

        for (var members = random.Next(5); members > 0; members--)
        {
            small.Add(random.Pick(Vocabulary.Names), TreeMutations.AnyValue(random));
        }

        return small;
    }

    private static byte[] Soup(FuzzRandom random)
    {
        var soup = new StringBuilder(random.Chance(80) ? "{" : "");
        for (var pieces = random.Next(30); pieces > 0; pieces--)
        {
            soup.Append(random.Pick(Pieces));
        }

        return Encoding.UTF8.GetBytes(soup.ToString());
    }

    private static byte[] Noise(FuzzRandom random)
    {
        var noise = new byte[random.Next(60)];
        for (var i = 0; i < noise.Length; i++)
        {
            noise[i] = (byte)random.Next(256);
        }

        return noise;
    }
}
