using FluentValidation;
using Send.Framework.Benchmarks.Alternatives.Poco;

namespace Send.Framework.Benchmarks.Alternatives.Rules;

internal sealed class PartnerValidator : AbstractValidator<PartnerPoco>
{
    public PartnerValidator()
    {
        RuleFor(p => p.Name).NotEmpty().MaximumLength(300);
        RuleFor(p => p.Role).Must(Known.IsCode).WithMessage("'{PropertyValue}' is not a code.").When(p => p.Role is not null);
    }
}
