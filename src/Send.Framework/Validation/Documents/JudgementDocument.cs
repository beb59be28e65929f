namespace Send.Framework.Validation.Documents;

/// <summary>A judgement as a document gives it, unjudged: exactly one of a code, an absence, a number or prose is there.</summary>
public sealed class JudgementDocument
{
    /// <summary>The code of a grade, as text.</summary>
    public Field<string> Grade { get; init; }

    /// <summary>The reason of an absent judgement, as text.</summary>
    public Field<string> Absent { get; init; }

    /// <summary>The raw text beside an absent judgement.</summary>
    public Field<string> Raw { get; init; }

    /// <summary>A bare number, letter for letter. Numbers are never grades; the rule that says so needs the number.</summary>
    public Field<string> Number { get; init; }

    /// <summary>The prose of a narrative judgement.</summary>
    public Field<string> Narrative { get; init; }
}
