using Send.Framework.Frameworks;
using Send.Framework.Tool;
using Send.Framework.Tool.Text;

FrameworkText.WriteAll(FrameworkCatalogue.BuiltIn, new Surroundings(Stream.Null, Console.Out, Console.Error, default));
