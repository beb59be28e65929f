using System.Globalization;
using System.Reflection;
using System.Text;
using Pictures;
using Send.Framework.Fixtures;

namespace Send.Framework.Samples.Tests.Documentation;

/// <summary>Writes the map of the public surface, <c>docs/reference/api.md</c>, from the assemblies and their XML documentation.</summary>
internal static class ApiPage
{
    private static readonly string[] Unshown = ["Equals", "GetHashCode", "ToString", "CompareTo", "Deconstruct", "TryFormat", "GetType", "GetTypeInfo"];

    public static string Render()
    {
        var page = new StringBuilder();
        page.Append(
            """
            # The public surface

            Every public type, by namespace, with its own members. Equality, order, formatting and deconstruction are left out. Parameters,
            units, errors and sources are in the XML documentation that comes with the packages, so you see them in your editor.
            The [examples](examples.md) show each type in use. Records, structs and
            types called *value* are equal if their contents are equal; other classes are compared by reference. Objects do not change after they are made.

            This page is generated from the assemblies. A test compares the two; set `SEND_UPDATE_DOCS=1` to rewrite the page.

            """.ReplaceLineEndings("\n"));
        page.Append("\n# Package Send.Framework\n");
        var library = typeof(Inspections.Inspection).Assembly;
        Append(
            page, "In every namespace", "Values with a JSON contract, and how to show text from outside in your own output.",
            library.GetExportedTypes().Where(type => type.Namespace == "Send.Framework"));
        var rooms = HousePlan.Read(Repository.Root).Rooms;
        foreach (var room in rooms)
        {
            Type[] types = [.. library.GetExportedTypes().Where(type => RoomOf(type, rooms) == room)];
            if (types.Length > 0)
            {
                Append(page, room.Name, $"{char.ToUpperInvariant(room.Holds[0])}{room.Holds[1..]}.", types);
            }
        }

        page.Append("\n# Package Send.Framework.AspNetCore\n");
        const string AspNetCore = "Documents in requests and findings in answers; see [embed in ASP.NET Core](../how-to/embed-in-aspnet.md).";
        Append(page, nameof(AspNetCore), AspNetCore, typeof(AspNetCore.InspectionBody).Assembly.GetExportedTypes());

        page.Append("\n# Package Send.Framework.EntityFrameworkCore\n");
        const string EntityFrameworkCore = "Inspections in a database; see [store with EF Core](../how-to/store-with-ef-core.md).";
        Append(page, nameof(EntityFrameworkCore), EntityFrameworkCore, typeof(EntityFrameworkCore.StoredInspection).Assembly.GetExportedTypes());

        page.Append("\n# Package Send.Framework.Fixtures\n");
        const string Fixtures = "Ready-made values, documents and expectations for the tests of your program; see "
            + "[test with fixtures](../how-to/test-with-fixtures.md).";
        Append(page, nameof(Fixtures), Fixtures, typeof(AnInspection).Assembly.GetExportedTypes());
        return page.ToString();
    }

    // A room inside another has a part of its own.
    private static Room? RoomOf(Type type, IEnumerable<Room> rooms) =>
        rooms.Where(room => $"{type.Namespace}.".StartsWith($"Send.Framework.{room.Name}.", StringComparison.Ordinal)).MaxBy(room => room.Name.Length);

    private static void Append(StringBuilder page, string room, string says, IEnumerable<Type> types)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {room}\n\n{says}\n");
        foreach (var group in types.GroupBy(type => type.Namespace!).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n`{group.Key}`\n\n| type | is | members |\n| --- | --- | --- |\n");
            var docs = XmlSummaries.Of(group.First().Assembly);
            foreach (var type in group.OrderBy(NameOf, StringComparer.Ordinal))
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{NameOf(type)}` *{KindOf(type)}* | {docs.Of(type)} | {Members(type)} |\n");
            }
        }
    }

    private static string NameOf(Type type) =>
        type.IsNested ? $"{NameOf(type.DeclaringType!)}.{type.Name}"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>" : type.Name;

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static",
        _ when type.GetMethod("<Clone>$") is not null => "record",
        _ when typeof(Exception).IsAssignableFrom(type) => "exception",
        _ when type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType == type => "value",
        _ => "class",
    };

    private static string Members(Type type)
    {
        var all = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly);
        var properties = type.IsEnum ? [] : all.OfType<PropertyInfo>().ToArray();
        var same = properties.Where(property => property.GetMethod!.IsStatic).GroupBy(property => property.PropertyType).Where(group => group.Count() > 20).ToArray();
        var names =
            all.OfType<FieldInfo>().Where(field => !field.IsSpecialName).Select(field => field.Name)
                .Concat(properties.Where(property => !same.Any(group => group.Contains(property))).Select(property => property.Name))
                .Concat(all.OfType<MethodInfo>().Where(IsShown).Select(method => $"{method.Name}()"));
        var shown = string.Join(", ", names.Distinct().Select(name => $"`{name}`"));
        return string.Concat(same.Select(group => $"one `{group.Key.Name}` for each of {group.Count()}, ")) + shown;
    }

    private static bool IsShown(MethodInfo method) =>
        !method.IsSpecialName && method.Name[0] != '<' && !Unshown.Contains(method.Name) && !method.Name.Contains('.', StringComparison.Ordinal);
}
