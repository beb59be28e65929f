using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Reports;
using Send.Framework.Serialization;
using Send.Framework.Tests.Serialization;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation;

/// <summary>A document in which exactly one code is found, as the smallest change of a valid one, or as a text of its own.</summary>
internal sealed record FindingExample(string Code)
{
    /// <summary>The valid document in docs/examples that is changed.</summary>
    public string From { get; init; } = "rotherham-2024";

    /// <summary>What is put where: a JSON Pointer and a value as JSON, or null for a member that is taken out.</summary>
    public (string Pointer, string? Json)[] Changes { get; init; } = [];

    /// <summary>What stands in the text of the valid document, and what stands there instead, as it is written.</summary>
    public (string Old, string New)? Rewritten { get; init; }

    /// <summary>What is put before and after the text of the valid document; <see cref="Provided"/> names it.</summary>
    public (string Before, string After)? Around { get; init; }

    /// <summary>The whole text, where there is no document to change.</summary>
    public string? Text { get; init; }

    /// <summary>The document, where no text can say it; <see cref="Provided"/> says what a program has to do.</summary>
    public InspectionDocument? Built { get; init; }

    /// <summary>The encoding of the text.</summary>
    public Encoding Encoding { get; init; } = Encoding.UTF8;

    public ReadOptions Options { get; init; } = ReadOptions.Default;

    /// <summary>What the reader must know beside the document; empty for nothing.</summary>
    public string Provided { get; init; } = "";

    public FrameworkCatalogue Catalogue { get; init; } = FrameworkCatalogue.BuiltIn;

    /// <summary>Whether the document defines a framework; it records an inspection otherwise.</summary>
    public bool IsFramework => From.StartsWith("frameworks/", StringComparison.Ordinal);

    /// <summary>Whether the text is a history: inspections and events, one to a line.</summary>
    public bool IsHistory { get; init; }

    /// <summary>The whole report, where <see cref="Text"/> shows the lines of it that matter.</summary>
    public string? Report { get; init; }

    /// <summary>How the report is read.</summary>
    public ReportReadingOptions ReportOptions { get; init; } = ReportReadingOptions.Default;

    /// <summary>What is found in the document.</summary>
    public ImmutableArray<Finding> Read() => Report is not null ? ReportReader.Read(ReportText.Of(Report), ReportOptions).Findings : IsHistory ? ReadHistory() : Built is not null ? InspectionJudge.Judge(Built, Catalogue, Options.Validation).Findings
        : IsFramework ? SendJson.ReadFramework(Encoding.GetBytes(Text ?? Changed()), Catalogue, Options).Findings
        : SendJson.ReadInspection(Encoding.GetBytes(Text ?? Changed()), Catalogue, Options).Findings;

    /// <summary>The example as Markdown.</summary>
    public string Render()
    {
        var condition = Provided.Length == 0 ? "" : $", {Provided}";
        if (Built is not null)
        {
            return $"*Example:* a document that {Provided}.\n";
        }

        if (Around is not null)
        {
            return $"*Example:* [{Name}](../examples/{From}.json) with {Provided}.\n";
        }

        if (Rewritten is var (old, rewritten))
        {
            return $"*Example:* [{Name}](../examples/{From}.json) with the first line changed to the second{condition}.\n\n```text\n{old}\n{rewritten}\n```\n";
        }

        if (Report is not null)
        {
            return $"*Example:* a report that says this{condition}.\n\n```text\n{Text}\n```\n";
        }

        if (IsHistory)
        {
            return $"*Example:* this history{condition}.\n\n```json\n{Text}\n```\n";
        }

        if (Text is not null)
        {
            return Text.Length == 0
                ? $"*Example:* empty text{condition}.\n"
                : $"*Example:* this text{condition}.\n\n```text\n{Text}\n```\n";
        }

        var rendered = new StringBuilder($"*Example:* [{Name}](../examples/{From}.json) with this change{condition}.\n\n```text\n");
        foreach (var (pointer, json) in Changes)
        {
            rendered.Append(json is null ? $"{pointer} removed\n" : $"{pointer} = {Short(json)}\n");
        }

        return rendered.Append("```\n").ToString();
    }

    private ImmutableArray<Finding> ReadHistory()
    {
        using var stream = new MemoryStream(Encoding.GetBytes(Text!));
        var file = SendJson.ReadHistoriesAsync(stream, Catalogue, Options).AsTask().GetAwaiter().GetResult();
        return [.. file.Documents.SelectMany(d => d.Findings), .. file.Book.Findings, .. file.Book.Histories.SelectMany(h => h.Findings)];
    }

    private string Name => From[(From.LastIndexOf('/') + 1)..] + ".json";

    private static string Short(string json) => json.Length <= 130
        ? json
        : string.Create(CultureInfo.InvariantCulture, $"{json[..40]}... and so on, {json.Length:N0} characters");

    private string Changed()
    {
        if (Rewritten is var (old, rewritten))
        {
            var text = Encoding.UTF8.GetString(Repository.Example(From));
            text.Should().Contain(old);
            return text.Replace(old, rewritten, StringComparison.Ordinal);
        }

        if (Around is var (before, after))
        {
            return before + Encoding.UTF8.GetString(Repository.Example(From)) + after;
        }

        return Encoding.UTF8.GetString(JsonPlaces.Changed(Repository.Example(From), Changes));
    }
}
