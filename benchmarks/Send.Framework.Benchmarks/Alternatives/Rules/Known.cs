using System.Collections.Frozen;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Time;

namespace Send.Framework.Benchmarks.Alternatives.Rules;

/// <summary>The reference data that any way of judging needs, by text, in the fastest collections that .NET offers for reading.</summary>
internal static class Known
{
    public static readonly FrozenDictionary<string, InspectionFramework> Editions =
        FrameworkCatalogue.BuiltIn.Editions.ToFrozenDictionary(e => e.Id);

    public static readonly FrozenDictionary<string, AuthorityRecord> ByDfeCode =
        AuthorityDirectory.England.All.ToFrozenDictionary(a => a.DfeCode.ToString());

    public static readonly FrozenDictionary<string, AuthorityRecord> ByGssCode = AuthorityDirectory.England.All
        .SelectMany(a => a.FormerGssCodes.Select(f => f.Code).Append(a.GssCode).Where(c => !c.IsEmpty).Select(c => (Code: c.ToString(), Record: a)))
        .DistinctBy(p => p.Code).ToFrozenDictionary(p => p.Code, p => p.Record);

    public static readonly FrozenDictionary<string, IntegratedCareBoardRecord> Boards =
        IntegratedCareBoardDirectory.England.All.ToFrozenDictionary(b => b.OdsCode.ToString());

    public static readonly FrozenSet<string> Themes = ThemeTaxonomy.AreaSend.Themes.Select(t => t.Code).ToFrozenSet();

    public static readonly FrozenSet<string> AreaKinds = ImprovementAreaKind.All.Select(k => k.Code).ToFrozenSet();

    public static readonly FrozenSet<string> Roles = ResponsibleRole.Known.Select(r => r.Code).ToFrozenSet();

    public static readonly FrozenSet<string> Responses =
        Activity.AreaSend.Where(a => a.Kind == ActivityKind.Response).Select(a => a.Code).ToFrozenSet();

    public static readonly FrozenSet<LocalDate> Holidays = Enumerable.Range(2000, 101)
        .SelectMany(year => WorkingDayCalendar.EnglandAndWales.HolidaysIn(year)).Select(h => h.Date).ToFrozenSet();

    public static bool IsCode(string? text) =>
        text is { Length: > 0 } && text[0] != '-' && text[^1] != '-' && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    public static bool IsWorkingDay(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !Holidays.Contains(day);
}
