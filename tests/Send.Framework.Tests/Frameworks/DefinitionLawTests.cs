using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Serialization;
using Send.Framework.Validation;
using Send.Framework.Validation.Frameworks;

namespace Send.Framework.Tests.Frameworks;

/// <summary>A definition is sound or it is not, whichever door it comes in by.</summary>
public class DefinitionLawTests
{
    private static readonly JsonSerializerOptions Intervals = new JsonSerializerOptions().ConfigureForSend();

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
                    var written = SendJson.ToUtf8Bytes(made);
                    var read = SendJson.ReadFramework(written, FrameworkCatalogue.Empty);

                    DefinitionSize.Of(DefinitionPart.DraftOf(made.Definition)).Should().Be(new DefinitionSize(ValuesIn(written), written.Length));
                    read.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.ToString()).Should().BeEmpty();
                    Told(read.Value).Should().Be(Told(made));
                }
            },
            iter: Cases.OrMore(1_000));

        accepted.Should().BeGreaterThan((int)(Cases.OrMore(1_000) / 50), "a law about what is accepted needs some that are");
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
                    var document = Written(DefinitionPart.DraftOf(definition).Document, DefinitionPart.Root);
                    var read = SendJson.ReadFramework(Encoding.ASCII.GetBytes(document), FrameworkCatalogue.Empty);

                    read.IsValid.Should().BeFalse();
                    read.Findings.Select(f => f.ToString()).Order(StringComparer.Ordinal).Should()
                        .Equal(findings.Select(f => f.ToString()).Order(StringComparer.Ordinal));
                }
            },
            iter: Cases.OrMore(1_000));

        refused.Should().BeGreaterThan((int)(Cases.OrMore(1_000) / 50), "a law about what is refused needs some that are");
    }

    // 500 questions of 40,000 characters are 20 MB. As many less-than signs take six times as many bytes, because they are escaped.
    [Theory]
    [InlineData(500, 'x')]
    [InlineData(75, '<')]
    public void Create_LargerThanAReaderTakes_IsRefusedAsADocumentIs(int count, char character)
    {
        var text = new string(character, 20_000);
        var small = Definitions.Valid with { OpenQuestions = [new("Q", text, text)] };
        var large = small with { OpenQuestions = [.. Enumerable.Range(0, count).Select(i => new OpenQuestion($"Q{i}", text, text))] };
        var document = Encoding.ASCII.GetBytes(Written(DefinitionPart.DraftOf(large).Document, DefinitionPart.Root).Replace(@"\u003c", "<", StringComparison.Ordinal));

        Made(small, out _).Should().NotBeNull();
        Made(large, out var findings).Should().BeNull();

        findings.Select(f => f.Code.Value).Should().Equal("SEND1023");
        SendJson.ReadFramework(document, FrameworkCatalogue.Empty).Findings.Select(f => f.Code.Value).Should().Equal("SEND1023");
    }

    private static int ValuesIn(byte[] utf8)
    {
        var json = new Utf8JsonReader(utf8);
        var count = 0;
        while (json.Read())
        {
            count += json.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray ? 0 : 1;
        }

        return count;
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
    private static string Written(Spot at, ContractMember contract) => at.IsMissing ? "null" : contract.Kind switch
    {
        MemberKind.Object => $"{{{string.Join(',', Members(at, contract.Object!))}}}",
        MemberKind.List => $"[{string.Join(',', Items(at).Select(item => Written(item, contract.Item!)))}]",
        MemberKind.Text => Text(at.Meaning as string ?? new TextField(at).ToString()),
        MemberKind.Date => Text(new DateField(at).Value.ToIso()),
        MemberKind.Whole => new NumberField(at).Value.ToString(CultureInfo.InvariantCulture),
        MemberKind.Decimal => new DecimalField(at).Value.ToString(CultureInfo.InvariantCulture),
        MemberKind.Flag => new FlagField(at).Given == true ? "true" : "false",
        _ => JsonSerializer.Serialize(new IntervalField(at).Given, Intervals),
    };

    private static IEnumerable<string> Members(Spot at, ContractObject contract)
    {
        for (var i = 0; i < contract.Members.Length; i++)
        {
            // An identity follows from the rest.
            if (!at[i].IsMissing && (contract.Members[i].Name != "id" || contract.Members[i].IsRequired))
            {
                yield return $"{Text(contract.Members[i].Name)}:{Written(at[i], contract.Members[i])}";
            }
        }
    }

    // In what is too deep there is nothing, and that is deep enough.
    private static List<Spot> Items(Spot list)
    {
        var items = new List<Spot>();
        foreach (var item in new ItemsOf<Spot>(list))
        {
            items.Add(item);
        }

        return items;
    }

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
