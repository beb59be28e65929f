using System.Reflection;
using System.Runtime.CompilerServices;
using Send.Framework.Frameworks;

namespace Send.Framework.Tests.Architecture;

/// <summary>
/// Where a signature says that something may not be null, null is refused by its name: not taken, and not found out later by somebody else.
/// </summary>
public class NullTests
{
    private const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // A definition is judged as a whole, and what it lacks is a finding like any other: ContradictoryDefinitionTests.
    private static readonly Type[] Judged = [typeof(FrameworkDefinition)];

    public static TheoryData<Type> Types =>
        [.. typeof(DateText).Assembly.GetExportedTypes().Where(t => !t.IsEnum && !Judged.Contains(t) && ForbiddenNulls(t).Any())];

    [Theory]
    [MemberData(nameof(Types))]
    public void PublicMember_NullWhereItIsForbidden_IsRefusedByName(Type type) =>
        string.Join('\n', ForbiddenNulls(type).Select(call => Fault(call.Member, call.Parameter)).OfType<string>()).Should().BeEmpty();

    // A search that finds little proves little: one of each kind of member, and hundreds in all.
    [Fact]
    public void ForbiddenNulls_OfTheLibrary_AreFound()
    {
        var all = typeof(DateText).Assembly.GetExportedTypes().SelectMany(ForbiddenNulls).ToArray();

        all.Should().HaveCountGreaterThan(280);
        all.Select(c => $"{c.Member.DeclaringType!.Name}.{c.Member.Name}({c.Parameter.Name})").Should().Contain(
            ["Finding..ctor(path)", "SendJson.ToJson(document)", "Programme.Next(activity)", "InspectionForm.set_Answers(value)"]);
    }

    private static IEnumerable<(MethodBase Member, ParameterInfo Parameter)> ForbiddenNulls(Type type)
    {
        NullabilityInfoContext context = new();
        return type.GetConstructors(Visible).Cast<MethodBase>().Concat(type.GetMethods(Visible))
            .Where(m => !m.IsAbstract && (m.IsSpecialName || !m.Name.Contains('<', StringComparison.Ordinal)))
            .Select(Closed)
            .SelectMany(m => m.GetParameters()
                .Where(p => !p.IsOut && !p.ParameterType.IsValueType && !p.ParameterType.IsByRef && !p.ParameterType.IsGenericParameter)
                .Where(p => context.Create(p).WriteState == NullabilityState.NotNull)
                .Select(p => (m, p)));
    }

    // What a member of any type does with a null of its own, it does for one type as for another.
    private static MethodBase Closed(MethodBase member) => member is MethodInfo { IsGenericMethodDefinition: true } method
        ? method.MakeGenericMethod([.. method.GetGenericArguments().Select(Examples.TypeFor)])
        : member;

    private static string? Fault(MethodBase member, ParameterInfo forbidden)
    {
        var where = $"{member.DeclaringType!.Name}.{member.Name}({forbidden.Name})";
        object? target = null;
        if (!member.IsStatic && !member.IsConstructor && !Examples.TryOf(member.DeclaringType!, out target))
        {
            // A property that is set when a value is made needs no more of the value.
            target = member.Name.StartsWith("set_", StringComparison.Ordinal) ? RuntimeHelpers.GetUninitializedObject(member.DeclaringType!) : null;
        }

        if (!member.IsStatic && !member.IsConstructor && target is null)
        {
            return $"{where}: there is no example of a {member.DeclaringType.Name} to call it on";
        }

        try
        {
            NullCall.Make(member, target, forbidden);
            return $"{where} takes null";
        }
        catch (ArgumentException refusal)
        {
            return (refusal.ParamName ?? "").Contains(forbidden.Name!, StringComparison.Ordinal)
                ? null
                : $"{where} refuses something else: {refusal.GetType().Name} '{refusal.ParamName}', {refusal.Message}";
        }
        catch (Exception fault)
        {
            return $"{where} fails: {fault.GetType().Name}, {fault.Message}";
        }
    }
}
