using System.Globalization;
using System.Text.Json;
using Send.Framework.Partnerships;
using Send.Framework.Sources;

namespace Send.Framework.Tests.Partnerships;

public class AuthorityDirectoryTests
{
    private static readonly AuthorityDirectory England = AuthorityDirectory.England;

    [Fact]
    public void England_HasThe153OfTodayAndFiveThatEnded()
    {
        England.All.Should().HaveCount(158);
        England.All.Where(record => record.ValidTo is not null).Select(record => record.DfeCode.ToString())
            .Should().Equal("835", "836", "837", "909", "928");
    }

    [Fact]
    public void Find_EveryFormerCode_FindsItsRecord() =>
        England.All.SelectMany(record => record.FormerGssCodes, (record, former) => (record, former))
            .Should().AllSatisfy(pair => England.Get(pair.former.Code).Should().BeSameAs(pair.record));

    [Fact]
    public void Find_EveryCodeOfEveryRecord_FindsIt()
    {
        foreach (var record in England.All.AtLeastOne())
        {
            England.Get(record.DfeCode).Should().BeSameAs(record);
            England.Get(record.GssCode).Should().BeSameAs(record);

            if (!record.OfstedUrn.IsEmpty)
            {
                England.Get(record.OfstedUrn).Should().BeSameAs(record);
            }
        }
    }

    // Three cities are their own authorities beside the county that is called after them: 831 and 830, 856 and 855, 892 and 891 in
    // TestData/places/local-authorities.json.
    [Theory]
    [InlineData("Derby County Council", "830", "831")]
    [InlineData("Leicester County Council", "855", "856")]
    [InlineData("County Council of Nottingham", "891", "892")]
    [InlineData("Derbyshire City Council", "830", "831")]
    [InlineData("City of Leicestershire", "855", "856")]
    [InlineData("nottinghamshire city", "891", "892")]
    public void FindByName_CityWithTheWordsOfItsCounty_MayBeEither(string name, params string[] codes)
    {
        var found = England.FindByName(name, new LocalDate(2026, 6, 29));

        found.Outcome.Should().Be(LookupOutcome.Ambiguous);
        found.Candidates.Select(candidate => candidate.DfeCode.ToString()).Should().BeEquivalentTo(codes);
    }

    // Names and codes: the list of the 153 authorities of today in TestData/places. Dorset County Council is another one, which ended in 2019.
    [Theory]
    [InlineData("{0}")]
    [InlineData("{0} Council")]
    [InlineData("The {0} Council")]
    [InlineData("{0} County Council")]
    [InlineData("{0} City Council")]
    [InlineData("{0} Metropolitan Borough Council")]
    [InlineData("{0} Metropolitan District Council")]
    [InlineData("{0} Unitary Council")]
    [InlineData("{0} Local Authority")]
    [InlineData("{0} MBC")]
    [InlineData("{0} CC")]
    [InlineData("{0} LBC")]
    [InlineData("{0} RBC")]
    [InlineData("London Borough of {0}")]
    [InlineData("London Borough of {0} Council")]
    [InlineData("LB of {0}")]
    [InlineData("LBC {0}")]
    [InlineData("Royal Borough of {0}")]
    [InlineData("Royal {0}")]
    [InlineData("City of {0}")]
    [InlineData("City of {0} Council")]
    [InlineData("{0}, City of")]
    [InlineData("{0} Corporation")]
    [InlineData("Metropolitan Borough of {0}")]
    [InlineData("County Council of {0}")]
    [InlineData("City Council of {0}")]
    [InlineData("Borough Council of {0}")]
    [InlineData("Council of {0}")]
    public void FindByName_FormsThatPeopleWrite_FindEveryAuthorityOfToday(string form)
    {
        using var source = JsonDocument.Parse(File.ReadAllText("TestData/places/local-authorities.json"));
        var authorities = source.RootElement.EnumerateArray()
            .SelectMany(a => new[] { "shortName", "onsName" }, (a, name) => (Name: a.GetProperty(name).GetString()!, Code: a.GetProperty("dfeCode").GetString()!)).ToArray();

        authorities.Should().HaveCount(2 * 153);
        authorities.Select(a => (a.Name, England.FindByName(string.Format(CultureInfo.InvariantCulture, form, a.Name), new LocalDate(2026, 6, 29)).Record?.DfeCode.ToString() ?? "none"))
            .Should().Equal(authorities.Select(a => (a.Name, form.Contains("{0} County", StringComparison.Ordinal) && a.Name == "Dorset" ? "835"
                : IsOfItsNamesake(form, a.Name) ? "none" : a.Code)));
    }

    // A city with the words of its county, or the other way round, is either: see the test above.
    private static bool IsOfItsNamesake(string form, string name) =>
        (form.Contains("County", StringComparison.Ordinal) && name is ("Derby" or "Leicester" or "Nottingham"))
        || (form.Contains("City", StringComparison.Ordinal) && name is ("Derbyshire" or "Leicestershire" or "Nottinghamshire"));

    [Fact]
    public void Get_CodeThatNoAuthorityHas_ThrowsWithIt()
    {
        ((Action)(() => England.Get(DfeCode.Parse("999")))).Should().Throw<ArgumentException>().WithMessage("No authority in the directory has the DfE code '999'.*");
        ((Action)(() => England.Get(GssCode.Parse("E10999999")))).Should().Throw<ArgumentException>().WithMessage("No authority in the directory has the GSS code 'E10999999'.*");
        ((Action)(() => England.Get(OfstedUrn.Parse("99999")))).Should().Throw<ArgumentException>()
            .WithMessage("No authority in the directory has the Ofsted reference number '99999'.*");
    }

    // Three digits are a DfE code, five to seven an Ofsted reference number, a letter and eight digits a GSS code: all three are Rotherham's.
    [Theory]
    [InlineData("372", "372")]
    [InlineData("E08000018", "372")]
    [InlineData("80543", "372")]
    [InlineData("999", null)]
    [InlineData("Rotherham", null)]
    [InlineData("", null)]
    public void TryGet_CodeAsText_IsThatOfItsForm(string code, string? dfeCode)
    {
        England.TryGet(code, out var found).Should().Be(dfeCode is not null);
        (found?.DfeCode.ToString()).Should().Be(dfeCode);
    }

    [Fact]
    public void Find_EmptyCode_FindsNothing()
    {
        England.TryGet(default(DfeCode), out _).Should().BeFalse();
        England.TryGet(default(GssCode), out _).Should().BeFalse();
        England.TryGet(default(OfstedUrn), out _).Should().BeFalse();
        England.Find(default(DfeCode), new LocalDate(2024, 1, 1)).Outcome.Should().Be(LookupOutcome.NotFound);
        England.RecordOf(ReadOnlySpan<char>.Empty).Should().BeNull();
        England.RecordOf(ReadOnlySpan<byte>.Empty).Should().BeNull();
    }

    [Fact]
    public void FindByCode_Utf8_IsTheSameAsText()
    {
        England.RecordOf("E08000016"u8).Should().BeSameAs(England.RecordOf("370"u8));
        England.RecordOf("80426"u8).Should().BeSameAs(England.RecordOf("370"));
        England.RecordOf("\u0663\u0667\u0660"u8).Should().BeNull();
    }

    // Every spelling of every authority leads to it, or to a list that has it: only Dorset is two.
    [Fact]
    public void FindByName_EveryNameOfEveryRecord_FindsIt()
    {
        foreach (var record in England.All.AtLeastOne())
        {
            foreach (var name in (string[])[record.Name, record.ShortName, record.OnsName, .. record.OtherNames])
            {
                foreach (var written in (string[])
                    [
                        name, name.ToUpperInvariant(), $" {name} ", name.Replace('-', ' '),
                        name.Replace(" and ", " & ", StringComparison.Ordinal),
                    ])
                {
                    var result = England.FindByName(written);
                    if (result.Outcome == LookupOutcome.Ambiguous)
                    {
                        result.Candidates.Select(candidate => candidate.DfeCode.ToString()).Should().Equal("835", "838");
                    }
                    else
                    {
                        result.Record.Should().BeSameAs(record, "'{0}' names it", written);
                    }
                }
            }
        }
    }

    [Fact]
    public void FindByName_ShortNameInForce_IsFoundOnThatDay()
    {
        var day = new LocalDate(2018, 9, 1);
        foreach (var record in England.InForceOn(day).AtLeastOne())
        {
            England.FindByName(record.ShortName, day).Record.Should().BeSameAs(record);
            England.FindByName($"{record.ShortName} Council", day).Candidates.Add(record).Should().Contain(record);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("&&&")]
    [InlineData("'.'")]
    [InlineData("the")]
    [InlineData("of")]
    [InlineData("City of")]
    [InlineData("County Council")]
    [InlineData("\ud800\udc00\ud800")]
    [InlineData("Rotherham\u0000x")]
    public void FindByName_NoName_IsNotFound(string name) => England.FindByName(name).Outcome.Should().Be(LookupOutcome.NotFound);

    [Fact]
    public void FindByName_HugeText_IsNotFound()
    {
        England.FindByName(new string('&', 1_000_000)).Outcome.Should().Be(LookupOutcome.NotFound);
        England.FindByName(new string('&', 200)).Outcome.Should().Be(LookupOutcome.NotFound);
    }

    // In Turkish, "I" becomes a dotless "ı"; in Arabic locales digits may be others; neither may matter.
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Everything_InAnotherCulture_IsTheSame(string culture)
    {
        var (before, now) = (CultureInfo.CurrentCulture, CultureInfo.GetCultureInfo(culture));
        CultureInfo.CurrentCulture = now;
        try
        {
            England.FindByName("ISLE OF WIGHT").Record!.DfeCode.ToString().Should().Be("921");
            England.Get(GssCode.Parse("E06000046")).ToString().Should().Be("921 Isle of Wight");
            England.Get(DfeCode.Parse("936")).AnnouncedChanges.Single().ToString()
                .Should().Be("East Surrey, West Surrey from 2027-04-01 (announced)");
            new IntegratedCareBoardDirectory(IntegratedCareBoardDirectory.England.All)
                .Serving(DfeCode.Parse("881"), new LocalDate(2026, 3, 31))[0].Share.Should().Be(0.567m);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Find_ByCode_AllocatesNothing()
    {
        var (day, dfe, gss) = (new LocalDate(2024, 1, 1), DfeCode.Parse("370"), GssCode.Parse("E08000016"));

        CodeContract.AllocatedBy(() =>
        {
            _ = England.Get(dfe);
            _ = England.Get(gss);
            _ = England.Find(dfe, day);
            _ = England.Find(gss, day);
            _ = England.RecordOf("E08000016"u8);
            _ = England.RecordOf("370");
            _ = England.RecordOf("80426"u8);
            _ = England.RecordOf("nothing"u8);
        }).Should().Be(0);
    }

    [Fact]
    public void With_NewRecord_AddsItAndLeavesTheOriginalAlone()
    {
        var added = new AuthorityRecord(
            DfeCode.Parse("998"), default, "Ruritania Council", "Ruritania", validFrom: new LocalDate(2027, 4, 1));

        var larger = England.With(added);

        larger.Get(DfeCode.Parse("998")).Should().BeSameAs(added);
        larger.FindByName("ruritania").Record.Should().BeSameAs(added);
        larger.All.Should().HaveCount(159);
        England.TryGet(DfeCode.Parse("998"), out _).Should().BeFalse();
        FluentActions.Invoking(() => England.Get(DfeCode.Parse("998"))).Should().Throw<ArgumentException>().WithMessage("*DfE code '998'*");
        England.All.Should().HaveCount(158);
    }

    [Fact]
    public void With_KnownCode_ReplacesTheRecord()
    {
        var replacement = new AuthorityRecord(
            DfeCode.Parse("936"), GssCode.Parse("E10000030"), "Surrey County Council", "Surrey", validTo: new LocalDate(2027, 3, 31));

        var changed = England.With(replacement);

        changed.All.Should().HaveCount(158);
        changed.Find(DfeCode.Parse("936"), new LocalDate(2027, 4, 1)).Outcome.Should().Be(LookupOutcome.NotInForce);
        England.Find(DfeCode.Parse("936"), new LocalDate(2027, 4, 1)).Outcome.Should().Be(LookupOutcome.Found);
    }

    [Fact]
    public void With_CodeOfAnother_Throws()
    {
        FluentActions.Invoking(() => England.With(new AuthorityRecord(DfeCode.Parse("998"), GssCode.Parse("E08000018"), "Ruritania")))
            .Should().Throw<ArgumentException>().WithMessage("*'E08000018'*");
        var twice = new AuthorityRecord(DfeCode.Parse("998"), default, "Ruritania");
        FluentActions.Invoking(() => new AuthorityDirectory([twice, twice])).Should().Throw<ArgumentException>().WithMessage("*'998'*");
    }

    [Fact]
    public void Find_RecordsPointAtEachOther_StillAnswers()
    {
        var (one, two) = (DfeCode.Parse("997"), DfeCode.Parse("998"));
        var end = new LocalDate(2020, 3, 31);
        var directory = new AuthorityDirectory(
        [
            new AuthorityRecord(one, default, "One", validTo: end, successors: [two, one]),
            new AuthorityRecord(two, default, "Two", validTo: end, successors: [one]),
        ]);

        var result = directory.Find(one, new LocalDate(2021, 1, 1));

        result.Outcome.Should().Be(LookupOutcome.NotInForce);
        result.Candidates.Should().BeEmpty();
    }

    // A predecessor's last day is the day before its successor's first, and each names the other.
    [Fact]
    public void Succession_FromEitherEnd_IsTheSame()
    {
        var forwards = England.All.SelectMany(record => record.Successors.Select(code => (record.DfeCode, code)));
        var backwards = England.All.SelectMany(record => record.Predecessors.Select(code => (code, record.DfeCode)));

        forwards.Should().BeEquivalentTo(backwards);
        forwards.Should().OnlyContain(pair => England.Get(pair.Item1).ValidTo!.Value.PlusDays(1) == England.Get(pair.Item2).ValidFrom);
    }

    [Fact]
    public void England_EveryRecord_SaysWhereItComesFrom() =>
        England.All.Should().OnlyContain(record =>
            !record.Sources.IsEmpty && record.Evidence != Evidence.NotStated && record.Region != null);

    [Fact]
    public void Surrey_Announced_IsWeakAndHasNoCodes()
    {
        var surrey = England.Get(DfeCode.Parse("936"));

        surrey.ValidTo.Should().BeNull();
        surrey.Successors.Should().BeEmpty();
        var change = surrey.AnnouncedChanges.Should().ContainSingle().Subject;
        change.EffectiveOn.Should().Be(new LocalDate(2027, 4, 1));
        change.SuccessorNames.Should().Equal("East Surrey", "West Surrey");
        change.Source.Evidence.Should().Be(Evidence.Secondary);
    }
}
