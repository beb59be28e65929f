using FluentValidation;
using Send.Framework.Benchmarks.Alternatives.Poco;

namespace Send.Framework.Benchmarks.Alternatives.Rules;

internal sealed class PartnershipValidator : AbstractValidator<PartnershipPoco>
{
    public PartnershipValidator()
    {
        RuleFor(p => p.Name).MaximumLength(300).Must(name => !string.IsNullOrWhiteSpace(name)).When(p => p.Name is not null);
        RuleFor(p => p.LocalAuthority).NotNull().SetValidator(new AuthorityValidator()!);
        RuleForEach(p => p.IntegratedCareBoards).SetValidator(new BoardValidator());
        RuleFor(p => p.IntegratedCareBoards).Must(boards => boards!.DistinctBy(b => b.OdsCode).Count() == boards!.Count)
            .WithMessage("A board is named twice.").When(p => p.IntegratedCareBoards is not null);
        RuleForEach(p => p.Partners).SetValidator(new PartnerValidator());
    }

    private sealed class AuthorityValidator : AbstractValidator<AuthorityPoco>
    {
        public AuthorityValidator()
        {
            RuleFor(a => a.Name).NotEmpty().MaximumLength(300);
            RuleFor(a => a.DfeCode).NotEmpty().When(a => a.GssCode is null).WithMessage("The authority has no code.");
            RuleFor(a => a.DfeCode).Cascade(CascadeMode.Stop).Length(3).Must(code => code!.All(char.IsAsciiDigit)).Must(code => Known.ByDfeCode.ContainsKey(code!))
                .WithMessage("No authority has the DfE code '{PropertyValue}'.").When(a => a.DfeCode is not null);
            RuleFor(a => a.GssCode).Cascade(CascadeMode.Stop).Length(9).Must(code => char.IsAsciiLetterUpper(code![0]) && code!.Skip(1).All(char.IsAsciiDigit))
                .Must(code => Known.ByGssCode.ContainsKey(code!)).WithMessage("No authority has the GSS code '{PropertyValue}'.").When(a => a.GssCode is not null);
            RuleFor(a => a.GssCode).Must((a, gss) => !Known.ByDfeCode.TryGetValue(a.DfeCode!, out var one) || !Known.ByGssCode.TryGetValue(gss!, out var other) || one == other)
                .WithMessage("The codes belong to two authorities.").When(a => a.DfeCode is not null && a.GssCode is not null);
            RuleFor(a => a.Name).Must((a, name) => !Known.ByDfeCode.TryGetValue(a.DfeCode!, out var record)
                    || record.Name == name || record.ShortName == name || record.OtherNames.Contains(name!))
                .WithSeverity(Severity.Warning).WithMessage("That is not the name of the authority with this code.").When(a => a.DfeCode is not null && a.Name is not null);
        }
    }

    private sealed class BoardValidator : AbstractValidator<BoardPoco>
    {
        public BoardValidator()
        {
            RuleFor(b => b.Name).NotEmpty().MaximumLength(300);
            RuleFor(b => b.OdsCode).Cascade(CascadeMode.Stop).Must(code => code is { Length: 3 } && code.All(char.IsAsciiLetterOrDigit))
                .Must(code => Known.Boards.ContainsKey(code!)).WithMessage("No board has the ODS code '{PropertyValue}'.").When(b => b.OdsCode is not null);
            RuleFor(b => b.Name).Must((b, name) => !Known.Boards.TryGetValue(b.OdsCode!, out var record)
                    || record.Name == name || record.ShortName == name || record.OtherNames.Contains(name!))
                .WithSeverity(Severity.Warning).WithMessage("That is not the name of the board with this code.").When(b => b.OdsCode is not null && b.Name is not null);
        }
    }
}
