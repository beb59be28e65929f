using Send.Framework.Judgements;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>Reads the raw code of a judgement in the dialect that the document names, and holds it against what else it says.</summary>
internal static class DialectRules
{
    /// <summary>What the raw code says in its dialect; null when nothing can be made of it, which is reported.</summary>
    public static ReadJudgement? Read(in RuleContext context, in FrameJudgement judgement, Place place, JudgementScale? scale)
    {
        if (Find(context, judgement, place, scale) is not { } dialect)
        {
            return null;
        }

        if (dialect.TryFind(context.StringOf(judgement.Raw), out var meaning))
        {
            return new(meaning.Grade, meaning.Absence, dialect);
        }

        context.Sink.Report(
            FindingCodes.CodeNotInDialect, place,
            $"The dialect '{dialect.Code}' does not explain {context.Said(judgement.Raw)}. It explains: {CodesOf(dialect)}.", judgement.Raw.Offset);
        return new(null, AbsenceReason.Unreadable, dialect);
    }

    /// <summary>Holds a judgement that is given in words against its raw code, where the dialect explains it.</summary>
    public static ReadJudgement? Check(
        in RuleContext context, in FrameJudgement judgement, Place place, JudgementScale? scale, ReadJudgement? read)
    {
        if (judgement.Dialect.IsMissing || Find(context, judgement, place, scale) is not { } dialect || read is not { } given)
        {
            return read;
        }

        if (dialect.TryFind(context.StringOf(judgement.Raw), out var meaning) && (meaning.Grade, meaning.Absence) != (given.Grade, given.Absence))
        {
            context.Sink.Report(
                FindingCodes.DialectDisagrees, place,
                $"In the dialect '{dialect.Code}' {context.Said(judgement.Raw)} means '{meaning.Grade?.Code ?? meaning.Absence.ToCode()}', and the judgement is "
                + $"'{given.Grade?.Code ?? given.Absence.ToCode()}'.",
                judgement.Dialect.Offset);
            return null;
        }

        return given with { Dialect = dialect };
    }

    private static SourceDialect? Find(in RuleContext context, in FrameJudgement judgement, Place place, JudgementScale? scale)
    {
        if (!judgement.Dialect.IsGiven)
        {
            return null;
        }

        if (judgement.Raw.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.DialectWithoutRaw, place, $"There is a dialect, and \"raw\" does not say what is to be read in it.", judgement.Dialect.Offset);
            return null;
        }

        if (!judgement.Raw.IsGiven || scale is null)
        {
            return null;
        }

        foreach (var dialect in context.Options.Dialects)
        {
            if (dialect.Scale == scale && context.Is(judgement.Dialect, dialect.Code))
            {
                return dialect;
            }
        }

        var said = context.Said(judgement.Dialect);
        context.Sink.Report(
            FindingCodes.DialectUnknown, place.Then("/dialect"),
            $"There is no dialect {said} for the '{scale.Id}' scale. There are: {DialectsOf(context.Options, scale)}.", judgement.Dialect.Offset);
        return null;
    }

    /// <summary>The dialects in which a raw text on a scale can be read, after a colon; nothing where there are none.</summary>
    public static Later? For(in RuleContext context, JudgementScale? scale) => scale is null ? null : new(
        static (o, s) => Quoted.List(((ValidationOptions)o).Dialects.Where(d => d.Scale == s).Select(d => d.Code)) is var codes && codes == "none"
            ? ""
            : $" ({codes})",
        context.Options, scale);

    private static Later CodesOf(SourceDialect dialect) => new(
        static (d, _) => Quoted.List(((SourceDialect)d).Codes.Select(c => c.Raw)), dialect);

    private static Later DialectsOf(ValidationOptions options, JudgementScale scale) => new(
        static (o, s) => Quoted.List(((ValidationOptions)o).Dialects.Where(d => d.Scale == s).Select(d => d.Code)), options, scale);
}
