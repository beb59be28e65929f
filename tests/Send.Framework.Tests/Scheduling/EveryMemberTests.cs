using System.Reflection;
using Send.Framework.Fixtures;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Tests.Inspections;
using Send.Framework.Tests.Serialization;

namespace Send.Framework.Tests.Scheduling;

/// <summary>No public member of a schedule throws for what an inspection says, whatever is known or missing.</summary>
public class EveryMemberTests
{
    private static readonly LocalDate[] Days = [new(2000, 1, 1), new(2026, 11, 23), new(2099, 12, 31)];

    [Fact]
    public void EveryGrade_OfEveryEditionAndKind_EveryMemberAnswers() =>
        Sample.Everything()
            .SelectMany(i => Sample.Known(i.Dates).Select(dates => AnInspection.Like(i).WithDates(dates).Build()))
            .Count(AnswersEverything).Should().BeGreaterThan(1000);

    [Fact]
    public void EveryAbsence_OfEveryEditionAndKind_EveryMemberAnswers() =>
        Sample.WithoutAnswers().Count(AnswersEverything).Should().BeGreaterThan(1000);

    [Fact]
    public void EveryDocument_OfTheConformancePack_EveryMemberAnswers() =>
        Directory.GetFiles(Repository.PathOf("conformance/documents"), "*.json", SearchOption.AllDirectories)
            .Select(path => SendJson.ReadInspection(File.ReadAllBytes(path)))
            .Count(read => read.TryGetValue(out var inspection) && AnswersEverything(inspection)).Should().BeGreaterThan(200);

    private static bool AnswersEverything(Inspection inspection)
    {
        foreach (var day in Days.AtLeastOne())
        {
            var schedule = FollowUpSchedule.For(inspection, day);
            Ask(schedule);
            foreach (var followUp in schedule.FollowUps)
            {
                Ask(followUp);
                Ask(followUp.Anchor);
                Ask(followUp.Window);
            }
        }

        return true;
    }

    // Every property, and every method that needs nothing.
    private static void Ask(object asked)
    {
        foreach (var member in Members.Of(asked.GetType()))
        {
            try
            {
                var answer = member.Invoke(asked, null);
                if (answer is System.Collections.IEnumerable all and not string)
                {
                    foreach (var _ in all)
                    {
                    }
                }
            }
            catch (TargetInvocationException thrown)
            {
                throw new InvalidOperationException($"{asked.GetType().Name}.{member.Name} of {asked} throws.", thrown.InnerException);
            }
        }
    }

    private static class Members
    {
        private static readonly Dictionary<Type, MethodInfo[]> Known = [];

        public static MethodInfo[] Of(Type type)
        {
            lock (Known)
            {
                return Known.TryGetValue(type, out var known) ? known : Known[type] =
                [
                    .. type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
                        .Where(m => m.GetParameters().Length == 0 && m.ReturnType != typeof(void) && !m.IsGenericMethod),
                ];
            }
        }
    }
}
