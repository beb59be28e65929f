namespace Send.Framework.Frameworks.Editions;

/// <summary>What follows inspections of children's social care and youth justice, and who has to act.</summary>
internal static class ChildrensServicesTerms
{
    public static Activity StandardInspection { get; } = new("standard-inspection", "Standard inspection", ActivityKind.Inspection);

    public static Activity ShortInspection { get; } = new("short-inspection", "Short inspection", ActivityKind.Inspection);

    public static Activity MonitoringVisit { get; } = new("monitoring-visit", "Monitoring visit", ActivityKind.Inspection);

    public static Activity FocusedVisit { get; } = new("focused-visit", "Focused visit", ActivityKind.Inspection);

    /// <summary>Either a monitoring visit or a full inspection; the inspectorate decides which.</summary>
    public static Activity ReturnVisit { get; } = new("return-visit", "Return visit", ActivityKind.Inspection);

    public static Activity ActionPlanDraft { get; } = new("action-plan-draft", "Draft action plan", ActivityKind.Response);

    public static Activity ActionPlan { get; } = new("action-plan", "Action plan", ActivityKind.Response);

    public static Addressee LocalAuthority { get; } = new("local-authority", "the local authority");
}
