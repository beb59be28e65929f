using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Tests.Inspections;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

/// <summary>The same bytes give the same answer, however they come in.</summary>
public class InputEqualityTests
{
    private const string Broken = """
        { "schema": "send-framework/inspection/v1", "framework": "area-send-2023", "kind": "full", "extra": { "a": 1, "a": 2 },
          "partnership": { "localAuthority": { "dfeCode": "372" }, "partners": [ null, { "name": "\ud800", "role": "Ü" } ] },
          "dates": { "started": "2024-09-30", "ended": "2024-09-04", "published": "14/11/2024" },
          "judgements": { "outcome": 1 }, "stated": { "nextFullInspection": { "terms": 2, "workingDays": 3 } } }
        """;

    public static TheoryData<string> Documents =>
        [.. Repository.ExampleNames.Select(n => Encoding.UTF8.GetString(Repository.Example(n))), Broken, "{", "", "[]"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void ReadInspection_SequenceCutAtEveryPlace_IsTheSame(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var expected = SendJson.ReadInspection(bytes).Lines();
        for (var place = 0; place <= bytes.Length; place++)
        {
            SendJson.ReadInspection(Reading.Cut(bytes, place)).Lines().SequenceEqual(expected).Should().BeTrue("the cut is at {0}", place);
        }

        SendJson.ReadInspection(Reading.Cut(bytes, [.. Enumerable.Range(0, bytes.Length + 1)])).Lines().Should().Equal(expected);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task ReadInspectionAsync_StreamAndPipeInSmallPieces_IsTheSame(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var expected = SendJson.ReadInspection(bytes);

        var fromStream = await SendJson.ReadInspectionAsync(new Dribble(bytes, 1), cancellationToken: TestContext.Current.CancellationToken);
        var fromPipe = await SendJson.ReadInspectionAsync(
            PipeReader.Create(new Dribble(bytes, 7), new StreamPipeReaderOptions(bufferSize: 16, minimumReadSize: 1)),
            cancellationToken: TestContext.Current.CancellationToken);

        foreach (var result in new[] { fromStream, fromPipe })
        {
            result.Lines().Should().Equal(expected.Lines());
            result.TryGetValue(out var inspection).Should().Be(expected.TryGetValue(out var value));
            inspection.Should().Be(value);
        }
    }

    [Fact]
    public void ReadInspection_AnyDocument_IsTheSameFromSpanPiecesStreamAndSerializer()
    {
        var options = new JsonSerializerOptions().ConfigureForSend();
        var any = Gen.Select(AnyParts.Any, Gen.Int[0, 3], Gen.Int[0, 5_000], Gen.Int[0, 5_000], Gen.Byte);
        any.Sample(
            (parts, change, first, second, value) =>
            {
                // As it is, cut off, with one byte changed, with a member that the contract does not have.
                var bytes = parts.CreateOrNull() is { } inspection ? SendJson.ToUtf8Bytes(inspection) : parts.ToJson();
                var place = first % bytes.Length;
                bytes = change switch
                {
                    1 => bytes[..place],
                    2 => [.. bytes[..place], value, .. bytes[(place + 1)..]],
                    3 => [.. bytes[..^1], .. ",\"own\":[1]}"u8],
                    _ => bytes,
                };
                var expected = SendJson.ReadInspection(bytes);
                var (from, to) = bytes.Length == 0 ? (0, 0) : (Math.Min(place, second % bytes.Length), Math.Max(place, second % bytes.Length));
                using var stream = new Dribble(bytes, 1 + (second % 700));

                Validated<Inspection>[] others =
                [
                    SendJson.ReadInspection(Reading.Cut(bytes, from, to)),
                    SendJson.ReadInspectionAsync(stream).AsTask().GetAwaiter().GetResult(),
                ];

                return others.All(o => o.Findings.SequenceEqual(expected.Findings) && Equals(ValueOf(o), ValueOf(expected)))
                    && Equals(Deserialized(bytes, options), ValueOf(expected));
            },
            iter: Cases.AtMost(10_000), print: _ => "");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task ReadInspectionAsync_OverTheLimit_IsTooLargeAndReadsNoFurther(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json + new string(' ', 100));
        var options = new ReadOptions { MaximumBytes = 64 };
        var stream = new MemoryStream([.. bytes, .. new byte[1_000_000]]);

        (await SendJson.ReadInspectionAsync(stream, null, options, TestContext.Current.CancellationToken)).Codes().Should().Be("SEND1023@");
        (await SendJson.ReadInspectionAsync(
            PipeReader.Create(new ReadOnlySequence<byte>(bytes)), null, options, TestContext.Current.CancellationToken)).Codes().Should().Be("SEND1023@");
        SendJson.ReadInspection(Reading.Cut(bytes, 10, 70), null, options).Codes().Should().Be("SEND1023@");
        stream.Position.Should().BeLessThan(100_000);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void JsonSerializer_GivesTheSame(string json)
    {
        var options = new JsonSerializerOptions().ConfigureForSend();
        var expected = Reading.Of(json.Trim());
        var act = () => JsonSerializer.Deserialize<Inspection>(json, options);

        if (expected.TryGetValue(out var inspection))
        {
            act().Should().Be(inspection);
        }
        else if (expected.Findings.All(f => f.Code != FindingCodes.MalformedJson && f.Code != FindingCodes.EmptyInput))
        {
            act.Should().Throw<SendJsonException>().Which.Findings.Select(f => $"{f}").Should().Equal(expected.Findings.Select(f => $"{f}"));
        }
        else
        {
            act.Should().Throw<JsonException>();
        }
    }

    [Fact]
    public void ReadInspection_MembersInAnotherOrder_GivesTheSameFindings() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int).Sample(
            (pick, seed) =>
            {
                var json = pick < 2 ? Encoding.UTF8.GetString(Repository.Example(Repository.ExampleNames[pick])) : Broken.Replace(", \"a\": 2", "");
                if (pick == 1)
                {
                    json = json.Replace("inconsistent", "incosistent").Replace("2024-07-12", "2024-07-02").Replace("\"P3Y\"", "\"P0Y\"");
                }

                var straight = Reading.Of(json);
                var shuffled = Reading.Of(Shuffle(JsonNode.Parse(json.Replace("\\ud800", "x"))!, new Random(seed)).ToJsonString());
                var compared = Reading.Of(json.Replace("\\ud800", "x"));

                shuffled.Findings.Select(f => $"{f}").Order(StringComparer.Ordinal).SequenceEqual(compared.Findings.Select(f => $"{f}").Order(StringComparer.Ordinal)).Should().BeTrue();
                shuffled.IsValid.Should().Be(straight.IsValid);
            },
            iter: Cases.AtMost(10_000));

    private static Inspection? ValueOf(Validated<Inspection> result) => result.TryGetValue(out var inspection) ? inspection : null;

    private static Inspection? Deserialized(byte[] bytes, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize<Inspection>(bytes, options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonNode Shuffle(JsonNode node, Random random)
    {
        switch (node)
        {
            case JsonObject o:
                var members = o.Select(m => (m.Key, Value: m.Value is null ? null : Shuffle(m.Value.DeepClone(), random))).ToArray();
                random.Shuffle(members);
                return new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, m.Value)));
            case JsonArray a:
                return new JsonArray([.. a.Select(i => i is null ? null : Shuffle(i.DeepClone(), random))]);
            default:
                return node.DeepClone();
        }
    }
}
