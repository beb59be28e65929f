using System.Net;

namespace Send.Framework.Samples.Tests;

public class ConcurrencyTests
{
    [Fact]
    public async Task Validate_FiftyClientsAtOnce_EachGetsItsOwnAnswer()
    {
        await using var service = await RunningService.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(async client =>
        {
            using var http = service.NewClient();
            for (var i = 0; i < 20; i++)
            {
                var isGood = (client + i) % 3 != 0;
                var answer = await Answer.ReadAsync(await http.PostAsync(
                    "/inspections/validate", Bodies.Json(Bodies.Line($"{client}-{i}", isGood ? "inconsistent" : "good")), TestContext.Current.CancellationToken));
                if (isGood)
                {
                    answer.Status.Should().Be(HttpStatusCode.OK);
                    answer.Body.GetProperty("reference").GetString().Should().Be($"{client}-{i}");
                }
                else
                {
                    answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity).Codes.Should().Contain("SEND3001");
                }
            }
        }));

        service.Errors.Entries.Should().BeEmpty();
    }
}
