using FluentValidation;
using NodaTime;
using Send.Framework.Benchmarks.Alternatives.Poco;
using Send.Framework.Frameworks;

namespace Send.Framework.Benchmarks.Alternatives.Rules;

/// <summary>The rules of the boundary over plain classes, in FluentValidation: the same content where a rule can be said there at all.</summary>
internal sealed class InspectionValidator : AbstractValidator<InspectionPoco>
{
    private static readonly string[] Weakest = ["systemic-failings"];

    public static InspectionValidator Instance { get; } = new();

    public InspectionValidator()
    {
        RuleFor(i => i.Schema).Cascade(CascadeMode.Stop).NotEmpty().Equal("send-framework/inspection/v1");
        RuleFor(i => i.Framework).Cascade(CascadeMode.Stop).NotEmpty().Must(id => Known.Editions.ContainsKey(id!))
            .WithMessage("There is no edition '{PropertyValue}'.");
        RuleFor(i => i.Kind).Cascade(CascadeMode.Stop).NotEmpty().Must((i, kind) => KindOf(i) is not null)
            .WithMessage("The edition has no kind of inspection '{PropertyValue}'.");
        RuleFor(i => i.Reference).MaximumLength(100);
        RuleFor(i => i.Partnership).NotNull().SetValidator(new PartnershipValidator()!);
        RuleFor(i => i.Dates).NotNull().SetValidator(new DatesValidator()!);
        RuleFor(i => i.Dates!.Started).Must((i, started) => InForce(i, i.Dates!.Notified ?? started!.Value))
            .WithMessage("The edition was not in force on {PropertyValue}.").When(i => i.Dates?.Started is not null && i.Framework is not null);
        RuleFor(i => i.Judgements).NotNull();
        RuleForEach(i => i.Judgements).Must((i, answer) => KindOf(i)?.Questions.Any(q => q.Code == answer.Key) ?? true)
            .WithMessage("The kind of inspection does not judge this.");
        RuleForEach(i => i.Judgements).Must((i, answer) => IsGrade(i, answer)).WithMessage("That is not a grade of the scale.");
        RuleFor(i => i.Judgements).Must((i, answers) => KindOf(i)!.Questions.All(q => !q.IsRequired || answers!.ContainsKey(q.Code)))
            .WithMessage("A required question has no answer.").When(i => i.Judgements is not null && KindOf(i) is not null);
        RuleForEach(i => i.ImprovementAreas).SetValidator(new ImprovementAreaValidator());
        RuleFor(i => i.ImprovementAreas).Must(areas => areas!.Where(a => a.Number is not null).Select(a => (a.Kind, a.Number)).Distinct().Count()
                == areas!.Count(a => a.Number is not null))
            .WithMessage("Two improvement areas of one kind have the same number.").When(i => i.ImprovementAreas is not null);
        RuleFor(i => i.ImprovementAreas).Must((i, areas) => Weakest.Contains(Outcome(i)) == areas!.Any(a => a.Kind == "area-for-priority-action"))
            .WithMessage("Areas for priority action exist if and only if the outcome is the weakest.")
            .When(i => i.ImprovementAreas is not null && Outcome(i) is not null && i.Kind == "full");
        RuleFor(i => i.Stated!.Response).Must(response => Known.Responses.Contains(response!)).WithMessage("'{PropertyValue}' is not a response.")
            .When(i => i.Stated?.Response is not null);
        RuleFor(i => i.Stated!.Response).Must((i, response) => Follows(i, response!)).WithMessage("'{PropertyValue}' does not follow from this outcome.")
            .When(i => i.Stated?.Response is not null && KindOf(i) is not null && Outcome(i) is not null);
        RuleFor(i => i.Stated!.NextFullInspection).Must((i, stated) => IsRuled(i, stated!, Activity.FullInspection)).WithSeverity(Severity.Warning)
            .WithMessage("Another interval is usual after this outcome.").When(i => i.Stated?.NextFullInspection is not null && KindOf(i) is not null);
        RuleFor(i => i.Stated!.MonitoringInspection).Must((i, stated) => IsRuled(i, stated!, Activity.MonitoringInspection)).WithSeverity(Severity.Warning)
            .WithMessage("Another interval is usual after this outcome.").When(i => i.Stated?.MonitoringInspection is not null && KindOf(i) is not null);
    }

    // Null for a grade that does not exist: one fault is reported once.
    private static string? Outcome(InspectionPoco i) =>
        i.Judgements?.GetValueOrDefault("outcome") is { } grade && IsGrade(i, new("outcome", grade)) ? grade : null;

    private static InspectionKind? KindOf(InspectionPoco i) =>
        i.Framework is not null && i.Kind is not null && Known.Editions.TryGetValue(i.Framework, out var edition) && edition.TryGetKind(i.Kind, out var kind)
            ? kind : null;

    private static bool InForce(InspectionPoco i, LocalDate day) =>
        !Known.Editions.TryGetValue(i.Framework!, out var edition) || (day >= edition.InForceFrom && (edition.InForceTo is null || day <= edition.InForceTo));

    private static bool IsGrade(InspectionPoco i, KeyValuePair<string, string> answer) =>
        KindOf(i)?.Questions.FirstOrDefault(q => q.Code == answer.Key) is not { } question || question.Scale.Grades.Any(g => g.Code == answer.Value);

    private static bool Applies(InspectionPoco i, FollowUpRule rule) =>
        rule.When.IsAlways || (rule.When.Question is not null && i.Judgements!.TryGetValue(rule.When.Question, out var grade) && rule.When.Grades.Contains(grade));

    private static bool Follows(InspectionPoco i, string response) =>
        KindOf(i)!.FollowUpRules.Any(rule => rule.Activity.Code == response && Applies(i, rule));

    private static bool IsRuled(InspectionPoco i, Period stated, Activity activity) =>
        Outcome(i) is null || KindOf(i)!.FollowUpRules.Any(rule => rule.Activity == activity && Applies(i, rule)
            && (rule.Interval is null || rule.Interval.Amount == (rule.Interval.Unit == Send.Framework.Time.IntervalUnit.Years
                ? stated.Years : (stated.Years * 12) + stated.Months)));
}
