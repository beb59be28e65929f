using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace Send.Framework.AspNetCore;

/// <summary>Values that are read from a body, where a body that is broken below its documents is a fault of the client.</summary>
internal sealed class GuardedReadings<T>(HttpContext context, IAsyncEnumerator<T> readings) : IAsyncEnumerator<T>
{
    public T Current => readings.Current;

    public async ValueTask<bool> MoveNextAsync()
    {
        try
        {
            return await readings.MoveNextAsync().ConfigureAwait(false);
        }
        catch (ConnectionResetException)
        {
            Bodies.LetGo(context);
            throw;
        }
        catch (IOException fault) when (Bodies.IsBroken(fault, context))
        {
            throw Bodies.Broken(fault);
        }
    }

    public ValueTask DisposeAsync() => readings.DisposeAsync();
}
