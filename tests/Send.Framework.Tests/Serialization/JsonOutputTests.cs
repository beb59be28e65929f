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
    [InlineData("\u007f\u00a0\u00a3\u2013", "\"\\u007f\u00a0\u00a3\u2013\"")]
    [InlineData("\u009b31m\u202eb\u2066\u200b\ufeff\U000E0041", "\"\\u009b31m\\u202eb\\u2066\\u200b\\ufeff\\udb40\\udc41\"")]
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
        text => JsonSerializer.Deserialize<string>(Written(text)).Should().Be(string.Concat(text.EnumerateRunes())), iter: Cases.AtMost(10_000));

    [Fact]
    public void Value_LongTextOfAnyCharacters_IsWhatIsWrittenCharacterByCharacter()
    {
        // Long enough for several pieces, so that pairs of surrogates and escapes fall on every seam.
        string[] characters = ["a", "bcdefgh", "\"", "\\", "\n", "<", "\u2028", "\u2013", "\u00a3", "\u009b", "\u202e", "\U000E0041", "\u00e9", "\U0001f600", "\ud800", "\udc00", "\0"];
        Gen.Int[0, characters.Length - 1].Select(i => characters[i]).Array[0, 3_000].Sample(
            parts =>
            {
                var text = string.Concat(parts);
                var expected = $"\"{string.Concat(text.EnumerateRunes().Select(Spelling))}\"";

                Written(text).Should().Be(expected);
                var stingy = new StingyWriter();
                var json = new JsonOutput(stingy, indented: false);
                json.Value(text);
                json.Complete();
                Encoding.UTF8.GetString(stingy.Written).Should().Be(expected);
            },
            iter: Cases.AtMost(200));
    }

    [Theory]
    [InlineData(2024, 11, 4, "\"2024-11-04\"")]
    [InlineData(1, 1, 1, "\"0001-01-01\"")]
    [InlineData(9999, 12, 31, "\"9999-12-31\"")]
    [InlineData(-43, 3, 15, "\"-0043-03-15\"")]
    public void Value_Date_IsTenBytes(int year, int month, int day, string expected)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var json = new JsonOutput(buffer, indented: false);
        json.Value(new NodaTime.LocalDate(year, month, day));
        json.Complete();

        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(expected);
    }

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
        json.Complete();

        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be("{\n  \"a\": \"b\",\n  \"c\": [],\n  \"d\": [\n    1,\n    {}\n  ]\n}");
    }

    private static string Written(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var json = new JsonOutput(buffer, indented: false);
        json.Value(text);
        json.Complete();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Spelling(Rune rune) => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        0 or '<' or 0x2028 or 0x9b or 0x202e => $"\\u{rune.Value:x4}",
        0xE0041 => "\\udb40\\udc41",
        _ => rune.ToString(),
    };
}
