using Send.Framework.Partnerships;

namespace Guide;

internal static class Codes
{
    public static void Run()
    {
        var rotherham = DfeCode.Parse("372");
        Console.WriteLine(rotherham == DfeCode.Parse("372"));
        Console.WriteLine(DfeCode.TryParse("37", out _));

        // A code that is well formed need not be anybody's: that is for the directory to say.
        var nobody = GssCode.Parse("E08000099");
        Console.WriteLine(AuthorityDirectory.England.TryGet(nobody, out var record) ? record.Name : $"no authority has {nobody}");
    }
}
