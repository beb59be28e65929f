#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property RestorePackagesWithLockFile=false

// Opens what was packed and says what a stranger would find in it:
//
//     dotnet run tools/packages/check.cs artifacts/packages
//
// Run it in the root of the repository. Each package has a README, an icon, a licence expression, release notes, symbols, and documentation
// for its library; depends on what it may depend on, and on nothing else; names the web address of the git remote, or none when there is
// none; was built deterministically; and holds no path of the machine that built it. Exit code 1 when something is not so.

using System.Diagnostics;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

Expected[] packages =
[
    new("Send.Framework", ["Ardalis.GuardClauses", "NodaTime"], ["lib/net10.0/Send.Framework.dll"]),
    new("Send.Framework.Fixtures", ["Send.Framework"], ["lib/net10.0/Send.Framework.Fixtures.dll"]),
    new("Send.Framework.AspNetCore", ["Microsoft.AspNetCore.OpenApi", "Send.Framework"], ["lib/net10.0/Send.Framework.AspNetCore.dll"]),
    new("Send.Framework.EntityFrameworkCore", ["Microsoft.EntityFrameworkCore.Relational", "Send.Framework"],
        ["lib/net10.0/Send.Framework.EntityFrameworkCore.dll"]),
    new("Send.Framework.Tool", [], ["tools/net10.0/any/Send.Framework.dll", "tools/net10.0/any/send-framework.dll"]),
];

var folder = args.Length > 0 ? args[0] : "artifacts/packages";
var root = Directory.GetCurrentDirectory();
var version = XDocument.Load("Version.props").Descendants("VersionPrefix").Single().Value;
var remote = Remote();
var faults = 0;

foreach (var package in packages)
{
    Check(package);
}

return faults == 0 ? 0 : 1;

void Check(Expected expected)
{
    var path = Path.Combine(folder, $"{expected.Id}.{version}.nupkg");
    var symbolsPath = Path.ChangeExtension(path, ".snupkg");
    if (!File.Exists(path) || !File.Exists(symbolsPath))
    {
        Fault(expected, $"{path} or its .snupkg is not there");
        return;
    }

    using var package = ZipFile.OpenRead(path);
    using var symbols = ZipFile.OpenRead(symbolsPath);
    var files = package.Entries.ToDictionary(entry => entry.FullName, Bytes);
    var pdbs = symbols.Entries.Where(entry => entry.FullName.EndsWith(".pdb", StringComparison.Ordinal))
        .ToDictionary(entry => entry.FullName, Bytes);

    var dependencies = CheckManifest(expected, files);
    CheckDocuments(expected, files);
    foreach (var assembly in expected.Assemblies)
    {
        CheckAssembly(expected, assembly, files, pdbs);
    }

    foreach (var (name, bytes) in files.Concat(pdbs))
    {
        Require(expected, !Holds(bytes, root), $"{name} holds the path {root}");
    }

    var size = new FileInfo(path).Length / 1024;
    var needs = dependencies.Length > 0 ? dependencies : "nothing";
    Console.WriteLine($"{expected.Id} {version}: {size} KB, {files.Count} files; depends on {needs}");
}

string CheckManifest(Expected expected, Dictionary<string, byte[]> files)
{
    var manifest = XDocument.Parse(Encoding.UTF8.GetString(files[$"{expected.Id}.nuspec"]).TrimStart('\uFEFF'));
    string Of(string name) => manifest.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value ?? "";

    Require(expected, Of("version") == version, $"its version is {Of("version")}");
    Require(expected, Of("license") == "MIT", "it has no licence expression 'MIT'");
    Require(expected, Of("readme") == "README.md", "it names no README");
    Require(expected, Of("icon") == "icon.png", "it names no icon");
    Require(expected, Of("description").Length > 80, "it does not describe itself");
    Require(expected, Of("authors").Length > 0 && Of("tags").Length > 0, "it has no authors or no tags");
    Require(expected, Of("releaseNotes") == NewestNotes(), "its release notes are not the newest section of CHANGELOG.md");

    var repository = manifest.Descendants().FirstOrDefault(element => element.Name.LocalName == "repository");
    var url = repository?.Attribute("url")?.Value;
    Require(
        expected,
        url is null ? !IsOnTheWeb(remote) : IsOnTheWeb(url) && (!IsOnTheWeb(remote) || url == remote),
        $"its repository is {url ?? "none"}, the git remote {(remote.Length > 0 ? remote : "none")}");

    var dependencies = manifest.Descendants().Where(element => element.Name.LocalName == "dependency").ToArray();
    var ids = dependencies.Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal).ToArray();
    Require(
        expected,
        ids.SequenceEqual(expected.Dependencies),
        $"it depends on {string.Join(", ", ids)}; it may depend on {string.Join(", ", expected.Dependencies)}");
    return string.Join(", ", dependencies.Select(dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}"));
}

void CheckDocuments(Expected expected, Dictionary<string, byte[]> files)
{
    Require(expected, files.TryGetValue("README.md", out var readme) && readme.Length > 500, "it has no README.md");
    // The size of a PNG stands at bytes 16 and 20, most significant byte first.
    Require(
        expected, files.TryGetValue("icon.png", out var icon) && icon[19] == 128 && icon[23] == 128, "it has no icon of 128 by 128 pixels");
    foreach (var library in expected.Assemblies.Where(name => name.StartsWith("lib/", StringComparison.Ordinal)))
    {
        Require(
            expected,
            files.TryGetValue(Path.ChangeExtension(library, ".xml"), out var docs)
                && XDocument.Load(new MemoryStream(docs)).Descendants("member").Any(),
            $"{library} has no documentation beside it");
    }
}

void CheckAssembly(Expected expected, string assembly, Dictionary<string, byte[]> files, Dictionary<string, byte[]> pdbs)
{
    if (!files.TryGetValue(assembly, out var image))
    {
        Fault(expected, $"it has no {assembly}");
        return;
    }

    using var reader = new PEReader(new MemoryStream(image));
    Require(
        expected,
        reader.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible),
        $"{assembly} was not built deterministically");

    if (!pdbs.TryGetValue(Path.ChangeExtension(assembly, ".pdb"), out var pdb))
    {
        Fault(expected, $"{assembly} has no symbols");
        return;
    }

    using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(pdb));
    var metadata = provider.GetMetadataReader();
    var outside = metadata.Documents.Select(handle => metadata.GetString(metadata.GetDocument(handle).Name))
        .FirstOrDefault(name => !name.StartsWith("/_/", StringComparison.Ordinal));
    Require(expected, outside is null, $"the symbols of {assembly} hold the path {outside}");
}

// What CHANGELOG.md says of the newest version: the text below its first heading of the second level, up to the next.
string NewestNotes() => Regex.Split(File.ReadAllText("CHANGELOG.md"), "^## .*$", RegexOptions.Multiline)[1].Trim();

// The address of the remote, without the name and password of whoever uses it. One that is not on the web (git@host:path) may become one in
// the package, where the SDK knows the host; otherwise the package does not say.
static string Remote()
{
    var call = new ProcessStartInfo("git", "remote get-url origin") { RedirectStandardOutput = true, RedirectStandardError = true };
    using var git = Process.Start(call)!;
    var address = git.StandardOutput.ReadToEnd().Trim();
    git.WaitForExit();
    return Regex.Replace(address, "(?<=^https?://)[^/@]*@", "");
}

static bool IsOnTheWeb(string address) => Regex.IsMatch(address, "^https?://[^@]+$");

static byte[] Bytes(ZipArchiveEntry entry)
{
    using var stream = entry.Open();
    using var copy = new MemoryStream();
    stream.CopyTo(copy);
    return copy.ToArray();
}

static bool Holds(byte[] bytes, string text) =>
    bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

void Require(Expected expected, bool holds, string fault)
{
    if (!holds)
    {
        Fault(expected, fault);
    }
}

void Fault(Expected expected, string fault)
{
    faults++;
    Console.Error.WriteLine($"{expected.Id}: {fault}.");
}

internal sealed record Expected(string Id, string[] Dependencies, string[] Assemblies);
