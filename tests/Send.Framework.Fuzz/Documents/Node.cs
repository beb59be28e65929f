using System.Buffers;
using System.Text;

namespace Send.Framework.Fuzz.Documents;

/// <summary>A JSON value as it will stand in the text: names and scalars are raw, so that they can be wrong.</summary>
internal sealed class Node
{
    private bool _isNotJson;

    private Node(string? raw, List<Member>? members, List<Node>? items)
    {
        Raw = raw;
        Members = members;
        Items = items;
    }

    /// <summary>The text of a scalar, or of anything that is not looked into.</summary>
    public string? Raw { get; }

    public List<Member>? Members { get; }

    public List<Node>? Items { get; }

    public static Node Of(string raw) => new(raw, null, null);

    public static Node NotJson(string raw) => new(raw, null, null) { _isNotJson = true };

    public static Node Text(string text) => new(Quote(text), null, null);

    public static Node Object(params List<Member> members) => new(null, members, null);

    public static Node List(params List<Node> items) => new(null, null, items);

    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                < ' ' => quoted.Append("\\u00").Append(((int)c).ToString("x2", null)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    public Node Add(string name, Node value)
    {
        Members!.Add(new Member(name, value));
        return this;
    }

    public Node Copy() => new(
        Raw, Members?.ConvertAll(m => new Member(m.Name, m.Value.Copy())), Items?.ConvertAll(i => i.Copy()))
    { _isNotJson = _isNotJson };

    /// <summary>Whether anything in it is not JSON, so that the text may not have the shape of the tree.</summary>
    public bool HasWhatIsNotJson() =>
        _isNotJson || Members?.Exists(m => m.Value.HasWhatIsNotJson()) == true || Items?.Exists(i => i.HasWhatIsNotJson()) == true;

    /// <summary>Every object and list in it, itself included.</summary>
    public void CollectParents(List<Node> parents)
    {
        if (Members is not null)
        {
            parents.Add(this);
            foreach (var member in Members)
            {
                member.Value.CollectParents(parents);
            }
        }
        else if (Items is not null)
        {
            parents.Add(this);
            foreach (var item in Items)
            {
                item.CollectParents(parents);
            }
        }
    }

    public void ShuffleMembers(FuzzRandom random)
    {
        if (Members is not null)
        {
            random.Shuffle(Members);
        }

        foreach (var child in Items ?? Members?.ConvertAll(m => m.Value) ?? [])
        {
            child.ShuffleMembers(random);
        }
    }

    /// <summary>Writes the value; with blanks between the tokens when there is something to choose them by.</summary>
    public void Write(ArrayBufferWriter<byte> output, FuzzRandom? blanks)
    {
        if (Raw is not null)
        {
            Put(output, Raw);
            return;
        }

        Put(output, Members is not null ? "{" : "[");
        var isFirst = true;
        if (Members is not null)
        {
            foreach (var (name, value) in Members)
            {
                Put(output, isFirst ? "\"" : ",\"");
                isFirst = false;
                Put(output, name);
                Put(output, "\":");
                Blank(output, blanks);
                value.Write(output, blanks);
            }
        }
        else
        {
            foreach (var item in Items!)
            {
                Put(output, isFirst ? "" : ",");
                isFirst = false;
                Blank(output, blanks);
                item.Write(output, blanks);
            }
        }

        Blank(output, blanks);
        Put(output, Members is not null ? "}" : "]");
    }

    private static void Blank(ArrayBufferWriter<byte> output, FuzzRandom? blanks)
    {
        if (blanks is not null && blanks.Chance(50))
        {
            Put(output, blanks.Pick(Blanks));
        }
    }

    private static readonly string[] Blanks = [" ", "\n", "\r\n", "\t", "\n\n  "];

    private static void Put(ArrayBufferWriter<byte> output, string text) =>
        output.Advance(Encoding.UTF8.GetBytes(text, output.GetSpan(3 * text.Length)));
}
