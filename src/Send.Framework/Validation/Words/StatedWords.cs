using System.Diagnostics.CodeAnalysis;
using Send.Framework.Drafts;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Words;

/// <summary>Which response the report is said to state.</summary>
internal static class StatedWords
{
    public static void Read(InspectionCase file)
    {
        if (!file.Document.Stated.IsGiven || file.Document.Stated.Response is not { IsGiven: true } code)
        {
            return;
        }

        if (TryGet(file, code.Text, out var response))
        {
            code.Means(response);
            return;
        }

        var said = code.Said;
        file.Findings.Report(
            FindingCodes.UnknownResponse, code,
            $"{said} is not a response. Responses: {ResponsesOf(file.Framework)}.{NearestResponse(file.Framework, said)}");
    }

    private static bool TryGet(InspectionCase file, TextField code, [NotNullWhen(true)] out Activity? response)
    {
        response = null;
        return (file.Framework is { } framework && framework.Responses.TryGet(code.Utf8, out response))
            || (Coded.TryGet(Activity.AreaSend, code.Utf8, out response) && response.Kind == ActivityKind.Response);
    }

    private static Later ResponsesOf(InspectionFramework? framework) => new(
        static (_, f, isPlain) => Quoted.List(Responses((InspectionFramework?)f, isPlain)), "", framework);

    private static Later NearestResponse(InspectionFramework? framework, Said said) => new(
        static (s, f, isPlain) => Quoted.DidYouMean(((Said)s).Word, Responses((InspectionFramework?)f, isPlain)), said, framework);

    private static IEnumerable<string> Responses(InspectionFramework? framework, bool isPlain)
    {
        var ofKinds = (framework?.FollowUpRules ?? []).Select(r => r.Activity);
        var own = ofKinds.Where(a => a.Kind == ActivityKind.Response).Select(a => a.Code).Distinct().ToList();
        return (own.Count > 0 ? own : Activity.AreaSend.Where(a => a.Kind == ActivityKind.Response).Select(a => a.Code))
            .Select(code => isPlain ? Later.InWords(code) : code);
    }
}
