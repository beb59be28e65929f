using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;
using Send.Framework.Serialization;

namespace Send.Framework.Tests.Serialization;

public class JsonOutputTests
{
    [Theory]
    [InlineData("it's", "\"it's\"")]
    [InlineData("é 日本 \U0001F600", "\"é 日本 \U0001F600\"")]
    [InlineData("\"\\/", "\"\\\"\\\\/\"")]
    [InlineData("\n\r\t\b\f\0", "\"\\n\\r\\t\\u0008\\u000c\\u0000\"")]
    [InlineData("</script>", "\"\\u003c/script>\"")]
    [InlineData("\u2028\u2029", "\"\\u2028\\u2029\"")]
    [InlineData("\u007f\u00a0", "\"\u007f\u00a0\"")]
    public void Value_Text_HasOneSpelling(string text, string expected) => Written(text).Should().Be(expected);

    [Fact]
    public void Value_HalfASurrogatePair_IsReplaced()
    {
        // Not as data of a theory: attributes are stored as UTF-8, which cannot say it either.
        Written("a\ud800b").Should().Be("\"a\ufffdb\"");
        Written("\ud800").Should().Be("\"\ufffd\"");
        Written("\udc00\ud800").Should().Be("\"\ufffd\ufffd\"");
    }

    [Fact]
    public void Value_AnyText_IsReadBackByEveryone() => Gen.String.Sample(
        text => JsonSerializer.Deserialize<string>(Written(text)).Should().Be(string.Concat(text.EnumerateRunes())), iter: 10_000);

    [Fact]
    public void StartObject_Indented_BreaksLinesAndLeavesEmptyListsAlone()
    {
        var buffer = new ArrayBufferWriter<byte>();
        var json = new JsonOutput(buffer, indented: true);
        json.StartObject();
        json.Member("a"u8, "b");
        json.Name("c"u8);
        json.StartArray();
        json.EndArray();
        json.Name("d");
        json.StartArray();
        json.Value(1);
        json.StartObject();
        json.EndObject();
        json.EndArray();
        json.EndObject();

        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be("{\n  \"a\": \"b\",\n  \"c\": [],\n  \"d\": [\n    1,\n    {}\n  ]\n}");
    }

    private static string Written(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        new JsonOutput(buffer, indented: false).Value(text);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
