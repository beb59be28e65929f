using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Frameworks;

/// <summary>How binding a rule is, strongest first. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum Force
{
    /// <summary>Not stated; no rule has this force.</summary>
    NotStated = 0,

    /// <summary>Legislation requires it.</summary>
    Statutory = 1,

    /// <summary>The inspectorates require it.</summary>
    Required = 2,

    /// <summary>The inspectorates ask for it: area SEND reports "ask" for a strategic plan and "require" a priority action plan.</summary>
    Requested = 3,

    /// <summary>It is what usually happens; earlier and later are both in order.</summary>
    Usual = 4,

    /// <summary>It happens when somebody decides that it should.</summary>
    Discretionary = 5,
}
