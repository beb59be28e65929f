using Send.Framework.Frameworks;
using Send.Framework.Serialization;

namespace Send.Framework.AspNetCore;

/// <summary>The options of a service that takes documents. Set when the service starts.</summary>
public sealed class SendFrameworkOptions
{
    /// <summary>The editions that documents may belong to; those that the package knows, unless you say otherwise.</summary>
    public FrameworkCatalogue Catalogue { get; set; } = FrameworkCatalogue.BuiltIn;

    /// <summary>The limits of one document and how strictly it is judged. A document beyond a limit is answered with status 413.</summary>
    public ReadOptions Reading { get; set; } = ReadOptions.Default;

    /// <summary>
    /// The most bytes of all documents of a <see cref="HistoryBody"/> together, which are held at once; 16 MiB unless you say otherwise. A body beyond
    /// it is answered with status 413.
    /// </summary>
    public int MaximumHistoryBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// How long a client may leave the lines of an answer unread before its connection is dropped; a minute unless you say otherwise. Until then the
    /// service waits, and does not read from the client either.
    /// </summary>
    public TimeSpan UnreadFor { get; set; } = TimeSpan.FromMinutes(1);
}
