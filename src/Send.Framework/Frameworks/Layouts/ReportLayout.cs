using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks.Layouts;

/// <summary>How the reports of one kind of inspection are laid out and phrased. A report of a new edition is read by adding a layout.</summary>
public sealed class ReportLayout
{
    /// <summary>The code of the section with the formal outcome. Only its sentences can come without a heading.</summary>
    public const string OutcomeSection = "outcome";

    /// <summary>The code of the section that names the bodies.</summary>
    public const string BodiesSection = "bodies";

    /// <summary>The code of the table of names and addresses.</summary>
    public const string DetailsSection = "details";

    /// <summary>The code of the sentences that say when the next full inspection is; they have an interval.</summary>
    public const string NextFullInspection = "next-full-inspection";

    /// <summary>The code of the sentences that say when a monitoring inspection is; they have an interval.</summary>
    public const string MonitoringInspection = "monitoring-inspection";

    /// <summary>The permanent code of the layout.</summary>
    public required string Code { get; init => field = Guard.Against.MalformedCode(value, "area-send-full"); }

    /// <summary>The name of such a document, as used in a sentence.</summary>
    public required string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The editions whose reports look like this. The days of the inspection decide between them.</summary>
    public required ImmutableArray<string> Editions { get; init => field = value.IsDefault ? [] : value; }

    /// <summary>The kind of inspection, or null where <see cref="Visits"/> decide.</summary>
    public string? Kind { get; init; }

    /// <summary>The kinds of inspection by the days on site, where reports do not name the kind and the edition defines it by its length.</summary>
    public ImmutableArray<VisitLength> Visits { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The source of the layout.</summary>
    public required Source Source { get; init => field = Guard.Against.Null(value); }

    /// <summary>The title, with a slot for the name of the subject.</summary>
    public required ImmutableArray<Phrase> Titles { get; init => field = value.IsDefault ? [] : value; }

    /// <summary>The title where the name of the subject stands on the lines above it.</summary>
    public ImmutableArray<Phrase> TitlesBelowName { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The words beside the days of the inspection, with a slot for them.</summary>
    public ImmutableArray<Phrase> Dates { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The words beside the days of the previous inspection, with a slot for them.</summary>
    public ImmutableArray<Phrase> Previous { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The words that say that there was no previous inspection.</summary>
    public ImmutableArray<Phrase> NeverInspected { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The words beside the day of publication, with a slot for it.</summary>
    public ImmutableArray<Phrase> Published { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Headers and footers of pages.</summary>
    public ImmutableArray<Phrase> RunningHeads { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The sections in their usual order, each by its headings, which are lines of their own; such as
    /// <see cref="OutcomeSection"/>.</summary>
    public ImmutableArray<CodePhrase> Sections { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The formal sentence for each grade.</summary>
    public ImmutableArray<GradePhrase> Grades { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The table of judgements, or null.</summary>
    public JudgementTable? Table { get; init; }

    /// <summary>The sentences that state when inspectors return: <see cref="NextFullInspection"/>,
    /// <see cref="MonitoringInspection"/>.</summary>
    public ImmutableArray<CodePhrase> Stated { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The sentences that ask for or require a response; the code is that of the response.</summary>
    public ImmutableArray<CodePhrase> Responses { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The sentences that say which bodies are responsible for the area, up to that statement; empty where boards are not read.</summary>
    public ImmutableArray<Phrase> ResponsibleBodies { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The lists of improvement areas.</summary>
    public ImmutableArray<AreaList> Areas { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The words with which an improvement area begins, up to and including the verb that asks for it.</summary>
    public ImmutableArray<Phrase> AreaOpenings { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The words with which an improvement area says who has to act, up to and including the verb; the code is that of the role. A slot
    /// takes the name of the authority or of a board. A wording that names several bodies stands with each of their roles. Empty where an area
    /// does not say it, or a column does.</summary>
    public ImmutableArray<CodePhrase> AreaSubjects { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
