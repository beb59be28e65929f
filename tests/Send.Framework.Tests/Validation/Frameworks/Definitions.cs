using System.Text;
using Send.Framework.Frameworks;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Validation.Frameworks;

/// <summary>A definition of an edition without a fault, which a test changes in a few places.</summary>
internal static class Definitions
{
    public const string Base = """
        { "schema": "send-framework/framework/v1", "id": "visits-2026", "family": "visits", "name": "Visits", "summary": "Visits to providers.",
          "jurisdiction": "England", "subject": "provider", "inspectorates": ["Somebody"], "inForceFrom": "2026-04-01", "inForceTo": "2028-08-31",
          "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" },
          "registers": ["own"], "activities": [{ "code": "call", "name": "Call", "kind": "meeting" }],
          "anchors": [{ "code": "called", "words": "somebody called" }], "addressees": [{ "code": "caller", "name": "the caller" }],
          "pauses": [{ "activities": ["call"], "certainlyFrom": "2027-01-01", "certainlyTo": "2027-02-01", "text": "No calls.",
            "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" } }],
          "scales": [
            { "id": "quality-scale", "name": "Quality", "kind": "ordered", "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" },
              "grades": [{ "code": "good", "label": "Good" }, { "code": "fair", "label": "Fair" }, { "code": "poor", "label": "Poor" }] },
            { "id": "points-scale", "name": "Points", "kind": "banded", "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" },
              "grades": [{ "code": "high", "label": "High", "lowestScore": 50, "highestScore": 100 },
                { "code": "low", "label": "Low", "lowestScore": 0, "highestScore": 49 }] },
            { "id": "safe-scale", "name": "Safe", "kind": "met-not-met", "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" },
              "grades": [{ "code": "met", "label": "Met" }, { "code": "not-met", "label": "Not met" }] },
            { "id": "raised-scale", "name": "Raised", "kind": "binary", "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" },
              "grades": [{ "code": "raised", "label": "Raised" }, { "code": "not-raised", "label": "Not raised" }] }],
          "kinds": [{ "code": "visit", "name": "Visit", "summary": "A visit.", "progressScale": "safe-scale",
            "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" },
            "questions": [
              { "code": "quality", "title": "Quality?", "scale": "quality-scale", "changes": [
                { "change": "added", "on": "2026-09-01", "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" } },
                { "change": "removed", "on": "2027-09-01", "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" } }] },
              { "code": "points", "title": "Points?", "scale": "points-scale" },
              { "code": "safe", "title": "Safe?", "scale": "safe-scale" },
              { "code": "raised", "title": "Raised?", "scale": "raised-scale" }],
            "visit": { "daysOnSite": { "count": 3, "minimum": 2, "maximum": 2, "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" } },
              "workingDaysToPublication": { "count": 3, "minimum": 2, "maximum": 9, "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" } } },
            "improvementRules": [
              { "kind": "area-for-improvement", "occurrence": "must", "when": { "question": "quality", "grades": ["poor"] },
                "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" } },
              { "kind": "area-for-improvement", "occurrence": "must-not", "when": { "question": "quality", "grades": ["good"] },
                "observed": { "count": 3, "minimum": 2, "maximum": 9, "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" } },
                "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" } }],
            "categories": [
              { "code": "worried", "name": "Worried", "explanation": "Not met.", "when": { "question": "safe", "grades": ["not-met"] },
                "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" } },
              { "code": "calm", "name": "Calm", "explanation": "Met.", "when": { "question": "safe", "grades": ["met"] },
                "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" } }],
            "limitingRules": [{ "name": "unsafe", "when": { "question": "safe", "grades": ["not-met"] }, "question": "quality", "atBest": "fair",
              "explanation": "Unsafe is not good.", "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" } }],
            "followUpRules": [{ "name": "call", "activity": "call", "when": { "category": "worried" }, "interval": "P3M", "precision": "within",
              "anchors": ["called"], "force": "usual", "addressee": "caller", "text": "A call.",
              "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" } }],
            "generalRules": [{ "name": "first", "text": "First.", "source": { "title": "Handbook", "publisher": "Somebody", "evidence": "primary" } }] }] }
        """;

    /// <summary>What is found when the places have these values instead, left out for null: code, path and message.</summary>
    public static string[] Found(params (string Pointer, string? Value)[] changes) =>
    [
        .. Read(FrameworkCatalogue.BuiltIn, changes).Findings.Where(f => f.Severity != Severity.Information).Select(f => $"{f.Code} {f.Path} {f.Message}"),
    ];

    /// <summary>The edition, read beside those of a catalogue, when the places have these values instead.</summary>
    public static Validated<InspectionFramework> Read(FrameworkCatalogue catalogue, params (string Pointer, string? Value)[] changes) =>
        SendJson.ReadFramework(JsonPlaces.Changed(Encoding.UTF8.GetBytes(Base), changes), catalogue);

    /// <summary>The same for the condition of one general rule.</summary>
    public static string[] FoundWhen(string condition, params (string Pointer, string? Value)[] changes) =>
        Found([("/kinds/0/generalRules/0/when", condition), .. changes]);

    /// <summary>The code of the finding with this name, such as <c>MissingSource</c>.</summary>
    public static string CodeOf(string name) => ((FindingCode)typeof(FindingCodes).GetProperty(name)!.GetValue(null)!).Value;
}
