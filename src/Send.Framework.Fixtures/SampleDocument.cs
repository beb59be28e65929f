using System.Text;
using Send.Framework.Inspections;
using Send.Framework.Serialization;

namespace Send.Framework.Fixtures;

/// <summary>A valid document with a name.</summary>
public sealed class SampleDocument
{
    private readonly Lazy<Inspection> _inspection;

    internal SampleDocument(string name, string about, string json)
    {
        Name = name;
        About = about;
        Json = json;
        _inspection = new(() => SendJson.ReadInspection(Encoding.UTF8.GetBytes(json)).ShouldBeValid());
    }

    /// <summary>The permanent name: edition, kind and result, such as <c>area-send-2023-full-inconsistent</c>.</summary>
    public string Name { get; }

    /// <summary>The purpose of the document, and whether it is real or made up.</summary>
    public string About { get; }

    /// <summary>The document, indented.</summary>
    public string Json { get; }

    /// <summary>The inspection that it describes; the same instance each time.</summary>
    public Inspection Inspection => _inspection.Value;

    /// <summary>The document in UTF-8.</summary>
    public byte[] ToUtf8Json() => Encoding.UTF8.GetBytes(Json);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
