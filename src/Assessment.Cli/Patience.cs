using System.Globalization;

namespace Assessment.Cli;

/// <summary>Tells a person who waits what is being done and how far it is; silent when it is done soon, or when nobody watches.</summary>
internal sealed class Patience : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(10);

    private readonly Terminal terminal;
    private readonly ITimer? timer;
    private volatile string doing;
    private volatile string reached = "";

    internal Patience(Terminal terminal, string chinese, string english)
    {
        this.terminal = terminal;
        doing = terminal.Say(chinese, english);
        timer = terminal.IsInteractive ? terminal.Time.CreateTimer(_ => Tell(), null, Soon, Again) : null;
    }

    /// <summary>Notes that something else is being done now.</summary>
    internal void Turn(string chinese, string english)
    {
        reached = "";
        doing = terminal.Say(chinese, english);
    }

    /// <summary>Notes how far it is.</summary>
    /// <param name="done">Files, or units, that are done.</param>
    /// <param name="all">Files, or units, in all.</param>
    internal void At(int done, int all) => reached = string.Create(CultureInfo.InvariantCulture, $" {done}/{all}");

    public void Dispose() => timer?.Dispose();

    private void Tell() => terminal.Error.WriteLine(doing + reached);
}
