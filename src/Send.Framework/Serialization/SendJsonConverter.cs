using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;
using Send.Framework.Sources;
using Send.Framework.Time;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Serialization;

/// <summary>
/// The form that each type of the library has in JSON by itself. The types name it in their <c>[JsonConverter]</c>, so they are right on the
/// wire without any option: alone, in a list, nullable, and as the key of a dictionary where they are short enough for one. It works by
/// reflection and in source-generated contexts.
/// </summary>
/// <remarks>
/// <para>What was worked out or has no meaning by itself is written and not read: a grade or a judgement without its scale, a schedule without
/// its inspection. Reading one throws <see cref="NotSupportedException"/> and says why.</para>
/// <para>An inspection is read against the editions that the package knows, an event with its authorities. For your own editions, authorities or limits use
/// <see cref="SendConverters.ConfigureForSend"/>, which outranks the attribute. Dates of NodaTime have no attribute of ours: a
/// <c>LocalDate</c> member of your own type needs <see cref="SendConverters.ConfigureForSend"/> too.</para>
/// </remarks>
public sealed class SendJsonConverter : JsonConverterFactory
{
    private static readonly FrozenDictionary<Type, JsonConverter> Converters = Made().ToFrozenDictionary(converter => converter.Type!);

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Converters.ContainsKey(Guard.Against.Null(typeToConvert));

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        Guard.Against.Null(options);
        return Converters.GetValueOrDefault(Guard.Against.Null(typeToConvert));
    }

    private static JsonConverter[] Made() =>
    [
        new CodeConverter<DfeCode>("a DfE code, such as \"372\""),
        new CodeConverter<GssCode>("a GSS code, such as \"E08000018\""),
        new CodeConverter<OdsCode>("an ODS code, such as \"QF7\""),
        new CodeConverter<OfstedUrn>("an Ofsted number, such as \"80543\""),
        new IntervalConverter(),
        new DueWindowConverter(),
        new SchoolTermConverter(),
        new FindingCodeConverter(),
        new FindingConverter(),
        new GradeConverter(),
        new WritingConverter<Judgement>(SendJson.ToUtf8Bytes, "its grade has no meaning without the scale of its question, so read the inspection"),
        new WritingConverter<FollowUp>(SendJson.ToUtf8Bytes, "it is worked out from an inspection"),
        new WritingConverter<FollowUpSchedule>(SendJson.ToUtf8Bytes, "it is worked out from an inspection"),
        new WritingConverter<InspectionFramework>(SendJson.ToUtf8Bytes, $"{nameof(SendJson)}.{nameof(SendJson.ReadFramework)} reads one and gives findings"),
        new InspectionConverter(FrameworkCatalogue.BuiltIn, ReadOptions.Default),
        new DocumentConverter(),
        new EventConverter(ReadOptions.Default),
        new WritingConverter<Standing>(SendJson.ToUtf8Bytes, "it is worked out from a history"),
        new WritingConverter<Programme>(SendJson.ToUtf8Bytes, "it is worked out from histories"),
        new EnumCodeConverter<ActivityKind>(), new EnumCodeConverter<ConditionKind>(), new EnumCodeConverter<Force>(),
        new EnumCodeConverter<JudgedStatus>(), new EnumCodeConverter<Occurrence>(), new EnumCodeConverter<SubjectKind>(),
        new EnumCodeConverter<PlanStage>(), new EnumCodeConverter<PlanStep>(),
        new EnumCodeConverter<AbsenceReason>(), new EnumCodeConverter<CrosswalkRelation>(), new EnumCodeConverter<GradeOrder>(),
        new EnumCodeConverter<ScaleKind>(), new EnumCodeConverter<ScoreRounding>(),
        new EnumCodeConverter<LookupOutcome>(),
        new EnumCodeConverter<AnchorQuality>(), new EnumCodeConverter<FollowUpState>(), new EnumCodeConverter<OpenReason>(), new EnumCodeConverter<WindowBasis>(),
        new EnumCodeConverter<DocumentSequence>(),
        new EnumCodeConverter<Evidence>(),
        new EnumCodeConverter<HolidayKind>(), new EnumCodeConverter<IntervalPrecision>(), new EnumCodeConverter<IntervalUnit>(),
        new EnumCodeConverter<SchoolTermSeason>(),
        new EnumCodeConverter<FieldState>(), new EnumCodeConverter<Severity>(),
        new EnumCodeConverter<ChangeKind>(), new EnumCodeConverter<ObligationState>(), new EnumCodeConverter<OutcomeBasis>(),
    ];
}
