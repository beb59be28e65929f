namespace Send.Framework;

/// <summary>
/// A value with its own JSON contract: an inspection, a document, an event, a schedule, a standing, a programme, an edition.
/// <see cref="Serialization.SendJson"/> writes each of them.
/// </summary>
/// <remarks>Types of the library implement it. A type of your own has no contract here.</remarks>
/// <example>
/// <code>
/// static void Save(ISendDocument document, string path) => File.WriteAllBytes(path, SendJson.ToUtf8Bytes(document));
/// </code>
/// </example>
#pragma warning disable CA1040 // It names a set of types; what is written of each is known one floor higher up, in Serialization.
public interface ISendDocument;
#pragma warning restore CA1040
