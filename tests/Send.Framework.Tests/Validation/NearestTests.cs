using CsCheck;

namespace Send.Framework.Tests.Validation;

public class NearestTests
{
    [Theory]
    [InlineData("systemic-failing", "systemic-failings")]
    [InlineData("Systemic Failings", "systemic-failings")]
    [InlineData(" inconsistent ", "inconsistent")]
    [InlineData("inconsistnet", "inconsistent")]
    [InlineData("incnosistant", "inconsistent")]
    [InlineData("typically_positve", "typically-positive")]
    [InlineData("outstanding", null)]
    [InlineData("", null)]
    [InlineData("  ", null)]
    public void To_Outcome_IsTheWordThatWasMeant(string text, string? meant) =>
        Nearest.To(text, ["typically-positive", "inconsistent", "systemic-failings"]).Should().Be(meant);

    [Fact]
    public void To_EquallyNear_IsTheFirst()
    {
        Nearest.To("abcx", ["abcy", "abc", "abcxz"]).Should().Be("abcy");
        Nearest.To("abcx", ["abc", "abcy", "abcxz"]).Should().Be("abc");
        Nearest.To("abcd", ["bacd", "abce", "abcd"]).Should().Be("abcd");
    }

    [Fact]
    public void To_TextOfAnyLength_IsComparedUpToEightyCharacters()
    {
        var longest = new string('x', 80);
        Nearest.To(longest, [longest]).Should().Be(longest);
        Nearest.To(longest + "x", [longest]).Should().BeNull();
        Nearest.To(longest, [longest + "x"]).Should().BeNull();
    }

    // Against the whole table of the textbook, with no short cut: the first of the candidates with the least distance, if that is within a
    // third of the length.
    [Fact]
    public void To_AnyWords_IsTheFirstOfTheLeastDistance() =>
        Gen.Select(Gen.Char["abcA -_"].Array[1, 12].Select(c => new string(c)), Gen.Char["abc-"].Array[0, 12].Select(c => new string(c)).Array[0, 5]).Sample(
            (text, candidates) =>
            {
                var folded = text.Trim().Replace(' ', '-').Replace('_', '-').ToLowerInvariant();
                var distances = candidates.Select(c => Distance(folded, c)).ToArray();
                var within = Math.Max(1, folded.Length / 3);
                var expected = folded.Length == 0 || distances.Length == 0 || distances.Min() > within ? null
                    : candidates[Array.IndexOf(distances, distances.Min())];

                Nearest.To(text, candidates).Should().Be(expected, "{0} among {1}", text, string.Join(", ", candidates));
            },
            iter: Cases.AtMost(20_000));

    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i
                    : new[]
                    {
                        table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1),
                        i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? table[i - 2, j - 2] + 1 : int.MaxValue,
                    }.Min();
            }
        }

        return table[a.Length, b.Length];
    }
}
