using NodaTime;
using Send.Framework.Inspections;

namespace Example.Report;

/// <summary>A type of the program's own that holds one of the library's.</summary>
internal sealed record Letter(string Subject, LocalDate On, Inspection Inspection);
