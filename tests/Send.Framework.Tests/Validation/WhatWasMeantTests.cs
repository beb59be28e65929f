using System.Text;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Validation;

/// <summary>
/// What people, spreadsheets and scripts write instead of what is meant: the finding says what to write. Days are those of 30 September 2024,
/// which a spreadsheet counts as 45565 and Unix as 1727654400 seconds.
/// </summary>
public class WhatWasMeantTests
{
    private const string Valid = """
        {"schema":"send-framework/inspection/v1","framework":"area-send-2023","kind":"full","reference":"50261626","partnership":{"localAuthority":{"dfeCode":"372"},"integratedCareBoards":[{"odsCode":"QF7"}]},"dates":{"started":"2024-09-30","ended":"2024-10-04","published":"2024-11-14"},"judgements":{"outcome":"inconsistent"}}
        """;

    [Theory]
    [InlineData("\"30/09/2024\"", "If the day comes first, write 2024-09-30.")]
    [InlineData("\"09/10/2024\"", "If the day comes first, write 2024-10-09. If the month comes first, write 2024-09-10.")]
    [InlineData("\"09/30/2024\"", "If the month comes first, write 2024-09-30.")]
    [InlineData("\"30th September 2024\"", "Write 2024-09-30.")]
    [InlineData("\"Monday 30 September 2024\"", "Write 2024-09-30.")]
    [InlineData("\"Sep 30, 2024\"", "Write 2024-09-30.")]
    [InlineData("\"30-Sep-2024\"", "Write 2024-09-30.")]
    [InlineData("\"30-Sep-24\"", "If that is 30 September 2024, write 2024-09-30.")]
    [InlineData("\"30/09/24\"", "If that is 30 September 2024, write 2024-09-30.")]
    [InlineData("\"30/09/2024 00:00:00\"", "If the day comes first, write 2024-09-30.")]
    [InlineData("\"2024-09-30T00:00:00Z\"", "Leave out the time: write 2024-09-30.")]
    [InlineData("\"2024-09-30 09:15\"", "Leave out the time: write 2024-09-30.")]
    [InlineData("\"2024-09-29T23:00:00+00:00\"", "Leave out the time, and write the date that the report prints.")]
    [InlineData("\"2024/09/30\"", "Write 2024-09-30.")]
    [InlineData("\"2024-9-30\"", "Write 2024-09-30.")]
    [InlineData("\"20240930\"", "Write 2024-09-30.")]
    [InlineData("20240930", "Write 2024-09-30.")]
    [InlineData("45565", "In a spreadsheet this number stands for 2024-09-30")]
    [InlineData("45565.0", "In a spreadsheet this number stands for 2024-09-30")]
    [InlineData("1727654400", "As seconds since 1970, this is 2024-09-30")]
    [InlineData("1727650800000", "As milliseconds since 1970, this is 2024-09-30")]
    [InlineData("\"/Date(1727654400000)/\"", "As milliseconds since 1970, this is 2024-09-30")]
    [InlineData("\"\"", "write { \"absent\": \"not-recorded\" } for both")]
    [InlineData("\"N/A\"", "write { \"absent\": \"not-recorded\" } for both")]
    [InlineData("\"not recorded\"", "write { \"absent\": \"not-recorded\" } for both")]
    public void Read_DayInAnotherForm_SaysWhatToWrite(string written, string remedy) =>
        Only(Valid.Replace("\"started\":\"2024-09-30\"", $"\"started\":{written}", StringComparison.Ordinal), "/dates/started").Should().Contain($" {remedy}");

    // The calendar covers 2000 to 2100. Serial numbers as spreadsheets count, from 30 December 1899; seconds as `date -u -d DAY +%s` gives them.
    [Theory]
    [InlineData("36526", "2000-01-01")]
    [InlineData("73415", "2100-12-31")]
    [InlineData("20000101", "2000-01-01")]
    [InlineData("21001231", "2100-12-31")]
    [InlineData("946684800", "2000-01-01")]
    [InlineData("4133894400", "2100-12-31")]
    [InlineData("946684800000", "2000-01-01")]
    [InlineData("4133894400000", "2100-12-31")]
    public void Read_NumberOfTheFirstOrLastDay_IsThatDay(string number, string day) =>
        Only(Valid.Replace("\"2024-09-30\"", number, StringComparison.Ordinal), "/dates/started").Should().Contain($" {day}.");

    [Theory]
    [InlineData("36525")]
    [InlineData("73416")]
    [InlineData("19991231")]
    [InlineData("21010101")]
    [InlineData("20241301")]
    [InlineData("946684799")]
    [InlineData("4133980800")]
    [InlineData("946684799999")]
    [InlineData("4133980800000")]
    [InlineData("-45565")]
    public void Read_NumberOfNoDay_IsNotGuessed(string number) =>
        Only(Valid.Replace("\"2024-09-30\"", number, StringComparison.Ordinal), "/dates/started").Should().EndWith($"; this is a number, '{number}'.");

    [Theory]
    [InlineData("\"unknown\"")]
    [InlineData("{\"absent\":\"not-recorded\"}")]
    public void Read_UnknownReceipt_IsToBeLeftOut(string written) =>
        Only(Valid.Replace("\"published\"", $"\"reportReceived\":{written},\"published\"", StringComparison.Ordinal), "/dates/reportReceived")
            .Should().EndWith("If the day is not known, leave the member out.");

    [Theory]
    [InlineData("\"372.0\"", "Did you mean '372'?")]
    [InlineData("\" 372\"", "Did you mean '372'?")]
    [InlineData("\"E08000018\"", "That looks like a GSS code: write it as \"gssCode\".")]
    [InlineData("\"Rotherham\"", "Rotherham Metropolitan Borough Council is '372'.")]
    public void Read_CodeOfAnotherForm_SaysWhatToWrite(string written, string remedy) =>
        Only(Valid.Replace("\"372\"", written, StringComparison.Ordinal), "/partnership/localAuthority/dfeCode").Should().EndWith(remedy);

    [Theory]
    [InlineData("[{\"odsCode\":\"qf7\"}]", "/partnership/integratedCareBoards/0/odsCode", "Did you mean 'QF7'?")]
    [InlineData("[{\"odsCode\":\"E54000061\"}]", "/partnership/integratedCareBoards/0/odsCode", "That looks like a GSS code: write it as \"gssCode\".")]
    [InlineData("[{\"gssCode\":\"e54000061\"}]", "/partnership/integratedCareBoards/0/gssCode", "Did you mean 'E54000061'?")]
    [InlineData("{\"odsCode\":\"QF7\"}", "/partnership/integratedCareBoards", "Put [ and ] around it, even if it is the only one. If nothing is known, leave the member out.")]
    [InlineData("[\"QF7\"]", "/partnership/integratedCareBoards/0", "Write one object, from { to }, with these members: name, odsCode, gssCode.")]
    public void Read_BoardOfAnotherForm_SaysWhatToWrite(string written, string path, string remedy) =>
        Only(Valid.Replace("[{\"odsCode\":\"QF7\"}]", written, StringComparison.Ordinal), path).Should().EndWith(remedy);

    [Theory]
    [InlineData("\"N/A\"", "If there is no grade, write { \"absent\": \"not-recorded\" }, or another reason.")]
    [InlineData("\"\"", "If there is no grade, write { \"absent\": \"not-recorded\" }, or another reason.")]
    [InlineData("\"insufficient evidence\"", "If that is the reason why there is no grade, write { \"absent\": \"insufficient-evidence\" }.")]
    [InlineData("\"Outcome 2\"", "People who say 2 usually mean 'inconsistent'. Check it against the wording of the report, and write the code.")]
    [InlineData("[\"inconsistent\"]", "Write the one that applies, without [ and ].")]
    public void Read_OutcomeOfAnotherForm_SaysWhatToWrite(string written, string remedy) =>
        Only(Valid.Replace("\"inconsistent\"", written, StringComparison.Ordinal), "/judgements/outcome").Should().EndWith(remedy);

    [Theory]
    [InlineData("{\"absent\":\"unknown\"}", "/judgements/outcome/absent", "Did you mean 'not-recorded'?")]
    [InlineData("{\"raw\":2,\"dialect\":\"data-to-insight\"}", "/judgements/outcome/raw", "Put it in quotation marks.")]
    public void Read_AbsentOutcomeOfAnotherForm_SaysWhatToWrite(string written, string path, string remedy) =>
        Only(Valid.Replace("\"inconsistent\"", written, StringComparison.Ordinal), path).Should().EndWith(remedy);

    // The nearest code in letters was the contrary of what was said.
    [Theory]
    [InlineData("Taking effective action", "'effective-action'")]
    [InlineData("The partnership is taking effective action", "'effective-action'")]
    [InlineData("Not taking effective action", "'not-effective-action'")]
    [InlineData("The partnership is not taking effective action", "'not-effective-action'")]
    public void Read_WordsOfAGrade_AreNeverTakenForTheContrary(string words, string grade)
    {
        var document = Valid.Replace("area-send-2023", "area-send-2025", StringComparison.Ordinal).Replace("\"full\"", "\"monitoring\"", StringComparison.Ordinal)
            .Replace("2024-", "2025-", StringComparison.Ordinal).Replace("\"inconsistent\"", $"\"{words}\"", StringComparison.Ordinal);
        var contrary = grade == "'effective-action'" ? "'not-effective-action'" : "'effective-action'";

        Messages(document, "/judgements/outcome").Should().ContainSingle().Which.Should().NotContain(contrary);
    }

    [Theory]
    [InlineData("\"Full inspection\"")]
    [InlineData("\"FullInspection\"")]
    [InlineData("\"Full\"")]
    public void Read_KindByItsName_IsLedToItsCode(string written) =>
        Only(Valid.Replace("\"full\"", written, StringComparison.Ordinal), "/kind").Should().EndWith("Did you mean 'full'?");

    [Theory]
    [InlineData("AreaSend2023", "Did you mean 'area-send-2023'?")]
    [InlineData("Area SEND", "Did you mean 'local-area-send-2016' or 'area-send-2023' or 'area-send-2025'?")]
    public void Read_EditionByItsName_IsLedToItsCode(string written, string remedy) =>
        Only(Valid.Replace("area-send-2023", written, StringComparison.Ordinal), "/framework").Should().EndWith(remedy);

    [Theory]
    [InlineData("NaN", "JSON does not have this value. Write null, or leave the member out.")]
    [InlineData("None", "JSON does not have this value. Write null, or leave the member out.")]
    [InlineData("True", "In JSON, write true and false in lower case.")]
    [InlineData("'2024-11-14'", "In Python, json.dumps does this.")]
    [InlineData("# later", "Comments are not JSON.")]
    [InlineData("\"2024\t\"", "In text, write a line break as \\n and a tab as \\t.")]
    [InlineData("\"C:\\Reports\"", "In text, write a backslash twice: \\\\.")]
    [InlineData("null \"x\": 1", "A comma may be missing before it.")]
    [InlineData("null, x: 1", "Put a name in double quotation marks.")]
    public void Read_WhatIsNotJson_SaysWhatStandsThere(string written, string remedy)
    {
        var findings = SendJson.ReadInspection(Encoding.UTF8.GetBytes(Valid.Replace("\"2024-11-14\"", written, StringComparison.Ordinal))).Findings;

        findings.Single(f => f.Severity == Severity.Error).Message.Should().EndWith(remedy);
    }

    [Theory]
    [InlineData("<!DOCTYPE html>", "This looks like a web page or XML.")]
    [InlineData("%PDF-1.7", "This is a PDF.")]
    [InlineData("PK\u0003\u0004", "This looks like a zip file, the format that Excel and Word use.")]
    [InlineData("la,started,ended\n372,2024-09-30,2024-10-04", "A document begins with {. This may be a table (CSV), YAML or plain text.")]
    [InlineData("{\"schema\":\"x\"", "it ends before all brackets are closed. It may have been cut off.")]
    [InlineData("\"{\\\"schema\\\":1}\"", "The text contains JSON, so it was probably converted to text twice.")]
    public void Read_WhatIsNoDocument_SaysWhatItIs(string text, string remedy) =>
        SendJson.ReadInspection(Encoding.UTF8.GetBytes(text)).Findings.Should().ContainSingle().Which.Message.Should().EndWith(remedy);

    // As programs put an answer into an envelope.
    [Theory]
    [InlineData("{\"inspection\":{0}}", "'inspection'")]
    [InlineData("{\"status\":\"ok\",\"links\":{\"self\":\"/1\"},\"data\":{0},\"errors\":[]}", "'data'")]
    public void Read_DocumentInsideAnother_SaysWhereItIs(string around, string where) =>
        MissingSchema(around).Should().EndWith($" The document seems to be inside {where}: give what stands there by itself.");

    // Nothing in it, two that could be it, and one that is only part of it.
    [Theory]
    [InlineData("{\"data\":{},\"meta\":{\"page\":1}}")]
    [InlineData("{\"first\":{0},\"second\":{0}}")]
    [InlineData("{\"framework\":\"area-send-2023\",\"data\":{0}}")]
    [InlineData("{\"data\":{0},\"framework\":\"area-send-2023\"}")]
    [InlineData("{\"data\":[{0}]}")]
    public void Read_DocumentThatCannotBeFound_IsNotGuessed(string around) => MissingSchema(around).Should().NotContain("inside");

    private static string MissingSchema(string around) =>
        SendJson.ReadInspection(Encoding.UTF8.GetBytes(around.Replace("{0}", Valid, StringComparison.Ordinal))).Findings
            .Single(f => f.Code == FindingCodes.MissingMember && f.Message.StartsWith("\"schema\" is missing.", StringComparison.Ordinal)).Message;

    [Fact]
    public void Read_OldEncodingOfWindows_SaysSo() =>
        SendJson.ReadInspection(Encoding.Latin1.GetBytes(Valid.Replace("50261626", "caf\u00E9", StringComparison.Ordinal))).Findings
            .Should().ContainSingle().Which.Message.Should().EndWith("The text may be in Windows-1252, which Excel and older programs use. Save it as UTF-8.");

    private static string Only(string document, string path) => Messages(document, path).Should().ContainSingle().Subject;

    private static IEnumerable<string> Messages(string document, string path)
    {
        var errors = SendJson.ReadInspection(Encoding.UTF8.GetBytes(document)).Findings.Where(f => f.Severity == Severity.Error).ToArray();
        errors.Should().OnlyContain(f => f.Path == path);
        return errors.Select(f => f.Message);
    }
}
