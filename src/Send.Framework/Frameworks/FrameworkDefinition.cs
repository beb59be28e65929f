using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

/// <summary>
/// Everything that an edition says, before it is checked. <see cref="InspectionFramework.Create"/> checks it and makes the edition;
/// the built-in editions are made the same way.
/// </summary>
public sealed record FrameworkDefinition
{
    /// <summary>The permanent code of the edition, such as <c>area-send-2023</c>.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The code that successive editions of the same inspections share, such as <c>area-send</c>. At most one edition of a family is in
    /// force on a day.
    /// </summary>
    public required string Family { get; init; }

    /// <summary>The name for people.</summary>
    public required string Name { get; init; }

    /// <summary>A description in plain sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>Where it applies, such as "England".</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>The kind of subject: a partnership by default.</summary>
    public SubjectKind Subject
    {
        get;
        init => field = value is SubjectKind.Partnership or SubjectKind.Provider
            ? value
            : throw new ArgumentException("An edition inspects a partnership or a provider.", nameof(value));
    } = SubjectKind.Partnership;

    /// <summary>The registers whose codes name a provider, such as <c>urn</c>; empty where any is accepted, and for partnerships.</summary>
    public ImmutableArray<string> Registers { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The kinds of provider that it inspects, where it distinguishes them; empty otherwise.</summary>
    public ImmutableArray<Remit> Remits { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The inspectorates.</summary>
    public required ImmutableArray<string> Inspectorates { get; init; }

    /// <summary>The first day on which it is in force.</summary>
    public required LocalDate InForceFrom { get; init => field = value.InIso(); }

    /// <summary>The last day on which it is in force, or null while no end is known.</summary>
    public LocalDate? InForceTo { get; init => field = value?.InIso(); }

    /// <summary>Where the edition and its dates come from.</summary>
    public required Source Source { get; init; }

    /// <summary>The legal basis.</summary>
    public ImmutableArray<LegalBasis> LegalBasis { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The kinds of inspection.</summary>
    public required ImmutableArray<InspectionKind> Kinds { get; init; }

    /// <summary>How the day of receipt is estimated when only publication is recorded, or null when there is nothing to go by.</summary>
    public ReceiptEstimate? ReceiptEstimate { get; init; }

    /// <summary>When the programme was paused.</summary>
    public ImmutableArray<ProgrammePause> Pauses { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>When reports are not published because of a poll, or fewer are.</summary>
    public ImmutableArray<PublicationSilence> PublicationSilences { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The open question.</summary>
    public ImmutableArray<OpenQuestion> OpenQuestions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether both are the same definition: definitions are compared by reference.</summary>
    public bool Equals(FrameworkDefinition? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
