using FluentValidation;
using Send.Framework.Benchmarks.Alternatives.Poco;

namespace Send.Framework.Benchmarks.Alternatives.Rules;

internal sealed class ImprovementAreaValidator : AbstractValidator<ImprovementAreaPoco>
{
    public ImprovementAreaValidator()
    {
        RuleFor(a => a.Kind).Cascade(CascadeMode.Stop).NotEmpty().Must(kind => Known.AreaKinds.Contains(kind!))
            .WithMessage("'{PropertyValue}' is not a kind of improvement area.");
        RuleFor(a => a.Number).GreaterThanOrEqualTo(1);
        RuleFor(a => a.Text).Cascade(CascadeMode.Stop).NotEmpty().MaximumLength(20_000);
        RuleForEach(a => a.Points).Cascade(CascadeMode.Stop).NotEmpty().MaximumLength(20_000);
        RuleForEach(a => a.Responsible).SetValidator(new BodyValidator());
        RuleForEach(a => a.Themes).Cascade(CascadeMode.Stop).Must(Known.IsCode).WithMessage("'{PropertyValue}' is not a code.")
            .Must(theme => Known.Themes.Contains(theme)).WithSeverity(Severity.Warning).WithMessage("'{PropertyValue}' is not in the taxonomy.");
        RuleFor(a => a.Themes).Must(themes => themes!.Distinct().Count() == themes!.Count).WithMessage("A theme is there twice.").When(a => a.Themes is { Count: > 1 });
    }

    private sealed class BodyValidator : AbstractValidator<PartnerPoco>
    {
        public BodyValidator()
        {
            RuleFor(b => b.Role).Cascade(CascadeMode.Stop).NotEmpty().Must(Known.IsCode).WithMessage("'{PropertyValue}' is not a code.")
                .Must(role => Known.Roles.Contains(role!)).WithSeverity(Severity.Warning).WithMessage("'{PropertyValue}' is not a role that we name.");
            RuleFor(b => b.Name).MaximumLength(300);
        }
    }
}
