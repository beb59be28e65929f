using System.Buffers;
using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Pipelines;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Send.Framework.Frameworks;
using Send.Framework.Frameworks.Layouts;
using Send.Framework.Histories;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Reports;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Tests.Inspections;
using Send.Framework.Time;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Architecture;

/// <summary>A value of every type of the library, taken from what its own properties give, from a few values on.</summary>
internal static class Examples
{
    private const int EachType = 3;
    private const int OfAList = 20;

    private static readonly LocalDate Day = new(2024, 11, 4);

    // A crosswalk leads from one scale to another.
    private static readonly JudgementScale Another =
        JudgementScale.Binary("another", "Another scale", AreaSend.Edition2025.Source, new("yes", "Yes"), new("no", "No"));

    private static readonly Dictionary<Type, object> Given = new()
    {
        [typeof(string)] = "372",
        [typeof(LocalDate)] = Day,
        [typeof(Stream)] = Stream.Null,
        [typeof(PipeReader)] = PipeReader.Create(Stream.Null),
        [typeof(IBufferWriter<byte>)] = new ArrayBufferWriter<byte>(),
        [typeof(JsonSerializerOptions)] = JsonSerializerOptions.Default,
        [typeof(CultureInfo)] = CultureInfo.InvariantCulture,
        [typeof(IFormatProvider)] = CultureInfo.InvariantCulture,
        [typeof(Type)] = typeof(string),
        [typeof(Uri)] = new Uri("https://example.org/"),
        [typeof(object)] = "372",
        [typeof(DateInterval)] = new DateInterval(Day, Day),
        [typeof(FindingCode)] = FindingCode.Own("ACME-1", Severity.Error, "Title", "Meaning.", "Remedy."),
        [typeof(CrosswalkRelation)] = CrosswalkRelation.Equivalent,
    };

    private static readonly Lazy<Dictionary<Type, object>> Found = new(Collect);

    public static bool TryOf(Type type, out object? example)
    {
        var open = type.ContainsGenericParameters;
        example = Found.Value.GetValueOrDefault(type)
            ?? Found.Value.FirstOrDefault(f => open ? f.Key.IsGenericType && f.Key.GetGenericTypeDefinition() == type : type.IsAssignableFrom(f.Key)).Value;
        return example is not null;
    }

    /// <summary>A value that fits a parameter: null where that is allowed.</summary>
    public static object? For(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type.IsByRef || type.IsByRefLike)
        {
            return null;
        }

        return type == typeof(string) ? Text(parameter)
            : parameter.HasDefaultValue && !type.IsValueType ? null
            : (parameter.Member.DeclaringType, parameter.Name) == (typeof(Crosswalk), "to") ? Another
            : Given.TryGetValue(type, out var given) ? given
            : type.IsEnum ? Enum.GetValues(type).GetValue(1)
            : type == typeof(int) ? 1
            : Of(type);
    }

    /// <summary>A type that a parameter for types takes.</summary>
    public static Type TypeFor(Type parameter) =>
        parameter.GetGenericParameterConstraints().Any(c => c.IsGenericType) ? typeof(DfeCode)
        : parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? typeof(int)
        : typeof(string);

    // Codes are checked before what stands beside them.
    private static string? Text(ParameterInfo parameter) => (parameter.Member.DeclaringType!.Name, parameter.Name) switch
    {
        _ when parameter.HasDefaultValue => null,
        (nameof(FindingCode), "value") => "ACME-1",
        (_, "path") => "/dates/started",
        (nameof(HistorySubject) or nameof(Provider), "register") => "urn",
        _ => "outcome",
    };

    private static object? Of(Type type)
    {
        if (Given.TryGetValue(type, out var given))
        {
            return given;
        }

        if (type.IsAssignableTo(typeof(Delegate)))
        {
            var invoke = type.GetMethod("Invoke")!;
            return Expression.Lambda(
                type, Expression.Default(invoke.ReturnType), invoke.GetParameters().Select(p => Expression.Parameter(p.ParameterType))).Compile();
        }

        if (TryOf(type, out var found))
        {
            return found;
        }

        if (type.IsArray)
        {
            return Array.CreateInstance(type.GetElementType()!, 0);
        }

        if (type is { IsGenericType: true, IsInterface: true } && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        {
            var item = type.GetGenericArguments()[0];
            var list = Array.CreateInstance(item, 1);
            list.SetValue(Of(item), 0);
            return list;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            var item = type.GetGenericArguments()[0];
            var list = Array.CreateInstance(item, 1);
            list.SetValue(Of(item), 0);
            return typeof(ImmutableArray).GetMethods().First(m => m.Name == "Create" && m.GetParameters() is [{ ParameterType.IsArray: true }])
                .MakeGenericMethod(item).Invoke(null, [list]);
        }

        return type.IsValueType ? Activator.CreateInstance(type) : null;
    }

    private static Dictionary<Type, object> Collect()
    {
        var found = new Dictionary<Type, object>();
        var seen = new Dictionary<Type, int>();
        var next = new Queue<object>(Roots());
        while (next.TryDequeue(out var value))
        {
            var type = value.GetType();
            if (type.Assembly != typeof(DateText).Assembly || seen.GetValueOrDefault(type) >= EachType)
            {
                continue;
            }

            seen[type] = seen.GetValueOrDefault(type) + 1;
            found.TryAdd(type, value);
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
            {
                foreach (var inner in Values(() => property.GetValue(value)))
                {
                    next.Enqueue(inner);
                }
            }
        }

        return found;
    }

    private static IEnumerable<object> Values(Func<object?> read)
    {
        object? value;
        try
        {
            value = read();
        }
        catch (TargetInvocationException)
        {
            return [];
        }

        return value switch
        {
            null or string => [],
            IEnumerable all => Items(all),
            _ => [value],
        };
    }

    private static IEnumerable<object> Items(IEnumerable all)
    {
        if (all.GetType() is { IsGenericType: true, IsValueType: true } type && type.GetProperty("IsDefault")?.GetValue(all) is true)
        {
            return [];
        }

        return all.Cast<object?>().OfType<object>().Take(OfAList).SelectMany(i => i.GetType() is { IsGenericType: true } pair
            && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) ? [pair.GetProperty("Key")!.GetValue(i)!, pair.GetProperty("Value")!.GetValue(i)!] : new[] { i });
    }

    private static IEnumerable<object> Roots()
    {
        foreach (var property in typeof(DateText).Assembly.GetExportedTypes().Where(t => !t.ContainsGenericParameters)
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static)))
        {
            foreach (var value in Values(() => property.GetValue(null)))
            {
                yield return value;
            }
        }

        var utf8 = File.ReadAllBytes(Serialization.Repository.PathOf("docs/examples/rotherham-2024.json"));
        var rotherham = SendJson.ReadInspection(utf8);
        yield return rotherham;
        yield return FollowUpSchedule.For(rotherham.Value, Day);
        yield return SendJson.ReadDocument(utf8);
        yield return SendJson.ReadInspection("{}"u8);
        using var histories = File.OpenRead(Serialization.Repository.PathOf("docs/examples/histories.ndjson"));
        var file = SendJson.ReadHistoriesAsync(histories).AsTask().GetAwaiter().GetResult();
        yield return file;
        yield return new InspectionForm();
        yield return new GradeDefinition("yes", "Yes");
        yield return Judgement.Of(AreaSend.Outcomes.Inconsistent);
        yield return new Suspension(Day, null, null, file.Events[0]);
        yield return OwnFindingsOf(rotherham.Value);
        yield return new SendJsonConverter();
        yield return new SendTypeInfoResolver();
        foreach (var history in file.Book.Histories)
        {
            foreach (var inspection in history.Inspections)
            {
                if (history.PlanOf(inspection, new(2026, 11, 29)) is { } plan)
                {
                    yield return plan;
                }

                foreach (var record in history.RecordsOf(inspection, new(2026, 11, 29)))
                {
                    yield return record;
                }
            }
        }

        yield return NeighbourComparison.Of(
            new NeighbourSet(DfeCode.Parse("372"), [DfeCode.Parse("935")], AreaSend.Edition2025.Kinds[0].FollowUpRules[0].Source),
            Programme.For(file.Book.Histories, new(2026, 11, 29)));
        yield return Programme.For(file.Book.Histories, new(2026, 11, 29));
        yield return ReportReader.Read(ReportText.Of(File.ReadAllText(Serialization.Repository.PathOf("docs/examples/area-send-report.txt"))));
        foreach (var inspection in Sample.Everything().GroupBy(i => i.Framework.Id).Select(g => g.Last()))
        {
            yield return inspection;
        }
    }

    // Only a rule of a caller's own is handed one.
    private static OwnFindings OwnFindingsOf(Inspection inspection)
    {
        OwnFindings? seen = null;
        SendJson.ReadInspection(
            SendJson.ToUtf8Bytes(inspection), null, new() { Validation = new() { OwnRules = [new OwnRule((_, findings) => seen = findings)] } });
        return seen!;
    }
}
