namespace Send.Framework.Serialization;

/// <summary>The JSON contract in both directions: documents in, findings or inspections out; inspections and schedules in, JSON out.</summary>
/// <remarks>
/// Reading never throws for what a document says. Writing is canonical: the same value always gives the same bytes, members stand in the
/// order of the contract, and lists in the order of the value.
/// </remarks>
public static partial class SendJson
{
}
