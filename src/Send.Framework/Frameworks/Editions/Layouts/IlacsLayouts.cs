using Send.Framework.Frameworks.Layouts;
using S = Send.Framework.Frameworks.Editions.ChildrensServicesSources;

namespace Send.Framework.Frameworks.Editions.Layouts;

/// <summary>The reports of standard and short inspections of local authority children's services.</summary>
internal static class IlacsLayouts
{
    public static ReportLayout Inspection { get; } = new()
    {
        Code = "ilacs-inspection",
        Name = "the report of an inspection of local authority children's services",
        Editions = ["ilacs-2018"],
        Visits =
        [
            new(Ilacs.Kinds.Short, 2, 5, S.LgaFirst("shorter, one-week inspections")),
            new(Ilacs.Kinds.Standard, 11, 19, S.LgaFirst("two-week standard inspections")),
        ],
        Source = S.Ilacs("title page and table of judgements of 82 reports, 2018 to 2025"),
        TitlesBelowName =
        [
            "(short|standard|) inspection of (local authority childrens (social care|) services|childrens (social care|) services)",
        ],
        Titles = ["(short|standard|) inspection of (the|) {name:12} (local authority|local authoritys|) childrens (social care|) services"],
        Dates =
        [
            "inspection (dates|date) (were|was|) (from|between|on|) {dates}", "(dates|date) of (the|this|) inspection (from|between|on|) {dates}",
        ],
        Published = ["(report|) published (on|) {dates}", "(date of publication|publication date) {dates}"],
        RunningHeads = ["(short|standard|) inspection of (the|) {any:14} childrens (social care|) services"],
        Table = new(
            "(judgement|judgements|judgment|judgments) (grade|grades)",
            [
                new(Ilacs.Questions.ImpactOfLeaders, "the impact of leaders on social work practice (with children and families|)"),
                new(Ilacs.Questions.HelpAndProtection,
                    "the experiences and progress of children (and families|) (who need|in need of) help and protection"),
                new(Ilacs.Questions.ChildrenInCareAndCareLeavers, "the experiences and progress of children in care and care leavers"),
                new(Ilacs.Questions.ChildrenInCare, "the experiences and progress of children in care"),
                new(Ilacs.Questions.CareLeavers, "the experiences and progress of care leavers"),
                new(Ilacs.Questions.OverallEffectiveness, "overall effectiveness"),
            ],
            [
                new("outstanding", "outstanding"),
                new("requires-improvement", "requires improvement (to be good|)"),
                new("good", "good"),
                new("inadequate", "inadequate"),
            ])
        {
            RestsOfGrades = ["to be good"],
        },
    };
}
