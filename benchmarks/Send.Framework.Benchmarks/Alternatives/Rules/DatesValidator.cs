using FluentValidation;
using NodaTime;
using Send.Framework.Benchmarks.Alternatives.Poco;

namespace Send.Framework.Benchmarks.Alternatives.Rules;

internal sealed class DatesValidator : AbstractValidator<DatesPoco>
{
    public DatesValidator()
    {
        RuleFor(d => d.Started).NotNull();
        RuleFor(d => d.Ended).NotNull();
        RuleFor(d => d.Started).Must(day => day!.Value.Year is >= 2000 and <= 2100).When(d => d.Started is not null);
        RuleFor(d => d.Ended).Must(day => day!.Value.Year is >= 2000 and <= 2100).When(d => d.Ended is not null);
        RuleFor(d => d.Notified).Must((d, day) => !(day > d.Started)).WithMessage("The inspection was notified after the visit started.");
        RuleFor(d => d.Ended).Must((d, day) => !(day < d.Started)).WithMessage("The visit ended before it started.");
        RuleFor(d => d.ReportReceived).Must((d, day) => !(day < d.Ended)).WithMessage("The report was received before the visit ended.");
        RuleFor(d => d.ReportReceived).Must((d, day) => !(day > d.Published)).WithMessage("The report was received after it was published.");
        RuleFor(d => d.Published).Must((d, day) => !(day < d.Ended)).WithMessage("The report was published before the visit ended.");
        RuleFor(d => d.Started).Must(day => Known.IsWorkingDay(day!.Value)).WithSeverity(Severity.Warning).When(d => d.Started is not null);
        RuleFor(d => d.Ended).Must(day => Known.IsWorkingDay(day!.Value)).WithSeverity(Severity.Warning).When(d => d.Ended is not null);
        RuleFor(d => d.Started).Must(day => day!.Value.Month != 8).WithSeverity(Severity.Warning)
            .WithMessage("The visit is in the school holidays.").When(d => d.Started is not null);
        RuleFor(d => d.Ended).Must((d, day) => Period.DaysBetween(d.Started!.Value, day!.Value) is >= 0 and < 14).WithSeverity(Severity.Warning)
            .WithMessage("The visit is unusually long.").When(d => d.Started is not null && d.Ended is not null);

        // Working days are counted by the package here, too: counted day by day these two rules would cost as much as all the others.
        RuleFor(d => d.Notified).Must((d, day) => Working(day!.Value, d.Started!.Value) is >= 8 and <= 12).WithSeverity(Severity.Warning)
            .WithMessage("The notice is unusual.").When(d => d.Notified is not null && d.Notified <= d.Started);
        RuleFor(d => d.Published).Must((d, day) => Working(d.Ended!.Value, day!.Value) is >= 15 and <= 80).WithSeverity(Severity.Warning)
            .WithMessage("The report was published unusually early or late.").When(d => d.Ended is not null && d.Published >= d.Ended);
    }

    private static int Working(LocalDate from, LocalDate to) => Send.Framework.Time.WorkingDayCalendar.EnglandAndWales.CountWorkingDays(from, to);
}
