using NodaTime;

namespace Pictures;

/// <summary>Days as places from left to right.</summary>
internal sealed record TimeScale(LocalDate From, LocalDate To, double Left, double Right)
{
    public double At(LocalDate day) =>
        Left + ((Right - Left) * Period.DaysBetween(From, day) / Period.DaysBetween(From, To));
}
