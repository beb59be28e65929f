using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Send.Framework.Histories;
using Send.Framework.Serialization;

namespace Send.Framework.AspNetCore;

/// <summary>Standings, programmes and history files in answers as the contract has them.</summary>
internal sealed class HistoryTypeInfoResolver : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(Standing) ? JsonMetadataServices.CreateValueInfo<Standing>(options, new WrittenConverter<Standing>(SendJson.Write))
        : type == typeof(Programme) ? JsonMetadataServices.CreateValueInfo<Programme>(options, new WrittenConverter<Programme>(SendJson.Write))
        : type == typeof(HistoryFile) ? JsonMetadataServices.CreateValueInfo<HistoryFile>(options, new WrittenConverter<HistoryFile>(Write))
        : null;

    // What was read and can be used, as the array that reads back.
    private static void Write(HistoryFile file, IBufferWriter<byte> output)
    {
        var next = "["u8;
        foreach (var inspection in file.Inspections)
        {
            output.Write(next);
            SendJson.Write(inspection, output);
            next = ","u8;
        }

        foreach (var happened in file.Events)
        {
            output.Write(next);
            SendJson.Write(happened, output);
            next = ","u8;
        }

        output.Write(file.Inspections.IsEmpty && file.Events.IsEmpty ? "[]"u8 : "]"u8);
    }
}
