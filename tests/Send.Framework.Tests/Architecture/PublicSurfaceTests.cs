using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Send.Framework.Partnerships;

namespace Send.Framework.Tests.Architecture;

public class PublicSurfaceTests
{
    private const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(DateText).Assembly;
    private static readonly Type[] Public = Library.GetExportedTypes();

    [Fact]
    public void PublicClasses_AreSealedStaticOrAbstract() =>
        Public.Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false }).Should().BeEmpty("consumers compose; they do not inherit");

    [Fact]
    public void PublicProperties_HaveNoSetterButInit() =>
        Public.SelectMany(t => t.GetProperties(Visible)).Where(p => p.GetSetMethod() is { } setter && !IsInit(setter))
            .Select(Name).Should().BeEmpty("values do not change");

    [Fact]
    public void PublicFields_AreConstantsOrReadOnly() =>
        Public.SelectMany(t => t.GetFields(Visible)).Where(f => !f.IsLiteral && !f.IsInitOnly && !f.IsSpecialName)
            .Select(Name).Should().BeEmpty();

    [Fact]
    public void PublicSignatures_HaveNoDateTimeAndNoMutableCollection() =>
        Public.SelectMany(SignatureTypes).Where(s => Forbidden.Contains(s.Type) || (s.Type.IsArray && s.Type != typeof(byte[]))).Select(s => s.Where).Should().BeEmpty(
            "a date is a LocalDate, a list is an ImmutableArray; bytes that were written belong to the caller");

    [Fact]
    public void PublicTypes_LiveInARoom() =>
        Public.Where(t => t.Namespace == "Send.Framework").Should().Equal(
            [typeof(ISendDocument), typeof(SafeText)], "the ground floor is internal, except for what every room is written as and every program shows text with");

    // A record compares its fields with their own Equals, and that of ImmutableArray<T> compares the arrays by reference.
    [Fact]
    public void PublicRecords_WithLists_SayThemselvesWhenTheyAreEqual() =>
        Public.Where(t => IsRecord(t) && t.GetProperties(Visible & ~BindingFlags.Static).Any(p => IsList(p.PropertyType)) && IsGenerated(t.GetMethod("Equals", [t])!))
            .Should().BeEmpty("the equality that the compiler writes does not look inside an ImmutableArray");

    [Fact]
    public void PublicLists_AreNeverDefault()
    {
        var lists = Public.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(p => IsList(p.PropertyType)).ToArray();

        lists.Should().NotBeEmpty();
        lists.Where(p => (bool)p.PropertyType.GetProperty("IsDefault")!.GetValue(p.GetValue(null))!).Select(Name).Should().BeEmpty();
    }

    [Fact]
    public void StaticFields_NeverChange() =>
        Library.GetTypes().Where(t => !IsGenerated(t))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => !f.IsLiteral && !f.IsInitOnly && !f.IsDefined(typeof(ThreadStaticAttribute))).Select(Name)
            .Should().BeEmpty("two callers never see each other, and what a thread keeps for itself nobody else sees");

    [Fact]
    public void PublicEnums_TheZeroMemberClaimsNothing() =>
        Public.Where(t => t.IsEnum).Where(t => Enum.GetName(t, 0) is not ("NotStated" or "Missing")).Should().BeEmpty();

    [Fact]
    public void PublicEnums_MembersHaveStatedNumbersWithoutGaps() =>
        Public.Where(t => t.IsEnum).Should().AllSatisfy(t =>
            t.GetEnumValues().Cast<int>().Should().Equal(Enumerable.Range(0, t.GetEnumNames().Length)));

    [Fact]
    public void PublicStructs_TheDefaultSaysThatItIsNothing() =>
        Public.Where(t => t is { IsValueType: true, IsEnum: false }).Should().AllSatisfy(definition =>
        {
            var type = definition.IsGenericTypeDefinition ? definition.MakeGenericType(typeof(string)) : definition;
            var nothing = Activator.CreateInstance(type);
            type.GetProperties().Select(p => (p.Name, Value: p.PropertyType == typeof(bool) || p.PropertyType.IsEnum ? p.GetValue(nothing) : null))
                .Any(p => p is { Name: "IsEmpty" or "IsMissing", Value: true } || p.Value is Enum and { } state && state.ToString() == "NotStated")
                .Should().BeTrue("the default of {0} has to say that it claims nothing", type.Name);
            IsReadOnly(definition).Should().BeTrue();
        });

    // docs/upgrading.md, "Look-ups".
    [Fact]
    public void LookUps_ByTheirNames_ThrowAnswerOrGiveAResult()
    {
        var methods = Public.Where(t => !typeof(Delegate).IsAssignableFrom(t)).SelectMany(t => t.GetMethods(Visible)).Where(m => !m.IsSpecialName).ToArray();

        methods.Where(m => m.Name.StartsWith("TryFind", StringComparison.Ordinal)).Select(Name).Should().BeEmpty("it is TryGet");
        methods.Where(m => m.Name.StartsWith("Find", StringComparison.Ordinal) && !IsLookup(m.ReturnType)).Select(Name)
            .Should().BeEmpty("Find gives a result that says more than a record or nothing");
        methods.Where(m => m.Name.StartsWith("Try", StringComparison.Ordinal)).Should().AllSatisfy(m =>
        {
            m.ReturnType.Should().Be<bool>("{0} answers", Name(m));
            m.GetParameters().Should().Contain(p => p.IsOut, "{0} gives what it has", Name(m));
        });
        methods.Where(m => m.Name.StartsWith("Get", StringComparison.Ordinal) && m.GetParameters().Length > 0 && m.DeclaringType!.Namespace != "Send.Framework.Serialization")
            .Should().AllSatisfy(m =>
            {
                new NullabilityInfoContext().Create(m.ReturnParameter).ReadState.Should().NotBe(NullabilityState.Nullable, "{0} throws instead", Name(m));
                m.DeclaringType!.GetMethods(Visible).Should().Contain(other => other.Name == "Try" + m.Name, "{0} has a form that does not throw", Name(m));
            });
    }

    [Fact]
    public void CodesOfEnums_StandInOneClassForEach() =>
        Public.Where(t => t.GetMethods(Visible).Any(m => m is { Name: "ToCode", IsStatic: true }))
            .Should().AllSatisfy(t => t.Name.Should().Be(t.GetMethod("ToCode")!.GetParameters()[0].ParameterType.Name + "Extensions"))
            .And.HaveCountGreaterThan(8);

    private static bool IsLookup(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(LookupResult<>);

    private static readonly HashSet<Type> Forbidden =
    [
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeSpan),
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>),
    ];

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), false);

    private static bool IsReadOnly(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute), false);

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    private static IEnumerable<(Type Type, string Where)> SignatureTypes(Type type) =>
        from member in type.GetMembers(Visible)
        from used in member switch
        {
            PropertyInfo property => [property.PropertyType],
            FieldInfo field => [field.FieldType],
            MethodInfo method => method.GetParameters().Where(p => !p.IsDefined(typeof(ParamArrayAttribute))).Select(p => p.ParameterType).Append(method.ReturnType),
            ConstructorInfo made => made.GetParameters().Select(p => p.ParameterType),
            _ => Enumerable.Empty<Type>(),
        }
        from part in Parts(used)
        select (part, Name(member));

    private static IEnumerable<Type> Parts(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : type.IsByRef ? Parts(type.GetElementType()!)
        : [Nullable.GetUnderlyingType(type) ?? type];
}
