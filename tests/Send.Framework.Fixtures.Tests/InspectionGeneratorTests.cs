using System.Buffers;
using System.Security.Cryptography;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Serialization;

namespace Send.Framework.Fixtures.Tests;

public sealed class InspectionGeneratorTests
{
    [Fact]
    public void Take_OneHundredThousand_AreAllValidWithoutWarningsAndCoverEveryEditionKindAndGrade()
    {
        var kinds = new HashSet<(string, string)>();
        var grades = new HashSet<Grade>();
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        foreach (var inspection in new InspectionGenerator(20261123).Take(100_000))
        {
            buffer.ResetWrittenCount();
            SendJson.Write(inspection, buffer);
            SendJson.ReadInspection(buffer.WrittenSpan).ShouldHaveNoFindings();

            kinds.Add((inspection.Framework.Id, inspection.Kind.Code));
            grades.UnionWith(inspection.Judgements.Select(j => j.Judgement.Grade!));
            grades.UnionWith(inspection.ImprovementAreas.Select(a => a.Progress?.Grade).OfType<Grade>());
        }

        kinds.Should().BeEquivalentTo(FrameworkCatalogue.BuiltIn.OfFamily("area-send").SelectMany(e => e.Kinds, (e, kind) => (e.Id, kind.Code)));
        grades.Should().BeEquivalentTo(FrameworkCatalogue.BuiltIn.OfFamily("area-send").SelectMany(e => e.Scales).SelectMany(s => s.Grades).Distinct());
    }

    [Fact]
    public void TakeHistories_TwoThousand_AreValidSuccessiveInspectionsOfOnePartnership()
    {
        var authorities = new HashSet<Partnerships.DfeCode>();
        foreach (var history in new InspectionGenerator(7).TakeHistories(2_000))
        {
            history.Should().NotBeEmpty();
            authorities.Add(history[0].Partnership.LocalAuthority.DfeCode);
            history.Select(i => i.Partnership.LocalAuthority.DfeCode).Distinct().Should().ContainSingle();
            history.Zip(history.Skip(1)).Should().OnlyContain(pair => pair.First.Dates.Ended < pair.Second.Dates.Started);
            history.Select(i => i.Reference).Should().OnlyHaveUniqueItems();
            foreach (var inspection in history)
            {
                SendJson.ReadInspection(SendJson.ToUtf8Bytes(inspection)).ShouldHaveNoFindings();
            }
        }

        authorities.Should().HaveCountGreaterThan(140, "145 authorities lasted from 2016 to 2026, and any of them can be drawn");
    }

    [Fact]
    public void HistoryAt_SomeSeeds_HaveEveryKindThatFollowsAnother()
    {
        var kinds = new InspectionGenerator(7).TakeHistories(200).SelectMany(history => history).Select(i => i.Kind.Code).Distinct();

        kinds.Should().BeEquivalentTo("full", "revisit", "monitoring", "engagement-meeting");
    }

    // A change of any of these values breaks tests that consumers have written. It is a new generator, not a correction.
    [Theory]
    [InlineData(0, "a21f720fb1e5d4ff22eff52d14d603531c04ca58d0c2ee2c8cb5a2bdbf9f8dad")]
    [InlineData(1, "cceb6cd9ef4215fe03e66546810857fb49517cab417adf6a00e5f2216342e01b")]
    [InlineData(-1, "572719b7188c5b85bfa511938677194f3fa18c36e650f1759cd8d49a620d8fdf")]
    [InlineData(long.MaxValue, "be2630e668141470f118a16b9115c00cc48097dc4e3a2d699369c6962662ebd8")]
    public void Seed_OnAnyMachineAndInAnyVersion_GivesTheSameInspections(long seed, string expected)
    {
        var generator = new InspectionGenerator(seed);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var inspection in generator.Take(1_000).Concat(generator.TakeHistories(200).SelectMany(history => history)))
        {
            hash.AppendData(SendJson.ToUtf8Bytes(inspection));
        }

        Convert.ToHexStringLower(hash.GetHashAndReset()).Should().Be(expected);
    }

    [Fact]
    public void At_AnIndex_GivesTheInspectionThatTakeGivesThere() =>
        new InspectionGenerator(3).At(57).Should().Be(new InspectionGenerator(3).Take(100).ElementAt(57));

    [Fact]
    public void Take_GoneThroughTwice_GivesTheSame()
    {
        var generator = new InspectionGenerator(3);
        var taken = generator.Take(3);

        taken.ToList().Should().Equal(taken);
        generator.TakeHistories(2).Last().Should().Equal(generator.HistoryAt(1));
    }

    [Fact]
    public void Reference_OfGenerated_IsNeverThatOfAPublishedInspection() =>
        new InspectionGenerator(5).Take(1_000).Select(i => i.Reference).Should().OnlyContain(reference => reference!.StartsWith("91"));

    [Fact]
    public void Started_OfFullInspections_IsAMondayOfAWorkingWeek() =>
        new InspectionGenerator(5).Take(1_000).Where(i => i.Kind.Code == "full")
            .Should().OnlyContain(i => i.Dates.FirstKnown.DayOfWeek == IsoDayOfWeek.Monday && i.Dates.Ended == i.Dates.FirstKnown.PlusDays(4));

    [Fact]
    public void At_NegativeIndex_IsRefused() => ((Action)(() => new InspectionGenerator(1).At(-1))).Should().Throw<ArgumentException>();
}
