using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Time;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Examples;

internal static class Judging
{
    public static void Run()
    {
        // What people type into a form.
        var form = new InspectionForm
        {
            Kind = "Full inspection",
            Authority = "Suffolk",
            Started = "13/11/2023",
            Ended = "17/11/2023",
            Answers = new Dictionary<string, string> { ["outcome"] = "Widespread and/or systemic failings" }.ToImmutableDictionary(),
        };
        var (inspection, findings) = form.Judge();
        Console.WriteLine($"{inspection is not null}: {string.Join(", ", findings.Select(f => f.Code))}");

        // A rule of your own, beside those of the library.
        var caseNumber = FindingCode.Own("COUNCIL-1", Severity.Error, "No case number", "The reference is not one of our cases.", "Copy it from the case.");
        var options = new ValidationOptions
        {
            OwnRules =
            [
                new OwnRule((document, found) =>
                {
                    if (!document.Reference.IsGiven)
                    {
                        found.Add(caseNumber, "/reference", "The reference is missing: copy it from the case.");
                    }
                }),
            ],
        };
        Console.WriteLine(form.Judge(options: options).Findings.Single(f => f.Code == caseNumber));

        // What a program knows, said directly: all of it is wrong at once, and all is said at once.
        try
        {
            Inspection.Create(
                AreaSend.Edition2025, AreaSend.Edition2025.GetKind(AreaSend.Kinds.Full),
                Partnership.Of(LocalAuthority.Of(null, DfeCode.Parse("372"))),
                new InspectionDates(new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 6)),
                [new AnsweredQuestion(AreaSend.Edition2025.GetKind(AreaSend.Kinds.Full).Questions[0], Judgement.Of(AreaSend.Outcomes.SystemicFailings))],
                improvementAreas: [], stated: new StatedNextSteps(FollowUpInterval.FromYears(5)));
        }
        catch (InvalidInspectionException refused)
        {
            Console.WriteLine(string.Join(", ", refused.Findings.Select(f => f.Code)));
        }

        // Every code says what it means and what to do.
        Console.WriteLine($"{FindingCodes.UnknownGrade}: {FindingCodes.UnknownGrade.Remedy}");

        // A document in parts, each given, missing or unreadable.
        var document = new InspectionDocument
        {
            Framework = Field.Of("area-send-2025"),
            Partnership = Field.Of(new PartnershipDocument
            {
                LocalAuthority = Field.Of(new LocalAuthorityDocument { DfeCode = Field.Of("372") }),
                IntegratedCareBoards = [Field.Of(new IntegratedCareBoardDocument { OdsCode = Field.Of("QF7") })],
                Partners = [Field.Of(new PartnerDocument { Name = Field.Of("Forum"), Role = Field.Of("parent-carer-forum") })],
            }),
            Stated = Field.Of(new StatedDocument { Response = Field.Unreadable<string>("the usual") }),
        };
        Console.WriteLine($"{document.Framework.State}, {document.Kind.State}, {document.Stated.Value.Response.State}: {document.Stated.Value.Response.Raw}");
        foreach (var finding in InspectionJudge.Judge(document).Errors.Take(2))
            Console.WriteLine($"{finding.Path}: {finding.PlainMessage}");
    }
}
