using Send.Framework.Partnerships;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Partnerships;

public class PlaceQuestionsTests
{
    public static TheoryData<string, string, string, string> Questions
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "TestData", "places", "questions.txt")))
            {
                if (line.Length > 0 && line[0] != '#')
                {
                    var parts = line.Split(" | ");
                    data.Add(parts[0], parts[1], parts[2], parts[3]);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void England_Asked_Answers(string kind, string asked, string date, string answer) =>
        Answer(kind, asked, date == "-" ? null : Day(date)).Should().Be(answer);

    [Fact]
    public void Questions_AreManyAndDifferent()
    {
        Questions.Count.Should().BeGreaterThan(150);
        Questions.Select(row => row.Data).Should().OnlyHaveUniqueItems();
    }

    private static string Answer(string kind, string asked, LocalDate? on)
    {
        var authorities = AuthorityDirectory.England;
        var boards = IntegratedCareBoardDirectory.England;
        return kind switch
        {
            "authority" => on is { } date ? Words(AuthorityOn(asked, date)) : Words(authorities.RecordOf(asked)),
            "authority-name" => Words(authorities.FindByName(asked, on)),
            "board" => on is { } date ? Words(BoardOn(asked, date)) : Words(boards.RecordOf(asked)),
            "board-name" => Words(boards.FindByName(asked, on)),
            "serving" => Joined(boards.Serving(DfeCode.Parse(asked), on!.Value)
                .Select(serving => FormattableString.Invariant($"{serving.Board.OdsCode} {serving.Share:0.####}"))),
            "served" => Joined(boards.Get(OdsCode.Parse(asked)).ServedOn(on!.Value).Select(served => served.Authority).Order()
                .Select(code => code.ToString())),
            "in-force" when asked == "authorities" => FormattableString.Invariant($"{authorities.InForceOn(on!.Value).Length}"),
            "in-force" when asked == "boards" => FormattableString.Invariant($"{boards.InForceOn(on!.Value).Length}"),
            _ => throw new InvalidOperationException($"Nobody knows how to ask '{kind}' about '{asked}'."),
        };
    }

    private static LookupResult<AuthorityRecord> AuthorityOn(string code, LocalDate date) =>
        DfeCode.TryParse(code, out var dfe)
            ? AuthorityDirectory.England.Find(dfe, date)
            : AuthorityDirectory.England.Find(GssCode.Parse(code), date);

    private static LookupResult<IntegratedCareBoardRecord> BoardOn(string code, LocalDate date) =>
        OdsCode.TryParse(code, out var ods)
            ? IntegratedCareBoardDirectory.England.Find(ods, date)
            : IntegratedCareBoardDirectory.England.Find(GssCode.Parse(code), date);

    private static string Words(AuthorityRecord? record) => record is null ? "not-found" : $"found {record.DfeCode}";

    private static string Words(IntegratedCareBoardRecord? record) => record is null ? "not-found" : $"found {record.OdsCode}";

    private static string Words(LookupResult<AuthorityRecord> result) =>
        Words(result.Outcome, result.Record?.DfeCode.ToString(), result.Candidates.Select(record => record.DfeCode.ToString()));

    private static string Words(LookupResult<IntegratedCareBoardRecord> result) =>
        Words(result.Outcome, result.Record?.OdsCode.ToString(), result.Candidates.Select(record => record.OdsCode.ToString()));

    private static string Words(LookupOutcome outcome, string? record, IEnumerable<string> candidates) => outcome switch
    {
        LookupOutcome.Found => $"found {record}",
        LookupOutcome.NotFound => "not-found",
        LookupOutcome.Ambiguous => $"ambiguous {string.Join(' ', candidates)}",
        LookupOutcome.NotInForce when !candidates.Any() => $"not-in-force {record}",
        LookupOutcome.NotInForce => $"not-in-force {record} then {string.Join(' ', candidates)}",
        _ => "no answer",
    };

    private static string Joined(IEnumerable<string> items) => items.Any() ? string.Join(' ', items) : "none";
}
