using Ardalis.GuardClauses;
using NodaTime;

namespace Send.Framework.Sources;

/// <summary>The source of a fact, and how strong it is.</summary>
/// <remarks>
/// A source is descriptive: two facts may share one. It holds a reference to a text, never the text. Values are immutable and equal
/// when all their parts are equal.
/// </remarks>
public sealed record Source
{
    /// <summary>Describes where a fact comes from.</summary>
    /// <param name="title">The title of the document, page or data set, in its own words.</param>
    /// <param name="publisher">Who published it.</param>
    /// <param name="evidence">How strong it is for the fact that it supports.</param>
    /// <param name="locator">Where in the document: a paragraph, regulation, sentence or table. Null when the whole is meant.</param>
    /// <param name="address">The web address at which it was published. Null when it has none or it is not known.</param>
    /// <param name="edition">The date of the edition that was read. Null when it is not known.</param>
    /// <param name="note">How the fact follows from the source, where that needs saying.</param>
    /// <exception cref="ArgumentException">The title or publisher is empty, or the evidence is not stated.</exception>
    public Source(
        string title, string publisher, Evidence evidence,
        string? locator = null, string? address = null, LocalDate? edition = null, string? note = null)
    {
        Title = Guard.Against.NullOrWhiteSpace(title);
        Publisher = Guard.Against.NullOrWhiteSpace(publisher);
        Evidence = evidence is >= Evidence.Primary and <= Evidence.Inferred
            ? evidence
            : throw new ArgumentException("A source says how strong it is: primary, derived from data, secondary or inferred.", nameof(evidence));
        Locator = locator;
        Address = address;
        Edition = edition;
        Note = note;
    }

    /// <summary>The title of the document, page or data set.</summary>
    public string Title { get; }

    /// <summary>The publisher.</summary>
    public string Publisher { get; }

    /// <summary>How strong it is for the fact that it supports.</summary>
    public Evidence Evidence { get; }

    /// <summary>Where in the document, or null when the whole is meant.</summary>
    public string? Locator { get; }

    /// <summary>The web address, or null when it has none or it is not known.</summary>
    public string? Address { get; }

    /// <summary>The date of the edition that was read, or null when it is not known.</summary>
    public LocalDate? Edition { get; }

    /// <summary>How the fact follows from the source, or null when that is plain.</summary>
    public string? Note { get; }

    /// <summary>One line for a list of references: title, publisher, locator and strength.</summary>
    public override string ToString() =>
        $"{Title} ({Publisher}){(Locator is null ? "" : $", {Locator}")} [{Evidence.ToWords()}]";
}
