using System.Globalization;
using NodaTime;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Tool.Streams;
using Send.Framework.Tool.Text;

namespace Send.Framework.Tool;

/// <summary>Several schedules as one JSON document: each document with its schedule or its findings, and what is next, the most urgent first.</summary>
internal static class SchedulesJson
{
    public static void Write(IReadOnlyList<ScheduledDocument> documents, LocalDate asOf, SafeWriter output)
    {
        output.Write($"{{\"asOf\":\"{asOf.InDigits()}\",\"documents\":[");
        for (var i = 0; i < documents.Count; i++)
        {
            var (path, result, schedule) = documents[i];
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{(i == 0 ? "" : ",")}\n{{\"index\":{i},\"path\":{JsonText.Of(path)},\"line\":{(result.Line is { } line ? line.InDigits() : "null")},\"reference\":{JsonText.Of(result.Reference)},"));
            output.Write(schedule is null ? $"\"valid\":false,\"findings\":{SendJson.ToJson(result.Findings)}}}" : $"\"valid\":true,\"schedule\":{SendJson.ToJson(schedule)}}}");
        }

        output.Write("\n],\"next\":[");
        var places = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < documents.Count; i++)
        {
            places[documents[i]] = i;
        }

        var separator = "";
        foreach (var document in ScheduledDocument.ByUrgency(documents))
        {
            if (document.Next is { } next)
            {
                var window = next.Window;
                output.Write(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{separator}\n{{\"document\":{places[document]},\"subject\":{JsonText.Of(document.Schedule!.Inspection.Subject.DisplayName)},\"rule\":{JsonText.Of(next.Rule.Id)},\"activity\":{JsonText.Of(next.Activity.Code)},")
                    + $"\"state\":{JsonText.Of(next.State.ToCode())},\"earliest\":{Date(window.Earliest)},\"target\":{Date(window.Target)},\"latest\":{Date(window.Latest)}}}");
                separator = ",";
            }
        }

        output.Write("\n]}\n");
    }

    private static string Date(LocalDate? date) => date is { } day ? $"\"{day.InDigits()}\"" : "null";
}
