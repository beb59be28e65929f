using System.Text;
using CsCheck;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Inspections;

/// <summary>
/// There is one definition of valid: what an inspection may be put together from is written, read back without an error and equal; what is
/// refused, reading refuses with the same codes.
/// </summary>
public sealed class OneDefinitionOfValidTests
{
    private int _accepted;

    // SEND_CASES=100000 was run when this was written.
    [Fact]
    public void Create_AnyParts_AcceptsWhatReadingAccepts()
    {
        var cases = Cases.OrMore(2_000);

        AnyParts.Any.Sample(Hold, iter: cases);

        _accepted.Should().BeGreaterThan((int)(cases / 100), "a law about what is accepted needs some that are");
    }

    private void Hold(AnyParts parts)
    {
        Inspection inspection;
        try
        {
            inspection = parts.Create();
        }
        catch (InvalidInspectionException refused)
        {
            var document = parts.ToJson();
            var read = SendJson.ReadInspection(document);
            Errors(read.Findings).Should().Equal(Errors(refused.Findings), "of {0}", Encoding.UTF8.GetString(document));
            return;
        }

        Interlocked.Increment(ref _accepted);
        var json = SendJson.ToUtf8Bytes(inspection);
        var again = SendJson.ReadInspection(json);
        again.Findings.Where(f => f.Severity == Severity.Error).Should().BeEmpty("of {0}", Encoding.UTF8.GetString(json));
        again.Value.Should().Be(inspection, "of {0}", Encoding.UTF8.GetString(json));
    }

    private static IEnumerable<string> Errors(IEnumerable<Finding> findings) =>
        findings.Where(f => f.Severity == Severity.Error).Select(f => f.Code.ToString()).Order(StringComparer.Ordinal);
}
