using static Send.Framework.Validation.Frameworks.FrameworkContract;

namespace Send.Framework.Validation.Frameworks;

/// <summary>The framework contract, version 1: every object with its members. Members that need not be there may be null.</summary>
internal static class FrameworkShapes
{
    private static readonly Shape Name = Shape.Text(LongestName);
    private static readonly Shape Words = Shape.Text(LongestText);
    private static readonly Shape Code = Shape.Of(ShapeKind.Code, "a code");
    private static readonly Shape Codes = Shape.List(Code);
    private static readonly Shape SomeCodes = Shape.List(Code, least: 1);
    private static readonly Shape Date = Shape.Of(ShapeKind.Date, "a date written as year, month and day, such as 2024-11-14");
    private static readonly Shape Flag = Shape.Of(ShapeKind.Flag, "true or false");
    private static readonly Shape Number = Shape.Of(ShapeKind.Number, "a number");
    private static readonly Shape AnyWhole = Shape.Whole(int.MinValue, int.MaxValue);
    private static readonly Shape Interval = Shape.Of(
        ShapeKind.Interval, "an interval, such as \"P5Y\", \"P18M\" or { \"workingDays\": 35 }");

    private static readonly Shape Precision = Shape.Term("a precision of an interval", FrameworkTerms.Precisions.Codes);

    private static readonly Shape Source = Shape.Object("a source", () =>
    [
        Required("title", Name), Optional("locator", Words), Required("evidence", Shape.Term("a strength of a source", FrameworkTerms.Evidences.Codes)),
        Required("publisher", Name), Optional("address", Words), Optional("edition", Date), Optional("note", Words),
    ]);

    private static readonly Shape Range = Shape.Object("an observed range", () =>
    [
        Required("count", Shape.Whole(1, int.MaxValue)), Required("minimum", AnyWhole), Required("maximum", AnyWhole), Optional("median", Number), Sourced(),
    ]);

    private static readonly Shape Condition = Shape.Object("a condition", () =>
    [
        Optional("question", Code), Optional("anyQuestion", Flag), Optional("anyProgress", Flag), Optional("grades", SomeCodes), Optional("except", Codes),
        Optional("category", Code), Optional("remits", SomeCodes), Optional("startedFrom", Date), Optional("startedTo", Date),
        Optional("allOf", Conditions()), Optional("anyOf", Conditions()),
    ]);

    /// <summary>A whole document.</summary>
    public static Shape Framework { get; } = Shape.Object("a framework", () =>
    [
        Required("schema", Name), Required("id", Code), Required("family", Code), Required("name", Name), Required("summary", Words),
        Required("jurisdiction", Name), Optional("subject", Shape.Term("a kind of subject", FrameworkTerms.Subjects.Codes)),
        Optional("registers", Codes),
        Optional("remits", Shape.List(Shape.Object("a remit", () =>
            [Required("code", Code), Required("name", Name), Optional("inForceFrom", Date), Optional("inForceTo", Date)]))),
        Required("inspectorates", Shape.List(Name, least: 1)), Required("inForceFrom", Date), Optional("inForceTo", Date), Sourced(),
        Optional("legalBasis", Shape.List(Shape.Object("a legal basis", () => [Required("text", Words), Sourced()]))),
        Optional("activities", Shape.List(Shape.Object("an activity", () =>
        [
            Required("code", Code), Required("name", Name), Required("kind", Shape.Term("a kind of activity", FrameworkTerms.ActivityKinds.Codes)),
        ]))),
        Optional("anchors", Shape.List(Shape.Object("an anchor", () => [Required("code", Code), Required("words", Name)]))),
        Optional("addressees", Shape.List(Shape.Object("an addressee", () => [Required("code", Code), Required("name", Name)]))),
        Optional("scales", Shape.List(Scale)), Required("kinds", Shape.List(Kind, least: 1)),
        Optional("receiptEstimate", Shape.Object("an estimate of receipt", () =>
            [Required("workingDaysBeforePublication", Shape.Whole(0, 1000)), Sourced()])),
        Optional("pauses", Shape.List(Shape.Object("a pause", () =>
        [
            Required("activities", SomeCodes), Required("certainlyFrom", Date), Required("certainlyTo", Date), Required("text", Words), Sourced(),
        ]))),
        Optional("openQuestions", Shape.List(Shape.Object("an open question", () =>
            [Required("code", Shape.Text(LongestLabel)), Required("text", Words), Required("treatment", Words)]))),
    ]);

    private static Shape Scale => Shape.Object("a scale", () =>
    [
        Required("id", Code), Required("name", Name), Required("kind", Shape.Term("a kind of scale", FrameworkTerms.ScaleKinds.Codes)),
        Optional("rounding", Shape.Term("a rule of rounding", FrameworkTerms.Roundings.Codes)), Optional("mayBeCapped", Flag),
        Optional("grades", Shape.List(Shape.Object("a grade", () =>
        [
            Required("code", Code), Required("label", Name), Optional("phrase", Words), Optional("sectorLabel", Name), Optional("aliases", Shape.List(Name)),
            Optional("rejectedAliases", Shape.List(Name)), Optional("lowestScore", AnyWhole), Optional("highestScore", AnyWhole),
        ]))),
        Sourced(),
    ]);

    private static Shape Kind => Shape.Object("a kind of inspection", () =>
    [
        Required("code", Code), Required("name", Name), Required("summary", Words), Optional("publishesReport", Flag),
        Optional("questions", Shape.List(Question)), Optional("progressScale", Code),
        Optional("visit", Shape.Object("the shape of a visit", () =>
        [
            Optional("notice", Interval), Optional("noticePrecision", Precision), Optional("noticeSource", Source), Optional("daysOnSite", Range),
            Optional("workingDaysToPublication", Range),
        ])),
        Optional("improvementRules", Shape.List(Shape.Object("a rule on improvement areas", () =>
        [
            Optional("when", Condition), Required("kind", Shape.Term("a kind of improvement area", FrameworkTerms.ImprovementKinds.Codes)),
            Required("occurrence", Shape.Term("an occurrence in reports", FrameworkTerms.Occurrences.Codes)), Optional("observed", Range), Sourced(),
        ]))),
        Optional("categories", Shape.List(Shape.Object("a category", () =>
            [Required("code", Code), Required("name", Name), Optional("when", Condition), Required("explanation", Words), Sourced()]))),
        Optional("limitingRules", Shape.List(Shape.Object("a limit", () =>
        [
            Optional("id", Name), Required("name", Code), Optional("when", Condition), Required("question", Code), Required("atBest", Code),
            Optional("alwaysHolds", Flag), Required("explanation", Words), Sourced(),
        ]))),
        Optional("followUpRules", Shape.List(FollowUp)),
        Optional("generalRules", Shape.List(Shape.Object("a general rule", () =>
            [Optional("id", Name), Required("name", Code), Optional("when", Condition), Optional("activity", Code), Required("text", Words), Sourced()]))),
        Sourced(),
    ]);

    private static Shape Question => Shape.Object("a question", () =>
    [
        Required("code", Code), Required("title", Name), Required("scale", Code), Optional("required", Flag), Optional("remits", SomeCodes),
        Optional("changes", Shape.List(Shape.Object("a change of a question", () =>
        [
            Required("change", Shape.Term("a direction of change", FrameworkTerms.Changes.Codes)), Required("on", Date), Optional("notBefore", Date),
            Optional("remits", SomeCodes), Sourced(),
        ]))),
    ]);

    private static Shape FollowUp => Shape.Object("a follow-up rule", () =>
    [
        Optional("id", Name), Required("name", Code), Optional("when", Condition), Required("activity", Code), Optional("interval", Interval),
        Optional("precision", Precision), Optional("until", Interval), Optional("untilPrecision", Precision), Optional("tolerance", Interval),
        Optional("tolerancePrecision", Precision),
        Optional("recurrence", Shape.Object("a recurrence", () =>
            [Required("every", Interval), Optional("precision", Precision), Optional("atMost", Shape.Whole(1, int.MaxValue))])),
        Optional("intervalUnknown", Words), Optional("anchors", Codes), Required("force", Shape.Term("a force of a rule", FrameworkTerms.Forces.Codes)),
        Required("addressee", Code), Required("text", Words), Sourced(), Optional("anchorSource", Source),
    ]);

    private static Shape Conditions() => Shape.List(Condition, least: 2);

    private static ShapeMember Required(string name, Shape shape) => new(name, shape, FindingCodes.MissingMember);

    private static ShapeMember Optional(string name, Shape shape) => new(name, shape);

    private static ShapeMember Sourced() => new("source", Source, FindingCodes.MissingSource);
}
