using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Words;

namespace Send.Framework.Inspections;

/// <summary>
/// Makes the inspection of a draft that the rules found valid: nothing but what it keeps, and whatever exists once already, such as a
/// code of the contract or the name of a known authority, is not made a second time.
/// </summary>
internal static class InspectionMaking
{
    public static Inspection Make(InspectionCase file)
    {
        var document = file.Document;
        var partnership = file.IsOfProvider ? null : Make(document.Partnership);
        return new(
            file.Framework!, file.Kind!, partnership ?? (InspectionSubject)Make(document.Provider), Make(document.Dates), Answers(file),
            document.ImprovementAreas.IsGiven ? Areas(document, partnership) : null, Make(document.Stated), document.Reference.Given);
    }

    private static Partnership Make(PartnershipPart from)
    {
        var boards = new IntegratedCareBoard[from.IntegratedCareBoards.Count];
        var i = 0;
        foreach (var board in from.IntegratedCareBoards)
        {
            boards[i++] = IsOfRecord(board) ? board.Record!.ToIntegratedCareBoard() : IntegratedCareBoard.Of(board.Name.Given, board.Code, board.KnownGssCode);
        }

        var partners = new Partner[from.Partners.Count];
        i = 0;
        foreach (var partner in from.Partners)
        {
            partners[i++] = Partner.OfChecked(partner.Name.ToString(), partner.Role.Value?.Code ?? partner.Role.ToString());
        }

        return Partnership.OfChecked(
            Make(from.LocalAuthority), from.IntegratedCareBoards.IsGiven ? ImmutableCollectionsMarshal.AsImmutableArray(boards) : null, ImmutableCollectionsMarshal.AsImmutableArray(partners),
            from.Name.Given);
    }

    // A program's own strings are kept.
    private static bool IsOfRecord(BoardPart board) =>
        board is { Record: { } record, OdsCode.IsGiven: true, GssCode.IsMissing: true, Name: { IsGiven: true, IsOfProgram: false } name } && name.Is(record.Name);

    private static LocalAuthority Make(AuthorityPart from)
    {
        var (dfeCode, gssCode) = (from.KnownDfeCode, from.KnownGssCode);
        if (from.Record is not { Named: { } named } || !from.Name.IsGiven || from.Name.IsOfProgram || !from.Name.Is(named.Name!))
        {
            return LocalAuthority.OfChecked(from.Name.Given, dfeCode, gssCode);
        }

        return named.DfeCode == dfeCode && named.GssCode == gssCode ? named : LocalAuthority.OfChecked(named.Name, dfeCode, gssCode);
    }

    private static Provider Make(ProviderPart from) => Provider.Of(
        from.Register.ToString(), from.Code.ToString(), from.Name.Given, from.Kind.Given, from.Remit.Value?.Code);

    private static InspectionDates Make(DatesPart from) => InspectionDates.OfChecked(
        from.Notified.Given, from.Started.Given, from.Ended.Given, from.ReportReceived.Given, from.Published.Given);

    // In the order of the questions.
    private static ImmutableArray<AnsweredQuestion> Answers(InspectionCase file)
    {
        var count = 0;
        foreach (var answer in file.Document.Judgements)
        {
            count += answer.Judgement.Value is null ? 0 : 1;
        }

        var answers = new AnsweredQuestion[count];
        count = 0;
        foreach (var question in file.Kind!.Questions)
        {
            foreach (var answer in file.Document.Judgements)
            {
                if (ReferenceEquals(answer.Question.Value, question) && answer.Judgement.Value is { } read)
                {
                    answers[count++] = AnsweredQuestion.OfChecked(question, Make(answer.Judgement, read));
                }
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(answers);
    }

    private static Judgement Make(JudgementPart from, ReadJudgement read) =>
        read is { Grade: { } word } && from.Raw.IsMissing && from.Points.IsMissing && from.Dialect.IsMissing ? word.AsJudgement
        : read.Grade is { } grade ? Judgement.Of(grade, from.Raw.Given, ScoreOf(from), from.Dialect.Value?.Code)
        : read.IsAbsent ? Judgement.Absent(read.Absence, from.Raw.Given, from.Dialect.Value?.Code)
        : Judgement.Narrative(from.Narrative.ToString());

    private static Score? ScoreOf(JudgementPart from) => from.Points.IsGiven ? new(from.Points.Value, from.Maximum.Value) : null;

    private static ImmutableArray<ImprovementArea> Areas(InspectionPart document, Partnership? partnership)
    {
        var areas = new ImprovementArea[document.ImprovementAreas.Count];
        var (i, bodies) = (0, ImmutableArray<ResponsibleBody>.Empty);
        foreach (var area in document.ImprovementAreas)
        {
            bodies = Bodies(area.Responsible, partnership, bodies);
            areas[i++] = ImprovementArea.OfChecked(
                area.Kind.Value!, area.Text.ToString(), area.Number.Given, Points(area.Points), bodies, Themes(area.Themes),
                area.Progress.Value is { } progress ? Make(area.Progress, progress) : null);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(areas);
    }

    // Most areas of a report name the same bodies.
    private static ImmutableArray<ResponsibleBody> Bodies(
        ItemsOf<BodyPart> from, Partnership? partnership, ImmutableArray<ResponsibleBody> before)
    {
        if (from.Count == 0)
        {
            return [];
        }

        if (AreSame(from, before))
        {
            return before;
        }

        if (from.Count == 1 && from.First is { Name.IsGiven: false, Role.Value: { } only })
        {
            return only.Alone;
        }

        var bodies = new ResponsibleBody[from.Count];
        var i = 0;
        foreach (var body in from)
        {
            if (!body.Name.IsGiven && body.Role.Value is { } role)
            {
                bodies[i++] = role.Alone[0];
            }
            else
            {
                bodies[i++] = ResponsibleBody.OfChecked(body.Role.Value?.Code ?? body.Role.ToString(), NameOf(body, partnership));
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(bodies);
    }

    private static bool AreSame(ItemsOf<BodyPart> from, ImmutableArray<ResponsibleBody> bodies)
    {
        if (from.Count != bodies.Length)
        {
            return false;
        }

        var i = 0;
        foreach (var body in from)
        {
            var other = bodies[i++];
            if (body.Name.IsOfProgram || body.Role.Text.IsOfProgram || (other.Name is null) == body.Name.IsGiven
                || !(body.Role.Value is { } role ? ReferenceEquals(role.Code, other.Role) : body.Role.Text.Is(other.Role))
                || (other.Name is { } name && !body.Name.Is(name)))
            {
                return false;
            }
        }

        return true;
    }

    // The name is mostly one of the partnership's.
    private static string? NameOf(BodyPart body, Partnership? partnership)
    {
        if (partnership is null || !body.Name.IsGiven || body.Name.IsOfProgram)
        {
            return body.Name.Given;
        }

        if (body.Role.Value == ResponsibleRole.LocalAuthority && partnership.LocalAuthority.Name is { } authority && body.Name.Is(authority))
        {
            return authority;
        }

        if (body.Role.Value == ResponsibleRole.IntegratedCareBoard)
        {
            foreach (var board in partnership.IntegratedCareBoards)
            {
                if (board.Name is { } name && body.Name.Is(name))
                {
                    return name;
                }
            }
        }

        return body.Name.ToString();
    }

    private static ImmutableArray<string> Points(ItemsOf<TextField> from)
    {
        if (from.Count == 0)
        {
            return [];
        }

        var points = new string[from.Count];
        var i = 0;
        foreach (var point in from)
        {
            points[i++] = point.ToString();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(points);
    }

    private static ImmutableArray<string> Themes(ItemsOf<ThemeField> from)
    {
        if (from.Count == 0)
        {
            return [];
        }

        if (from.Count == 1 && from.First.Code.Value is { } only)
        {
            return only.Alone;
        }

        var themes = new string[from.Count];
        var i = 0;
        foreach (var theme in from)
        {
            themes[i++] = theme.Code.Value?.Code ?? theme.Code.ToString();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(themes);
    }

    private static StatedNextSteps Make(StatedPart from) => from.IsGiven
        ? new(from.NextFullInspection.Given, from.MonitoringInspection.Given, from.Response.Value)
        : StatedNextSteps.None;
}
