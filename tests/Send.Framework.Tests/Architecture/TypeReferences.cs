using System.Reflection;

namespace Send.Framework.Tests.Architecture;

/// <summary>Every type that a compiled type uses: in its shape, in the signatures of its members and inside their bodies.</summary>
internal static class TypeReferences
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Of(Type type) => Mentioned(type).SelectMany(Parts).Distinct();

    /// <summary>The methods and constructors of a type, each with the members that its body mentions.</summary>
    public static IEnumerable<(MethodBase Method, MemberInfo Member)> Calls(Type type) =>
        Methods(type).SelectMany(method => MethodBody.MembersOf(method), (method, member) => (method, member));

    private static IEnumerable<Type?> Mentioned(Type type)
    {
        yield return type.BaseType;
        foreach (var used in type.GetInterfaces().Concat(Constraints(type.GetGenericArguments())))
        {
            yield return used;
        }

        foreach (var member in type.GetMembers(Declared).Append(type).Where(m => m is not Type || m == type))
        {
            foreach (var attribute in member.GetCustomAttributesData())
            {
                yield return attribute.AttributeType;
            }

            foreach (var used in SignatureOf(member))
            {
                yield return used;
            }
        }

        foreach (var (_, member) in Calls(type))
        {
            yield return member as Type ?? member.DeclaringType;
            foreach (var used in SignatureOf(member))
            {
                yield return used;
            }
        }
    }

    private static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared));

    private static IEnumerable<Type?> SignatureOf(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodInfo method => [method.ReturnType, .. ParametersOf(method), .. Constraints(method.GetGenericArguments())],
        MethodBase method => ParametersOf(method),
        _ => [],
    };

    private static IEnumerable<Type> ParametersOf(MethodBase method) => method.GetParameters().Select(p => p.ParameterType);

    private static IEnumerable<Type> Constraints(Type[] arguments) =>
        arguments.SelectMany(a => a.IsGenericParameter ? a.GetGenericParameterConstraints() : [a]);

    // An array, a reference or a closed generic type mentions the types that it is made of.
    private static IEnumerable<Type> Parts(Type? type) => type switch
    {
        null or { IsGenericParameter: true } => [],
        { HasElementType: true } => Parts(type.GetElementType()),
        { IsConstructedGenericType: true } => type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()),
        _ => [type],
    };
}
