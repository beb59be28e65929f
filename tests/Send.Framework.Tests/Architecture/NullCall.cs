using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;

namespace Send.Framework.Tests.Architecture;

/// <summary>Calls a member with null for one parameter and an example for each other, and waits for what it does.</summary>
internal static class NullCall
{
    public static void Make(MethodBase member, object? target, ParameterInfo forbidden)
    {
        object?[] arguments = [.. member.GetParameters().Select(p => p.Position == forbidden.Position ? null : Examples.For(p))];
        Finish(Invoker(member)(target, arguments));
    }

    // Spans cannot be boxed, so reflection cannot pass them: a method made for the call has them empty.
    private static Func<object?, object?[], object?> Invoker(MethodBase member)
    {
        DynamicMethod call = new("Call", typeof(object), [typeof(object), typeof(object?[])], typeof(NullCall).Module, skipVisibility: true);
        var code = call.GetILGenerator();
        var type = member.DeclaringType!;
        if (!member.IsStatic && !member.IsConstructor)
        {
            code.Emit(OpCodes.Ldarg_0);
            code.Emit(type.IsValueType ? OpCodes.Unbox : OpCodes.Castclass, type);
        }

        foreach (var parameter in member.GetParameters())
        {
            Load(code, parameter);
        }

        if (member is ConstructorInfo constructor)
        {
            code.Emit(OpCodes.Newobj, constructor);
            Box(code, type);
        }
        else
        {
            var method = (MethodInfo)member;
            code.Emit(member.IsStatic || type.IsValueType ? OpCodes.Call : OpCodes.Callvirt, method);
            Box(code, method.ReturnType);
        }

        code.Emit(OpCodes.Ret);
        return call.CreateDelegate<Func<object?, object?[], object?>>();
    }

    private static void Load(ILGenerator code, ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type.IsByRef || type.IsByRefLike)
        {
            var local = code.DeclareLocal(type.IsByRef ? type.GetElementType()! : type);
            code.Emit(OpCodes.Ldloca, local);
            code.Emit(OpCodes.Initobj, local.LocalType);
            code.Emit(type.IsByRef ? OpCodes.Ldloca : OpCodes.Ldloc, local);
            return;
        }

        code.Emit(OpCodes.Ldarg_1);
        code.Emit(OpCodes.Ldc_I4, parameter.Position);
        code.Emit(OpCodes.Ldelem_Ref);
        code.Emit(OpCodes.Unbox_Any, type);
    }

    private static void Box(ILGenerator code, Type type)
    {
        if (type == typeof(void))
        {
            code.Emit(OpCodes.Ldnull);
        }
        else if (type.IsByRefLike || type.IsPointer || type.IsByRef)
        {
            code.Emit(OpCodes.Pop);
            code.Emit(OpCodes.Ldnull);
        }
        else if (type.IsValueType)
        {
            code.Emit(OpCodes.Box, type);
        }
    }

    // What is only done when somebody waits for it or counts it.
    private static void Finish(object? answer)
    {
        if (answer is null or string)
        {
            return;
        }

        if (answer is IEnumerable all)
        {
            all.GetEnumerator().MoveNext();
        }
        else if (answer is Task task)
        {
            task.GetAwaiter().GetResult();
        }
        else if (answer.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
        {
            ((Task)Unwrapped(() => type.GetMethod("AsTask")!.Invoke(answer, null))!).GetAwaiter().GetResult();
        }
        else if (answer.GetType().GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)) is { } stream)
        {
            var each = Unwrapped(() => stream.GetMethod("GetAsyncEnumerator")!.Invoke(answer, [CancellationToken.None]))!;
            var next = typeof(IAsyncEnumerator<>).MakeGenericType(stream.GetGenericArguments()).GetMethod("MoveNextAsync")!;
            ((ValueTask<bool>)Unwrapped(() => next.Invoke(each, null))!).AsTask().GetAwaiter().GetResult();
        }
    }

    private static object? Unwrapped(Func<object?> call)
    {
        try
        {
            return call();
        }
        catch (TargetInvocationException thrown)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(thrown.InnerException!).Throw();
            throw;
        }
    }
}
