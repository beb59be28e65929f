using Send.Framework.Frameworks;
using Send.Framework.Serialization;

namespace Send.Framework.AspNetCore;

/// <summary>What a service says once about how it takes documents. Set when the service starts.</summary>
public sealed class SendFrameworkOptions
{
    /// <summary>The editions that documents may belong to; those that the package knows, unless you say otherwise.</summary>
    public FrameworkCatalogue Catalogue { get; set; } = FrameworkCatalogue.BuiltIn;

    /// <summary>The limits of one document and how strictly it is judged. A document beyond a limit is answered with status 413.</summary>
    public ReadOptions Reading { get; set; } = ReadOptions.Default;
}
