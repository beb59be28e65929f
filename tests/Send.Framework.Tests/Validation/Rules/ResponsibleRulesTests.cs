using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class ResponsibleRulesTests
{
    [Theory]
    [InlineData(null, null, "SEND1011 /improvementAreas/0/responsible/0/role")]
    [InlineData("Council!", null, "SEND4011 /improvementAreas/0/responsible/0/role")]
    [InlineData("local-authorty", null, "SEND4012 /improvementAreas/0/responsible/0/role")]
    [InlineData("local-authority", " ", "SEND1015 /improvementAreas/0/responsible/0/name")]
    public void Body_WithAFault_IsReportedAtIt(string? role, string? name, string finding) =>
        With(new ResponsibleBodyDocument { Role = role is null ? default : Field.Of(role), Name = name is null ? default : Field.Of(name) })
            .Findings().Should().Equal(finding);

    [Fact]
    public void Body_NullEntry_IsReported() => With(default).Findings().Should().Equal("SEND1011 /improvementAreas/0/responsible/0");

    [Fact]
    public void Role_Misspelt_IsKeptWithAHint()
    {
        var facts = With(new ResponsibleBodyDocument { Role = "local-authorty" });
        facts.OnlyMessage().Should().EndWith("Did you mean 'local-authority'?");
        facts.Judge().Value.ImprovementAreas[0].Responsible[0].Role.Should().Be("local-authorty");
    }

    // In the reports of full inspections since 2023 the column Responsible body is filled for 52 of 52 areas for priority action.
    [Theory]
    [InlineData("area-send-2023", "full", "The area for priority action names no responsible body. All 52 that were counted in published reports do.")]
    [InlineData("area-send-2023", "monitoring", null)]
    [InlineData("ilacs-2018", "focused-visit", null)]
    [InlineData("jtai", "joint-inspection", null)]
    public void PriorityAction_WithoutABody_IsFoundWhereItWasCounted(string edition, string kind, string? message) =>
        (Facts.Failing with
        {
            Framework = edition,
            Kind = kind,
            Areas = Facts.OneOf(new() { Kind = "area-for-priority-action", Text = "Waits" }),
        }).Judge().Findings.Where(f => f.Code.Value == "SEND4013").Select(f => f.Message).Should().Equal(message is null ? [] : [message]);

    private static Facts With(Field<ResponsibleBodyDocument> body) =>
        Facts.Rotherham with { Areas = Facts.OneOf(new() { Kind = "area-for-improvement", Text = "Waits", Responsible = [body] }) };
}
