using System.Buffers;
using System.Text.Json;
using Send.Framework.Benchmarks.Alternatives;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Serialization;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>From a value to the bytes of its document, into a buffer that the caller owns and uses again.</summary>
internal static class WritingContest
{
    public static Contest Run(int rounds)
    {
        var inspection = SendJson.ReadInspection(BenchmarkDocuments.Typical).Value;
        var poco = SystemTextJson.ReadGenerated(BenchmarkDocuments.Typical);
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using var writer = new Utf8JsonWriter(buffer);
        return new Contest("Writing one typical document", rounds)
            .With("write", () =>
            {
                buffer.ResetWrittenCount();
                SendJson.Write(inspection, buffer);
                return buffer.WrittenCount;
            })
            .With("write-bytes", () => SendJson.ToUtf8Bytes(inspection))
            .With("stj-poco-write", () => SystemTextJson.WriteGenerated(poco))
            .With("stj-poco-write-reused", () =>
            {
                buffer.ResetWrittenCount();
                writer.Reset();
                SystemTextJson.WriteGenerated(poco, writer);
                return buffer.WrittenCount;
            })
            .Run()
            .Ratio("stj-poco-write", "write")
            .Ratio("stj-poco-write-reused", "write")
            .Bytes("write", "write-bytes", "stj-poco-write");
    }
}
