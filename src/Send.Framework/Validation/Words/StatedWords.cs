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
        static (_, f) => Quoted.List(Responses((InspectionFramework?)f)), "", framework,
        plain: static (_, f) => Quoted.List(Responses((InspectionFramework?)f).Select(Later.InWords)));

    private static Later NearestResponse(InspectionFramework? framework, Said said) => new(
        static (s, f) => Quoted.DidYouMean(((Said)s).Word, Responses((InspectionFramework?)f)), said, framework,
        plain: static (s, f) => Quoted.DidYouMean(((Said)s).Word, Responses((InspectionFramework?)f).Select(Later.InWords)));

    private static IEnumerable<string> Responses(InspectionFramework? framework)
    {
        var ofKinds = (framework?.FollowUpRules ?? []).Select(r => r.Activity);
        var own = ofKinds.Where(a => a.Kind == ActivityKind.Response).Select(a => a.Code).Distinct().ToList();
        return own.Count > 0 ? own : Activity.AreaSend.Where(a => a.Kind == ActivityKind.Response).Select(a => a.Code);
    }
}
