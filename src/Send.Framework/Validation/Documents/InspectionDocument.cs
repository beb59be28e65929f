using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Validation.Documents;

/// <summary>
/// An inspection as it came from outside, unjudged: every field may be missing, and each knows its place. Rules judge it against its
/// edition, in the same way whether it was read from JSON or put together by a program.
/// </summary>
[JsonConverter(typeof(SendJsonConverter))]
public sealed class InspectionDocument : ISendDocument
{
    /// <summary>The contract that the document says it follows.</summary>
    public Field<string> Schema { get; init; }

    /// <summary>The code of the edition as text.</summary>
    public Field<string> Framework { get; init; }

    /// <summary>The code of the kind of inspection as text.</summary>
    public Field<string> Kind { get; init; }

    /// <summary>The report's own reference.</summary>
    public Field<string> Reference { get; init; }

    /// <summary>The partnership that was inspected, where the edition inspects partnerships.</summary>
    public Field<PartnershipDocument> Partnership { get; init; }

    /// <summary>The provider that was inspected, where the edition inspects providers.</summary>
    public Field<ProviderDocument> Provider { get; init; }

    /// <summary>When.</summary>
    public Field<DatesDocument> Dates { get; init; }

    /// <summary>The judgements; missing if the member is absent.</summary>
    public Field<ImmutableArray<JudgementEntry>> Judgements { get; init; }

    /// <summary>The improvement areas; missing if they are not recorded, an empty list if there are none.</summary>
    public Field<ImmutableArray<Field<ImprovementAreaDocument>>> ImprovementAreas { get; init; }

    /// <summary>The next steps that the report states.</summary>
    public Field<StatedDocument> Stated { get; init; }

    /// <summary>Members that the contract does not have, in the order in which they were read.</summary>
    public ImmutableArray<UnknownMember> UnknownMembers { get; init => field = value.IsDefault ? [] : value; } = [];
}
