using System.Collections.Immutable;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class UnreadableRulesTests
{
    [Fact]
    public void Unreadable_AnywhereInAProgramsDocument_IsReportedAtItsPlace()
    {
        var broken = Field.Unreadable<string>();
        (Facts.Rotherham with
        {
            Reference = broken,
            Boards = [new IntegratedCareBoardDocument { Name = broken, OdsCode = "QF7" }],
            Partners = [Field.Unreadable<PartnerDocument>()],
            Received = Field.Unreadable<LocalDate>(),
            Judgements = Facts.Outcome(new() { Grade = broken }),
            Areas = Facts.OneOf(new()
            {
                Kind = "area-for-improvement",
                Text = "Waits",
                Number = Field.Unreadable<int>(),
                Points = [broken],
                Themes = [broken],
                Responsible = [new ResponsibleBodyDocument { Role = broken }],
            }),
            Stated = new StatedDocument { Response = broken },
        }).Findings().Should().Equal(
            "SEND1010 /reference", "SEND1010 /partnership/integratedCareBoards/0/name", "SEND1010 /partnership/partners/0",
            "SEND1010 /dates/reportReceived", "SEND1010 /judgements/outcome", "SEND1010 /improvementAreas/0/number",
            "SEND1010 /improvementAreas/0/points/0", "SEND1010 /improvementAreas/0/themes/0",
            "SEND1010 /improvementAreas/0/responsible/0/role", "SEND1010 /stated/response");
    }

    [Fact]
    public void Unreadable_Lists_AreReported() =>
        (Facts.Rotherham with
        {
            Judgements = Field.Unreadable<ImmutableArray<JudgementEntry>>(),
            Areas = Field.Unreadable<ImmutableArray<Field<ImprovementAreaDocument>>>(),
        }).Findings().Should().Equal("SEND1010 /judgements", "SEND1010 /improvementAreas");
}
