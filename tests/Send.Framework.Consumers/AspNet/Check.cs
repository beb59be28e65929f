using System.Net;
using System.Text;

namespace Example.Service;

/// <summary>Calls the service and compares its answers with what they have to be.</summary>
internal sealed class Check(HttpClient client)
{
    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public async Task Post(string path, string body, HttpStatusCode status, params string[] parts)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        await Compare(path, answer, status, parts);
    }

    public async Task Get(string path, HttpStatusCode status, params string[] parts)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        await Compare(path, answer, status, parts);
    }

    private async Task Compare(string path, HttpResponseMessage answer, HttpStatusCode status, string[] parts)
    {
        var text = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode == status && parts.All(part => text.Contains(part, StringComparison.Ordinal)))
        {
            Passed++;
            return;
        }

        Failed++;
        Console.Error.WriteLine($"{path}: expected {(int)status}, {string.Join(" and ", parts)}; answered {(int)answer.StatusCode}, {text}");
    }
}
