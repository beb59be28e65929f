namespace Example.Vendor;

/// <summary>What became of documents that somebody sent.</summary>
/// <param name="Inspections">How many inspections are new or corrected.</param>
/// <param name="Events">How many events are new.</param>
/// <param name="Changes">What a corrected inspection says otherwise.</param>
internal sealed record Kept(int Inspections, int Events, List<string> Changes);
