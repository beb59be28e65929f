using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Send.Framework.Frameworks;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;

namespace Send.Framework.Serialization;

/// <summary>Makes <c>JsonSerializer</c> speak the contract, so that the library's types work inside types of your own.</summary>
public static class SendConverters
{
    /// <summary>
    /// Installs the converters: inspections, events, codes of places, dates and intervals in both directions; schedules, findings and editions for
    /// writing.
    /// </summary>
    /// <param name="options">The options, not yet in use.</param>
    /// <param name="catalogue">The editions that inspections may belong to; those that the package knows when null.</param>
    /// <param name="reading">Limits, strictness and authorities for inspections and events; <see cref="ReadOptions.Default"/> when null.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use already and cannot be changed.</exception>
    /// <remarks>
    /// Without this, <c>JsonSerializer</c> writes a date as an object of many members and reads it back as another date. An inspection that
    /// is not valid throws <see cref="SendJsonException"/>, which carries the findings.
    /// </remarks>
    public static JsonSerializerOptions ConfigureForSend(
        this JsonSerializerOptions options, FrameworkCatalogue? catalogue = null, ReadOptions? reading = null)
    {
        Guard.Against.Null(options);
        foreach (var converter in All(catalogue ?? FrameworkCatalogue.BuiltIn, reading ?? ReadOptions.Default))
        {
            options.Converters.Add(converter);
        }

        return options;
    }

    internal static ImmutableArray<JsonConverter> All(FrameworkCatalogue catalogue, ReadOptions reading) =>
    [
        new InspectionConverter(catalogue, reading),
        new EventConverter(reading),
        new CodeConverter<DfeCode>("a DfE code, such as \"372\""),
        new CodeConverter<GssCode>("a GSS code, such as \"E08000018\""),
        new CodeConverter<OdsCode>("an ODS code, such as \"QF7\""),
        new CodeConverter<OfstedUrn>("an Ofsted number, such as \"80543\""),
        new DateConverter(),
        new IntervalConverter(),
        new WritingConverter<FollowUpSchedule>(SendJson.ToUtf8Bytes),
        new WritingConverter<InspectionFramework>(SendJson.ToUtf8Bytes),
        new FindingConverter(),
    ];
}
