using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Time;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Serialization;

/// <summary>
/// Every type with a form of its own, without any option: alone, nullable, in a list, by name and as a key; by reflection and from a
/// generated context.
/// </summary>
public class WireTests
{
    private static readonly JsonSerializerOptions Reflected = JsonSerializerOptions.Default;
    private static readonly JsonSerializerOptions Generated = new() { TypeInfoResolver = WireContext.Default };

    private static readonly Inspection Rotherham = SendJson.ReadInspection(Repository.Example("rotherham-2024")).Value;
    private static readonly FollowUpSchedule Schedule = FollowUpSchedule.For(Rotherham, new LocalDate(2026, 11, 23));

    /// <summary>Values that read back, each with what it is written as where that is short.</summary>
    internal static readonly (object Value, string? Json)[] ReadBack =
    [
        (DfeCode.Parse("372"), "\"372\""),
        (GssCode.Parse("E08000018"), "\"E08000018\""),
        (OdsCode.Parse("QF7"), "\"QF7\""),
        (OfstedUrn.Parse("80543"), "\"80543\""),
        (FollowUpInterval.FromYears(5), "\"P5Y\""),
        (FollowUpInterval.FromWorkingDays(35), """{"workingDays":35}"""),
        (FollowUpInterval.Of(5, IntervalUnit.Years, IntervalPrecision.Approximately), """{"years":5,"precision":"approximately"}"""),
        (FollowUpInterval.Of(6, IntervalUnit.Terms, IntervalPrecision.Within), """{"terms":6,"precision":"within"}"""),
        (new SchoolTerm(SchoolTermSeason.Autumn, 2029), "\"autumn 2029\""),
        (DueWindow.Around(new(2029, 11, 4), IntervalPrecision.Approximately),
            """{"earliest":null,"target":"2029-11-04","latest":null,"term":"autumn 2029","precision":"approximately"}"""),
        (DueWindow.Around(new(2024, 4, 29), IntervalPrecision.Within),
            """{"earliest":null,"target":"2024-04-29","latest":"2024-04-29","term":null,"precision":"within"}"""),
        (DueWindow.Between(new(2026, 1, 1), new(2026, 3, 31), IntervalPrecision.NotStated),
            """{"earliest":"2026-01-01","target":null,"latest":"2026-03-31","term":"spring 2026"}"""),
        (DueWindow.Unknown, """{"earliest":null,"target":null,"latest":null,"term":null}"""),
        (DueWindow.Unknown.WithPrecision(IntervalPrecision.By), """{"earliest":null,"target":null,"latest":null,"term":null,"precision":"by"}"""),
        (FindingCodes.UnknownGrade, "\"SEND3001\""),
        (new Finding(FindingCodes.UnknownGrade, "/judgements/outcome", "No \"grade\"."), null),
        (new Finding(FindingCodes.UnknownGrade, "", "No grade.", new TextPosition(10, 2, 3)), null),
        (Rotherham, null),
        (HistoryEvent.Create(EventKind.PlanPublished, new(2024, 4, 29), HistorySubject.Of(DfeCode.Parse("935"))),
            """{"schema":"send-framework/event/v1","event":"plan-published","date":"2024-04-29","localAuthority":{"dfeCode":"935"}}"""),
    ];

    internal static readonly Type[] WrittenOnly =
        [typeof(Grade), typeof(Judgement), typeof(FollowUp), typeof(FollowUpSchedule), typeof(InspectionFramework), typeof(Standing), typeof(Programme)];

    private static readonly Type[] NoKey =
        [typeof(Finding), typeof(Inspection), typeof(InspectionDocument), typeof(HistoryEvent), .. WrittenOnly];

    public static TheoryData<Type> Enums => [.. typeof(Severity).Assembly.GetExportedTypes().Where(t => t.IsEnum)];

    public static TheoryData<int> Values => [.. Enumerable.Range(0, ReadBack.Length)];

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_ByItself_IsWrittenAndReadsBack(int index)
    {
        var (value, json) = ReadBack[index];

        Call(nameof(ShouldReadBack), value.GetType(), value, json);
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Enum_EveryMember_IsItsCodeAndReadsBack(Type type)
    {
        foreach (var member in Enum.GetValues(type))
        {
            Call(nameof(ShouldReadBack), type, member, $"\"{Hyphenated(member.ToString()!)}\"");
        }

        Reflect(() => JsonSerializer.Deserialize("1", type, Reflected)).Should().BeOfType<JsonException>().Which.Message.Should().Contain("Expected one of ");
        Reflect(() => JsonSerializer.Deserialize("\"NotStated\"", type, Reflected)).Should().BeOfType<JsonException>();
        Reflect(() => JsonSerializer.Serialize(Enum.ToObject(type, 99), type, Reflected)).Should().BeOfType<JsonException>();
    }

    // Where a set says its codes itself, it is what JSON has.
    [Theory]
    [MemberData(nameof(Enums))]
    public void Enum_WithAToCode_HasTheSameCodeInJson(Type type)
    {
        var toCode = type.Assembly.GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .FirstOrDefault(m => m.Name is "ToCode" or "ToWire" && m.GetParameters() is [var only] && only.ParameterType == type);
        (object Member, string? Code)[] coded = toCode is null ? [] : [.. Enum.GetValues(type).Cast<object>().Select(m => (m, CodeOf(toCode, m)))];

        coded.Where(c => c.Code is not null).Select(c => JsonSerializer.Serialize(c.Member, type, Reflected))
            .Should().Equal(coded.Where(c => c.Code is not null).Select(c => $"\"{c.Code}\""));
    }

    [Fact]
    public void Grade_InSomebodysType_IsItsCode()
    {
        JsonSerializer.Serialize(new { AreaSend.Outcomes.Inconsistent }).Should().Be("""{"Inconsistent":"inconsistent"}""");
        Reflect(() => JsonSerializer.Deserialize<Grade>("\"inconsistent\"")).Should().BeOfType<NotSupportedException>().Which.Message.Should().Contain("scale");
    }

    [Fact]
    public void Judgement_InSomebodysType_IsThatOfTheDocument()
    {
        JsonSerializer.Serialize(Judgement.Of(AreaSend.Outcomes.Inconsistent)).Should().Be("\"inconsistent\"");
        JsonSerializer.Serialize(Judgement.Absent(AbsenceReason.InsufficientEvidence, "IE")).Should().Be("""{"absent":"insufficient-evidence","raw":"IE"}""");
    }

    [Fact]
    public void FollowUp_InSomebodysType_IsThatOfTheSchedule()
    {
        var all = JsonSerializer.Serialize(Schedule.FollowUps);

        SendJson.ToJson(Schedule).Should().Contain($"\"followUps\":{all},");
        JsonSerializer.Serialize(Schedule).Should().Be(SendJson.ToJson(Schedule));
        JsonSerializer.Serialize(AreaSend.Edition2025).Should().Be(SendJson.ToJson(AreaSend.Edition2025));
    }

    [Fact]
    public void Standing_InSomebodysType_IsThatOfTheContract()
    {
        var programme = Programme.For([InspectionHistory.Of(Rotherham)], new LocalDate(2026, 11, 23));

        foreach (var options in new[] { Reflected, Generated })
        {
            JsonSerializer.Serialize(programme, options).Should().Be(SendJson.ToJson(programme));
            JsonSerializer.Serialize(programme.Standings[0], options).Should().Be(SendJson.ToJson(programme.Standings[0]));
        }

        Reflect(() => JsonSerializer.Deserialize<Standing>("{}", Generated)).Should().BeOfType<NotSupportedException>();
    }

    // What SendJson writes, JsonSerializer writes the same way.
    [Fact]
    public void TypesWithAContract_HaveTheAttribute() =>
        typeof(Severity).Assembly.GetExportedTypes().Where(t => t is { IsClass: true } && t.IsAssignableTo(typeof(ISendDocument)))
            .Should().HaveCount(7).And.OnlyContain(t => t.GetCustomAttribute<JsonConverterAttribute>()!.ConverterType == typeof(SendJsonConverter));

    [Fact]
    public void WrittenOnly_FromAGeneratedContext_IsTheSame()
    {
        WireBox<FollowUp> box = new(Schedule.FollowUps[0], null, [.. Schedule.FollowUps], []);

        JsonSerializer.Serialize(box, Generated).Should().Be(JsonSerializer.Serialize(box, Reflected)).And.Contain(
            "{\"activity\":\"strategic-plan\",\"rule\":\"area-send-2023/full/typically-positive/strategic-plan\"");
        Reflect(() => JsonSerializer.Deserialize<FollowUp>("{}", Generated)).Should().BeOfType<NotSupportedException>();
    }

    [Fact]
    public void Document_AsABody_KeepsWhatCannotBeReadForTheJudge()
    {
        var document = JsonSerializer.Deserialize<InspectionDocument>("""{"framework":7,"kind":"full"}""")!;

        document.Framework.State.Should().Be(FieldState.Unreadable);
        document.Kind.Value.Should().Be("full");
        JsonSerializer.Deserialize<InspectionDocument>(JsonSerializer.Serialize(document, Generated), Generated)!.Kind.Value.Should().Be("full");
        Reflect(() => JsonSerializer.Deserialize<InspectionDocument>("[]")).Should().BeOfType<SendJsonException>();
    }

    [Fact]
    public void Default_OfACode_IsNull_AndNoKey()
    {
        JsonSerializer.Serialize(default(DfeCode)).Should().Be("null");
        JsonSerializer.Deserialize<DfeCode>("null").IsEmpty.Should().BeTrue();
        Reflect(() => JsonSerializer.Serialize(new Dictionary<DfeCode, int> { [default] = 1 })).Should().BeOfType<JsonException>();
    }

    [Theory]
    [InlineData("{\"target\":\"2024-02-30\"}")]
    [InlineData("{\"earliest\":\"2024-03-01\",\"latest\":\"2024-02-01\"}")]
    [InlineData("{\"precision\":\"perhaps\"}")]
    [InlineData("{\"due\":\"2024-03-01\"}")]
    [InlineData("\"2024-03-01\"")]
    public void Window_ThatIsNone_IsRefused(string json) =>
        Reflect(() => JsonSerializer.Deserialize<DueWindow>(json)).Should().BeOfType<JsonException>();

    [Theory]
    [InlineData("""{"years":5,"months":6}""")]
    [InlineData("""{"years":0}""")]
    [InlineData("""{"precision":"by"}""")]
    [InlineData("""{"years":5,"precision":"by","more":1}""")]
    [InlineData("{}")]
    [InlineData("5")]
    public void Interval_ThatIsNone_IsRefused(string json) =>
        Reflect(() => JsonSerializer.Deserialize<FollowUpInterval>(json)).Should().BeOfType<JsonException>();

    // A type that gets the attribute gets into the tables above.
    [Fact]
    public void TypesWithTheAttribute_AreAllTried() =>
        typeof(Severity).Assembly.GetExportedTypes()
            .Where(t => t.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType == typeof(SendJsonConverter) && !t.IsEnum)
            .Should().BeEquivalentTo(ReadBack.Select(v => v.Value.GetType()).Concat(WrittenOnly).Append(typeof(InspectionDocument)).Distinct());

    [Theory]
    [MemberData(nameof(Values))]
    public void TypeConverter_OfAValueThatParses_ReadsBackWhatItWrites(int index)
    {
        var value = ReadBack[index].Value;
        if (!value.GetType().GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>)))
        {
            return;
        }

        var converter = TypeDescriptor.GetConverter(value);
        var text = converter.ConvertToInvariantString(value);

        converter.ConvertFrom(null, CultureInfo.GetCultureInfo("tr-TR"), text!).Should().Be(value);
        Reflect(() => converter.ConvertFrom("no such thing")).Should().BeOfType<FormatException>();
    }

    private static void ShouldReadBack<T>(T value, string? json)
        where T : notnull
    {
        WireBox<T> box = new(value, value, [value, value], new() { ["it"] = value });
        foreach (var options in new[] { Reflected, Generated })
        {
            var alone = JsonSerializer.Serialize(value, options);
            alone.Should().Be(json ?? alone);
            JsonSerializer.Deserialize<T>(alone, options).Should().Be(value);
            var boxed = JsonSerializer.Serialize(box, options);
            boxed.Should().Be("{" + $"\"Value\":{alone},\"Maybe\":{alone},\"All\":[{alone},{alone}],\"Named\":{{\"it\":{alone}}}" + "}");
            JsonSerializer.Deserialize<WireBox<T>>(boxed, options)!.All.Should().Equal(value, value);
            if (NoKey.Contains(typeof(T)))
            {
                continue;
            }

            var keyed = JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 1 }, options);
            JsonSerializer.Deserialize<Dictionary<T, int>>(keyed, options).Should().ContainKey(value);
        }

        if (typeof(T).IsValueType)
        {
            Call(nameof(ShouldBeNullable), typeof(T), value);
        }
    }

    private static void ShouldBeNullable<T>(T value)
        where T : struct
    {
        foreach (var options in new[] { Reflected, Generated })
        {
            JsonSerializer.Serialize<T?>(null, options).Should().Be("null");
            JsonSerializer.Deserialize<T?>("null", options).Should().BeNull();
            JsonSerializer.Deserialize<T?>(JsonSerializer.Serialize<T?>(value, options), options).Should().Be(value);
        }
    }

    private static void Call(string method, Type type, params object?[] arguments)
    {
        try
        {
            typeof(WireTests).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(null, arguments);
        }
        catch (TargetInvocationException thrown)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown.InnerException!);
        }
    }

    // Without it the test above would hold of an assembly whose sets had lost their codes.
    [Fact]
    public void Enums_WithAToCode_AreMany() =>
        typeof(Severity).Assembly.GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .Count(m => m.Name == "ToCode" && m.GetParameters() is [var only] && only.ParameterType.IsEnum).Should().BeGreaterThan(8);

    private static Exception? Reflect(Func<object?> act) => Record.Exception(() => { act(); });

    private static string? CodeOf(MethodInfo toCode, object member)
    {
        try
        {
            return (string?)toCode.Invoke(null, [member]);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static string Hyphenated(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
