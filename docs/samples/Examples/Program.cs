using Examples;

// Each snippet of the page is a class with a method Run. The name of one is the argument; without it all are run.
Dictionary<string, Func<Task>> snippets = new(StringComparer.Ordinal)
{
    [nameof(Subjects)] = Of(Subjects.Run),
    [nameof(Answers)] = Of(Answers.Run),
    [nameof(Families)] = Of(Families.Run),
    [nameof(Rules)] = Of(Rules.Run),
    [nameof(Following)] = Of(Following.Run),
    [nameof(Areas)] = Of(Areas.Run),
    [nameof(HistoryParts)] = HistoryParts.Run,
    [nameof(ReportParts)] = Of(ReportParts.Run),
    [nameof(Judging)] = Of(Judging.Run),
    [nameof(Json)] = Of(Json.Run),
    [nameof(TestData)] = Of(TestData.Run),
    [nameof(Words)] = Of(Words.Run),
};

foreach (var name in args.Length == 0 ? [.. snippets.Keys] : args)
    await snippets[name]();

static Func<Task> Of(Action run) => () =>
{
    run();
    return Task.CompletedTask;
};
