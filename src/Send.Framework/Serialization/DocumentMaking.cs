using System.Collections.Immutable;
using Send.Framework.Time;
using Send.Framework.Validation.Documents;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Serialization;

/// <summary>Makes the unjudged document that a frame holds, for those who look at it, change it or judge it themselves.</summary>
/// <param name="utf8">The text that was read.</param>
/// <param name="frame">What was read.</param>
internal readonly ref struct DocumentMaking(ReadOnlySpan<byte> utf8, Frame frame)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;

    public InspectionDocument Make(ImmutableArray<UnknownMember> unknownMembers) => new()
    {
        Schema = Text(frame.Schema),
        Framework = Text(frame.Framework),
        Kind = Text(frame.Kind),
        Reference = Text(frame.Reference),
        Partnership = frame.Partnership.IsGiven
            ? Field.Of(Partnership(), frame.Partnership.Offset)
            : Nothing<PartnershipDocument>(frame.Partnership),
        Provider = frame.Provider.IsGiven ? Field.Of(Provider(), frame.Provider.Offset) : Nothing<ProviderDocument>(frame.Provider),
        Dates = frame.Dates.IsGiven ? Field.Of(Dates(), frame.Dates.Offset) : Nothing<DatesDocument>(frame.Dates),
        Judgements = frame.Judgements.IsGiven
            ? Field.Of(Entries(), frame.Judgements.Offset)
            : Nothing<ImmutableArray<JudgementEntry>>(frame.Judgements),
        ImprovementAreas = frame.ImprovementAreas.IsGiven
            ? Field.Of(Areas(), frame.ImprovementAreas.Offset)
            : Nothing<ImmutableArray<Field<ImprovementAreaDocument>>>(frame.ImprovementAreas),
        Stated = frame.Stated.IsGiven ? Field.Of(Stated(), frame.Stated.Offset) : Nothing<StatedDocument>(frame.Stated),
        UnknownMembers = unknownMembers,
    };

    private static Field<T> Nothing<T>(FramePart part)
        where T : notnull => new(part.State, default, part.Offset);

    private Field<string> Text(in FrameText text) => text.IsGiven
        ? Field.Of(KnownText.Find(frame.Bytes(text, _utf8)) ?? frame.StringOf(text, _utf8), text.Offset)
        : new(text.State, null, text.Offset);

    private PartnershipDocument Partnership() => new()
    {
        Name = Text(frame.PartnershipName),
        LocalAuthority = frame.Authority.IsGiven
            ? Field.Of(
                new LocalAuthorityDocument { Name = Text(frame.AuthorityName), DfeCode = Text(frame.DfeCode), GssCode = Text(frame.GssCode) },
                frame.Authority.Offset)
            : Nothing<LocalAuthorityDocument>(frame.Authority),
        IntegratedCareBoards = Boards(),
        Partners = Partners(),
    };

    private ImmutableArray<Field<IntegratedCareBoardDocument>> Boards()
    {
        var boards = ImmutableArray.CreateBuilder<Field<IntegratedCareBoardDocument>>(frame.Boards.Count);
        foreach (ref readonly var board in frame.Boards.All)
        {
            boards.Add(board.Part.IsGiven
                ? Field.Of(new IntegratedCareBoardDocument { Name = Text(board.Name), OdsCode = Text(board.OdsCode) }, board.Part.Offset)
                : Nothing<IntegratedCareBoardDocument>(board.Part));
        }

        return boards.MoveToImmutable();
    }

    private ImmutableArray<Field<PartnerDocument>> Partners()
    {
        var partners = ImmutableArray.CreateBuilder<Field<PartnerDocument>>(frame.Partners.Count);
        foreach (ref readonly var partner in frame.Partners.All)
        {
            partners.Add(partner.Part.IsGiven
                ? Field.Of(new PartnerDocument { Name = Text(partner.Name), Role = Text(partner.Role) }, partner.Part.Offset)
                : Nothing<PartnerDocument>(partner.Part));
        }

        return partners.MoveToImmutable();
    }

    private ProviderDocument Provider() => new()
    {
        Name = Text(frame.ProviderName),
        Register = Text(frame.Register),
        Code = Text(frame.ProviderCode),
        Kind = Text(frame.ProviderKind),
        Remit = Text(frame.Remit),
    };

    private DatesDocument Dates() => new()
    {
        Notified = Date(frame.Notified),
        Started = Date(frame.Started),
        Ended = Date(frame.Ended),
        ReportReceived = Date(frame.ReportReceived),
        Published = Date(frame.Published),
    };

    private static Field<NodaTime.LocalDate> Date(FrameDate date) => new(date.State, date.Value, date.Offset);

    private ImmutableArray<JudgementEntry> Entries()
    {
        var entries = ImmutableArray.CreateBuilder<JudgementEntry>(frame.Entries.Count);
        foreach (ref readonly var entry in frame.Entries.All)
        {
            entries.Add(new JudgementEntry(Text(entry.Question).Value, Judgement(entry.Judgement)));
        }

        return entries.MoveToImmutable();
    }

    private Field<JudgementDocument> Judgement(in FrameJudgement judgement) => judgement.Part.IsGiven
        ? Field.Of(
            new JudgementDocument
            {
                Grade = Text(judgement.Grade),
                Absent = Text(judgement.Absent),
                Raw = Text(judgement.Raw),
                Number = Text(judgement.Number),
                Narrative = Text(judgement.Narrative),
                Dialect = Text(judgement.Dialect),
                Points = new(judgement.Points.State, judgement.Points.Value, judgement.Points.Offset),
                Maximum = new(judgement.Maximum.State, judgement.Maximum.Value, judgement.Maximum.Offset),
            },
            judgement.Part.Offset)
        : Nothing<JudgementDocument>(judgement.Part);

    private ImmutableArray<Field<ImprovementAreaDocument>> Areas()
    {
        var areas = ImmutableArray.CreateBuilder<Field<ImprovementAreaDocument>>(frame.Areas.Count);
        foreach (ref readonly var area in frame.Areas.All)
        {
            areas.Add(area.Part.IsGiven ? Field.Of(Area(area), area.Part.Offset) : Nothing<ImprovementAreaDocument>(area.Part));
        }

        return areas.MoveToImmutable();
    }

    private ImprovementAreaDocument Area(in FrameArea area) => new()
    {
        Kind = Text(area.Kind),
        Number = new(area.Number.State, area.Number.Value, area.Number.Offset),
        Text = Text(area.Text),
        Points = Texts(area.Points),
        Responsible = Bodies(area.Responsible),
        Themes = Themes(area.Themes),
        Progress = area.Progress > 0 ? Judgement(frame.Progress[area.Progress - 1]) : default,
    };

    private ImmutableArray<Field<string>> Texts(FrameRange range)
    {
        var texts = ImmutableArray.CreateBuilder<Field<string>>(range.Count);
        foreach (ref readonly var text in frame.Texts[range])
        {
            texts.Add(Text(text));
        }

        return texts.MoveToImmutable();
    }

    private ImmutableArray<Field<string>> Themes(FrameRange range)
    {
        var themes = ImmutableArray.CreateBuilder<Field<string>>(range.Count);
        foreach (ref readonly var theme in frame.Themes[range])
        {
            themes.Add(Text(theme.Text));
        }

        return themes.MoveToImmutable();
    }

    private ImmutableArray<Field<ResponsibleBodyDocument>> Bodies(FrameRange range)
    {
        var bodies = ImmutableArray.CreateBuilder<Field<ResponsibleBodyDocument>>(range.Count);
        foreach (ref readonly var body in frame.Bodies[range])
        {
            bodies.Add(body.Part.IsGiven
                ? Field.Of(new ResponsibleBodyDocument { Role = Text(body.Role), Name = Text(body.Name) }, body.Part.Offset)
                : Nothing<ResponsibleBodyDocument>(body.Part));
        }

        return bodies.MoveToImmutable();
    }

    private StatedDocument Stated() => new()
    {
        NextFullInspection = Interval(frame.NextFullInspection),
        MonitoringInspection = Interval(frame.MonitoringInspection),
        Response = Text(frame.Response),
    };

    private static Field<FollowUpInterval> Interval(FrameInterval interval) => new(interval.State, interval.Given, interval.Offset);
}
