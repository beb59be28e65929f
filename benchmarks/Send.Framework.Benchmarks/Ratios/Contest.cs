using System.Globalization;
using System.Runtime;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>Contenders that take turns, round by round, in one process, and what came of it.</summary>
internal sealed class Contest(string title, int rounds)
{
    private const int WarmUps = 10;

    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(50);

    // Long enough that what the contender before left in the caches does not count, short enough that a change of the machine's speed
    // falls on all contenders of a round.
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(8);

    private readonly List<Contender> _contenders = [];
    private readonly List<(string Name, double Value)> _ratios = [];

    /// <summary>Adds a contender.</summary>
    /// <param name="name">What it is called in the output.</param>
    /// <param name="run">One call of it.</param>
    /// <param name="operations">How many operations a call is: small ones are put together so that the call itself does not count.</param>
    public Contest With<T>(string name, Func<T> run, int operations = 1)
    {
        _contenders.Add(new(name, () => Sink<T>.Last = run(), operations));
        return this;
    }

    public Contest Run()
    {
        for (var pass = 0; pass < WarmUps; pass++)
        {
            _contenders.ForEach(c => c.WarmUp(WarmUp, Turn));
            WaitForCompiler();
        }

        _contenders.ForEach(c => c.MeasureBytes());
        for (var round = 0; round < rounds; round++)
        {
            _contenders.ForEach(c => c.TakeTurn());
        }

        return this;
    }

    /// <summary>Prints how often the time of the second goes into that of the first.</summary>
    public Contest Ratio(string over, string under) => Ratio($"{over}/{under}", over, under);

    public Contest Ratio(string name, string over, string under)
    {
        Print(name, this[over].RatioTo(this[under]));
        return this;
    }

    public Contest Figure(string name, double value)
    {
        Print(name, value);
        return this;
    }

    public Contest Bytes(params string[] names)
    {
        foreach (var name in names)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bytes {name} {this[name].Bytes:0.#}"));
        }

        return this;
    }

    /// <summary>Prints bytes allocated by a contender over a number of bytes that it cannot do without.</summary>
    public Contest BytesPer(string name, string floor, long bytes)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bytes {floor} {bytes}"));
        return Figure($"{name}/{floor}", this[name].Bytes / bytes);
    }

    /// <summary>Prints how long an input is.</summary>
    public Contest Size(string name, int bytes)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bytes {name}-input {bytes}"));
        return this;
    }

    /// <summary>All contenders and ratios as a table in Markdown; the first contender is the reference.</summary>
    public void WriteTable(TextWriter output)
    {
        output.WriteLine($"### {title}");
        output.WriteLine();
        output.WriteLine($"| contender | ns | × {_contenders[0].Name} | bytes |");
        output.WriteLine("| --- | --: | --: | --: |");
        foreach (var contender in _contenders)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {contender.Name} | {contender.Median:#,##0.#} | {contender.RatioTo(_contenders[0]):0.00#} | {contender.Bytes:#,##0.#} |"));
        }

        output.WriteLine();
        output.WriteLine("| figure | value |");
        output.WriteLine("| --- | --: |");
        foreach (var (name, value) in _ratios)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {value:0.00} |"));
        }

        output.WriteLine();
    }

    // It works in the background, and on a busy machine it is late.
    private static void WaitForCompiler()
    {
        long before;
        do
        {
            before = JitInfo.GetCompiledMethodCount();
            Thread.Sleep(200);
        }
        while (JitInfo.GetCompiledMethodCount() != before);
    }

    private Contender this[string name] => _contenders.Single(c => c.Name == name);

    private void Print(string name, double value)
    {
        _ratios.Add((name, value));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {name} {value:0.000}"));
    }

    // Results go somewhere, or the compiler might leave the work out.
    private static class Sink<T>
    {
        public static T? Last { get; set; }
    }
}
