using Send.Framework.Fixtures.Generation;

namespace Send.Framework.Fixtures.Tests;

public sealed class RandomSourceTests
{
    // The test vector of the Rust implementation (rand_xoshiro, xoshiro256starstar.rs), which gives the numbers of the authors' C code.
    [Fact]
    public void Next_FromTheReferenceState_GivesTheReferenceNumbers()
    {
        var random = new RandomSource(1, 2, 3, 4);

        Enumerable.Range(0, 10).Select(_ => random.Next()).Should().Equal(
            11520UL, 0UL, 1509978240UL, 1215971899390074240UL, 1216172134540287360UL, 607988272756665600UL, 16172922978634559625UL,
            8476171486693032832UL, 10595114339597558777UL, 2904607092377533576UL);
    }

    // The test vector of Rosetta Code for SplitMix64 with the seed 1234567.
    [Fact]
    public void SplitMix_FromTheReferenceSeed_GivesTheReferenceNumbers()
    {
        var state = 1234567UL;

        Enumerable.Range(0, 5).Select(_ => RandomSource.SplitMix(ref state)).Should().Equal(
            6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL, 4593380528125082431UL, 16408922859458223821UL);
    }

    [Fact]
    public void Below_ManyTimes_GivesEveryNumberAboutAsOften()
    {
        var random = RandomSource.For(1, 0, 0);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++)
        {
            counts[random.Below(7)]++;
        }

        counts.Should().OnlyContain(count => count > 9_500 && count < 10_500);
    }

    [Fact]
    public void PickSeveral_AsManyAsThereAre_GivesAllInOrder() =>
        RandomSource.For(1, 0, 0).PickSeveral([1, 2, 3, 4], 4).Should().Equal(1, 2, 3, 4);

    [Fact]
    public void For_OtherStreamOrIndexOrSeed_GivesOtherNumbers() =>
        new[] { RandomSource.For(1, 0, 0), RandomSource.For(1, 0, 1), RandomSource.For(1, 1, 0), RandomSource.For(2, 0, 0) }
            .Select(random => random.Next()).Should().OnlyHaveUniqueItems();
}
