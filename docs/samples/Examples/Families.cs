using Send.Framework.Frameworks;

namespace Examples;

internal static class Families
{
    public static void Run()
    {
        // Names for what one types: a misspelt one does not compile.
        Console.WriteLine($"{AreaSend.Family}: {AreaSend.Kinds.Monitoring}, {AreaSend.Questions.Outcome}, {AreaSend.MonitoringOutcomes.EffectiveAction.Label}");
        Console.WriteLine($"{AreaSend.Kinds.Revisit} in 2016: {AreaSend.RevisitProgress.SufficientProgress.Label}");
        Console.WriteLine($"{Ilacs.Family}: {Ilacs.Kinds.FocusedVisit}, {Ilacs.Questions.CareLeavers}, {Ilacs.Grades.Good.Label}, {Ilacs.PriorityActions.Raised.Label}");
        Console.WriteLine(
            $"{SchoolReportCards.Family}: {SchoolReportCards.Kinds.FocusedMonitoring}, {SchoolReportCards.Questions.EarlyYears}, "
            + $"{SchoolReportCards.Grades.NeedsAttention.Label}, {SchoolReportCards.Safeguarding.NotMet.Label}");
        Console.WriteLine(
            $"{EducationInspection.Family}: {EducationInspection.Kinds.Graded}, {EducationInspection.Remits.EarlyYears}, "
            + $"{EducationInspection.Questions.QualityOfEducation}, {EducationInspection.Grades.Good.Label}");
        Console.WriteLine(
            $"{EducationInspection.Safeguarding.NotEffective.Label} | {EducationInspection.CategoriesOfConcern.SpecialMeasures.Label} | "
            + $"{EducationInspection.UngradedOutcomes.RemainsGood.Label} | {EducationInspection.IndependentSchoolStandards.NotMet.Label} | "
            + EducationInspection.SkillsContributions.Limited.Label);
    }
}
