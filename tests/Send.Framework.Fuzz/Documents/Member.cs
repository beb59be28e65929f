namespace Send.Framework.Fuzz.Documents;

/// <summary>A member of an object: its name as it stands between the quotation marks, and its value.</summary>
internal sealed record Member(string Name, Node Value);
