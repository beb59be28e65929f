using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

/// <summary>
/// Builds a framework edition in sentences. It fills a <see cref="FrameworkDefinition"/>, as anybody can, and ends in
/// <see cref="InspectionFramework.Create"/>; a call that makes no sense throws where it stands and names what it is about.
/// </summary>
/// <remarks>Start with <see cref="InspectionFramework.Define"/>. A builder is changed by its calls and is for one thread; what it builds is
/// immutable, and building again gives another edition.</remarks>
public sealed class FrameworkBuilder
{
    private readonly List<InspectionKind> _kinds = [];
    private readonly List<LegalBasis> _legalBasis = [];
    private readonly List<OpenQuestion> _openQuestions = [];
    private readonly List<ProgrammePause> _pauses = [];
    private readonly List<Remit> _remits = [];
    private readonly List<string> _inspectorates = [];
    private readonly string _id;
    private readonly string _family;
    private readonly string _name;
    private readonly Source _source;
    private ImmutableArray<string> _registers = [];
    private string? _summary;
    private string? _jurisdiction;
    private SubjectKind _subject = SubjectKind.Partnership;
    private (LocalDate From, LocalDate? To)? _inForce;
    private ReceiptEstimate? _receipt;

    internal FrameworkBuilder(string id, string family, string name, Source source)
    {
        _id = Guard.Against.MalformedCode(id, "peer-review-2026");
        _family = Guard.Against.MalformedCode(family, "peer-review");
        _name = Guard.Against.NullOrWhiteSpace(name);
        _source = Guard.Against.Null(source);
    }

    /// <summary>What it is, in plain sentences. Needed.</summary>
    /// <exception cref="ArgumentException">The summary is blank.</exception>
    /// <exception cref="InvalidOperationException">It has a summary already.</exception>
    public FrameworkBuilder Described(string summary)
    {
        _summary = Once(_summary, Guard.Against.NullOrWhiteSpace(summary), "a summary");
        return this;
    }

    /// <summary>Where it applies, such as "England". Needed.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="InvalidOperationException">It applies somewhere already.</exception>
    public FrameworkBuilder AppliesIn(string jurisdiction)
    {
        _jurisdiction = Once(_jurisdiction, Guard.Against.NullOrWhiteSpace(jurisdiction), "a jurisdiction");
        return this;
    }

    /// <summary>Who inspects. Needed; more calls name more.</summary>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public FrameworkBuilder InspectedBy(params ReadOnlySpan<string> inspectorates)
    {
        foreach (var inspectorate in inspectorates)
        {
            _inspectorates.Add(Guard.Against.NullOrWhiteSpace(inspectorate, nameof(inspectorates)));
        }

        return this;
    }

    /// <summary>The first and the last day on which it is in force, both included. Needed; leave the last out while no end is known.</summary>
    /// <exception cref="ArgumentException">It ends before it starts.</exception>
    /// <exception cref="InvalidOperationException">It has its days already.</exception>
    public FrameworkBuilder InForce(LocalDate from, LocalDate? to = null)
    {
        if (to < from)
        {
            throw new ArgumentException($"'{_id}' ends ({to!.Value.ToIso()}) before it starts ({from.ToIso()}).", nameof(to));
        }

        _inForce = _inForce is null ? (from, to) : throw Already("days in force");
        return this;
    }

    /// <summary>That it inspects providers; without this it inspects partnerships.</summary>
    /// <param name="registers">The registers whose codes name a provider, such as <c>urn</c>; none where any will do.</param>
    /// <exception cref="ArgumentException">A register is not a code.</exception>
    public FrameworkBuilder InspectsProviders(params ReadOnlySpan<string> registers)
    {
        foreach (var register in registers)
        {
            Guard.Against.MalformedCode(register, "urn", nameof(registers));
        }

        _subject = SubjectKind.Provider;
        _registers = [.. registers];
        return this;
    }

    /// <summary>A kind of provider that it distinguishes, which may have days of its own. It then inspects providers.</summary>
    /// <exception cref="ArgumentException">The code is malformed or the name blank.</exception>
    public FrameworkBuilder WithRemit(string code, string name, LocalDate? from = null, LocalDate? to = null)
    {
        _subject = SubjectKind.Provider;
        _remits.Add(new(code, name) { InForceFrom = from, InForceTo = to });
        return this;
    }

    /// <summary>A provision that it rests on, and what that provides.</summary>
    /// <exception cref="ArgumentException">The summary is blank.</exception>
    public FrameworkBuilder RestsOn(string summary, Source source)
    {
        _legalBasis.Add(new(summary, source));
        return this;
    }

    /// <summary>How the day of receipt is estimated when only publication is recorded.</summary>
    /// <exception cref="ArgumentException">The number of working days is negative.</exception>
    /// <exception cref="InvalidOperationException">It has an estimate already.</exception>
    public FrameworkBuilder EstimatesReceipt(int workingDaysBeforePublication, Source source)
    {
        _receipt = Once(_receipt, new ReceiptEstimate(workingDaysBeforePublication, source), "an estimate of receipt");
        return this;
    }

    /// <summary>When the programme stood still.</summary>
    public FrameworkBuilder Paused(ProgrammePause pause)
    {
        _pauses.Add(Guard.Against.Null(pause));
        return this;
    }

    /// <summary>Something that is not known, and what is done instead of guessing.</summary>
    /// <exception cref="ArgumentException">A part is blank.</exception>
    public FrameworkBuilder LeavesOpen(string code, string question, string treatment)
    {
        _openQuestions.Add(new(code, question, treatment));
        return this;
    }

    /// <summary>A kind of inspection, described by what follows. At least one is needed.</summary>
    /// <param name="code">The permanent code, such as <c>full</c>.</param>
    /// <param name="name">The name for people.</param>
    /// <param name="source">Where the kind comes from.</param>
    /// <param name="describe">Says what it judges and what follows it.</param>
    /// <exception cref="ArgumentException">The code is malformed, the name blank, or what it says contradicts itself.</exception>
    /// <exception cref="InvalidOperationException">There is such a kind already, or it is not described.</exception>
    public FrameworkBuilder WithKind(string code, string name, Source source, Action<KindBuilder> describe)
    {
        Guard.Against.Null(describe);
        if (_kinds.Any(k => k.Code == code))
        {
            throw Already($"a kind of inspection '{code}'");
        }

        var kind = new KindBuilder($"{_id}/{code}", code, name, source);
        describe(kind);
        _kinds.Add(kind.Build());
        return this;
    }

    /// <summary>Checks everything together and makes the edition.</summary>
    /// <exception cref="InvalidOperationException">Something that is needed is missing; the message names it.</exception>
    /// <exception cref="ArgumentException">The definition contradicts itself; see <see cref="InspectionFramework.Create"/>.</exception>
    public InspectionFramework Build() => InspectionFramework.Create(new FrameworkDefinition
    {
        Id = _id,
        Family = _family,
        Name = _name,
        Summary = _summary ?? throw Lacks($"a summary: call {nameof(Described)}"),
        Jurisdiction = _jurisdiction ?? throw Lacks($"a jurisdiction: call {nameof(AppliesIn)}"),
        Inspectorates = [.. _inspectorates],
        Subject = _subject,
        Registers = _registers,
        Remits = [.. _remits],
        InForceFrom = (_inForce ?? throw Lacks($"days in force: call {nameof(InForce)}")).From,
        InForceTo = _inForce!.Value.To,
        Source = _source,
        LegalBasis = [.. _legalBasis],
        Kinds = [.. _kinds],
        ReceiptEstimate = _receipt,
        Pauses = [.. _pauses],
        OpenQuestions = [.. _openQuestions],
    });

    private T Once<T>(T? before, T value, string what)
        where T : class => before is null ? value : throw Already(what);

    private InvalidOperationException Already(string what) => new($"'{_id}' has {what} already.");

    private InvalidOperationException Lacks(string what) => new($"'{_id}' needs {what}.");
}
