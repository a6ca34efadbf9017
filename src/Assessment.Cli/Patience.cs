namespace Assessment.Cli;

/// <summary>Tells a person who waits that something is being done; silent when it is done soon, or when nobody watches.</summary>
internal sealed class Patience : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    private readonly Timer? timer;

    internal Patience(Terminal terminal, string chinese, string english) =>
        timer = terminal.IsInteractive
            ? new Timer(_ => terminal.Error.WriteLine(terminal.Say(chinese, english)), null, Soon, Timeout.InfiniteTimeSpan)
            : null;

    public void Dispose() => timer?.Dispose();
}
