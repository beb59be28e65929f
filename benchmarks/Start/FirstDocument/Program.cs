using Send.Framework.Serialization;

// The least that a program does with the package: one document in, judged, and an answer. It is measured from its launch to its end.
using var resource = typeof(Program).Assembly.GetManifestResourceStream("typical.json")!;
var document = new byte[resource.Length];
resource.ReadExactly(document);

var result = SendJson.ReadInspection(document);
Console.WriteLine(result.IsValid ? "Valid" : string.Join('\n', result.Findings));
return result.IsValid ? 0 : 1;
