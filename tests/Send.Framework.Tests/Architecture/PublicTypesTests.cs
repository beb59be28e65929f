using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Send.Framework.Frameworks;
using Send.Framework.Frameworks.Layouts;
using Send.Framework.Histories;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Reports;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Sources;
using Send.Framework.Tests.Serialization;
using Send.Framework.Time;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Architecture;

/// <summary>
/// Every public type of the library, found by reflection, has its place: a JSON form of its own, which <see cref="WireTests"/> tries in every way, or
/// none, for a reason. What has no form says so here, so that a new type is thought about once.
/// </summary>
public class PublicTypesTests
{
    private static readonly Type[] Public = typeof(Severity).Assembly.GetExportedTypes();

    // Static classes hold no value and exceptions travel as problems; what else has no form has one of these reasons.
    private static readonly (string Because, Type[] Types)[] WithoutForm =
    [
        ("it is a part of an inspection, which is written and read as a whole: alone it has no edition to be judged by",
            [typeof(AnsweredQuestion), typeof(EarlierResult), typeof(InspectionDates), typeof(StatedNextSteps), typeof(InspectionSubject), typeof(Partnership),
                typeof(LocalAuthority), typeof(IntegratedCareBoard), typeof(Partner), typeof(PartnerRole), typeof(Provider), typeof(Score), typeof(ImprovementArea),
                typeof(ImprovementAreaKind), typeof(ResponsibleBody), typeof(ResponsibleRole)]),
        ("it is a part of a document that is not judged yet, which is written and read as a whole",
            [typeof(DatesDocument), typeof(Field<>), typeof(ImprovementAreaDocument), typeof(IntegratedCareBoardDocument), typeof(JudgementDocument),
                typeof(JudgementEntry), typeof(LocalAuthorityDocument), typeof(PartnerDocument), typeof(PartnershipDocument), typeof(ProviderDocument),
                typeof(ResponsibleBodyDocument), typeof(StatedDocument), typeof(UnknownMember)]),
        ("it is a part of an edition, which is written and read as a whole",
            [typeof(Activity), typeof(Addressee), typeof(AnchorEvent), typeof(DerivedCategory), typeof(EventKind), typeof(FollowUpRule), typeof(FrameworkDefinition),
                typeof(GeneralRule), typeof(ImprovementRule), typeof(InspectionKind), typeof(LegalBasis), typeof(LimitingRule), typeof(ObservedRange),
                typeof(ObservedShare), typeof(OpenQuestion), typeof(ProgrammePause), typeof(PublicationSilence), typeof(SchoolHoliday), typeof(Question), typeof(QuestionChange),
                typeof(ReceiptEstimate), typeof(Recurrence), typeof(Remit), typeof(RuleCondition), typeof(VisitPattern), typeof(Source), typeof(GradeDefinition),
                typeof(JudgementScale), typeof(ScoreBand)]),
        ("it is a part of a schedule or a standing, which is written as a whole",
            [typeof(Anchor), typeof(OpenPoint), typeof(SubjectEnd), typeof(Obligation), typeof(ObligationEnd), typeof(StandingOutcome), typeof(ProgressCount),
                typeof(ProgrammeEntry), typeof(HistorySubject), typeof(TextPosition)]),
        ("it is worked out for one question, and a program says in its own type what it needs of it",
            [typeof(Change), typeof(NeighbourComparison), typeof(NeighbourResult), typeof(OutcomeCount), typeof(OutcomeDistribution), typeof(GradeComparison),
                typeof(LookupResult<>), typeof(ServingBoard), typeof(CannotTell), typeof(PreviousInspection), typeof(ReportEvidence), typeof(ReportReading),
                typeof(ReportSpan), typeof(Validated<>)]),
        ("it is reference data or a collection, made in code or shipped with the package",
            [typeof(FrameworkCatalogue), typeof(AnnouncedChange), typeof(AuthorityDirectory), typeof(AuthorityRecord), typeof(FormerCode), typeof(ServedAuthority),
                typeof(IntegratedCareBoardDirectory), typeof(IntegratedCareBoardRecord), typeof(Crosswalk), typeof(CrosswalkStep), typeof(DialectCode),
                typeof(SourceDialect), typeof(Theme), typeof(ThemeTaxonomy), typeof(PlanLifecycle), typeof(PlanTransition), typeof(Holiday),
                typeof(WorkingDayCalendar), typeof(AreaList), typeof(GradePhrase), typeof(JudgementTable), typeof(CodePhrase), typeof(Phrase),
                typeof(ReportLayout), typeof(VisitLength), typeof(NeighbourSet)]),
        ("it is followed through time by a program, which stores the inspections and events that it comes from",
            [typeof(HistoryBook), typeof(InspectionHistory), typeof(ImprovementPlan), typeof(PlanEntry), typeof(ImprovementRecord), typeof(ImprovementRecordEntry),
                typeof(Suspension)]),
        ("it is a choice of the caller", [typeof(StandingPolicy), typeof(ReportReadingOptions), typeof(ScheduleOptions), typeof(ReadOptions), typeof(ValidationOptions)]),
        ("it is a step of reading or judging, gone when that is over",
            [typeof(EventDocument), typeof(InspectionForm), typeof(ReportText), typeof(DocumentReading), typeof(HistoryDocument), typeof(HistoryFile),
                typeof(InspectionReading), typeof(OwnFindings), typeof(OwnRule)]),
        ("it is what makes JSON", [typeof(ISendDocument), typeof(SendJsonConverter), typeof(SendTypeInfoResolver)]),
    ];

    // Values that are told apart by no words: collections, machinery, and what is filled in by a program.
    private static readonly Type[] WithoutWords =
    [
        typeof(FrameworkCatalogue), typeof(AreaList), typeof(GradePhrase), typeof(JudgementTable), typeof(CodePhrase),
        typeof(VisitLength), typeof(EventDocument), typeof(HistoryBook), typeof(NeighbourSet), typeof(Programme), typeof(ImprovementPlan), typeof(ImprovementRecord),
        typeof(PlanLifecycle), typeof(ThemeTaxonomy), typeof(InspectionForm), typeof(AuthorityDirectory), typeof(IntegratedCareBoardDirectory), typeof(ReportReading),
        typeof(ReportReadingOptions), typeof(ReportText), typeof(FollowUpSchedule), typeof(ScheduleOptions), typeof(DocumentReading), typeof(HistoryFile),
        typeof(InspectionReading), typeof(SendJsonConverter), typeof(SendTypeInfoResolver), typeof(WorkingDayCalendar), typeof(DatesDocument),
        typeof(ImprovementAreaDocument), typeof(InspectionDocument), typeof(IntegratedCareBoardDocument), typeof(JudgementDocument), typeof(JudgementEntry),
        typeof(LocalAuthorityDocument), typeof(PartnerDocument), typeof(PartnershipDocument), typeof(ProviderDocument), typeof(ResponsibleBodyDocument),
        typeof(StatedDocument), typeof(OwnFindings), typeof(OwnRule), typeof(Validated<>),
    ];

    public static TheoryData<Type> Structs => [.. Public.Where(t => t is { IsValueType: true, IsEnum: false }).Select(Closed)];

    public static TheoryData<int> Texts =>
        [.. Enumerable.Range(0, WireTests.ReadBack.Length).Where(i => WireTests.ReadBack[i].Value is IFormattable)];

    [Fact]
    public void EveryType_HasAFormOrAReason_AndNotBoth()
    {
        var forms = WireTests.ReadBack.Select(v => v.Value.GetType()).Concat(WireTests.WrittenOnly).Append(typeof(InspectionDocument)).Distinct();
        var placed = forms.Concat(WithoutForm.SelectMany(g => g.Types)).ToArray();

        placed.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(Public.Where(t => !t.IsEnum && !IsStatic(t) && !t.IsAssignableTo(typeof(Exception))));
        WithoutForm.SelectMany(g => g.Types).Where(HasForm).Should().BeEmpty("what has a form says it with the attribute, and is tried in WireTests");
        Public.Where(t => t.IsEnum && !HasForm(t)).Should().BeEmpty("an enum without the attribute is a number on the wire");
    }

    [Fact]
    public void EveryType_SaysItselfInWords_OrIsNoValue() =>
        Public.Where(t => !IsStatic(t) && t is { IsInterface: false, IsEnum: false } && !t.IsAssignableTo(typeof(Delegate)))
            .Where(t => t.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType!.Namespace == nameof(System))
            .Where(t => !t.IsAssignableTo(typeof(Exception)))
            .Should().BeEquivalentTo(WithoutWords, "a value in a log or a failed test says what it is");

    [Theory]
    [MemberData(nameof(Structs))]
    public void Struct_Default_SaysThatItIsNothing(Type type)
    {
        var nothing = Activator.CreateInstance(type)!;

        nothing.ToString()!.Should().NotContain(type.Name).And.NotContain("Send.Framework");
        nothing.Equals(Activator.CreateInstance(type)).Should().BeTrue();
        nothing.GetHashCode().Should().Be(Activator.CreateInstance(type)!.GetHashCode());
        nothing.Equals(null).Should().BeFalse();
    }

    // One text for a log and for interpolation in every culture; where a value reads its text, it is the same value again.
    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_OfAFormattableValue_HoldsTogether(int index)
    {
        var value = (IFormattable)WireTests.ReadBack[index].Value;

        value.ToString(null, CultureInfo.GetCultureInfo("tr-TR")).Should().Be(value.ToString()).And.Be($"{value}");
        value.ToString("", CultureInfo.InvariantCulture).Should().Be(value.ToString());
        if (value.GetType().GetMethod("Parse", [typeof(ReadOnlySpan<char>)]) is not null)
        {
            Read(value.GetType(), value is DueWindow or FollowUpInterval ? value.ToString("R", null) : value.ToString()!).Should().Be(value);
        }
    }

    [Fact]
    public void Ordered_TypesAreThoseThatAProofKnows() =>
        Public.Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IComparable<>)))
            .Should().BeEquivalentTo([typeof(DfeCode), typeof(GssCode), typeof(OdsCode), typeof(OfstedUrn), typeof(SchoolTerm)],
                "CodeContract proves the order of codes, and the next test that of terms");

    [Fact]
    public void SchoolTerm_Order_AgreesWithEquality()
    {
        SchoolTerm[] inOrder =
        [
            new(SchoolTermSeason.Spring, 2029), new(SchoolTermSeason.Summer, 2029), new(SchoolTermSeason.Autumn, 2029), new(SchoolTermSeason.Spring, 2030),
        ];

        foreach (var (a, left) in inOrder.Index().AtLeastOne())
        {
            left.CompareTo(null).Should().BePositive("null is before every term");
            foreach (var (b, right) in inOrder.Index().AtLeastOne())
            {
                Math.Sign(left.CompareTo(right)).Should().Be(a.CompareTo(b));
                (left.CompareTo(right) == 0).Should().Be(left.Equals(right));
            }
        }
    }

    [Fact]
    public void Null_InPlaceOfAnyForm_IsNullAndNoFault()
    {
        foreach (var type in Public.Where(t => HasForm(t) && !t.IsValueType).AtLeastOne())
        {
            JsonSerializer.Serialize((object?)null, type).Should().Be("null");
            if (!WireTests.WrittenOnly.Contains(type))
            {
                JsonSerializer.Deserialize("null", type).Should().BeNull("{0} of nothing is nothing", type.Name);
            }
        }
    }

    private static object Read(Type type, string text) =>
        typeof(PublicTypesTests).GetMethod(nameof(Parsed), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(null, [text])!;

    private static T Parsed<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.GetCultureInfo("tr-TR"));

    private static bool HasForm(Type type) => type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType == typeof(SendJsonConverter);

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static Type Closed(Type type) => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(string)) : type;
}
