using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsCheck;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Serialization;
using Send.Framework.Validation;
using Send.Framework.Validation.Frameworks;

namespace Send.Framework.Tests.Frameworks;

/// <summary>A definition is sound or it is not, whichever door it comes in by.</summary>
public class DefinitionLawTests
{
    // 100,000 cases: CsCheck_Iter is the most, and SEND_CASES how many.
    private static readonly long Asked = long.TryParse(Environment.GetEnvironmentVariable("SEND_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases)
        ? cases : 1_000;

    [Fact]
    public void Create_WhateverItAccepts_IsWrittenReadWithoutAnErrorAndEqual()
    {
        var accepted = 0;
        Gen.Int.Sample(
            seed =>
            {
                if (Made(new AnyDefinition(seed).Make(), out _) is { } made)
                {
                    Interlocked.Increment(ref accepted);
                    var read = SendJson.ReadFramework(SendJson.ToUtf8Bytes(made), FrameworkCatalogue.Empty);

                    read.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.ToString()).Should().BeEmpty();
                    Told(read.Value).Should().Be(Told(made));
                }
            },
            iter: Cases.AtMost(Asked));

        accepted.Should().BeGreaterThan((int)(Cases.AtMost(Asked) / 50), "a law about what is accepted needs some that are");
    }

    [Fact]
    public void Create_WhateverItRefuses_IsRefusedAsADocumentWithTheSameFindings()
    {
        var refused = 0;
        Gen.Int.Sample(
            seed =>
            {
                var definition = new AnyDefinition(seed).Make();
                if (Made(definition, out var findings) is null)
                {
                    Interlocked.Increment(ref refused);
                    var document = Written(DefinitionTree.Of(definition, withIdentities: false));
                    var read = SendJson.ReadFramework(Encoding.ASCII.GetBytes(document), FrameworkCatalogue.Empty);

                    read.IsValid.Should().BeFalse();
                    read.Findings.Select(f => f.ToString()).Order(StringComparer.Ordinal).Should()
                        .Equal(findings.Select(f => f.ToString()).Order(StringComparer.Ordinal));
                }
            },
            iter: Cases.AtMost(Asked));

        refused.Should().BeGreaterThan((int)(Cases.AtMost(Asked) / 50), "a law about what is refused needs some that are");
    }

    private static InspectionFramework? Made(FrameworkDefinition definition, out ImmutableArray<Finding> findings)
    {
        try
        {
            findings = [];
            return InspectionFramework.Create(definition);
        }
        catch (InvalidFrameworkException refused)
        {
            findings = refused.Findings;
            return null;
        }
    }

    // Half a character can only be written as an escape, which the library's own writer never does.
    private static string Written(DefinitionNode node) => node.Kind switch
    {
        NodeKind.Object => $"{{{string.Join(',', node.Children.Select(child => $"{Text(child.Step)}:{Written(child)}"))}}}",
        NodeKind.List => $"[{string.Join(',', node.Children.Select(Written))}]",
        NodeKind.Text => Text(node.Text),
        NodeKind.Null => "null",
        _ => node.Text,
    };

    private static string Text(string text) =>
        $"\"{string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) || c == ' ' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")))}\"";

    // Every public property of every part, by reflection: what is never written is missed here.
    private static string Told(object value)
    {
        var told = new StringBuilder();
        Tell(told, value, 0);
        return told.ToString();
    }

    private static void Tell(StringBuilder told, object? value, int depth)
    {
        switch (value)
        {
            case null or string or Enum or IFormattable or bool:
                told.Append(CultureInfo.InvariantCulture, $"{value};");
                break;
            case IEnumerable items:
                told.Append('[');
                foreach (var item in items)
                {
                    Tell(told, item, depth + 1);
                }

                told.Append(']');
                break;
            default:
                told.Append('{');
                foreach (var property in value.GetType().GetProperties().Where(p => !p.GetMethod!.IsStatic && (value is not Grade || p.Name != "Scale")))
                {
                    told.Append(property.Name).Append('=');
                    Tell(told, property.GetValue(value), depth + 1);
                }

                told.Append('}');
                break;
        }
    }
}
