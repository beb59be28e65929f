using NodaTime;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Fixtures.Building;

/// <summary>Turns values into the unjudged parts of a document.</summary>
internal static class DocumentParts
{
    /// <summary>A field with a value, or a missing one.</summary>
    public static Field<T> Optional<T>(T? value)
        where T : class => value is null ? default : Field.Of(value);

    /// <summary>A field with a date, or a missing one.</summary>
    public static Field<LocalDate> Optional(LocalDate? date) => date is { } given ? Field.Of(given) : default;

    public static IntegratedCareBoardDocument Of(IntegratedCareBoard board) => new()
    {
        Name = Optional(board.Name),
        OdsCode = board.OdsCode.IsEmpty ? default : Field.Of(board.OdsCode.ToString()),
        GssCode = board.GssCode.IsEmpty ? default : Field.Of(board.GssCode.ToString()),
    };

    public static PartnerDocument Partner(string name, string role) => new() { Name = name, Role = role };

    public static JudgementDocument Of(Judgement judgement) => judgement switch
    {
        { Grade: { } grade } => new()
        {
            Grade = grade.Code,
            Raw = Optional(judgement.Raw),
            Dialect = Optional(judgement.Dialect),
            Points = judgement.Score is { } score ? Field.Of(score.Points) : default,
            Maximum = judgement.Score is { } outOf ? Field.Of(outOf.Maximum) : default,
        },
        { Text: { } prose } => new() { Narrative = prose },
        _ => new() { Absent = judgement.Absence.ToCode(), Raw = Optional(judgement.Raw), Dialect = Optional(judgement.Dialect) },
    };

    public static ImprovementAreaDocument Of(ImprovementArea area) => new()
    {
        Kind = area.Kind.Code,
        Number = area.Number is { } number ? Field.Of(number) : default,
        Text = area.Text,
        Points = [.. area.Points.Select(point => Field.Of(point))],
        Responsible = [.. area.Responsible.Select(b => Field.Of(new ResponsibleBodyDocument { Role = b.Role, Name = Optional(b.Name) }))],
        Themes = [.. area.Themes.Select(theme => Field.Of(theme))],
        Progress = area.Progress is { } progress ? Field.Of(Of(progress)) : default,
    };
}
