using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Judgements;
using Send.Framework.Serialization;
using Send.Framework.Sources;
using Send.Framework.Time;
using Send.Framework.Validation;
using Send.Framework.Validation.Frameworks;

namespace Send.Framework.Frameworks;

/// <summary>
/// A framework edition: one rule set of an inspectorate, in force between two dates, as pure data. It holds what is inspected and judged,
/// what each answer triggers, and where every rule is written.
/// </summary>
/// <remarks>Immutable, and compared by reference. Make your own with <see cref="Create"/>; the built-in ones are definitions like yours.</remarks>
[JsonConverter(typeof(SendJsonConverter))]
public sealed class InspectionFramework : ICoded, ISendDocument
{
    private readonly FrameworkDefinition _definition;

    private AsciiIndex<Activity>? _responses;

    private InspectionFramework(FrameworkDefinition definition, ImmutableArray<InspectionKind> kinds)
    {
        _definition = definition;
        Kinds = kinds;
    }

    /// <summary>The permanent code, such as <c>area-send-2023</c>.</summary>
    public string Id => _definition.Id;

    /// <summary>The code shared by successive editions of the same inspections, such as <c>area-send</c>.</summary>
    public string Family => _definition.Family;

    /// <summary>The name for people.</summary>
    public string Name => _definition.Name;

    /// <summary>A description in plain sentences.</summary>
    public string Summary => _definition.Summary;

    /// <summary>Where it applies, such as "England".</summary>
    public string Jurisdiction => _definition.Jurisdiction;

    /// <summary>
    /// The working days of its jurisdiction, on which its intervals are counted: those of Scotland and of Northern Ireland where the jurisdiction is
    /// called so, and those of England and Wales otherwise.
    /// </summary>
    public WorkingDayCalendar WorkingDays => Jurisdiction switch
    {
        "Scotland" => WorkingDayCalendar.Scotland,
        "Northern Ireland" => WorkingDayCalendar.NorthernIreland,
        _ => WorkingDayCalendar.EnglandAndWales,
    };

    /// <summary>The kind of subject: a partnership or a provider.</summary>
    public SubjectKind Subject => _definition.Subject;

    /// <summary>The registers whose codes name a provider; empty where any is accepted, and for partnerships.</summary>
    public ImmutableArray<string> Registers => _definition.Registers;

    /// <summary>The kinds of provider that it inspects, where it distinguishes them; empty otherwise.</summary>
    public ImmutableArray<Remit> Remits => _definition.Remits;

    /// <summary>The inspectorates.</summary>
    public ImmutableArray<string> Inspectorates => _definition.Inspectorates;

    /// <summary>The first day on which it is in force.</summary>
    public LocalDate InForceFrom => _definition.InForceFrom;

    /// <summary>The last day on which it is in force, or null while no end is known.</summary>
    public LocalDate? InForceTo => _definition.InForceTo;

    /// <summary>Where the edition and its dates come from.</summary>
    public Source Source => _definition.Source;

    /// <summary>The legal basis.</summary>
    public ImmutableArray<LegalBasis> LegalBasis => _definition.LegalBasis;

    /// <summary>The kinds of inspection, with the identities of their rules filled in.</summary>
    public ImmutableArray<InspectionKind> Kinds { get; }

    /// <summary>The definition it was made from, with the identities of its rules filled in.</summary>
    internal FrameworkDefinition Definition => _definition with { Kinds = Kinds };

    /// <summary>How the day of receipt is estimated when only publication is recorded, or null.</summary>
    public ReceiptEstimate? ReceiptEstimate => _definition.ReceiptEstimate;

    /// <summary>When the programme was paused.</summary>
    public ImmutableArray<ProgrammePause> Pauses => _definition.Pauses;

    /// <summary>When reports are not published because of a poll, or fewer are.</summary>
    public ImmutableArray<PublicationSilence> PublicationSilences => _definition.PublicationSilences;

    /// <summary>The open questions about the edition.</summary>
    public ImmutableArray<OpenQuestion> OpenQuestions => _definition.OpenQuestions;

    /// <summary>Every scale that the edition judges on, each once.</summary>
    public IEnumerable<JudgementScale> Scales =>
        Kinds.SelectMany(k => k.Questions.Select(q => q.Scale).Append(k.ProgressScale)).OfType<JudgementScale>().Distinct();

    /// <summary>Every rule with a follow-up, kind by kind.</summary>
    public IEnumerable<FollowUpRule> FollowUpRules => Kinds.SelectMany(k => k.FollowUpRules);

    /// <summary>The responses that its rules ask for, by their codes.</summary>
    internal AsciiIndex<Activity> Responses =>
        _responses ??= new(FollowUpRules.Select(r => r.Activity).Where(a => a.Kind == ActivityKind.Response), a => a.Code);

    string ICoded.Code => Id;

    /// <summary>Judges a definition and makes the edition. The rules are the same as for a framework document.</summary>
    /// <exception cref="InvalidFrameworkException">
    /// The definition is malformed or contradicts itself; the exception has every finding, each with its place. What an edition may not say is
    /// listed under 7xxx in the reference of findings.
    /// </exception>
    public static InspectionFramework Create(FrameworkDefinition definition)
    {
        var findings = FrameworkJudge.Judge(Guard.Against.Null(definition));
        return findings.Any(finding => finding.Severity == Severity.Error)
            ? throw new InvalidFrameworkException(definition.Id, findings)
            : Trusted(definition);
    }

    /// <summary>
    /// The edition of a definition that was judged: as a document, or, for the editions of the package, by the tests, so that no program waits
    /// for it.
    /// </summary>
    internal static InspectionFramework Trusted(FrameworkDefinition definition) =>
        new(definition, [.. definition.Kinds.Select(kind => WithIdentities($"{definition.Id}/{kind.Code}", kind))]);

    /// <summary>The identity of a rule: edition and kind of inspection, condition, name.</summary>
    internal static string IdentityOf(string place, RuleCondition when, string name) => $"{place}/{when.IdPart}/{name}";

    /// <summary>Whether the edition is in force on a day; both its ends are included.</summary>
    /// <param name="date">The day.</param>
    /// <param name="remit">The code of a remit, which may have days of its own; null for the edition as a whole.</param>
    public bool IsInForceOn(LocalDate date, string? remit = null) =>
        date.InIso().Rank() is var day && FirstDay(remit).Rank() <= day && (LastDay(remit) is not { } to || day <= to.Rank());

    /// <summary>The first day on which the edition is in force for a remit; null for the edition as a whole.</summary>
    public LocalDate FirstDay(string? remit) => RemitOf(remit)?.InForceFrom ?? InForceFrom;

    /// <summary>The last day on which the edition is in force for a remit, or null while no end is known.</summary>
    public LocalDate? LastDay(string? remit) => RemitOf(remit)?.InForceTo ?? InForceTo;

    /// <summary>Whether a remit has exactly this code, and which.</summary>
    public bool TryGetRemit(ReadOnlySpan<char> code, [NotNullWhen(true)] out Remit? remit) => Coded.TryGet(Remits, code, out remit);

    /// <summary>Returns the remit with exactly this code.</summary>
    /// <exception cref="ArgumentException">The edition has no such remit; the message lists those it has.</exception>
    public Remit GetRemit(string code) =>
        TryGetRemit(Guard.Against.Null(code), out var remit)
            ? remit
            : throw Coded.Unknown(Remits, code, $"'{Id}'", "remit", none: "no remits");

    /// <summary>Whether an open question has exactly this code, and which.</summary>
    internal bool TryGetOpenQuestion(string? code, [NotNullWhen(true)] out OpenQuestion? question) =>
        (question = OpenQuestions.FirstOrDefault(q => q.Code == code)) is not null;

    /// <summary>Whether a kind of inspection has exactly this code, and which.</summary>
    public bool TryGetKind(ReadOnlySpan<char> code, [NotNullWhen(true)] out InspectionKind? kind) => Coded.TryGet(Kinds, code, out kind);

    /// <summary>Returns the kind of inspection with exactly this code.</summary>
    /// <exception cref="ArgumentException">The edition has no such kind; the message lists those it has.</exception>
    public InspectionKind GetKind(string code) =>
        TryGetKind(Guard.Against.Null(code), out var kind)
            ? kind
            : throw Coded.Unknown(Kinds, code, $"'{Id}'", "kind of inspection", none: "no kinds of inspection");

    private Remit? RemitOf(string? code) => code is not null && TryGetRemit(code, out var remit) ? remit : null;

    /// <summary>The name and the dates in force.</summary>
    public override string ToString() =>
        $"{Name} ({Id}, from {InForceFrom.ToIso()}{(InForceTo is { } to ? $" to {to.ToIso()}" : "")})";

    private static InspectionKind WithIdentities(string place, InspectionKind kind) => kind with
    {
        FollowUpRules = [.. kind.FollowUpRules.Select(rule => rule with { Id = IdentityOf(place, rule.When, rule.Name) })],
        GeneralRules = [.. kind.GeneralRules.Select(rule => rule with { Id = IdentityOf(place, rule.When, rule.Name) })],
        LimitingRules = [.. kind.LimitingRules.Select(rule => rule with { Id = IdentityOf(place, rule.When, rule.Name) })],
    };
}
