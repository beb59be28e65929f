using BenchmarkDotNet.Running;
using Send.Framework.Benchmarks.Ratios;

if (args is ["ratios", .. var names])
{
    RatioRun.Run(names);
}
else if (args is ["scale", .. var counts])
{
    await ScaleRun.RunAsync(counts);
}
else if (args is ["phases"])
{
    PhaseRun.Run();
}
else if (args is ["agree"])
{
    Agreement.Check();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
