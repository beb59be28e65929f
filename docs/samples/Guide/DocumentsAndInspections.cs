using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Inspections;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Guide;

internal static class DocumentsAndInspections
{
    public static void Run()
    {
        // From a form, a spreadsheet or a table of your own: put in what there is, and let it be judged.
        var document = new InspectionDocument
        {
            Schema = "send-framework/inspection/v1",
            Framework = "area-send-2023",
            Kind = "full",
            Partnership = new PartnershipDocument { LocalAuthority = new LocalAuthorityDocument { DfeCode = "372" } },
            Dates = new DatesDocument { Started = new LocalDate(2024, 9, 30), Ended = new LocalDate(2024, 10, 4) },
            Judgements = Field.Of(ImmutableArray.Create(
                new JudgementEntry("outcome", new JudgementDocument { Grade = "typically positive" }))),
        };

        foreach (var finding in InspectionJudge.Judge(document).Findings)
            Console.WriteLine(finding);
    }
}
