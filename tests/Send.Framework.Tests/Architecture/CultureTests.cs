using System.Globalization;
using System.Reflection;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;
using Send.Framework.Tests.Inspections;
using Send.Framework.Time;

namespace Send.Framework.Tests.Architecture;

public class CultureTests
{
    // Members of the framework that ask the machine for its culture. Methods that take a provider or a comparison are not among them.
    private static readonly string[] AskTheMachine =
    [
        "String.ToLower()", "String.ToUpper()", "Char.ToLower(Char)", "Char.ToUpper(Char)",
        "String.Compare(String, String)", "String.CompareTo(String)", "String.StartsWith(String)", "String.EndsWith(String)",
        "String.IndexOf(String)", "String.LastIndexOf(String)",
        "String.Format(String, Object)", "String.Format(String, Object, Object)", "String.Format(String, Object[])",
        "Int32.Parse(String)", "Int32.TryParse(String, Int32&)", "Int32.TryParse(ReadOnlySpan`1, Int32&)", "Int32.ToString(String)",
        "Decimal.Parse(String)", "Decimal.ToString()", "Decimal.ToString(String)", "Double.ToString()", "Double.Parse(String)",
        "LocalDate.ToString()", "CultureInfo.get_CurrentCulture()", "CultureInfo.get_CurrentUICulture()",
        "LocalDatePattern.CreateWithCurrentCulture(String)", "StringComparer.get_CurrentCulture()",
    ];

    [Fact]
    public void Library_NeverAsksForTheCultureOfTheMachine() =>
        typeof(DateText).Assembly.GetTypes().SelectMany(TypeReferences.Calls)
            .Where(call => call.Member is MethodBase method && AskTheMachine.Contains(Signature(method)))
            .Select(call => $"{call.Method.DeclaringType!.Name}.{call.Method.Name} calls {Signature((MethodBase)call.Member)}")
            .Distinct().Should().BeEmpty();

    // A reader that finds nothing proves nothing.
    [Fact]
    public void Calls_OfACultureSensitiveMember_AreSeen() =>
        TypeReferences.Calls(typeof(CultureTests)).Select(c => c.Member).OfType<MethodBase>().Select(Signature)
            .Should().Contain("CultureInfo.get_CurrentCulture()");

    [Fact]
    public void Operations_UnderAwkwardCultures_GiveTheSameText()
    {
        CultureInfo.CurrentCulture.Should().NotBeNull();
        Cultures.ShouldAgreeOn(() => new LocalDate(2024, 11, 4).ToIso() + new LocalDate(2024, 11, 4).ToWords(), "a date");
        Cultures.ShouldAgreeOn(() => FollowUpInterval.FromMonths(18).ToString() + FollowUpInterval.Parse("P18M").ToIso(), "an interval");
        Cultures.ShouldAgreeOn(() => string.Join('\n', FrameworkCatalogue.BuiltIn.Editions), "an edition");
        Cultures.ShouldAgreeOn(
            () => string.Join('\n', Sample.Everything().SelectMany(i => FollowUpSchedule.For(i, new(2026, 11, 23)).FollowUps)
                .Select(f => $"{f} {f.Summarise()} {f.Explain()}")), "a schedule with its explanations");
        Cultures.ShouldAgreeOn(() => Nearest.To("INCONSISTENT", ["inconsistent"]) ?? "nothing", "the nearest word");
        Cultures.ShouldAgreeOn(() => AuthorityDirectory.England.Get(DfeCode.Parse("372")).ToString(), "an authority");
        Cultures.ShouldAgreeOn(() => Message(() => new ScoreBand(-1, -2).ToString()), "a refusal with numbers below zero");
        Cultures.ShouldAgreeOn(() => Message(() => FrameworkCatalogue.BuiltIn.Get("AREA-SEND-2023").ToString()), "a refusal");
    }

    private static string Message(Func<string> act)
    {
        try
        {
            return $"'{act()}' was not refused";
        }
        catch (ArgumentException refusal)
        {
            return refusal.Message;
        }
    }

    private static string Signature(MethodBase method) =>
        $"{method.DeclaringType?.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name))})";
}
