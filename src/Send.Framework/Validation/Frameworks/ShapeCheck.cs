using System.Globalization;

namespace Send.Framework.Validation.Frameworks;

/// <summary>Holds a document against the contract. What does not fit is reported and marked, so that no rule looks at it again.</summary>
internal sealed class ShapeCheck(FindingSink sink, bool strict)
{
    public void Check(DefinitionNode node, Shape shape)
    {
        if (node.IsBad)
        {
            // The reader has said why.
            return;
        }

        switch (shape.Kind)
        {
            case ShapeKind.Object when node.Kind == NodeKind.Object:
                CheckObject(node, shape);
                break;
            case ShapeKind.List when node.Kind == NodeKind.List:
                CheckList(node, shape);
                break;
            case ShapeKind.Text or ShapeKind.Code or ShapeKind.Term when node.Kind == NodeKind.Text:
                CheckText(node, shape);
                break;
            case ShapeKind.Date when node.Kind == NodeKind.Text:
                Expect(node.TryGetDate(out _), node, FindingCodes.MalformedDate, $"{Quoted.Text(node.Text)} is not {shape.What}.");
                break;
            case ShapeKind.Interval when node.Kind is NodeKind.Text or NodeKind.Object:
                Expect(node.TryGetInterval(out _), node, FindingCodes.MalformedInterval, $"This is not {shape.What}.");
                break;
            case ShapeKind.Whole or ShapeKind.Number when node.Kind == NodeKind.Number:
                CheckNumber(node, shape);
                break;
            case ShapeKind.Flag when node.Kind == NodeKind.Flag:
                break;
            default:
                Refuse(node, FindingCodes.WrongType, $"Expected {shape.What}; this is {Name(node)}.");
                break;
        }
    }

    private void CheckObject(DefinitionNode node, Shape shape)
    {
        foreach (var child in node.Children)
        {
            if (shape.Members.FirstOrDefault(m => m.Name == child.Step) is not { } member)
            {
                var names = shape.Members.Select(m => m.Name);
                var near = Quoted.DidYouMean(child.Step, names);
                Refuse(
                    child, strict ? FindingCodes.UnknownMemberRefused : FindingCodes.UnknownMember,
                    $"The contract has no member {Quoted.Text(child.Step)} in {shape.What}; it is left out."
                    + (near.Length > 0 ? near : $" It has: {string.Join(", ", names)}."));
            }
            else if (child.Kind != NodeKind.Null)
            {
                Check(child, member.Shape);
            }
        }

        foreach (var member in shape.Members.Where(m => m.IsRequired))
        {
            if (node.Children.FirstOrDefault(c => c.Step == member.Name) is null or { Kind: NodeKind.Null })
            {
                sink.Add(member.MissingCode!, node.Path, $"{Sentence(shape.What)} needs \"{member.Name}\", {member.Shape.What}.", node.Offset);
            }
        }
    }

    private void CheckList(DefinitionNode node, Shape shape)
    {
        if (node.Children.Count < shape.Least)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"At least {shape.Least} must stand here; there {Are(node.Children.Count)}.");
            Refuse(node, FindingCodes.EmptyList, message);
        }

        if (node.Children.Count > shape.Most)
        {
            Refuse(node, FindingCodes.TooManyItems, string.Create(CultureInfo.InvariantCulture, $"A list holds at most {shape.Most} items."));
        }

        foreach (var item in node.Children)
        {
            Check(item, shape.Item!);
        }
    }

    private void CheckText(DefinitionNode node, Shape shape)
    {
        if (string.IsNullOrWhiteSpace(node.Text))
        {
            Refuse(node, FindingCodes.BlankText, $"Expected {shape.What}; this one is blank.");
        }
        else if (shape.Kind == ShapeKind.Term)
        {
            Expect(
                shape.Terms.Contains(node.Text), node, FindingCodes.UnknownTerm,
                $"{Quoted.Text(node.Text)} is not {shape.What}. Use one of: {Quoted.List(shape.Terms)}.{Quoted.DidYouMean(node.Text, shape.Terms)}");
        }
        else if (shape.Kind == ShapeKind.Code)
        {
            Expect(
                Codes.IsWellFormed(node.Text), node, FindingCodes.MalformedCode,
                $"{Quoted.Text(node.Text)} is not a code. Expected lower-case words joined by hyphens, such as 'typically-positive'.");
        }
        else if (node.Text.Length > shape.Most)
        {
            Refuse(
                node, FindingCodes.TextTooLong,
                string.Create(CultureInfo.InvariantCulture, $"The text has {node.Text.Length:N0} characters; at most {shape.Most:N0} may stand here."));
        }
    }

    private void CheckNumber(DefinitionNode node, Shape shape)
    {
        var fits = shape.Kind == ShapeKind.Number
            ? decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            : int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && whole >= shape.Least && whole <= shape.Most;
        Expect(fits, node, FindingCodes.NumberOutOfRange, $"{Quoted.Text(node.Text)} is not {shape.What} that may stand here{Bounds(shape)}.");
    }

    private static string Bounds(Shape shape) => shape is { Kind: ShapeKind.Whole, Least: > int.MinValue, Most: < int.MaxValue }
        ? string.Create(CultureInfo.InvariantCulture, $", {shape.Least} to {shape.Most}")
        : shape is { Kind: ShapeKind.Whole, Least: > int.MinValue } ? string.Create(CultureInfo.InvariantCulture, $", {shape.Least} or more") : "";

    private void Expect(bool fits, DefinitionNode node, FindingCode code, string message)
    {
        if (!fits)
        {
            Refuse(node, code, message);
        }
    }

    private void Refuse(DefinitionNode node, FindingCode code, string message)
    {
        node.IsBad = true;
        if (sink.Keeps(code))
        {
            sink.Add(code, node.Path, message, node.Offset);
        }
        else
        {
            sink.Add(code, "", "", node.Offset);
        }
    }

    private static string Are(int count) => count switch
    {
        0 => "are none",
        1 => "is 1",
        _ => string.Create(CultureInfo.InvariantCulture, $"are {count}"),
    };

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Name(DefinitionNode node) => node.Kind switch
    {
        NodeKind.Object => "an object",
        NodeKind.List => "a list",
        NodeKind.Text => $"a text, {Quoted.Text(node.Text)}",
        NodeKind.Number => $"a number, {Quoted.Text(node.Text)}",
        NodeKind.Flag => "true or false",
        _ => "null",
    };
}
