using System.Reflection;
using System.Runtime.CompilerServices;

namespace Send.Framework.Benchmarks.Floors;

/// <summary>
/// What a result keeps in memory: the objects that it reaches and does not share with a second result from the same bytes. Shared are
/// codes, editions, scales and whatever else exists once.
/// </summary>
internal sealed class RetainedGraph
{
    private readonly int[] _payloads;

    private RetainedGraph(IEnumerable<long> sizes)
    {
        Bytes = sizes.Sum();
        Objects = sizes.Count();

        // An array of bytes takes 24 bytes and its items; no object takes less than 24.
        _payloads = [.. sizes.Select(size => (int)size - 24)];
    }

    public long Bytes { get; }

    public int Objects { get; }

    public static RetainedGraph Of(Func<object> make)
    {
        var shared = Reached(make());
        return new([.. Reached(make()).Where(o => !shared.Contains(o)).Select(SizeOf)]);
    }

    /// <summary>The floor of any way to build the result: as many objects of the same sizes, with bytes copied into them.</summary>
    public object Allocate(ReadOnlySpan<byte> source)
    {
        var objects = new object[_payloads.Length];
        for (var i = 0; i < _payloads.Length; i++)
        {
            var copy = GC.AllocateUninitializedArray<byte>(_payloads[i]);
            source[..Math.Min(source.Length, copy.Length)].CopyTo(copy);
            objects[i] = copy;
        }

        return objects;
    }

    private static HashSet<object> Reached(object root)
    {
        var reached = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<object>([root]);
        while (waiting.TryPop(out var next))
        {
            if (next is not (Type or Delegate or Pointer) && reached.Add(next))
            {
                Push(next, next.GetType(), waiting);
            }
        }

        return reached;
    }

    private static void Push(object holder, Type type, Stack<object> waiting)
    {
        if (holder is Array array)
        {
            if (!type.GetElementType()!.IsPrimitive)
            {
                foreach (var item in array)
                {
                    PushValue(item, waiting);
                }
            }

            return;
        }

        for (var at = type; at is not null && holder is not string; at = at.BaseType)
        {
            foreach (var field in at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPrimitive && !field.FieldType.IsPointer)
                {
                    PushValue(field.GetValue(holder), waiting);
                }
            }
        }
    }

    // A struct is part of its holder; what it refers to is not.
    private static void PushValue(object? value, Stack<object> waiting)
    {
        if (value is ValueType)
        {
            if (!value.GetType().IsPrimitive && !value.GetType().IsEnum)
            {
                Push(value, value.GetType(), waiting);
            }
        }
        else if (value is not null)
        {
            waiting.Push(value);
        }
    }

    private static long SizeOf(object o)
    {
        if (o is string text)
        {
            return Rounded(22 + (2L * text.Length));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var twin = o is Array array ? Array.CreateInstance(o.GetType().GetElementType()!, array.Length) : RuntimeHelpers.GetUninitializedObject(o.GetType());
        var size = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(twin);
        return size;
    }

    private static long Rounded(long size) => Math.Max(24, (size + 7) / 8 * 8);
}
