using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Judgements;

namespace Send.Framework.Validation.Words;

/// <summary>What the raw code of a judgement means in the dialect that the document names, and whether it agrees with what else is said.</summary>
internal static class DialectWords
{
    /// <summary>What the raw code says in its dialect; null when nothing can be made of it, which is reported.</summary>
    public static ReadJudgement? Read(InspectionCase file, JudgementPart judgement, JudgementScale? scale)
    {
        if (Find(file, judgement, scale) is not { } dialect)
        {
            return null;
        }

        judgement.Dialect.Means(dialect);
        if (dialect.TryGet(judgement.Raw.ToString(), out var meaning))
        {
            return new(meaning.Grade, meaning.Absence);
        }

        file.Findings.Report(
            FindingCodes.CodeNotInDialect, judgement.At.For(judgement.Raw),
            $"The dialect '{dialect.Code}' does not explain {judgement.Raw.Said}. It explains: {CodesOf(dialect)}.");
        return new(null, AbsenceReason.Unreadable);
    }

    /// <summary>Holds a judgement that is given in words against its raw code, where the dialect explains it.</summary>
    public static ReadJudgement? Check(InspectionCase file, JudgementPart judgement, JudgementScale? scale, ReadJudgement? read)
    {
        if (judgement.Dialect.IsMissing || Find(file, judgement, scale) is not { } dialect || read is not { } given)
        {
            return read;
        }

        if (dialect.TryGet(judgement.Raw.ToString(), out var meaning) && (meaning.Grade, meaning.Absence) != (given.Grade, given.Absence))
        {
            file.Findings.Report(
                FindingCodes.DialectDisagrees, judgement.At.For(judgement.Dialect),
                $"In the dialect '{dialect.Code}' {judgement.Raw.Said} means '{meaning.Grade?.Code ?? meaning.Absence.ToCode()}', but the judgement is "
                + $"'{given.Grade?.Code ?? given.Absence.ToCode()}'.");
            return null;
        }

        judgement.Dialect.Means(dialect);
        return given;
    }

    private static SourceDialect? Find(InspectionCase file, JudgementPart judgement, JudgementScale? scale)
    {
        if (!judgement.Dialect.IsGiven)
        {
            return null;
        }

        if (judgement.Raw.IsMissing)
        {
            file.Findings.Report(
                FindingCodes.DialectWithoutRaw, judgement.At.For(judgement.Dialect),
                $"There is a dialect, but {new Wording("no \"raw\" to read in it", "nothing to read in it")}.");
            return null;
        }

        if (!judgement.Raw.IsGiven || scale is null)
        {
            return null;
        }

        foreach (var dialect in file.Options.Dialects)
        {
            if (dialect.Scale == scale && judgement.Dialect.Text.Is(dialect.Code))
            {
                return dialect;
            }
        }

        var said = judgement.Dialect.Said;
        file.Findings.Report(
            FindingCodes.DialectUnknown, judgement.Dialect,
            $"There is no dialect {said} for the {scale.Named()} scale. Dialects: {DialectsOf(file.Options, scale)}.");
        return null;
    }

    /// <summary>The sources of which a word that is no grade is a code, and how to say so; nothing where it is none.</summary>
    public static Later Hint(InspectionCase file, JudgementScale scale, Said said) => new(
        static (o, of, isPlain) =>
        {
            var (scale, said) = ((JudgementScale, Said))of!;
            var meanings = new List<string>();
            foreach (var dialect in ((ValidationOptions)o).Dialects.Where(d => d.Scale == scale))
            {
                if (dialect.TryGet(said.Word, out var code))
                {
                    var meaning = code.Grade?.Named() ?? new Wording($"no judgement, '{code.Absence.ToCode()}'", $"no judgement: {code.Absence.ToWords()}");
                    meanings.Add(isPlain ? $"{dialect.Name} ({meaning.Plain})" : $"{dialect.Code} ({meaning})");
                }
            }

            return meanings.Count == 0 ? ""
                : isPlain ? $" It is a code of {string.Join(", ", meanings)}."
                : $" It is a code of {string.Join(", ", meanings)}. If that is the source, write {{ \"raw\": \"{said.Word.Trim()}\", "
                    + "\"dialect\": \"...\" }.";
        },
        file.Options, (scale, said));

    /// <summary>The dialects in which a raw text on a scale can be read, in brackets; nothing where there are none.</summary>
    public static Later? For(InspectionCase file, JudgementScale? scale) => scale is null ? null : new(
        static (o, s, _) => Quoted.List(((ValidationOptions)o).Dialects.Where(d => d.Scale == s).Select(d => d.Code)) is var codes && codes == "none"
            ? ""
            : $" ({codes})",
        file.Options, scale);

    private static Later CodesOf(SourceDialect dialect) => new(
        static (d, _, _) => Quoted.List(((SourceDialect)d).Codes.Select(c => c.Raw)), dialect);

    private static Later DialectsOf(ValidationOptions options, JudgementScale scale) => new(
        static (o, s, _) => Quoted.List(((ValidationOptions)o).Dialects.Where(d => d.Scale == s).Select(d => d.Code)), options, scale);
}
