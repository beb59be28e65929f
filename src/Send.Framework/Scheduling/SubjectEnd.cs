using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Sources;

namespace Send.Framework.Scheduling;

/// <summary>The end of the authority that was inspected: its last day, and the authorities that its area passes to.</summary>
/// <remarks>
/// What follows an inspection ends with the authority: successors do not take over its judgements. An end that is only announced moves no
/// state until it is a fact.
/// </remarks>
public sealed class SubjectEnd
{
    private SubjectEnd(AuthorityRecord authority, LocalDate lastDay, ImmutableArray<string> successors, AnnouncedChange? announced)
    {
        (Authority, LastDay, SuccessorNames, Announced) = (authority, lastDay, successors, announced);
    }

    /// <summary>The authority.</summary>
    public AuthorityRecord Authority { get; }

    /// <summary>The last day on which it is in force.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The names of the authorities that its area passes to; empty where no source names them.</summary>
    public ImmutableArray<string> SuccessorNames { get; }

    /// <summary>The announcement, with its source, where the end is not yet a fact; null otherwise.</summary>
    public AnnouncedChange? Announced { get; }

    /// <summary>The source of the end: that of the announcement, or else the first source of the authority.</summary>
    public Source? Source => Announced?.Source ?? (Authority.Sources.IsEmpty ? null : Authority.Sources[0]);

    /// <summary>The end of an authority, as a fact or as announced; null where none is known.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="authorities">Where its successors are looked up.</param>
    internal static SubjectEnd? Of(AuthorityRecord authority, AuthorityDirectory authorities)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(authorities);
        if (authority.ValidTo is { } last)
        {
            return new(authority, last, [.. authority.Successors.Select(code => authorities.RecordOf(code)?.ShortName ?? code.ToString())], null);
        }

        return authority.AnnouncedChanges.MinBy(change => change.EffectiveOn) is { } announced
            ? new(authority, announced.EffectiveOn.PlusDays(-1), announced.SuccessorNames, announced)
            : null;
    }

    /// <summary>Whether the authority has ended by a day: an announcement alone does not say so.</summary>
    public bool IsOverOn(LocalDate date) => Announced is null && LastDay < date.InIso();

    /// <summary>The end in one or two sentences, as at a day.</summary>
    public string Explain(LocalDate asOf)
    {
        var day = asOf.InIso();
        if (Announced is not null)
        {
            return $"It {(day > LastDay ? "was" : "has been")} announced that {Authority.Name} {(day > LastDay ? "would end" : "will end")} on "
                + $"{LastDay.ToWords()}, and that {Successors} {(day > LastDay ? "would replace" : "will replace")} it."
                + (day > LastDay ? " Our reference data does not say whether that has happened." : "");
        }

        var ended = $"{Authority.Name} {(day > LastDay ? "ended" : "ends")} on {LastDay.ToWords()}.";
        return SuccessorNames.IsEmpty ? ended
            : $"{ended} Its area {(day > LastDay ? "passed" : "passes")} to {Successors}, which {(SuccessorNames.Length == 1 ? "does" : "do")} not take over its judgements.";
    }

    /// <summary>The end in a few words: "the authority ended on 31 March 2021; its area passed to North Northamptonshire and West
    /// Northamptonshire".</summary>
    internal string Summarise() =>
        $"the authority ended on {LastDay.ToWords()}{(SuccessorNames.IsEmpty ? "" : $"; its area passed to {Successors}")}";

    /// <summary>The name of the authority and its last day.</summary>
    public override string ToString() => $"{Authority.ShortName} to {LastDay.ToIso()}{(Announced is null ? "" : " (announced)")}";

    private string Successors => Listed.And(SuccessorNames.AsSpan());

    internal static SubjectEnd? Of(Inspection inspection, AuthorityDirectory authorities) =>
        authorities.RecordOf(inspection.Subject) is { } record ? Of(record, authorities) : null;
}
