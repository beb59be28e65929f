using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Send.Framework.Sources;

namespace Send.Framework.Partnerships;

/// <summary>The rules of validity that authorities and boards share.</summary>
internal static class Validity
{
    public static (LocalDate? From, LocalDate? To) Checked(LocalDate? validFrom, LocalDate? validTo, string what) =>
        validFrom is { } from && validTo is { } to && to < from
            ? throw new ArgumentException(
                $"{what} ends on {LocalDatePattern.Iso.Format(to)}, before it begins on {LocalDatePattern.Iso.Format(from)}.",
                nameof(validTo))
            : (validFrom, validTo);

    public static ImmutableArray<FormerCode> Ordered(IEnumerable<FormerCode>? codes) =>
        codes is null ? [] : [.. codes.OrderBy(code => code.ValidTo)];

    public static GssCode CodeOn(GssCode latest, ImmutableArray<FormerCode> formerOldestFirst, LocalDate date)
    {
        foreach (var former in formerOldestFirst)
        {
            if (date <= former.ValidTo)
            {
                return former.Code;
            }
        }

        return latest;
    }

    public static Evidence Weakest(ImmutableArray<Source> sources)
    {
        var weakest = Evidence.NotStated;
        foreach (var source in sources)
        {
            weakest = source.Evidence > weakest ? source.Evidence : weakest;
        }

        return weakest;
    }
}
