using Send.Framework.Judgements;
using Send.Framework.Validation.Documents;
using static Send.Framework.Drafts.Contracts.ContractMember;

namespace Send.Framework.Drafts.Contracts;

/// <summary>A judgement of a document: a grade, a reason why there is none, prose, or a number, which is never a grade.</summary>
internal readonly struct JudgementPart(Spot at)
{
    public static readonly ContractObject Contract = new(
        "a judgement",
        Text("grade", "the code of a grade", "the code of a grade, if there is something else as well") with { IsLeftOut = true },
        Text("absent", "the reason why there is no judgement, such as \"insufficient-evidence\"", "the reason why there is no judgement")
            with
        { IsLeftOut = true },
        Text("narrative", "prose", "a judgement in prose") with { IsLeftOut = true },
        new("points", MemberKind.Decimal, "a number", "the points behind the grade of a banded scale") { IsLeftOut = true },
        new("maximum", MemberKind.Decimal, "a number", "the highest possible number of points") { IsLeftOut = true },
        Text("raw", "the text that the source had instead of the judgement", "what the source had instead of the judgement") with { IsLeftOut = true },
        Code("dialect", "the code of a dialect, such as \"msi\"", "the dialect that `raw` is in") with { IsLeftOut = true })
    {
        Hidden = Text("number", "a number"),
        NamedFirst = ["absent", "raw", "narrative", "grade", "dialect", "points", "maximum"],
    };

    // Made once, because a judgement keeps what it means as an object.
    private static readonly object[] Reasons = [.. Enum.GetValues<AbsenceReason>().Select(reason => (object)reason)];

    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    public TextField Absent => new(At[1]);

    public TextField Raw => new(At[5]);

    public TextField Narrative => new(At[2]);

    public TextField Grade => new(At[0]);

    public CodeField<SourceDialect> Dialect => new(At[6]);

    public DecimalField Points => new(At[3]);

    public DecimalField Maximum => new(At[4]);

    /// <summary>A bare number, as it stands there.</summary>
    public TextField Number => new(At[7]);

    /// <summary>Whether there is a grade and nothing beside it.</summary>
    public bool IsOneWord => Grade.IsGiven && Absent.IsMissing && Raw.IsMissing && Number.IsMissing && Narrative.IsMissing && Dialect.IsMissing
        && Points.IsMissing && Maximum.IsMissing;

    /// <summary>What it says; null where it says nothing that holds, or is not yet read.</summary>
    public ReadJudgement? Value => At.Meaning switch
    {
        Grade grade => new(grade, AbsenceReason.NotStated),
        AbsenceReason reason => new(null, reason),
        _ => null,
    };

    /// <summary>The grade, where it is one.</summary>
    public Grade? KnownGrade => At.Meaning as Grade;

    public static implicit operator Spot(JudgementPart part) => part.At;

    /// <summary>Keeps what it says.</summary>
    public void Keep(ReadJudgement judgement) =>
        At.Meaning = judgement.Grade ?? Reasons[(int)judgement.Absence];

    public void Put(Field<JudgementDocument> from)
    {
        if (At.Put(from))
        {
            Grade.At.Put(from.Value.Grade);
            Absent.At.Put(from.Value.Absent);
            Raw.At.Put(from.Value.Raw);
            Number.At.Put(from.Value.Number);
            Narrative.At.Put(from.Value.Narrative);
            Dialect.At.Put(from.Value.Dialect);
            Points.At.Put(from.Value.Points);
            Maximum.At.Put(from.Value.Maximum);
        }
    }

    public Field<JudgementDocument> ToField() => new(
        At.State,
        !IsGiven ? null : new()
        {
            Grade = Grade.ToField(),
            Absent = Absent.ToField(),
            Raw = Raw.ToField(),
            Number = Number.ToField(),
            Narrative = Narrative.ToField(),
            Dialect = Dialect.Text.ToField(),
            Points = Points.ToField(),
            Maximum = Maximum.ToField(),
        },
        At.Offset);
}

/// <summary>A judgement that holds: a grade, a reason why there is none, or prose where there is neither.</summary>
internal readonly record struct ReadJudgement(Grade? Grade, AbsenceReason Absence = AbsenceReason.NotStated)
{
    public bool IsAbsent => Absence != AbsenceReason.NotStated;
}
