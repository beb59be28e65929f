using Send.Framework.Frameworks;
using Send.Framework.Frameworks.Crosswalks;
using Send.Framework.Frameworks.Dialects;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Serialization;
using Send.Framework.Sources;

namespace Examples;

internal static class Answers
{
    public static void Run()
    {
        // Which of two grades is the stronger, or why nobody can say.
        Console.WriteLine(GradeComparison.Between(AreaSend.Outcomes.TypicallyPositive, AreaSend.Outcomes.Inconsistent).Order);
        Console.WriteLine(GradeComparison.Between(AreaSend.Outcomes.Inconsistent, AreaSend.WrittenStatementsOfAction.Required).Reason);

        // What a number means in one file: there is no default.
        foreach (var dialect in SourceDialects.BuiltIn.Take(2))
            Console.WriteLine($"{dialect.Code}: {dialect.Codes.Length} codes, the first {dialect.Codes[0].Raw}");

        // From one scale to another, for a purpose and with a reason.
        foreach (var crosswalk in KnownCrosswalks.BuiltIn.Take(1))
            foreach (var step in crosswalk.Steps.Take(1))
                Console.WriteLine($"{step.From.Label} → {step.To?.Label ?? "nothing"} ({step.Relation}): {step.Reason}");

        // A score earns a grade where the scale has bands.
        var waiting = JudgementScale.Banded(
            "waiting", "Waiting", new Source("Our handbook", "The region", Evidence.Primary), ScoreRounding.HalfUp,
            new GradeDefinition("short", "Short") { Band = new ScoreBand(50, 100) }, new GradeDefinition("long", "Long") { Band = new ScoreBand(0, 49) });
        if (waiting.TryGetByScore(new Score(10, 16), out var earned))
            Console.WriteLine($"{waiting.Kind}: 10 of 16 is {earned.Label}");

        // An earlier result beside a later scale: shown, never turned into a grade of it.
        var rotherham = SendJson.ReadInspection(File.ReadAllBytes("docs/examples/rotherham-2024.json")).Value;
        var earlier = EarlierResult.Of(rotherham, AreaSend.Questions.Outcome, AreaSend.WrittenStatementsOfAction.Required.Scale);
        Console.WriteLine($"{earlier.Judgement}: {(earlier.IsComparable ? earlier.Counterpart : earlier.Reason)}");
    }
}
