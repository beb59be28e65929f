using System.Reflection;
using System.Runtime.CompilerServices;
using Send.Framework.Time;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("Send.Framework.Tests.WarmTestFramework", "Send.Framework.Tests")]

namespace Send.Framework.Tests;

/// <summary>
/// Makes what the mutated rooms make once (calendars, editions, scales, tables) before the first test. Otherwise Stryker takes the test that
/// happens to be first for the only one that reaches that code; now it judges such a mutant by all tests.
/// </summary>
internal sealed class WarmTestFramework : XunitTestFramework
{
    public WarmTestFramework(IMessageSink messages)
        : base(messages)
    {
        var rooms = typeof(WarmTestFramework).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "MutatedRooms").Value!
            .Split(';').Select(room => $"Send.Framework.{room}").ToArray();
        foreach (var type in typeof(WorkingDayCalendar).Assembly.GetTypes().Where(t => !t.ContainsGenericParameters && rooms.Any(r => IsIn(t, r))))
        {
            Try(() => RuntimeHelpers.RunClassConstructor(type.TypeHandle));
            foreach (var property in type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            {
                Try(() => property.GetValue(null));
            }
        }
    }

    private static bool IsIn(Type type, string room) => type.Namespace is { } name && (name + ".").StartsWith(room + ".", StringComparison.Ordinal);

    // A mutant may break what is made; the tests say so, not this.
    private static void Try(Action make)
    {
        try
        {
            make();
        }
        catch (Exception e) when (e is TargetInvocationException or TypeInitializationException or NotSupportedException or ArgumentException)
        {
        }
    }
}
