namespace Send.Framework.Tests.Serialization;

/// <summary>A type of somebody else's that holds a value of ours alone, where it may be missing, in a list and by name.</summary>
public sealed record WireBox<T>(T Value, T? Maybe, List<T> All, Dictionary<string, T> Named);
