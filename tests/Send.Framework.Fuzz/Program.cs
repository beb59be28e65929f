using Send.Framework.Fuzz;

if (!FuzzOptions.TryParse(args, out var options))
{
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}

return options switch
{
    { Only: { } index } => FuzzRun.Again(options.Seed, index),
    { Write: { } count } => LineFile.Write(options.Seed, count, options.BadEvery),
    { Large: true } => LargeInputs.Execute(),
    _ => new FuzzRun(options).Execute(),
};
