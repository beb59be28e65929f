using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Scheduling;

/// <summary>Where the interval of a follow-up was taken from. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum WindowBasis
{
    /// <summary>Not stated; no follow-up has this basis.</summary>
    NotStated = 0,

    /// <summary>The edition's rule; the report is silent.</summary>
    Rule = 1,

    /// <summary>The edition's rule, and the report prints the same.</summary>
    RuleAndReport = 2,

    /// <summary>The report: it prints something else than the edition's rule, or the edition has no rule, and it outranks it.</summary>
    Report = 3,

    /// <summary>The caller, who knows an interval that the edition leaves open.</summary>
    Configured = 4,

    /// <summary>Nothing: no available source gives a date.</summary>
    Unknown = 5,
}
