using Guide;

// Each snippet of the guide is a class with a method Run. The name of one is the argument; without it all are run.
Dictionary<string, Func<Task>> snippets = new(StringComparer.Ordinal)
{
    [nameof(Codes)] = Of(Codes.Run),
    [nameof(GradesAndJudgements)] = Of(GradesAndJudgements.Run),
    [nameof(DocumentsAndInspections)] = Of(DocumentsAndInspections.Run),
    [nameof(ResultsWithFindings)] = Of(ResultsWithFindings.Run),
    [nameof(WindowsAndDates)] = Of(WindowsAndDates.Run),
    [nameof(SchedulesAndKnownFacts)] = Of(SchedulesAndKnownFacts.Run),
    [nameof(Editions)] = Of(Editions.Run),
    [nameof(Places)] = Of(Places.Run),
    [nameof(Plans)] = Of(Plans.Run),
    [nameof(Feed)] = Feed.Run,
};

foreach (var name in args.Length == 0 ? [.. snippets.Keys] : args)
    await snippets[name]();

static Func<Task> Of(Action run) => () =>
{
    run();
    return Task.CompletedTask;
};
