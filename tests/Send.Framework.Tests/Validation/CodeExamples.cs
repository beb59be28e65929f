using Send.Framework.Time;
using Send.Framework.Validation.Documents;
using static Send.Framework.Tests.Validation.Facts;

namespace Send.Framework.Tests.Validation;

/// <summary>For each code that the rules can find, the smallest change of a real document that is found by exactly that code.</summary>
internal static class CodeExamples
{
    private static readonly Facts R = Rotherham;

    /// <summary>Codes that only a reader of text finds; the room Serialization holds their examples.</summary>
    public static string[] FoundByAReader { get; } =
    [
        "SEND1001", "SEND1002", "SEND1003", "SEND1004", "SEND1005", "SEND1006", "SEND1007", "SEND1008", "SEND1009", "SEND1017", "SEND1019",
        "SEND1020", "SEND1021", "SEND1022", "SEND1023",
    ];

    public static Dictionary<string, Facts> All { get; } = new()
    {
        ["SEND1010"] = R with { Reference = Field.Unreadable<string>() },
        ["SEND1011"] = R with { Schema = default },
        ["SEND1012"] = R with { Schema = "send-framework/inspection/v9" },
        ["SEND1013"] = R with { Framework = "area-send-2024" },
        ["SEND1014"] = R with { Kind = "ful" },
        ["SEND1015"] = R with { Reference = " " },
        ["SEND1016"] = R with { Reference = new string('5', 101) },
        ["SEND1018"] = R with { Areas = OneOf(new() { Kind = "area-for-improvement", Text = "x", Points = [.. Enumerable.Repeat(Field.Of("y"), 201)] }) },
        ["SEND1024"] = R with { Reference = "5026\u202e1626" },
        ["SEND2001"] = R with { Partnership = default(Field<PartnershipDocument>) },
        ["SEND2002"] = R with { Authority = default },
        ["SEND2003"] = R with { Authority = Council(null, null, "Rotherham") },
        ["SEND2004"] = R with { Authority = Council("37", "E08000018") },
        ["SEND2005"] = R with { Authority = Council("999") },
        ["SEND2006"] = R with { Authority = Council("372", "E08000019") },
        ["SEND2007"] = R with { Authority = Council("909"), Boards = [Board("QHM", null)] },
        ["SEND2008"] = R with { Authority = Council("370", "E08000038") },
        ["SEND2009"] = R with { Authority = Council("372", null, "Sheffield") },
        ["SEND2010"] = R with { Boards = [Board("qf7", null)] },
        ["SEND2011"] = R with { Boards = [Board("QZZ", null)] },
        ["SEND2012"] = Oldham2017 with { Boards = [Board("QOP", null)] },
        ["SEND2013"] = R with { Boards = [Board("QU9", null)] },
        ["SEND2014"] = R with { Boards = [Board("QF7", null), Board(null, null)] },
        ["SEND2015"] = R with { Boards = [Board("QF7", null), Board(null, "NHS South Yorkshire ICB")] },
        ["SEND2016"] = R with { Boards = [] },
        ["SEND2017"] = R with { Partners = [Partner(null, "sendiass")] },
        ["SEND2018"] = R with { Partners = [Partner("Forum", "Parent carer forum")] },
        ["SEND2019"] = R with { Partners = [Partner("Forum", "parent-forum")] },
        ["SEND2020"] = R with { Boards = [Board("QF7", "NHS Frimley ICB")] },
        ["SEND2027"] = R with { Boards = [new IntegratedCareBoardDocument { OdsCode = "QF7", GssCode = "E54000054" }] },
        ["SEND3001"] = R with { Judgements = Graded("outcome", "typicaly-positive"), Stated = default },
        ["SEND3002"] = R with { Judgements = Judged(new("outcome", Grade("typically-positive")), new("leadership", Grade("good"))) },
        ["SEND3003"] = R with { Judgements = Judged() },
        ["SEND3004"] = R with { Judgements = Outcome(new() { Number = "1" }) },
        ["SEND3005"] = R with { Judgements = Outcome(new() { Raw = "see letter" }) },
        ["SEND3006"] = R with { Judgements = Outcome(new() { Absent = "unknown" }) },
        ["SEND3007"] = R with { Judgements = Outcome(new() { Absent = "unreadable" }) },
        ["SEND3008"] = R with { Kind = "thematic-visit", Published = default, Areas = default, Stated = default },
        ["SEND3009"] = R with { Judgements = Outcome(new() { Narrative = "Mostly good." }) },
        ["SEND3011"] = R with { Judgements = Outcome(new()) },
        ["SEND3012"] = R with { Judgements = Judged(new("outcome", Grade("typically-positive")), new("outcome", Grade("inconsistent"))) },
        ["SEND3014"] = R with { Judgements = Outcome(new() { Grade = "inconsistent", Absent = "does-not-apply" }) },
        ["SEND4001"] = R with { Areas = List(AreaOf("area-for-action", 1, "Waits"), Other, Other) },
        ["SEND4002"] = R with { Areas = List(AreaOf("area-of-significant-weakness", 1, "Waits"), Other, Other) },
        ["SEND4003"] = R with { Areas = List(AreaOf("area-for-priority-action", 1, "Waits", "local-authority"), Other, Other) },
        ["SEND4004"] = Failing with { Areas = List(Other, Other) },
        ["SEND4005"] = R with { Areas = List() },
        ["SEND4006"] = R with { Areas = List(Other) },
        ["SEND4007"] = R with { Areas = List(AreaOf("area-for-improvement", 1, "Waits"), AreaOf("area-for-improvement", 1, "Plans")) },
        ["SEND4008"] = R with { Areas = List(AreaOf("area-for-improvement", 0, "Waits"), Other) },
        ["SEND4009"] = R with { Areas = OneOf(new() { Kind = "area-for-improvement" }) },
        ["SEND4010"] = R with { Areas = OneOf(new() { Kind = "area-for-improvement", Text = "Waits", Points = [Field.Of("")] }) },
        ["SEND4011"] = R with { Areas = List(AreaOf("area-for-improvement", 1, "Waits", "The council"), Other) },
        ["SEND4012"] = R with { Areas = List(AreaOf("area-for-improvement", 1, "Waits", "the-council"), Other) },
        ["SEND4013"] = Failing with
        {
            Areas = List(Other, Other, AreaOf("area-for-priority-action", 1, "Waits"), AreaOf("area-for-priority-action", 2, "Plans", "local-authority")),
        },
        ["SEND4014"] = R with { Areas = OneOf(new() { Kind = "area-for-improvement", Text = "Waits", Themes = [Field.Of("EHC plans")] }) },
        ["SEND4015"] = R with { Areas = OneOf(new() { Kind = "area-for-improvement", Text = "Waits", Themes = [Field.Of("ehc-plans")] }) },
        ["SEND4016"] = R with { Areas = OneOf(new() { Kind = "area-for-improvement", Text = "Waits", Themes = [Field.Of("therapies"), Field.Of("therapies")] }) },
        ["SEND4017"] = R with { Areas = OneOf(new() { Kind = "area-for-improvement", Text = "Waits", Progress = Grade("effective-action") }) },
        ["SEND4018"] = Monitoring with { Areas = List(Progress("sufficient-progress")) },
        ["SEND4019"] = Monitoring with { Areas = List(AreaOf("area-for-priority-action", 1, "Waits", "local-authority")) },
        ["SEND4020"] = Monitoring with { Areas = List(Progress("effective-action"), Progress("not-effective-action", 2)) },
        ["SEND4021"] = R with
        {
            Areas = List(AreaOf("area-for-improvement", 1, "Plans"), new ImprovementAreaDocument
            {
                Kind = "area-for-improvement",
                Number = 2,
                Text = "Waits",
                Responsible = [new ResponsibleBodyDocument { Role = "local-authority", Name = "Leeds City Council" }],
            }),
        },
        ["SEND5001"] = R with { Ended = default },
        ["SEND5002"] = R with { Ended = new LocalDate(2024, 9, 27) },
        ["SEND5003"] = R with { Published = new LocalDate(2024, 10, 3) },
        ["SEND5004"] = R with { Received = new LocalDate(2024, 10, 3) },
        ["SEND5005"] = R with { Received = new LocalDate(2024, 11, 15) },
        ["SEND5006"] = R with { Notified = new LocalDate(2024, 10, 1) },
        ["SEND5007"] = R with { Framework = "area-send-2025" },
        ["SEND5008"] = R with { Published = new LocalDate(2204, 11, 14) },
        ["SEND5009"] = Monitoring with { Ended = new LocalDate(2025, 10, 4) },
        ["SEND5010"] = R with { Started = new LocalDate(2024, 9, 26), Notified = new LocalDate(2024, 9, 12) },
        ["SEND5011"] = R with { Started = new LocalDate(2024, 8, 12), Ended = new LocalDate(2024, 8, 16), Notified = default, Published = default },
        ["SEND5012"] = R with { Ended = new LocalDate(2024, 10, 3) },
        ["SEND5013"] = R with { Notified = new LocalDate(2024, 9, 2) },
        ["SEND5014"] = R with { Published = new LocalDate(2024, 10, 25) },
        ["SEND5015"] = R with
        {
            Notified = default,
            Started = new LocalDate(2024, 4, 15),
            Ended = new LocalDate(2024, 4, 19),
            Published = new LocalDate(2024, 6, 12),
        },
        ["SEND5016"] = R with
        {
            Notified = default,
            Started = new LocalDate(2025, 2, 3),
            Ended = new LocalDate(2025, 2, 7),
            Published = new LocalDate(2025, 4, 15),
        },
        ["SEND5017"] = R with { Ended = new LocalDate(2024, 10, 4), Received = new LocalDate(2024, 10, 7), Published = new LocalDate(2024, 12, 3) },
        ["SEND5018"] = R with { Kind = "thematic-visit", Judgements = Judged(), Areas = default, Stated = default },
        ["SEND5019"] = R with { Published = new LocalDate(2024, 11, 16) },
        ["SEND5020"] = Monitoring with { Published = Monitoring.Ended },
        ["SEND6001"] = R with { Stated = new StatedDocument { NextFullInspection = FollowUpInterval.FromYears(3) } },
        ["SEND6002"] = R with { Stated = new StatedDocument { MonitoringInspection = FollowUpInterval.FromMonths(18) } },
        ["SEND6003"] = R with { Stated = new StatedDocument { Response = "priority-action-plan" } },
        ["SEND6004"] = R with { Stated = new StatedDocument { Response = "strategic-plans" } },
        ["SEND6005"] = R with
        {
            Kind = "engagement-meeting",
            Published = default,
            Judgements = Judged(),
            Areas = default,
        },
    };
}
