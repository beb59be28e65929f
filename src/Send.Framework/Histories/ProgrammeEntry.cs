namespace Send.Framework.Histories;

/// <summary>One obligation of one subject, in a list of many.</summary>
public sealed record ProgrammeEntry
{
    internal ProgrammeEntry(Standing standing, Obligation obligation) => (Standing, Obligation) = (standing, obligation);

    /// <summary>Whose it is.</summary>
    public Standing Standing { get; }

    /// <summary>The obligation.</summary>
    public Obligation Obligation { get; }

    /// <summary>Takes it apart: <c>var (standing, obligation) = …</c>.</summary>
    public void Deconstruct(out Standing standing, out Obligation obligation) => (standing, obligation) = (Standing, Obligation);
}
