using System.Runtime.InteropServices;

namespace Assessment.Cli;

/// <summary>Ends the command when it is interrupted: at once, with one sentence, and without half a file.</summary>
/// <remarks>It acts from outside, so that no command has to look up from its work.</remarks>
internal sealed class Interruption : IDisposable
{
    private readonly PosixSignalRegistration[] registrations;

    internal Interruption(Terminal terminal, Disk disk)
    {
        registrations = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, Stop))];

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            disk.Stop(() =>
            {
                terminal.Error.WriteLine(terminal.Say("已停止，没有留下写了一半的文件。", "Stopped; no file is left half-written."));
                Environment.Exit(ExitCode.Stopped);
            });
        }
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in registrations)
        {
            registration.Dispose();
        }
    }
}
