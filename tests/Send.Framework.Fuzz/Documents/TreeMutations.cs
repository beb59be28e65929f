namespace Send.Framework.Fuzz.Documents;

/// <summary>Changes of structure: members left out, doubled, renamed, moved; values of other types, extreme and hostile ones.</summary>
internal static class TreeMutations
{
    public static void Apply(FuzzRandom random, Node document)
    {
        var parents = new List<Node>();
        document.CollectParents(parents);
        var parent = random.Pick(parents);
        if (parent.Members is { } members)
        {
            Change(random, document, parent, members);
        }
        else
        {
            Change(random, parents, parent.Items!);
        }
    }

    /// <summary>A value of any kind, now and then one that is not JSON.</summary>
    public static Node AnyValue(FuzzRandom random) => random.Next(20) switch
    {
        < 10 => Node.Of($"\"{random.Pick(Vocabulary.Texts)}\""),
        < 17 => Node.Of(random.Pick(Vocabulary.Values)),
        17 => Node.Of($"\"{Vocabulary.LongText(random)}\""),
        18 => Node.Of(Deep(random)),
        _ => random.Chance(30) ? Node.NotJson(random.Pick(Vocabulary.Broken)) : Node.Of(random.Pick(Vocabulary.Values)),
    };

    private static void Change(FuzzRandom random, Node document, Node parent, List<Member> members)
    {
        var place = members.Count == 0 ? -1 : random.Next(members.Count);
        switch (place < 0 ? 0 : random.Next(10))
        {
            case 0:
                parent.Add(random.Pick(Vocabulary.Names), AnyValue(random));
                break;
            case 1:
                members.RemoveAt(place);
                break;
            case 2:
                members.Add(random.Chance(50) ? members[place] : members[place] with { Value = AnyValue(random) });
                break;
            case 3:
                members[place] = members[place] with { Name = random.Pick(Vocabulary.Names) };
                break;
            case 4:
                members[place] = members[place] with { Name = Misspelt(random, members[place].Name) };
                break;
            case 5:
                document.ShuffleMembers(random);
                break;
            case 6 when !members[place].Value.HasWhatIsNotJson() && members[place].Value.Raw is ['"', _, .., '"'] raw && !raw.Contains('\\', StringComparison.Ordinal):
                members[place] = members[place] with { Value = Node.Of(Misspelt(random, raw)) };
                break;
            case 7:
                members[place] = members[place] with { Value = Node.Of("null") };
                break;
            default:
                members[place] = members[place] with { Value = AnyValue(random) };
                break;
        }
    }

    private static void Change(FuzzRandom random, List<Node> parents, List<Node> items)
    {
        var place = items.Count == 0 ? -1 : random.Next(items.Count);
        switch (place < 0 ? 0 : random.Next(6))
        {
            case 0:
                items.Insert(random.Next(items.Count + 1), AnyValue(random));
                break;
            case 1:
                items.RemoveAt(place);
                break;
            case 2:
                var copies = random.Chance(1) ? random.Pick([200, 499, 999, 1_001]) : random.Between(1, 3);
                for (var item = items[place].Copy(); copies > 0 && items.Count < 1_100; copies--)
                {
                    items.Add(item.Raw is not null || copies < 5 ? item.Copy() : Node.Of("{}"));
                }

                break;
            case 3:
                items[place] = random.Pick(parents).Copy();
                break;
            default:
                items[place] = AnyValue(random);
                break;
        }
    }

    private static string Misspelt(FuzzRandom random, string text)
    {
        if (text.Length < 3 || text.Contains('\\', StringComparison.Ordinal))
        {
            return text + "x";
        }

        var place = random.Between(1, text.Length - 2);
        return random.Next(4) switch
        {
            0 => text.Remove(place, 1),
            1 => text.Insert(place, "e"),
            2 => text[..place] + char.ToUpperInvariant(text[place]) + text[(place + 1)..],
            _ => text[..place] + "\\u" + ((int)text[place]).ToString("x4", null) + text[(place + 1)..],
        };
    }

    private static string Deep(FuzzRandom random)
    {
        var depth = random.Pick([3, 10, 55, 60, 63, 64, 65, 70, 300]);
        return random.Chance(50)
            ? new string('[', depth) + "1" + new string(']', depth)
            : string.Concat(Enumerable.Repeat("{\"d\":", depth)) + "[]" + new string('}', depth);
    }
}
