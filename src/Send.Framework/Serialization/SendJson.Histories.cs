using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using Send.Framework.Drafts;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    /// <summary>Reads an event and judges it.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">Limits, strictness and authorities; <see cref="ReadOptions.Default"/> when null.</param>
    /// <returns>The event and any warnings, or everything that is wrong, each finding with its place in the text.</returns>
    public static Validated<HistoryEvent> ReadEvent(ReadOnlySpan<byte> utf8Json, ReadOptions? options = null) =>
        ReadEvent(utf8Json, options ?? ReadOptions.Default, TextPositions.Start);

    /// <summary>
    /// Reads a history file: inspections and events of any subjects, in any order, one to a line or in an array; or one document over
    /// several lines. A document that is not valid is reported and left out.
    /// </summary>
    /// <param name="stream">The documents in UTF-8. It stays open, and its own exceptions are not caught.</param>
    /// <param name="catalogue">The editions that they may belong to; those that the package knows when null.</param>
    /// <param name="options">Limits for each document, strictness and authorities; <see cref="ReadOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <remarks>All documents are held at once: the last line may belong to the first subject.</remarks>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static async ValueTask<HistoryFile> ReadHistoriesAsync(
        Stream stream, FrameworkCatalogue? catalogue = null, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= ReadOptions.Default;
        var gathered = new Gathered(catalogue ?? FrameworkCatalogue.BuiltIn, options);
        using var splitter = new DocumentSplitter(Guard.Against.Null(stream), options.MaximumBytes);
        while (await splitter.MoveNextAsync(DocumentSequence.NotStated, cancellationToken).ConfigureAwait(false))
        {
            gathered.Add(splitter.Current);
        }

        return gathered.ToFile();
    }

    private static Validated<HistoryEvent> ReadEvent(ReadOnlySpan<byte> utf8Json, ReadOptions options, TextPosition start)
    {
        var file = Spare<EventDraft>.Take();
        var findings = file.Draft.Findings;
        findings.Begin(options.Validation);
        HistoryEvent? made = null;
        if (DraftReader.Read(utf8Json, options.LimitsOfEvents, file.Draft))
        {
            HiddenTextCheck.Apply(file.Draft);
            (made, var found) = EventJudge.Judged(new EventPart(file.Draft.Document).ToDocument(), options.Validation.Authorities);
            foreach (var (code, path, message, offset) in found)
            {
                findings.AddWorded(code, path, message, offset);
            }
        }

        made = findings.HasErrors ? null : made;
        var judged = Validated<HistoryEvent>.Trusted(made, findings.ToFindings(utf8Json, start));
        file.Draft.Clear();
        Spare<EventDraft>.GiveBack(file);
        return judged;
    }

    private static bool IsEvent(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var json = new Utf8JsonReader(utf8.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }) ? utf8[3..] : utf8);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            // Without a schema what names an event is one, and told what is missing of an event.
            var namesEvent = false;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                namesEvent |= json.ValueTextEquals("event"u8);
                var isSchema = json.ValueTextEquals("schema"u8);
                json.Read();
                if (isSchema)
                {
                    return json.TokenType == JsonTokenType.String && json.GetString()!.StartsWith("send-framework/event/", StringComparison.Ordinal);
                }

                json.Skip();
            }

            return namesEvent;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON, or not text: the reader says what is wrong.
        }

        return false;
    }

    // What a file has given so far.
    private sealed class Gathered(FrameworkCatalogue catalogue, ReadOptions options)
    {
        private readonly List<Inspection> _inspections = [];
        private readonly List<HistoryEvent> _events = [];
        private readonly ImmutableArray<HistoryDocument>.Builder _documents = ImmutableArray.CreateBuilder<HistoryDocument>();
        private long _count;
        private long _invalid;
        private long _remarked;

        public void Add(DocumentPiece piece)
        {
            var index = _count++;
            if (piece.Problem is null && IsEvent(piece.Utf8.Span))
            {
                var judged = ReadEvent(piece.Utf8.Span, options, piece.Start);
                Note(index, piece, isEvent: true, judged.IsValid, judged.Findings);
                if (judged.TryGetValue(out var happened))
                {
                    _events.Add(happened);
                }

                return;
            }

            var reading = Read(piece, index, catalogue, options);
            Note(index, piece, isEvent: false, reading.Result.IsValid, reading.Result.Findings);
            if (reading.Result.TryGetValue(out var inspection))
            {
                _inspections.Add(inspection);
            }
        }

        public HistoryFile ToFile() => new(
            [.. _inspections], [.. _events], HistoryBook.Of(_inspections, _events, options.Validation.Authorities, catalogue), _documents.ToImmutable(), _count, _invalid);

        private void Note(long index, DocumentPiece piece, bool isEvent, bool isValid, ImmutableArray<Finding> findings)
        {
            if (!findings.IsEmpty && (isValid ? ++_remarked : ++_invalid) <= HistoryFile.MostListed)
            {
                _documents.Add(new(index, piece.Start.Line, isEvent, isValid, findings));
            }
        }
    }
}
