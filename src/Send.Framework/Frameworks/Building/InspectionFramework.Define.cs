using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

public sealed partial class InspectionFramework
{
    /// <summary>Starts an edition of your own, sentence by sentence.</summary>
    /// <param name="id">The permanent code, such as <c>peer-review-2026</c>.</param>
    /// <param name="family">The code that successive editions share, such as <c>peer-review</c>.</param>
    /// <param name="name">The name for people.</param>
    /// <param name="source">Where the edition and its dates come from.</param>
    /// <exception cref="ArgumentException">A code is malformed or the name blank.</exception>
    public static FrameworkBuilder Define(string id, string family, string name, Source source) => new(id, family, name, source);
}
