using NodaTime;

namespace Example.Service;

/// <summary>A type of the service's own that holds one of NodaTime's.</summary>
internal sealed record Edition(string Id, LocalDate From);
