using JudgementService;

await JudgementApp.Create(args).RunAsync();
