using System.IO.Pipelines;

namespace JudgementService;

/// <summary>Lets go of a body that is being read.</summary>
internal static class BodyReading
{
    /// <summary>
    /// Ends a read that is under way when the token says so. Handing the token to the read itself would end it too, but in the middle of a
    /// step, and the server would log a client that dawdles as an error of its own.
    /// </summary>
    public static CancellationTokenRegistration StopWith(this PipeReader body, CancellationToken cancellationToken) =>
        cancellationToken.UnsafeRegister(static body => ((PipeReader)body!).CancelPendingRead(), body);
}
