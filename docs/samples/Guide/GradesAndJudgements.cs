using Send.Framework.Frameworks;
using Send.Framework.Judgements;

namespace Guide;

internal static class GradesAndJudgements
{
    public static void Run()
    {
        var catalogue = FrameworkCatalogue.BuiltIn;
        var outcomes = catalogue.Get("area-send-2025").GetKind("full").Questions[0].Scale;
        var inconsistent = outcomes.Get("inconsistent");
        Console.WriteLine(outcomes.IsStronger(outcomes.Get("typically-positive"), inconsistent));

        Judgement[] judgements =
        [
            Judgement.Of(inconsistent, raw: "Inconsistent experiences and outcomes"),
            Judgement.Absent(AbsenceReason.InsufficientEvidence, raw: "Insufficient evidence"),
        ];
        foreach (var judgement in judgements)
            Console.WriteLine(judgement.Grade is { } grade ? grade.Label : judgement.Absence.ToWords());

        // The scale of 2016 is another one: its grades are neither stronger nor weaker.
        var required = catalogue.Get("local-area-send-2016").GetKind("full").Questions[0].Scale.Get("required");
        try
        {
            outcomes.IsStronger(inconsistent, required);
        }
        catch (ArgumentException refused)
        {
            Console.WriteLine(refused.Message);
        }
    }
}
