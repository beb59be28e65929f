namespace Send.Framework.Tests.Validation.Frameworks;

/// <summary>Each fault of a definition is found where it is, and what is just within a limit is none.</summary>
public sealed class DefinitionChecksTests
{
    private const string Source = """ "source": { "title": "H", "publisher": "S", "evidence": "primary" } """;
    private const string Kind = "/kinds/0";
    private const string Rule = Kind + "/followUpRules/0";
    private const string Bands = "/scales/1/grades";

    [Theory]
    [InlineData("/inForceTo", "\"2026-03-31\"", "EndBeforeStart /inForceTo")]
    [InlineData("/inForceTo", "null", "")]
    [InlineData("/registers", """["own", "own"]""", "DefinedTwice /registers/1")]
    [InlineData("/openQuestions", """[{ "code": "Q1", "text": "?", "treatment": "!" }, { "code": "Q1", "text": "?", "treatment": "!" }]""", "DefinedTwice /openQuestions/1/code")]
    [InlineData("/remits", """[{ "code": "a", "name": "A" }, { "code": "a", "name": "A" }]""", "DefinedTwice /remits/1/code")]
    [InlineData("/remits", """[{ "code": "a", "name": "A", "inForceFrom": "2027-01-01", "inForceTo": "2026-12-31" }]""", "EndBeforeStart /remits/0/inForceTo")]
    [InlineData("/remits", """[{ "code": "a", "name": "A", "inForceFrom": "2027-01-01", "inForceTo": "2027-01-01" }]""", "")]
    [InlineData("/remits", """[{ "code": "a", "name": "A", "inForceFrom": "2029-01-01" }]""", "EndBeforeStart /remits/0/inForceFrom")]
    [InlineData("/remits", """[{ "code": "a", "name": "A", "inForceTo": "2026-03-01" }]""", "EndBeforeStart /remits/0/inForceTo")]
    [InlineData("/subject", "\"partnership\"", "PartnershipWithRemits /registers")]
    [InlineData("/subject", null, "PartnershipWithRemits /registers")]
    [InlineData("/registers", "[]", "")]
    [InlineData("/pauses/0/certainlyTo", "\"2026-12-31\"", "EndBeforeStart /pauses/0/certainlyTo")]
    [InlineData("/pauses/0/certainlyTo", "\"2027-01-01\"", "")]
    [InlineData("/pauses/0/activities", """["call", "walk"]""", "UnknownReference /pauses/0/activities/1")]
    [InlineData("/receiptEstimate", """{ "workingDaysBeforePublication": 8, "fewestWorkingDays": 4, "mostWorkingDays": 8, """ + Source + "}", "")]
    [InlineData(
        "/receiptEstimate", """{ "workingDaysBeforePublication": 8, "fewestWorkingDays": 9, "mostWorkingDays": 7, """ + Source + "}",
        "EndBeforeStart /receiptEstimate/fewestWorkingDays|EndBeforeStart /receiptEstimate/mostWorkingDays")]
    public void Edition(string place, string? value, string expected) => ShouldBeFound(expected, (place, value));

    [Theory]
    [InlineData("/activities/-", """{ "code": "walk", "name": "Walk", "kind": "meeting" }""", "NeverUsed /activities/1")]
    [InlineData("/activities/-", """{ "code": "call", "name": "Call", "kind": "meeting" }""", "DefinedTwice /activities/1/code")]
    [InlineData("/anchors/-", """{ "code": "walked", "words": "somebody walked" }""", "NeverUsed /anchors/1")]
    [InlineData("/addressees/-", """{ "code": "walker", "name": "the walker" }""", "NeverUsed /addressees/1")]
    [InlineData("/addressees/-", """{ "code": "caller", "name": "the caller" }""", "DefinedTwice /addressees/1/code")]
    [InlineData("/anchors/-", """{ "code": "published", "words": "it came out" }""", "NeverUsed /anchors/1|KnownCodeChanged /anchors/1")]
    [InlineData(Rule + "/anchors", """["called", "published"]""", "")]
    [InlineData(Rule + "/anchors", """["called", "walked"]""", "UnknownReference /kinds/0/followUpRules/0/anchors/1")]
    [InlineData(Rule + "/activity", "\"walk\"", "UnknownReference /kinds/0/followUpRules/0/activity")]
    [InlineData(Rule + "/addressee", "\"walker\"", "UnknownReference /kinds/0/followUpRules/0/addressee|NeverUsed /addressees/0")]
    [InlineData(Rule + "/addressee", "\"local-area-partnership\"", "NeverUsed /addressees/0")]
    [InlineData(Kind + "/generalRules/0/activity", "\"walk\"", "UnknownReference /kinds/0/generalRules/0/activity")]
    [InlineData(Kind + "/generalRules/0/activity", "\"call\"", "")]
    [InlineData(Kind + "/progressScale", "\"nobody\"", "UnknownScale /kinds/0/progressScale")]
    [InlineData(Kind + "/questions/3/scale", "\"safe-scale\"", "NeverUsed /scales/3")]
    [InlineData(Kind + "/questions/3/scale", "\"nobody\"", "UnknownScale /kinds/0/questions/3/scale|NeverUsed /scales/3")]
    public void Vocabulary(string place, string? value, string expected) => ShouldBeFound(expected, (place, value));

    [Theory]
    [InlineData("/scales/2/kind", "\"ordered\"", "GradesDoNotFitScale /scales/2/grades")]
    [InlineData("/scales/0/kind", "\"unordered\"", "GradesWithoutOrder /kinds/0/limitingRules/0/atBest")]
    [InlineData("/scales/0/kind", "\"binary\"", "GradesDoNotFitScale /scales/0/grades|GradesWithoutOrder /kinds/0/limitingRules/0/atBest")]
    [InlineData("/scales/2/grades/-", """{ "code": "nearly", "label": "Nearly" }""", "GradesDoNotFitScale /scales/2/grades")]
    [InlineData("/scales/3/grades/1/code", "\"raised\"", "DefinedTwice /scales/3/grades/1/code")]
    [InlineData("/scales/3/id", "\"safe-scale\"", "DefinedTwice /scales/3/id|UnknownScale /kinds/0/questions/3/scale")]
    [InlineData("/scales/0/rounding", "\"half-up\"", "BandOutOfPlace /scales/0/rounding")]
    [InlineData("/scales/0/mayBeCapped", "true", "BandOutOfPlace /scales/0/mayBeCapped")]
    [InlineData("/scales/1/mayBeCapped", "true", "")]
    [InlineData("/scales/0/grades/0/lowestScore", "1", "BandOutOfPlace /scales/0/grades/0")]
    [InlineData("/scales/0/grades/0/highestScore", "1", "BandOutOfPlace /scales/0/grades/0")]
    [InlineData(Bands + "/0/lowestScore", null, "BandOutOfPlace /scales/1/grades/0")]
    [InlineData(Bands + "/0/highestScore", null, "BandOutOfPlace /scales/1/grades/0")]
    [InlineData(Bands + "/0/lowestScore", "101", "EndBeforeStart /scales/1/grades/0/highestScore")]
    [InlineData(Bands + "/0/lowestScore", "100", "BandGap /scales/1/grades/0")]
    [InlineData(Bands + "/0/lowestScore", "49", "BandsOverlap /scales/1/grades/0")]
    [InlineData(Bands + "/0/lowestScore", "51", "BandGap /scales/1/grades/0")]
    [InlineData(Bands, """[{ "code": "high", "label": "High", "lowestScore": 0, "highestScore": 100 }]""", "GradesDoNotFitScale /scales/1/grades")]
    [InlineData("/scales/-", """{ "id": "prose", "name": "Prose", "kind": "narrative", """ + Source + "}", "NeverUsed /scales/4")]
    [InlineData("/scales/-", """{ "id": "prose", "name": "Prose", "kind": "binary", """ + Source + "}", "GradesDoNotFitScale /scales/4|NeverUsed /scales/4")]
    public void Scale(string place, string? value, string expected) => ShouldBeFound(expected, (place, value));

    [Theory]
    [InlineData(Kind + "/questions/3/code", "\"points\"", "DefinedTwice /kinds/0/questions/3/code")]
    [InlineData(Kind + "/categories/1/code", "\"worried\"", "DefinedTwice /kinds/0/categories/1/code")]
    [InlineData(Kind + "/questions/0/remits", """["school"]""", "RuleOnUnknownRemit /kinds/0/questions/0/remits/0")]
    [InlineData(Kind + "/questions/0/changes/0/remits", """["school"]""", "RuleOnUnknownRemit /kinds/0/questions/0/changes/0/remits/0")]
    [InlineData(Kind + "/questions/0/changes/0/notBefore", "\"2026-09-02\"", "EndBeforeStart /kinds/0/questions/0/changes/0/notBefore")]
    [InlineData(Kind + "/questions/0/changes/0/notBefore", "\"2026-09-01\"", "")]
    [InlineData(Kind + "/questions/0/changes/1/on", "\"2026-08-31\"", "ChangesOutOfOrder /kinds/0/questions/0/changes/1/on")]
    [InlineData(Kind + "/questions/0/changes/1/on", "\"2026-09-01\"", "")]
    [InlineData(Kind + "/visit/daysOnSite/maximum", "1", "EndBeforeStart /kinds/0/visit/daysOnSite/maximum")]
    [InlineData(Kind + "/visit/withinAWeek", """{ "count": 5, "of": 4, """ + Source + "}", "EndBeforeStart /kinds/0/visit/withinAWeek/of")]
    [InlineData(Kind + "/visit/withinAWeek", """{ "count": 4, "of": 4, """ + Source + "}", "")]
    [InlineData(Kind + "/visit/workingDaysToPublication/minimum", "10", "EndBeforeStart /kinds/0/visit/workingDaysToPublication/maximum")]
    [InlineData(Kind + "/visit/workingDaysToPublication/minimum", "9", "")]
    [InlineData(Kind + "/improvementRules/1/observed/minimum", "10", "EndBeforeStart /kinds/0/improvementRules/1/observed/maximum")]
    [InlineData(Kind + "/improvementRules/1/when/grades", """["fair", "poor"]""", "ContradictoryImprovementRules /kinds/0/improvementRules/1")]
    [InlineData(Kind + "/improvementRules/1/when", null, "ContradictoryImprovementRules /kinds/0/improvementRules/1")]
    [InlineData(Kind + "/improvementRules/1/occurrence", "\"may\"", "")]
    [InlineData(Kind + "/improvementRules/0/occurrence", "\"must-not\"", "")]
    [InlineData(Kind + "/improvementRules/1/when", """{ "question": "quality", "grades": ["poor"] }""", "ContradictoryImprovementRules /kinds/0/improvementRules/1")]
    [InlineData(Kind + "/categories/1/when", """{ "category": "worried" }""", "DefinitionContradicts /kinds/0/categories/1")]
    [InlineData(Kind + "/generalRules/-", """{ "name": "first", "text": "Again.", """ + Source + "}", "DefinedTwice /kinds/0/generalRules/1/name")]
    [InlineData(Kind + "/generalRules/-", """{ "name": "second", "text": "Again.", """ + Source + "}", "")]
    [InlineData(Kind + "/generalRules/0/id", "\"visits-2026/visit/first\"", "DerivedIdDiffers /kinds/0/generalRules/0/id")]
    [InlineData(Kind + "/limitingRules/0/id", "\"visits-2026/visit/not-met/unsafe\"", "")]
    public void KindOfInspection(string place, string? value, string expected) => ShouldBeFound(expected, (place, value));

    [Theory]
    [InlineData("/atBest", "\"good\"", "UnreachableRule /kinds/0/limitingRules/0/atBest")]
    [InlineData("/atBest", "\"poor\"", "")]
    [InlineData("/atBest", "\"met\"", "RuleOnUnknownGrade /kinds/0/limitingRules/0/atBest")]
    [InlineData("/question", "\"nobody\"", "RuleOnUnknownQuestion /kinds/0/limitingRules/0/question")]
    [InlineData("/question", "\"raised\"", "GradesWithoutOrder /kinds/0/limitingRules/0/atBest")]
    [InlineData("/question", "\"points\"", "RuleOnUnknownGrade /kinds/0/limitingRules/0/atBest")]
    public void Limit(string member, string? value, string expected) => ShouldBeFound(expected, (Kind + "/limitingRules/0" + member, value));

    [Theory]
    [InlineData("anchors", null, "IntervalWithoutAnchor /kinds/0/followUpRules/0/interval|NeverUsed /anchors/0")]
    [InlineData("anchors", "[]", "IntervalWithoutAnchor /kinds/0/followUpRules/0/interval|NeverUsed /anchors/0")]
    [InlineData("interval", null, "IntervalOrReason /kinds/0/followUpRules/0|DefinitionContradicts /kinds/0/followUpRules/0")]
    [InlineData("intervalUnknown", "\"Nobody says.\"", "IntervalOrReason /kinds/0/followUpRules/0")]
    [InlineData("until", "\"P6M\"", "")]
    [InlineData("tolerance", "\"P1M\"", "")]
    [InlineData("interval", """{ "terms": 1 }""", "")]
    [InlineData("interval", """{ "terms": 1000 }""", "")]
    [InlineData("interval", """{ "terms": 1001 }""", "MalformedInterval /kinds/0/followUpRules/0/interval")]
    [InlineData("interval", """{ "schoolDays": 0 }""", "MalformedInterval /kinds/0/followUpRules/0/interval")]
    [InlineData("interval", """{ "workingDays": 30 }""", "")]
    [InlineData("interval", """{ "fortnights": 1 }""", "MalformedInterval /kinds/0/followUpRules/0/interval|UnknownMember /kinds/0/followUpRules/0/interval/fortnights")]
    [InlineData("interval", """{ "terms": 1, "schoolDays": 1 }""", "MalformedInterval /kinds/0/followUpRules/0/interval")]
    [InlineData("interval", "\"P1000Y\"", "")]
    [InlineData("interval", "\"P1001Y\"", "MalformedInterval /kinds/0/followUpRules/0/interval")]
    [InlineData("recurrence", """{ "every": "P3M" }""", "DefinitionContradicts /kinds/0/followUpRules/0")]
    public void FollowUp(string member, string? value, string expected) => ShouldBeFound(expected, ($"{Rule}/{member}", value));

    [Fact]
    public void FollowUp_RangeToleranceAndRecurrence_ExcludeEachOther()
    {
        ShouldBeFound("DefinitionContradicts " + Rule, (Rule + "/until", "\"P6M\""), (Rule + "/tolerance", "\"P1M\""));
        ShouldBeFound("", (Rule + "/interval", null), (Rule + "/precision", null), (Rule + "/recurrence", """{ "every": "P3M" }"""));
        ShouldBeFound(
            "DefinitionContradicts " + Rule,
            (Rule + "/interval", null), (Rule + "/precision", null), (Rule + "/until", "\"P6M\""), (Rule + "/recurrence", """{ "every": "P3M" }"""));
        ShouldBeFound(
            "IntervalWithoutAnchor " + Rule + "|NeverUsed /anchors/0",
            (Rule + "/interval", null), (Rule + "/precision", null), (Rule + "/anchors", null), (Rule + "/recurrence", """{ "every": "P3M" }"""));
        ShouldBeFound("", (Rule + "/interval", null), (Rule + "/precision", null), (Rule + "/intervalUnknown", "\"Nobody says.\""));
        ShouldBeFound(
            "NeverUsed /anchors/0", (Rule + "/interval", null), (Rule + "/precision", null), (Rule + "/anchors", null), (Rule + "/intervalUnknown", "\"Nobody says.\""));
    }

    [Fact]
    public void Partnership_WithRemitsRegistersOrBoth_IsFoundOnce()
    {
        const string Remits = """[{ "code": "a", "name": "A" }]""";
        ShouldBeFound("PartnershipWithRemits /remits", ("/subject", null), ("/registers", null), ("/remits", Remits));
        ShouldBeFound("PartnershipWithRemits /remits", ("/subject", null), ("/remits", Remits));
        ShouldBeFound("", ("/subject", null), ("/registers", null));
    }

    [Fact]
    public void Messages_SayWhichOfTwoFaultsItIs()
    {
        Definitions.Found(("/scales/0/grades/0/lowestScore", "1")).Should().ContainSingle().Which.Should()
            .EndWith("Only a grade of a banded scale has a lowest and a highest score.");
        Definitions.Found((Bands + "/0/lowestScore", null)).Should().ContainSingle().Which.Should()
            .EndWith("A grade of a banded scale needs \"lowestScore\" and \"highestScore\".");
        Definitions.Found((Rule + "/intervalUnknown", "\"Nobody says.\"")).Should().ContainSingle().Which.Should()
            .EndWith("The rule has an interval and a reason why there is none. Keep one.");
        Definitions.Found((Rule + "/interval", null), (Rule + "/precision", null)).Should().ContainSingle().Which.Should()
            .EndWith("The rule needs an \"interval\", a \"recurrence\", or \"intervalUnknown\" with the reason why there is none.");
    }

    private static void ShouldBeFound(string expected, params (string Pointer, string? Value)[] changes) =>
        Definitions.Found(changes).Select(f => f.Split(' ')).Select(f => $"{f[0]} {f[1]}").Should().BeEquivalentTo(
            expected.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(e => e.Split(' ')).Select(e => $"{Definitions.CodeOf(e[0])} {e[1]}"));
}
