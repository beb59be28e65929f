using System.Collections.Immutable;

namespace Send.Framework.Validation.Documents;

/// <summary>A partnership as a document describes it, unjudged.</summary>
public sealed class PartnershipDocument
{
    /// <summary>The name.</summary>
    public Field<string> Name { get; init; }

    /// <summary>The local authority.</summary>
    public Field<LocalAuthorityDocument> LocalAuthority { get; init; }

    /// <summary>The integrated care boards; an unreadable entry keeps its place. Empty where they are not recorded.</summary>
    public ImmutableArray<Field<IntegratedCareBoardDocument>> IntegratedCareBoards
    {
        get => field.IsDefault ? [] : field;
        init => (field, IntegratedCareBoardsRecorded) = (value, !value.IsDefault);
    }

    /// <summary>Whether the boards are recorded: a list that is set, even an empty one, says which there were; a list that is not set says nothing.</summary>
    public bool IntegratedCareBoardsRecorded { get; private init; }

    /// <summary>The other partners; an unreadable entry keeps its place.</summary>
    public ImmutableArray<Field<PartnerDocument>> Partners { get; init => field = value.IsDefault ? [] : value; } = [];
}
