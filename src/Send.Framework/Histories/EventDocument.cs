using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Histories;

/// <summary>An event as it came from outside, unjudged: every field given, missing or unreadable, with its place.</summary>
public sealed class EventDocument
{
    /// <summary>The name of the contract: <c>send-framework/event/v1</c>.</summary>
    public const string SchemaName = "send-framework/event/v1";

    /// <summary>The contract that the document says it follows.</summary>
    public Field<string> Schema { get; init; }

    /// <summary>The code of what happened.</summary>
    public Field<string> Event { get; init; }

    /// <summary>The day on which it happened.</summary>
    public Field<LocalDate> Date { get; init; }

    /// <summary>The local authority, with at least one code.</summary>
    public Field<LocalAuthorityDocument> LocalAuthority { get; init; }

    /// <summary>The provider, instead of the local authority.</summary>
    public Field<ProviderDocument> Provider { get; init; }

    /// <summary>The inspection that it refers to.</summary>
    public Field<string> Inspection { get; init; }

    /// <summary>The numbers of improvement areas.</summary>
    public Field<ImmutableArray<Field<int>>> Areas { get; init; }

    /// <summary>The code of the list that the numbers belong to.</summary>
    public Field<string> AreaKind { get; init; }

    /// <summary>The code of the activity that was deferred or paused.</summary>
    public Field<string> Activity { get; init; }

    /// <summary>The day on which a deferral or pause ends.</summary>
    public Field<LocalDate> Until { get; init; }

    /// <summary>The evidence.</summary>
    public Field<string> Evidence { get; init; }

    /// <summary>The improvement.</summary>
    public Field<string> Impact { get; init; }

    internal static EventDocument Of(
        EventKind kind, LocalDate date, HistorySubject subject, string? inspection, IEnumerable<int>? areas, string? evidence, string? impact,
        ImprovementAreaKind? areaKind, LocalDate? until, string? activity) => new()
        {
            Schema = SchemaName,
            Event = kind.Code,
            Date = date.InIso(),
            LocalAuthority = !subject.IsAuthority ? default(Field<LocalAuthorityDocument>)
                : subject.DfeCode.IsEmpty ? new LocalAuthorityDocument { GssCode = subject.Code }
                : new LocalAuthorityDocument { DfeCode = subject.Code },
            Provider = subject.IsAuthority ? default(Field<ProviderDocument>) : new ProviderDocument { Register = subject.Register, Code = subject.Code },
            Inspection = Optional(inspection),
            Areas = areas is null ? default(Field<ImmutableArray<Field<int>>>) : Field.Of<ImmutableArray<Field<int>>>([.. areas.Select(a => Field.Of(a))]),
            AreaKind = Optional(areaKind?.Code),
            Activity = Optional(activity),
            Until = until is { } end ? Field.Of(end.InIso()) : default,
            Evidence = Optional(evidence),
            Impact = Optional(impact),
        };

    private static Field<string> Optional(string? text) => text is null ? default : Field.Of(text);
}
