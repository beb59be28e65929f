namespace Send.Framework.Frameworks.Editions;

/// <summary>What follows inspections of schools, settings and services, beside the activities of area SEND.</summary>
internal static class EducationActivities
{
    /// <summary>The next inspection, where the source does not say of which kind.</summary>
    public static Activity NextInspection { get; } = new("next-inspection", "Next inspection", ActivityKind.Inspection);

    /// <summary>An inspection that grades every judgement, as the framework of 2019 calls it.</summary>
    public static Activity GradedInspection { get; } = new("graded-inspection", "Graded inspection", ActivityKind.Inspection);

    /// <summary>The inspection that comes round in the ordinary course.</summary>
    public static Activity RoutineInspection { get; } = new("routine-inspection", "Routine inspection", ActivityKind.Inspection);

    /// <summary>An inspection that goes back to what an earlier one found.</summary>
    public static Activity FollowUpInspection { get; } = new("follow-up-inspection", "Follow-up inspection", ActivityKind.Inspection);

    /// <summary>Northern Ireland: whether a provider sustains the improvement that was found.</summary>
    public static Activity SustainingInspection { get; } =
        new("sustaining-improvement-inspection", "Sustaining improvement inspection", ActivityKind.Inspection);

    /// <summary>Wales: the visit between two core inspections.</summary>
    public static Activity InterimVisit { get; } = new("interim-visit", "Interim visit", ActivityKind.Inspection);

    /// <summary>Wales: Estyn reviews the progress of a provider in follow-up.</summary>
    public static Activity EstynReview { get; } = new("estyn-review", "Estyn review", ActivityKind.Inspection);

    /// <summary>Wales: the plan that a provider in follow-up writes.</summary>
    public static Activity PostInspectionActionPlan { get; } =
        new("post-inspection-action-plan", "Post-inspection action plan", ActivityKind.Response);

    /// <summary>Scotland: a care service acts on a weakness that was found.</summary>
    public static Activity ImprovementAction { get; } = new("improvement-action", "Action on a weakness", ActivityKind.Response);

    /// <summary>The report is published.</summary>
    public static Activity Report { get; } = new("report", "Report", ActivityKind.Publication);

    /// <summary>A service puts up the ratings that it was given.</summary>
    public static Activity RatingDisplay { get; } = new("rating-display", "Display of the ratings", ActivityKind.Response);
}
