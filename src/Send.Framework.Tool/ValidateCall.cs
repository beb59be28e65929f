using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Pipelines;
using System.Text.Json;
using Send.Framework.Frameworks;
using Send.Framework.Serialization;
using Send.Framework.Tool.Streams;
using Send.Framework.Tool.Text;
using Send.Framework.Validation;

namespace Send.Framework.Tool;

/// <summary><c>send-framework validate</c>: every finding of every document, one document at a time.</summary>
internal static class ValidateCall
{
    public static async Task<int> RunAsync(
        string path, bool lines, bool strict, string? frameworkFile, string format, Surroundings surroundings, CancellationToken cancellationToken)
    {
        if (await FrameworkInput.CatalogueAsync(frameworkFile, surroundings, cancellationToken) is not { } catalogue)
        {
            return ExitCode.UsageOrIO;
        }

        await using var stream = DocumentInput.Open(path, surroundings);
        if (stream is null)
        {
            return ExitCode.UsageOrIO;
        }

        var report = format == "json" ? new JsonReport(surroundings.Output, lines) : (IReport)new TextReport(surroundings, path);
        var pipe = PipeReader.Create(stream);
        var options = new ReadOptions { Validation = new ValidationOptions { Strict = strict } };
        var (total, valid) = (0L, 0L);

        report.Begin();
        var readings = ReadAsync(pipe, lines, catalogue, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(readings, surroundings.Output))
        {
            total++;
            valid += readings.Current.IsValid ? 1 : 0;
            report.Add(readings.Current);
        }

        // Not disposed of where the output fails: then it is still reading, and the process ends.
        await readings.DisposeAsync();
        report.End(total, valid);
        return total > 0 && valid == total ? ExitCode.Success : ExitCode.Invalid;
    }

    // What was found is shown before the call waits for more.
    private static ValueTask<bool> NextAsync(IAsyncEnumerator<Reading> readings, SafeWriter output)
    {
        var next = readings.MoveNextAsync();
        if (!next.IsCompleted)
        {
            output.Flush();
        }

        return next;
    }

    private static async IAsyncEnumerable<Reading> ReadAsync(
        PipeReader pipe, bool lines, FrameworkCatalogue catalogue, ReadOptions options,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!lines && !await StartsWithArrayAsync(pipe, cancellationToken))
        {
            // One document, over as many lines as it likes.
            yield return await ReadOneAsync(pipe, catalogue, options, cancellationToken);
            yield break;
        }

        var sequence = lines ? DocumentSequence.Lines : DocumentSequence.Array;
        await foreach (var reading in SendJson.ReadInspectionsAsync(
            pipe, catalogue, options, sequence, cancellationToken))
        {
            yield return Reading.Of(reading.Index, reading.Reference, reading.Result, reading.Line);
        }
    }

    // A document that says that it defines a framework is judged as one; everything else is an inspection.
    private static async Task<Reading> ReadOneAsync(
        PipeReader pipe, FrameworkCatalogue catalogue, ReadOptions options, CancellationToken cancellationToken)
    {
        var read = await pipe.ReadAtLeastAsync(options.MaximumBytes + 1, cancellationToken);
        var isFramework = SchemaMember.Of(read.Buffer) is { } schema && schema.StartsWith("send-framework/framework/", StringComparison.Ordinal);
        if (!isFramework)
        {
            var inspection = SendJson.ReadInspection(read.Buffer, catalogue, options);
            return Reading.Of(0, null, inspection);
        }

        var framework = SendJson.ReadFramework(read.Buffer.ToArray(), catalogue, options);
        return new(0, framework.TryGetValue(out var edition) ? edition.Id : null, framework.IsValid, framework.Findings);
    }

    private static async Task<bool> StartsWithArrayAsync(PipeReader pipe, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await pipe.ReadAsync(cancellationToken);
            var first = FirstCharacter(read.Buffer);
            pipe.AdvanceTo(read.Buffer.Start, first is null ? read.Buffer.End : read.Buffer.Start);
            if (first is not null || read.IsCompleted || read.Buffer.Length > 64 * 1024)
            {
                return first == '[';
            }
        }
    }

    private static char? FirstCharacter(ReadOnlySequence<byte> buffer)
    {
        foreach (var segment in buffer)
        {
            foreach (var b in segment.Span)
            {
                if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                {
                    return (char)b;
                }
            }
        }

        return null;
    }

    private sealed record Reading(long Index, string? Reference, bool IsValid, ImmutableArray<Finding> Findings, long? Line = null)
    {
        public static Reading Of(long index, string? reference, Validated<Send.Framework.Inspections.Inspection> result, long? line = null) => new(
            index, reference ?? (result.TryGetValue(out var inspection) ? inspection.Reference : null), result.IsValid, result.Findings, line);
    }

    private interface IReport
    {
        void Begin();

        void Add(Reading reading);

        void End(long total, long valid);
    }

    private sealed class TextReport(Surroundings surroundings, string path) : IReport
    {
        private long _errors;
        private long _others;

        public void Begin()
        {
        }

        public void Add(Reading reading)
        {
            _errors += reading.Findings.Count(f => f.Severity == Severity.Error);
            _others += reading.Findings.Count(f => f.Severity != Severity.Error);
            if (!reading.Findings.IsEmpty)
            {
                FindingsText.Write(reading.Findings, surroundings.Output, surroundings.Width, reading.Line is { } line ? $"document {reading.Index} (line {line})" : null);
            }
        }

        public void End(long total, long valid)
        {
            var what = total == 1 ? (valid == 1 ? "valid" : "not valid") : string.Create(CultureInfo.InvariantCulture, $"{valid} of {total} documents valid");
            surroundings.Output.Line(string.Create(CultureInfo.InvariantCulture,
                $"{(path == "-" ? "standard input" : path)}: {what}; {_errors} {(_errors == 1 ? "error" : "errors")}, {_others} other {(_others == 1 ? "finding" : "findings")}."));
        }
    }

    private sealed class JsonReport(SafeWriter output, bool lines) : IReport
    {
        private bool _first = true;

        public void Begin()
        {
            if (!lines)
            {
                output.Write("{\"documents\":[");
            }
        }

        public void Add(Reading reading)
        {
            if (!lines && !_first)
            {
                output.Write(',');
            }

            _first = false;
            var reference = reading.Reference is { } text ? $"\"{JsonEncodedText.Encode(text)}\"" : "null";
            var line = lines ? string.Create(CultureInfo.InvariantCulture, $",\"line\":{reading.Line}") : "";
            output.Write(string.Create(CultureInfo.InvariantCulture,
                $"{{\"index\":{reading.Index}{line},\"reference\":{reference},\"valid\":{(reading.IsValid ? "true" : "false")},\"findings\":"));
            output.Write(SendJson.ToJson(reading.Findings));
            output.Write('}');
            if (lines)
            {
                output.WriteLine();
            }
        }

        public void End(long total, long valid)
        {
            var summary = string.Create(CultureInfo.InvariantCulture,
                $"\"summary\":{{\"documents\":{total},\"valid\":{valid},\"invalid\":{total - valid}}}}}");
            output.WriteLine(lines ? $"{{{summary}" : $"],{summary}");
        }
    }
}
