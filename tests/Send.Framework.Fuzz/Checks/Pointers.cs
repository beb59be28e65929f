using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Send.Framework.Frameworks;
using Send.Framework.Fuzz.Documents;
using Send.Framework.Validation;

namespace Send.Framework.Fuzz.Checks;

/// <summary>JSON Pointers (RFC 6901): their form, and where they lead.</summary>
internal static class Pointers
{
    // What a document may lack, and is then told of at the place that it would have.
    private static readonly HashSet<string> Members =
        [.. Vocabulary.Names, .. FrameworkCatalogue.BuiltIn.Editions.SelectMany(e => e.Kinds).SelectMany(k => k.Questions).Select(q => q.Code)];

    public static bool AreWellFormed(string pointer)
    {
        if (pointer.Length > 0 && pointer[0] != '/')
        {
            return false;
        }

        for (var i = pointer.IndexOf('~', StringComparison.Ordinal); i >= 0; i = pointer.IndexOf('~', i + 1))
        {
            if (i + 1 == pointer.Length || pointer[i + 1] is not ('0' or '1'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Follows every pointer in a text that is JSON; in one that is not, they lead as far as it was read.</summary>
    public static void Follow(ImmutableArray<Finding> findings, byte[] utf8)
    {
        if (findings.Any(f => f.Code == FindingCodes.MalformedJson || f.Code == FindingCodes.NotUtf8 || f.Code == FindingCodes.TrailingContent
            || f.Code == FindingCodes.EmptyInput || f.Code == FindingCodes.NotAnObject))
        {
            return;
        }

        var start = utf8.AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? 3 : 0;
        using var document = JsonDocument.Parse(utf8.AsMemory(start), new JsonDocumentOptions { MaxDepth = 2_000 });
        foreach (var finding in findings)
        {
            Laws.Require(Leads(document.RootElement, finding.Path), $"'{finding.Path}' leads somewhere ({finding.Code})");
        }
    }

    private static bool Leads(JsonElement from, string pointer)
    {
        if (pointer.Length == 0)
        {
            return true;
        }

        var end = pointer.IndexOf('/', 1);
        var step = (end < 0 ? pointer[1..] : pointer[1..end]).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        var rest = end < 0 ? "" : pointer[end..];
        if (from.ValueKind == JsonValueKind.Array)
        {
            return int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < from.GetArrayLength() && Leads(from[index], rest);
        }

        if (from.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        // A member may be there twice, a long name is cut, and half a surrogate pair is shown as U+FFFD.
        foreach (var member in from.EnumerateObject())
        {
            if (IsNamed(member, step) && Leads(member.Value, rest))
            {
                return true;
            }
        }

        return rest.Length == 0 && Members.Contains(step) && !from.EnumerateObject().Any(member => IsNamed(member, step));
    }

    private static bool IsNamed(JsonProperty member, string step)
    {
        // A long name may be cut within a character.
        var isCut = step.Length > 60 && step.EndsWith("...", StringComparison.Ordinal);
        try
        {
            return member.Name == step || (isCut && member.Name.StartsWith(step[..^3].Split('\uFFFD')[0], StringComparison.Ordinal));
        }
        catch (InvalidOperationException)
        {
            return isCut || step.Contains('\uFFFD', StringComparison.Ordinal);
        }
    }
}
