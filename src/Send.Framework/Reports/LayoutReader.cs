using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Frameworks.Layouts;
using Send.Framework.Partnerships;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Reports;

/// <summary>Reads a report by a layout: each part of the document from the place where the layout has it.</summary>
internal sealed class LayoutReader
{
    private readonly Words _words;
    private readonly Matcher _matcher;
    private readonly ReportLayout _layout;
    private readonly ReportReadingOptions _options;
    private readonly FrameworkCatalogue _catalogue;
    private readonly Title _title;
    private readonly Sections _sections;
    private readonly bool _hasTitle;

    public LayoutReader(Words words, Matcher matcher, Title title, ReportReadingOptions options)
    {
        _words = words;
        _matcher = matcher;
        _layout = title.Layout;
        _options = options;
        _catalogue = options.Catalogue ?? FrameworkCatalogue.BuiltIn;
        _title = title;
        _hasTitle = !title.Name.IsEmpty;
        Notes = new(words);
        Name = _hasTitle ? words.TextOf(title.Name.From, title.Name.To) : null;
        NameSpan = _hasTitle ? words.SpanOf(title.Name.From, title.Name.To) : default;
        _sections = new(words, matcher, _layout, Math.Min(title.To, words.Count));
    }

    public Notes Notes { get; }

    public PreviousInspection? Previous { get; private set; }

    private string? Name { get; }

    private ReportSpan NameSpan { get; }

    private bool IsOfProviders => _layout.Editions.Any(id => _catalogue.TryGet(id, out var edition) && edition.Subject == SubjectKind.Provider);

    // The part before the first section, which has the days.
    private TokenRange Front => new(_title.To, _sections.FirstHeading(_words.Count));

    public InspectionDocument Read()
    {
        var front = new FrontReader(_words, _matcher, _layout, Notes);
        var dates = front.Dates(Front, _hasTitle);
        Previous = front.Previous(Front, dates);
        var published = front.Published(Front, _options.Published);
        var framework = Framework(dates);
        var authority = Authority(dates?.Started);
        var isProvider = IsOfProviders;
        var judgements = new JudgementReader(_words, _matcher, _layout, Notes, Whole());
        return new()
        {
            Schema = InspectionContract.Schema,
            Framework = framework is null ? default : Field.Of(framework.Id),
            Kind = Kind(dates),
            Partnership = isProvider || authority is null ? default : Field.Of(Partnership(authority, dates?.Started)),
            Provider = isProvider && authority is not null ? Field.Of(Provider(authority)) : default,
            Dates = Field.Of(new DatesDocument
            {
                Started = dates is null ? default : Field.Of(dates.Started),
                Ended = dates is null || front.LastDayIsOpen ? default : Field.Of(dates.Ended),
                ReportReceived = _options.ReportReceived is { } received ? Field.Of(received) : default,
                Published = published is { } day ? Field.Of(day) : default,
            }),
            Judgements = Field.Of(judgements.Read(OutcomeSection(), framework, dates?.Started)),
            ImprovementAreas = Areas(authority, dates?.Started),
            Stated = judgements.Stated(OutcomeSection()) is { } stated ? Field.Of(stated) : default,
        };
    }

    private TokenRange Whole() => new(_title.To, _words.Count);

    private ImmutableArray<TokenRange> OutcomeSection() =>
        _sections.Has(ReportLayout.OutcomeSection) ? _sections.Of(ReportLayout.OutcomeSection)
        : !_hasTitle ? [new(0, _words.Count)]
        : _layout.Sections.Any(s => s.Code == ReportLayout.OutcomeSection) ? [Front]
        : [Whole()];

    private Field<string> Kind(ReadDates? dates)
    {
        if (_layout.Kind is { } kind)
        {
            return kind;
        }

        if (dates is null)
        {
            Notes.CannotTell(
                "/kind", "The report does not name the kind of inspection. It could be worked out from the days, but those are not clear.", true);
            return default;
        }

        var days = Period.DaysBetween(dates.Started, dates.Ended) + 1;
        if (_layout.Visits.FirstOrDefault(v => days >= v.FewestDays && days <= v.MostDays) is { } visit)
        {
            Notes.Evidence.AddRange(Notes.Evidence.Where(e => e.Path == "/dates/started").Select(e => new ReportEvidence("/kind", e.Span, e.Text)).ToArray());
            return visit.Kind;
        }

        Notes.CannotTell(
            "/kind", $"The report does not name the kind of inspection, and a visit of {days} days does not match any kind in the edition.", true);
        return default;
    }

    // The edition by the day of notification, which is not printed: where the usual notice would decide, it cannot be told.
    private InspectionFramework? Framework(ReadDates? dates)
    {
        const string Path = "/framework";
        InspectionFramework[] editions = [.. _layout.Editions.Where(id => _catalogue.TryGet(id, out _)).Select(_catalogue.Get)];
        if (_options.Framework is { } asked)
        {
            if (_catalogue.TryGet(asked, out var named) && _layout.Editions.Contains(named.Id))
            {
                return named;
            }

            Notes.CannotTell(Path, $"This is {_layout.Name}, which is not a report under '{asked}'.", true);
            return null;
        }

        if (editions is [var only] && (dates is null || only.IsInForceOn(dates.Started)))
        {
            return only;
        }

        if (dates is null)
        {
            Notes.CannotTell(Path, $"It is one of {string.Join(", ", _layout.Editions)}. The days of the inspection would show which.", true);
            return null;
        }

        const int LongestNotice = 21;
        var begun = Array.Find(editions, e => e.IsInForceOn(dates.Started));
        var notified = Array.Find(editions, e => e.IsInForceOn(dates.Started.PlusDays(-LongestNotice)));
        if (begun is null)
        {
            Notes.CannotTell(Path, $"No edition with reports of this kind was in force on {dates.Started:uuuu-MM-dd}.", true);
            return null;
        }

        if (notified is not null && notified != begun)
        {
            Notes.CannotTell(
                Path,
                $"The day of notification decides between {notified.Id} and {begun.Id}, but the report does not give it. Name the edition "
                + "yourself.", true);
            return null;
        }

        return begun;
    }

    private AuthorityRecord? Authority(LocalDate? on)
    {
        var path = IsOfProviders ? "/provider/code" : "/partnership/localAuthority";
        if (Name is null)
        {
            Notes.CannotTell(path, "The text has no title that names the area.", true);
            return null;
        }

        var found = Places.Authority(Name, on);
        if (found is null)
        {
            Notes.CannotTell(path, $"\u201C{Name}\u201D is not a known authority{(on is { } day ? $" on {day:uuuu-MM-dd}" : "")}.", true);
            return null;
        }

        Notes.Evidence.Add(new(path, NameSpan, Name));
        return found;
    }

    private PartnershipDocument Partnership(AuthorityRecord authority, LocalDate? on)
    {
        var boards = _layout.ResponsibleBodies.IsEmpty
            ? []
            : new BoardReader(_words, _matcher, _layout, Notes).Read(_sections, on);
        return new()
        {
            LocalAuthority = Field.Of(new LocalAuthorityDocument
            {
                Name = authority.Name,
                DfeCode = authority.DfeCode.ToString(),
                GssCode = (on is { } day ? authority.GssCodeOn(day) : authority.GssCode).ToString(),
            }),
            IntegratedCareBoards =
                boards.Count == 0 ? default : [.. boards.Select(b => Field.Of(new IntegratedCareBoardDocument { Name = b.Name, OdsCode = b.OdsCode.ToString() }))],
        };
    }

    private static ProviderDocument Provider(AuthorityRecord authority) =>
        new() { Name = authority.Name, Register = "dfe-code", Code = authority.DfeCode.ToString() };

    private Field<ImmutableArray<Field<ImprovementAreaDocument>>> Areas(AuthorityRecord? authority, LocalDate? on)
    {
        if (_layout.Areas.IsEmpty || (_sections.IsEmpty && !_hasTitle))
        {
            return default;
        }

        var reader = new AreaReader(_words, _matcher, _layout, Notes, authority, on);
        return reader.Read(_sections, Whole()) is { } areas ? Field.Of(areas) : default;
    }
}
