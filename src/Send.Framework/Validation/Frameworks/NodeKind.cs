namespace Send.Framework.Validation.Frameworks;

/// <summary>What a JSON value is.</summary>
internal enum NodeKind
{
    Null = 0,
    Object = 1,
    List = 2,
    Text = 3,
    Number = 4,
    Flag = 5,
}
