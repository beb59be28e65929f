using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Send.Framework.Samples.Tests.Documentation;

/// <summary>
/// Every public type has an example: a program under docs/samples that uses it, a block of code on a page, or a program that is built from the
/// packages in CI. An example in XML documentation is a part of a sample, so that it compiles too.
/// </summary>
public partial class ExampleTests
{
    private static readonly System.Reflection.Assembly[] Packages =
    [
        typeof(Inspections.Inspection).Assembly, typeof(AspNetCore.InspectionBody).Assembly,
        typeof(EntityFrameworkCore.StoredInspection).Assembly, typeof(Fixtures.AnInspection).Assembly,
    ];

    // Nobody writes these: UseSendFramework, an attribute or the answer of an endpoint applies them. They are public for the code that Entity
    // Framework Core and System.Text.Json generate, which names them.
    private static readonly Type[] NamedByGeneratedCode =
    [
        typeof(EntityFrameworkCore.CodeTextConverter<>), typeof(EntityFrameworkCore.DateConverter), typeof(EntityFrameworkCore.EventConverter),
        typeof(EntityFrameworkCore.InspectionConverter), typeof(EntityFrameworkCore.RoundTripTextConverter<>), typeof(Serialization.SendJsonConverter),
    ];

    [Fact]
    public void PublicTypes_HaveAnExample()
    {
        var used = Samples().SelectMany(TypesOf).ToHashSet();
        var code = WithoutComments(
            SampleFiles().Concat(Consumers()).Select(File.ReadAllText).Concat(Page.All.SelectMany(PageBlock.Of).Where(b => b.Language == "csharp").Select(b => b.Text)));
        used.Should().HaveCountGreaterThan(150, "the samples are built with these tests");

        Packages.SelectMany(package => package.GetExportedTypes()).Except(NamedByGeneratedCode)
            .Where(type => !used.Contains(type.FullName!.Replace('+', '.')) && !Names(type).Any(name => Regex.IsMatch(code, name)))
            .Select(type => type.FullName).Order(StringComparer.Ordinal)
            .Should().BeEquivalentTo([], "a type without an example is hard to find a use for: docs/samples/Examples");
    }

    // What is named by generated code has no other use in the samples: an entry that is used by hand leaves the list.
    [Fact]
    public void NamedByGeneratedCode_IsNamedByNoSample() =>
        NamedByGeneratedCode.Select(type => type.FullName).Should().NotIntersectWith(Samples().SelectMany(TypesOf));

    [Fact]
    public void Documentation_Examples_ArePartsOfSamples()
    {
        var samples = string.Join('\n', SampleFiles().Select(file => Unindented(File.ReadAllText(file))));
        var examples = Packages.SelectMany(package => XDocument.Load(Path.ChangeExtension(package.Location, ".xml")).Descendants("member"))
            .SelectMany(member => member.Descendants("example").Descendants("code").Select(code => (Name: member.Attribute("name")!.Value, Code: Unindented(code.Value).Trim())))
            .ToArray();

        examples.Should().NotBeEmpty();
        examples.Where(example => !samples.Contains(example.Code, StringComparison.Ordinal)).Select(example => example.Name)
            .Should().BeEquivalentTo([], "an example in the documentation stands in a program under docs/samples, which is compiled");
    }

    // A word such as Change or Source in a comment is no use of the type.
    private static string WithoutComments(IEnumerable<string> files) => Comments().Replace(string.Join('\n', files), "");

    // A nested type is named with the one around it, and a class of extensions by what it adds.
    private static IEnumerable<string> Names(Type type) =>
        type.GetMethods().Where(method => method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), false)).Select(method => $@"\.{method.Name}\(")
            .Append(type.IsNested ? $@"\b{type.DeclaringType!.Name}\.{type.Name}\b" : $@"(?<![\w.]){type.Name.Split('`')[0]}\b");

    private static IEnumerable<string> SampleFiles() =>
        Directory.EnumerateFiles(Repository.PathOf("docs/samples"), "*.cs", SearchOption.AllDirectories).Where(file => !Made().IsMatch(file.Replace('\\', '/')));

    private static IEnumerable<string> Consumers() =>
        new[] { "tests/Send.Framework.Fixtures.Consumers", "tests/Send.Framework.Vendor", "tests/Send.Framework.Consumers" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !Made().IsMatch(file.Replace('\\', '/')));

    private static IEnumerable<string> Samples()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return Directory.EnumerateDirectories(Repository.PathOf("docs/samples"))
            .Select(folder => (folder, name: Path.GetFileName(folder)))
            .Select(sample => Path.Combine(sample.folder, "bin", configuration, "net10.0", $"{sample.name}.dll"))
            .Where(File.Exists);
    }

    // Whatever a program calls or holds is in its table of types.
    private static string[] TypesOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(handle => NameOf(metadata, handle))];
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference ? $"{NameOf(metadata, (TypeReferenceHandle)type.ResolutionScope)}.{name}"
            : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    private static string Unindented(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));

    [GeneratedRegex("(?<!:)//.*")]
    private static partial Regex Comments();

    [GeneratedRegex("/(bin|obj)/")]
    private static partial Regex Made();
}
