namespace Send.Framework.Validation.Documents;

/// <summary>
/// A judgement as a document gives it, unjudged: exactly one of a code, an absence, a number or prose is there, or raw text with the dialect
/// in which it is to be read.
/// </summary>
public sealed class JudgementDocument
{
    /// <summary>The code of a grade, as text.</summary>
    public Field<string> Grade { get; init; }

    /// <summary>The reason of an absent judgement, as text.</summary>
    public Field<string> Absent { get; init; }

    /// <summary>The text in the source in place of the judgement, exactly.</summary>
    public Field<string> Raw { get; init; }

    /// <summary>The code of the dialect in which the raw text is to be read, as text.</summary>
    public Field<string> Dialect { get; init; }

    /// <summary>The points behind the grade of a banded scale.</summary>
    public Field<decimal> Points { get; init; }

    /// <summary>The most points that there could have been.</summary>
    public Field<decimal> Maximum { get; init; }

    /// <summary>A bare number, exactly. Numbers are never grades; the rule that says so needs the number.</summary>
    public Field<string> Number { get; init; }

    /// <summary>The prose of a narrative judgement.</summary>
    public Field<string> Narrative { get; init; }
}
