using System.Buffers;
using System.Text;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    private delegate void Writer<T>(ref JsonOutput json, T value);

    private static void To<T>(IBufferWriter<byte> output, T value, Writer<T> write)
    {
        var json = new JsonOutput(output, indented: false);
        write(ref json, value);
        json.Complete();
    }

    private static void To<T>(Stream stream, T value, Writer<T> write)
    {
        var json = new JsonOutput(indented: false);
        try
        {
            write(ref json, value);
            stream.Write(json.Written);
        }
        finally
        {
            json.Return();
        }
    }

    private static string Text<T>(T value, Writer<T> write, bool indented)
    {
        var json = new JsonOutput(indented);
        try
        {
            write(ref json, value);
            return Encoding.UTF8.GetString(json.Written);
        }
        finally
        {
            json.Return();
        }
    }

    private static byte[] Bytes<T>(T value, Writer<T> write)
    {
        var json = new JsonOutput(indented: false);
        try
        {
            write(ref json, value);
            return json.Written.ToArray();
        }
        finally
        {
            json.Return();
        }
    }
}
