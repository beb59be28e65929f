using System.Globalization;

namespace Send.Framework.Tests;

/// <summary>Runs an operation under cultures that betray code which asks the machine where it is.</summary>
internal static class Cultures
{
    /// <summary>
    /// Turkish has another capital i, Thai counts years from 543 BC, Arabic and Persian have other calendars and digits, Swedish another
    /// minus sign, German a decimal comma.
    /// </summary>
    public static readonly string[] Awkward = ["tr-TR", "th-TH", "ar-SA", "fa-IR", "sv-SE", "de-DE"];

    /// <summary>Asserts that an operation gives the same text under every culture as under British English.</summary>
    public static void ShouldAgreeOn(Func<string> operation, string what)
    {
        var expected = Under("en-GB", operation);
        foreach (var culture in Awkward.AtLeastOne())
        {
            Under(culture, operation).Should().Be(expected, "{0} is the same in {1}", what, culture);
        }
    }

    private static string Under(string culture, Func<string> operation)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return operation();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
