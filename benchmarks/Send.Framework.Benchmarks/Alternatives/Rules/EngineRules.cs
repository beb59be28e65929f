using RulesEngine.Models;
using Send.Framework.Benchmarks.Alternatives.Poco;

namespace Send.Framework.Benchmarks.Alternatives.Rules;

/// <summary>Rules as text, compiled by Microsoft RulesEngine: fewer and simpler than ours, as many as can be said in its expressions.</summary>
public static class EngineRules
{
    private const string Workflow = "inspection";

    private static readonly global::RulesEngine.RulesEngine Engine = new(
        [
            new Workflow
            {
                WorkflowName = Workflow,
                Rules =
                [
                    Of("schema", "i.Schema == \"send-framework/inspection/v1\""),
                    Of("framework", "EngineRules.IsEdition(i.Framework)"),
                    Of("kind", "i.Kind != null && i.Kind != \"\""),
                    Of("reference", "i.Reference == null || i.Reference.Length <= 100"),
                    Of("partnership", "i.Partnership != null"),
                    Of("authority", "i.Partnership.LocalAuthority != null && (i.Partnership.LocalAuthority.DfeCode != null || i.Partnership.LocalAuthority.GssCode != null)"),
                    Of("authority known", "EngineRules.IsAuthority(i.Partnership.LocalAuthority)"),
                    Of("boards known", "i.Partnership.IntegratedCareBoards == null || i.Partnership.IntegratedCareBoards.All(EngineRules.IsBoard(it))"),
                    Of("partners named", "i.Partnership.Partners == null || i.Partnership.Partners.All(it.Name != null && it.Name.Trim() != \"\")"),
                    Of("dates", "i.Dates != null && i.Dates.Started != null && i.Dates.Ended != null"),
                    Of("ended", "EngineRules.InOrder(i.Dates)"),
                    Of("judgements", "i.Judgements != null && i.Judgements.ContainsKey(\"outcome\")"),
                    Of("outcome", "EngineRules.IsOutcome(i.Judgements)"),
                    Of("kinds of areas", "i.ImprovementAreas == null || i.ImprovementAreas.All(EngineRules.IsAreaKind(it.Kind))"),
                    Of("numbers", "i.ImprovementAreas == null || i.ImprovementAreas.All(it.Number == null || it.Number >= 1)"),
                    Of("texts", "i.ImprovementAreas == null || i.ImprovementAreas.All(it.Text != null && it.Text.Trim() != \"\")"),
                    Of("points", "i.ImprovementAreas == null || i.ImprovementAreas.All(EngineRules.ArePoints(it.Points))"),
                    Of("themes", "i.ImprovementAreas == null || i.ImprovementAreas.All(EngineRules.AreThemes(it.Themes))"),
                    Of("roles", "i.ImprovementAreas == null || i.ImprovementAreas.All(EngineRules.AreRoles(it.Responsible))"),
                    Of("priority action", "i.ImprovementAreas == null || (EngineRules.IsWeakest(i.Judgements) == i.ImprovementAreas.Any(it.Kind == \"area-for-priority-action\"))"),
                    Of("response", "i.Stated == null || i.Stated.Response == null || EngineRules.IsResponse(i.Stated.Response)"),
                ],
            },
        ],
        new ReSettings { CustomTypes = [typeof(EngineRules)] });

    /// <summary>How many rules a document breaks.</summary>
    public static int CountBroken(InspectionPoco poco)
    {
        var broken = 0;
        foreach (var result in Engine.ExecuteAllRulesAsync(Workflow, new RuleParameter("i", poco)).AsTask().GetAwaiter().GetResult())
        {
            broken += result.IsSuccess ? 0 : 1;
        }

        return broken;
    }

    public static bool IsEdition(string? id) => id is not null && Known.Editions.ContainsKey(id);

    public static bool IsAuthority(AuthorityPoco authority) =>
        (authority.DfeCode is null || Known.ByDfeCode.ContainsKey(authority.DfeCode)) && (authority.GssCode is null || Known.ByGssCode.ContainsKey(authority.GssCode))
        && (authority.DfeCode is null || authority.GssCode is null || Known.ByDfeCode[authority.DfeCode] == Known.ByGssCode[authority.GssCode]);

    public static bool IsBoard(BoardPoco board) => board.OdsCode is null || Known.Boards.ContainsKey(board.OdsCode);

    public static bool InOrder(DatesPoco dates) =>
        !(dates.Notified > dates.Started || dates.Ended < dates.Started || dates.ReportReceived < dates.Ended || dates.ReportReceived > dates.Published
            || dates.Published < dates.Ended);

    public static bool IsOutcome(Dictionary<string, string> judgements) =>
        judgements.TryGetValue("outcome", out var outcome) && outcome is "typically-positive" or "inconsistent" or "systemic-failings";

    public static bool IsWeakest(Dictionary<string, string> judgements) => judgements.GetValueOrDefault("outcome") == "systemic-failings";

    public static bool IsAreaKind(string? kind) => kind is not null && Known.AreaKinds.Contains(kind);

    public static bool ArePoints(List<string>? points) => points is null || points.TrueForAll(p => !string.IsNullOrWhiteSpace(p));

    public static bool AreThemes(List<string>? themes) => themes is null || themes.TrueForAll(Known.Themes.Contains);

    public static bool AreRoles(List<PartnerPoco>? bodies) => bodies is null || bodies.TrueForAll(b => b.Role is not null && Known.IsCode(b.Role));

    public static bool IsResponse(string response) => Known.Responses.Contains(response);

    private static Rule Of(string name, string expression) =>
        new() { RuleName = name, Expression = expression, RuleExpressionType = RuleExpressionType.LambdaExpression };
}
