#:project ../../src/Send.Framework/Send.Framework.csproj
#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property RestorePackagesWithLockFile=true
#:property NuGetLockFilePath=obj/packages.lock.json
#:property ServerGarbageCollector=false

// One large file, judged in parts by processes that know nothing of each other, as the workers of a batch engine do:
//
//     dotnet run -c Release tools/performance/partitions.cs            makes a file and measures one process and two
//     partitions judge FILE FROM TO                                    judges the lines that start in a range of bytes
//
// A part begins after the line that the byte before it belongs to, and ends with the line that its last byte belongs to. So the parts meet
// without a word between them: each line is judged once, whatever the ranges are.

using System.Diagnostics;
using System.Globalization;
using System.Text;
using Send.Framework.Serialization;

const int Documents = 800_000;
const int Rounds = 3;

if (args is ["judge", var file, var first, var last])
{
    var judged = await JudgeAsync(file, long.Parse(first, CultureInfo.InvariantCulture), long.Parse(last, CultureInfo.InvariantCulture));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{judged.Valid} {judged.All}"));
    return 0;
}

var path = Path.GetTempFileName();
try
{
    Write(path);
    var length = new FileInfo(path).Length;
    var ratios = new List<double>();
    for (var round = 0; round < Rounds; round++)
    {
        ratios.Add(Run(path, [(0, length)]) / Run(path, [(0, length / 2), (length / 2, length)]));
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio one-process/two-processes {ratios.Order().ElementAt(Rounds / 2):0.00}"));
}
finally
{
    File.Delete(path);
}

return 0;

static void Write(string path)
{
    var document = File.ReadAllBytes("docs/examples/rotherham-2024.json");
    var line = Encoding.UTF8.GetBytes(SendJson.ToJson(SendJson.ReadInspection(document).Value) + "\n");
    using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
    for (var i = 0; i < Documents; i++)
    {
        stream.Write(line);
    }
}

// Seconds until the last of the processes has ended.
static double Run(string path, (long From, long To)[] parts)
{
    var started = Stopwatch.GetTimestamp();
    var processes = parts.Select(part => Process.Start(new ProcessStartInfo(
        Environment.ProcessPath!,
        ["judge", path, part.From.ToString(CultureInfo.InvariantCulture), part.To.ToString(CultureInfo.InvariantCulture)])
    { RedirectStandardOutput = true })!).ToArray();
    var all = 0;
    foreach (var process in processes)
    {
        all += int.Parse(process.StandardOutput.ReadToEnd().Split(' ')[1], CultureInfo.InvariantCulture);
        process.WaitForExit();
        process.Dispose();
    }

    var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{parts.Length} process(es): {seconds:0.00} s, {all / seconds:#,##0} documents a second"));
    return all == Documents ? seconds : throw new InvalidOperationException($"{all} of {Documents} documents were judged.");
}

static async Task<(int Valid, int All)> JudgeAsync(string path, long from, long to)
{
    using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
    var start = from == 0 ? 0 : AfterLineEnd(stream, from);
    using var part = new Part(stream, start, AfterLineEnd(stream, to));
    var (valid, all) = (0, 0);
    await foreach (var reading in SendJson.ReadInspectionsAsync(part))
    {
        all++;
        valid += reading.Result.IsValid ? 1 : 0;
    }

    return (valid, all);
}

// The place after the line that the byte before this one belongs to.
static long AfterLineEnd(FileStream stream, long position)
{
    stream.Position = position - 1;
    for (int read; (read = stream.ReadByte()) >= 0 && read != '\n';)
    {
    }

    return stream.Position;
}

/// <summary>The bytes of a file between two places.</summary>
internal sealed class Part : Stream
{
    private readonly FileStream _file;
    private readonly long _end;

    public Part(FileStream file, long start, long end)
    {
        _file = file;
        _end = end;
        _file.Position = start;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => _file.Read(buffer[..(int)Math.Min(buffer.Length, _end - _file.Position)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _file.ReadAsync(buffer[..(int)Math.Min(buffer.Length, _end - _file.Position)], cancellationToken);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
