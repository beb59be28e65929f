using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Send.Framework.Sources;

namespace Send.Framework.Judgements;

/// <summary>
/// A set of answers that an inspectorate may give to a question: ordered grades, a yes or no, several answers without order, met or not met,
/// grades by score, or prose alone.
/// </summary>
/// <remarks>
/// Grades are held strongest first, whatever numbers an inspectorate prints, so Scotland's 6 and Ofsted's 1 cannot be confused.
/// Grades of different scales are never comparable: asking is a mistake in the calling program and throws.
/// Scales are immutable and compared by reference: a scale is its instance, and editions that keep a scale share it.
/// </remarks>
public sealed partial class JudgementScale
{
    private JudgementScale(string id, string name, ScaleKind kind, Source source, ReadOnlySpan<GradeDefinition> grades, ScoreRounding rounding,
        bool mayBeCapped = false)
    {
        MayBeCapped = mayBeCapped;
        Id = Guard.Against.MalformedCode(id, "area-send-outcome");
        Name = Guard.Against.NullOrWhiteSpace(name);
        Kind = kind;
        Source = Guard.Against.Null(source);
        Rounding = rounding;

        var made = ImmutableArray.CreateBuilder<Grade>(grades.Length);
        foreach (var definition in grades)
        {
            Guard.Against.Null(definition, nameof(grades));
            if (made.Any(g => g.Code == definition.Code))
            {
                throw new ArgumentException($"The scale '{id}' has two grades with the code '{definition.Code}'.", nameof(grades));
            }

            if ((kind == ScaleKind.Banded) != (definition.Band is not null))
            {
                throw new ArgumentException(
                    $"The grade '{definition.Code}' of '{id}' {(definition.Band is null ? "needs a score band" : "has a score band on a scale without scores")}.",
                    nameof(grades));
            }

            made.Add(new Grade(this, definition, made.Count));
        }

        Grades = made.MoveToImmutable();
    }

    /// <summary>The permanent code of the scale.</summary>
    public string Id { get; }

    /// <summary>A name for people.</summary>
    public string Name { get; }

    /// <summary>The kind of the scale.</summary>
    public ScaleKind Kind { get; }

    /// <summary>Where the grades and their wording come from.</summary>
    public Source Source { get; }

    /// <summary>How a score between two whole numbers is rounded; only a banded scale has a rule.</summary>
    public ScoreRounding Rounding { get; }

    /// <summary>
    /// Whether a grade of a banded scale may be weaker than its score earns, because something other than the score can cap it.
    /// </summary>
    public bool MayBeCapped { get; }

    /// <summary>The highest score of a banded scale; 0 for every other.</summary>
    internal int HighestScore => Grades.Max(g => g.Band?.Highest) ?? 0;

    /// <summary>The grades, strongest first where the scale has an order; empty for a narrative scale.</summary>
    public ImmutableArray<Grade> Grades { get; }

    /// <summary>Whether one grade can be stronger than another: true for ordered, met / not met and banded scales.</summary>
    public bool IsRanked => Kind is ScaleKind.Ordered or ScaleKind.MetNotMet or ScaleKind.Banded;

    /// <summary>Makes a scale of three or more grades, strongest first.</summary>
    /// <exception cref="ArgumentException">There are fewer than three grades, two share a code, or a code is malformed.</exception>
    public static JudgementScale Ordered(string id, string name, Source source, params ReadOnlySpan<GradeDefinition> strongestFirst)
    {
        JudgementScale scale = new(id, name, ScaleKind.Ordered, source, strongestFirst, ScoreRounding.NotStated);
        return strongestFirst.Length >= 3
            ? scale
            : throw new ArgumentException($"An ordered scale has at least three grades; '{id}' has {strongestFirst.Length}.", nameof(strongestFirst));
    }

    /// <summary>Makes a scale of two answers, neither better than the other.</summary>
    /// <exception cref="ArgumentException">The two answers share a code, or a code is malformed.</exception>
    public static JudgementScale Binary(string id, string name, Source source, GradeDefinition first, GradeDefinition second) =>
        new(id, name, ScaleKind.Binary, source, [Guard.Against.Null(first), Guard.Against.Null(second)], ScoreRounding.NotStated);

    /// <summary>Makes a scale of three or more answers, none of them better than another.</summary>
    /// <exception cref="ArgumentException">There are fewer than three answers, two share a code, or a code is malformed.</exception>
    public static JudgementScale Unordered(string id, string name, Source source, params ReadOnlySpan<GradeDefinition> answers)
    {
        JudgementScale scale = new(id, name, ScaleKind.Unordered, source, answers, ScoreRounding.NotStated);
        return answers.Length >= 3
            ? scale
            : throw new ArgumentException($"A scale of answers without order has at least three; '{id}' has {answers.Length}.", nameof(answers));
    }

    /// <summary>Makes a scale of a standard that is met or not met; met is the stronger.</summary>
    /// <exception cref="ArgumentException">The two answers share a code, or a code is malformed.</exception>
    public static JudgementScale MetNotMet(string id, string name, Source source, GradeDefinition met, GradeDefinition notMet) =>
        new(id, name, ScaleKind.MetNotMet, source, [Guard.Against.Null(met), Guard.Against.Null(notMet)], ScoreRounding.NotStated);

    /// <summary>Makes a scale whose grades follow from a score.</summary>
    /// <param name="id">The permanent code of the scale.</param>
    /// <param name="name">A name for people.</param>
    /// <param name="source">Where the bands come from.</param>
    /// <param name="rounding">How a score between two whole numbers is rounded, or <see cref="ScoreRounding.NotStated"/> when no source says.</param>
    /// <param name="mayBeCapped">Whether something other than the score can make the grade weaker.</param>
    /// <param name="strongestFirst">The grades with their bands.</param>
    /// <exception cref="ArgumentException">A grade has no band, bands overlap, or there are fewer than two grades.</exception>
    public static JudgementScale Banded(
        string id, string name, Source source, ScoreRounding rounding, bool mayBeCapped, params ReadOnlySpan<GradeDefinition> strongestFirst)
    {
        var scale = new JudgementScale(id, name, ScaleKind.Banded, source, strongestFirst, rounding, mayBeCapped);
        if (strongestFirst.Length < 2)
        {
            throw new ArgumentException($"A banded scale has at least two grades; '{id}' has {strongestFirst.Length}.", nameof(strongestFirst));
        }

        var byScore = scale.Grades.Sort((a, b) => a.Band!.Lowest.CompareTo(b.Band!.Lowest));
        for (var i = 1; i < byScore.Length; i++)
        {
            if (byScore[i].Band!.Lowest <= byScore[i - 1].Band!.Highest)
            {
                throw new ArgumentException($"The bands of '{byScore[i - 1].Code}' and '{byScore[i].Code}' overlap on '{id}'.", nameof(strongestFirst));
            }
        }

        return scale;
    }

    /// <inheritdoc cref="Banded(string, string, Source, ScoreRounding, bool, ReadOnlySpan{GradeDefinition})"/>
    public static JudgementScale Banded(
        string id, string name, Source source, ScoreRounding rounding, params ReadOnlySpan<GradeDefinition> strongestFirst) =>
        Banded(id, name, source, rounding, mayBeCapped: false, strongestFirst);

    /// <summary>Makes a scale without grades: the answer is prose.</summary>
    /// <exception cref="ArgumentException">The id is malformed or the name empty.</exception>
    public static JudgementScale Narrative(string id, string name, Source source) =>
        new(id, name, ScaleKind.Narrative, source, [], ScoreRounding.NotStated);

    /// <summary>Whether a grade has exactly this code, and which. Numbers, labels and aliases are not codes.</summary>
    public bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out Grade? grade) =>
        Coded.TryGet(Grades, code, out grade);

    /// <summary>Whether a grade has exactly this code, and which, given as UTF-8. Allocates nothing.</summary>
    internal bool TryGet(ReadOnlySpan<byte> utf8Code, [NotNullWhen(true)] out Grade? grade) =>
        Coded.TryGet(Grades, utf8Code, out grade);

    /// <summary>Returns the grade with exactly this code.</summary>
    /// <exception cref="ArgumentException">The scale has no such grade; the message lists those it has.</exception>
    public Grade Get(string code) =>
        TryGet(Guard.Against.Null(code), out var grade)
            ? grade
            : throw Coded.Unknown(Grades, code, $"The '{Id}' scale", "grade", none: "no grades: its judgements are prose");

    /// <summary>
    /// Finds the one grade whose formal phrase, or another wording of it, stands in a text such as the opening of a report. Upper and lower case
    /// are the same, and so is any white space, with which reports break their lines. No grade, or more than one, is no answer: nothing is guessed.
    /// </summary>
    /// <param name="text">The text; a whole report may name several grades, so give the part that states this one.</param>
    /// <param name="grade">The grade, or null.</param>
    public bool TryRecognise(string text, [NotNullWhen(true)] out Grade? grade)
    {
        var words = OneLine(Guard.Against.Null(text));
        grade = null;
        foreach (var candidate in Grades)
        {
            if (candidate.Aliases.Append(candidate.Phrase).OfType<string>().Any(w => words.Contains(OneLine(w), StringComparison.OrdinalIgnoreCase)))
            {
                if (grade is not null)
                {
                    grade = null;
                    return false;
                }

                grade = candidate;
            }
        }

        return grade is not null;
    }

    /// <summary>
    /// Finds the grade that a score earns, rounding by <see cref="Rounding"/>. A score outside every band has none, and so has a
    /// score between two whole numbers when the rounding rule is not known and it would matter.
    /// </summary>
    /// <exception cref="InvalidOperationException">The scale has no scores.</exception>
    public bool TryGetByScore(decimal score, [NotNullWhen(true)] out Grade? grade)
    {
        if (Kind != ScaleKind.Banded)
        {
            throw new InvalidOperationException($"The '{Id}' scale has no score bands.");
        }

        // No band reaches beyond an int, and rounding the largest decimals would overflow.
        if (score is < int.MinValue or >= int.MaxValue)
        {
            grade = null;
            return false;
        }

        grade = Rounding switch
        {
            ScoreRounding.HalfUp => InBand(Math.Floor(score + 0.5m)),
            ScoreRounding.HalfToEven => InBand(Math.Round(score, MidpointRounding.ToEven)),
            ScoreRounding.Down => InBand(Math.Floor(score)),
            _ => InBand(Math.Floor(score)) is { } below && below == InBand(Math.Ceiling(score)) ? below : null,
        };
        return grade is not null;
    }

    /// <summary>
    /// Finds the grade that points out of a maximum earn, brought to the highest score of the scale and rounded as in
    /// <see cref="TryGetByScore(decimal, out Grade?)"/>: 10 of 16 is 62.5 on a scale of percentages.
    /// </summary>
    /// <remarks>
    /// A percentage that is a whole score of the scale, rounded to the digits given, is that score: 86.11 of 100, 86.1 and 86 are all 31 of 36.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The scale has no scores.</exception>
    public bool TryGetByScore(Score score, [NotNullWhen(true)] out Grade? grade) =>
        TryGetByScore(Guard.Against.Null(score).ToWhole(HighestScore) ?? score.OutOf(HighestScore), out grade);

    /// <summary>
    /// Compares two grades of this scale: positive when <paramref name="left"/> is the stronger, negative when it is the weaker,
    /// zero when they are the same grade.
    /// </summary>
    /// <exception cref="ArgumentException">A grade belongs to another scale: judgements of different scales are not comparable.</exception>
    /// <exception cref="InvalidOperationException">The scale has no order (binary, unordered or narrative).</exception>
    public int Compare(Grade left, Grade right)
    {
        var (l, r) = (PositionOf(left, nameof(left)), PositionOf(right, nameof(right)));
        return IsRanked
            ? r.CompareTo(l)
            : throw new InvalidOperationException($"The answers of the '{Id}' scale have no order: neither is stronger than the other.");
    }

    /// <summary>Whether <paramref name="left"/> is a stronger grade than <paramref name="right"/>. Equal grades are not.</summary>
    /// <exception cref="ArgumentException">A grade belongs to another scale.</exception>
    /// <exception cref="InvalidOperationException">The scale has no order (binary, unordered or narrative).</exception>
    public bool IsStronger(Grade left, Grade right) => Compare(left, right) > 0;

    /// <summary>The id of the scale.</summary>
    public override string ToString() => Id;

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Grade? InBand(decimal wholeScore) => Grades.FirstOrDefault(g => g.Band!.Contains((int)wholeScore));

    private int PositionOf(Grade grade, string parameterName) =>
        Guard.Against.Null(grade, parameterName).Scale == this
            ? grade.Position
            : throw new ArgumentException(
                $"'{grade.Code}' is on the '{grade.Scale.Id}' scale, not '{Id}': judgements of different scales are not comparable.", parameterName);
}
