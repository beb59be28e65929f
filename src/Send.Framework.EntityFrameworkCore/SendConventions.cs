using Microsoft.EntityFrameworkCore;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;
using Send.Framework.Time;

namespace Send.Framework.EntityFrameworkCore;

/// <summary>Teaches a context how the library's values are stored.</summary>
public static class SendConventions
{
    /// <summary>
    /// Stores each of the library's values in one column, wherever an entity has it: call it in <c>ConfigureConventions</c>. Codes, intervals,
    /// windows and terms are text that reads back as an equal value; the default of a code, which is not a code, is the empty text. A whole inspection is its canonical JSON,
    /// and so is an event.
    /// Dates are <c>date</c> columns, which every provider knows (SQLite keeps them as <c>yyyy-MM-dd</c>, whose order as text is that of the days).
    /// </summary>
    /// <param name="conventions">The conventions of the context.</param>
    /// <param name="catalogue">The editions that stored inspections may belong to; those that the package knows when null.</param>
    /// <param name="reading">Limits and strictness for reading them; <see cref="ReadOptions.Default"/> when null.</param>
    /// <remarks>Where a provider maps <see cref="LocalDate"/> itself (Npgsql with NodaTime), call this first and override the dates after it.</remarks>
    public static ModelConfigurationBuilder UseSendFramework(
        this ModelConfigurationBuilder conventions, FrameworkCatalogue? catalogue = null, ReadOptions? reading = null)
    {
        ArgumentNullException.ThrowIfNull(conventions);
        conventions.Properties<DfeCode>().HaveConversion<CodeTextConverter<DfeCode>>().HaveMaxLength(3).AreUnicode(false);
        conventions.Properties<GssCode>().HaveConversion<CodeTextConverter<GssCode>>().HaveMaxLength(9).AreUnicode(false);
        conventions.Properties<OdsCode>().HaveConversion<CodeTextConverter<OdsCode>>().HaveMaxLength(LongestCode).AreUnicode(false);
        conventions.Properties<OfstedUrn>().HaveConversion<CodeTextConverter<OfstedUrn>>().HaveMaxLength(LongestCode).AreUnicode(false);
        conventions.Properties<FollowUpInterval>().HaveConversion<RoundTripTextConverter<FollowUpInterval>>().HaveMaxLength(LongestInterval).AreUnicode(false);
        conventions.Properties<SchoolTerm>().HaveConversion<RoundTripTextConverter<SchoolTerm>>().HaveMaxLength(LongestTerm).AreUnicode(false);
        conventions.Properties<DueWindow>().HaveConversion<RoundTripTextConverter<DueWindow>>().HaveMaxLength(LongestWindow).AreUnicode(false);
        conventions.Properties<LocalDate>().HaveConversion<DateConverter>();
        if (catalogue is null && reading is null)
        {
            conventions.Properties<Inspection>().HaveConversion<InspectionConverter>();
            conventions.Properties<HistoryEvent>().HaveConversion<EventConverter>();
        }
        else
        {
            // A converter with a catalogue or limits of its own cannot be named by type: the model gets it when it is built.
            conventions.Conventions.Add(_ => new ConverterConvention(new InspectionConverter(catalogue, reading)));
            conventions.Conventions.Add(_ => new ConverterConvention(new EventConverter(reading)));
        }

        return conventions;
    }

    private const int LongestCode = 16;
    private const int LongestInterval = 40;
    private const int LongestTerm = 11;
    private const int LongestWindow = 100;
}
