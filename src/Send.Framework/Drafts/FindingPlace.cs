namespace Send.Framework.Drafts;

/// <summary>Where a finding is: named by one value, and found in the text where another starts, which is usually the same.</summary>
internal readonly record struct FindingPlace(Spot Named, Spot Found)
{
    public static implicit operator FindingPlace(Spot at) => new(at, at);
}
