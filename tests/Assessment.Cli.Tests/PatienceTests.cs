using Assessment.Model;

namespace Assessment.Cli.Tests;

/// <summary>What a person who waits is told.</summary>
public sealed class PatienceTests : IDisposable
{
    private readonly StringWriter diagnostics = new() { NewLine = "\n" };
    private readonly HandClock clock = new();

    [Fact]
    public void Work_of_two_seconds_is_told()
    {
        using Patience patience = Patience(isInteractive: true);
        clock.Due.ShouldBe(TimeSpan.FromSeconds(2));
        clock.Ring();
        diagnostics.ToString().ShouldBe("Checking indicator files …\n");
    }

    [Fact]
    public void It_is_told_again_with_how_far_it_is()
    {
        using Patience patience = Patience(isInteractive: true);
        patience.At(3, 11);
        clock.Ring();
        patience.At(9, 11);
        clock.Ring();
        diagnostics.ToString().ShouldBe("Checking indicator files … 3/11\nChecking indicator files … 9/11\n");
    }

    [Fact]
    public void Nobody_is_told_when_nobody_watches()
    {
        using Patience patience = Patience(isInteractive: false);
        clock.Due.ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_told_once_it_is_done()
    {
        Patience(isInteractive: true).Dispose();
        clock.Due.ShouldBeNull();
    }

    public void Dispose()
    {
        diagnostics.Dispose();
        clock.Dispose();
    }

    private Patience Patience(bool isInteractive) =>
        new(new Terminal(TextWriter.Null, diagnostics, Language.English, isInteractive) { Time = clock }, "正在检查指标文件……", "Checking indicator files …");

    private sealed class HandClock : TimeProvider, ITimer
    {
        private TimerCallback? ring;

        public TimeSpan? Due { get; private set; }

        public void Ring() => ring?.Invoke(null);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (ring, Due) = (callback, dueTime);
            return this;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => Due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
