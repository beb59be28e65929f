using System.Collections.Immutable;

namespace Send.Framework.Validation.Documents;

/// <summary>A partnership as a document describes it, unjudged.</summary>
public sealed class PartnershipDocument
{
    /// <summary>The name.</summary>
    public Field<string> Name { get; init; }

    /// <summary>The local authority.</summary>
    public Field<LocalAuthorityDocument> LocalAuthority { get; init; }

    /// <summary>The integrated care boards; an unreadable entry keeps its place.</summary>
    public ImmutableArray<Field<IntegratedCareBoardDocument>> IntegratedCareBoards { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The other partners; an unreadable entry keeps its place.</summary>
    public ImmutableArray<Field<PartnerDocument>> Partners { get; init => field = value.IsDefault ? [] : value; } = [];
}
