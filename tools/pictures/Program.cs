using Pictures;

// Draws the pictures of the documentation from the data they show:
//
//     dotnet run --project tools/pictures
//
// Reads the library and the files of the repository in the current directory, and writes docs/pictures. The same data always gives the
// same bytes; a test compares them.
if (!File.Exists("Send.Framework.sln"))
{
    Console.Error.WriteLine("Run this at the root of the repository.");
    return 1;
}

Directory.CreateDirectory(Gallery.Folder);
foreach (var (name, svg) in Gallery.Draw(Environment.CurrentDirectory))
    File.WriteAllText(Path.Combine(Gallery.Folder, name), svg);

return 0;
