using System.Diagnostics;

namespace Assessment.Cli.Tests.Safety;

/// <summary>The disk fills, a file changes while it is read: what is written is whole or absent, what is read is whole or refused.</summary>
public sealed class DiskTests
{
    private const int NoSpace = 28;

    [Fact]
    public void A_full_disk_leaves_the_old_file_and_nothing_else()
    {
        using Workplace workplace = new Workplace().With("out", "old");
        WrongUseException fault = Should.Throw<WrongUseException>(() => new Disk(workplace.Folder).Replace("out", stream =>
        {
            stream.Write("half"u8);
            throw new IOException("No space left on device", NoSpace);
        }));
        fault.In(Model.Language.English).ShouldBe("The disk is full; the file out is not written, and what was there is as it was.");
        workplace.Read("out").ShouldBe("old");
        workplace.Files().ShouldBe(["out"]);
    }

    [Theory]
    [InlineData("score river.yaml --units units.yaml --evidence facts.ndjson --output out")]
    [InlineData("score river.yaml --units units.yaml --evidence facts.ndjson --format xlsx --output out")]
    [InlineData("render river.yaml --format html --output out")]
    [InlineData("seal river.yaml --units units.yaml --evidence facts.ndjson --output out")]
    [InlineData("mask whole.json --output out")]
    public void A_command_says_that_the_disk_is_full(string arguments)
    {
        using Workplace workplace = Place();
        workplace.Run("seal river.yaml --units units.yaml --evidence facts.ndjson --maskable --output whole.json");
        string[] before = workplace.Files();
        // No file may grow beyond one block of 512 bytes; what the runtime maps for itself is not to be counted.
        Outcome outcome = Shell(workplace, $"trap '' XFSZ; ulimit -f 1; exec dotnet {typeof(Disk).Assembly.Location} {arguments}");
        outcome.ShouldBe(new Outcome(2, "", "磁盘满了，文件 out 没有写，原有的没有动。\n"));
        workplace.Read("out").ShouldBe("old");
        workplace.Files().ShouldBe(before);
    }

    [Fact]
    public void Printing_to_a_full_disk_is_told_in_a_sentence()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        using Workplace workplace = Place();
        Outcome outcome = Shell(workplace, $"exec dotnet {typeof(Disk).Assembly.Location} score river.yaml --units units.yaml --evidence facts.ndjson > /dev/full");
        outcome.ShouldBe(new Outcome(2, "", "磁盘满了，结果没有写完。\n"));
    }

    [Theory]
    [InlineData(FileMode.Append)]
    [InlineData(FileMode.Truncate)]
    [InlineData(FileMode.Open)]
    public void A_file_that_is_changed_while_it_is_read_is_refused(FileMode how)
    {
        using Workplace workplace = new Workplace().With("in", new string('a', 100_000));
        using Stream reading = new Disk(workplace.Folder).Open("in");
        reading.ReadExactly(new byte[1000]);
        using (FileStream writing = new(Path.Combine(workplace.Folder, "in"), how, FileAccess.Write, FileShare.ReadWrite))
        {
            writing.Write("b"u8);
        }

        File.SetLastWriteTimeUtc(Path.Combine(workplace.Folder, "in"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Should.Throw<WrongUseException>(() => reading.CopyTo(Stream.Null)).In(Model.Language.Chinese).ShouldBe("文件 in 在读取时被改动，请重新运行。");
    }

    // A part is made from evidence that is read twice, and whoever reads it whole after all reads it again.
    [Fact]
    public void A_file_that_is_another_when_it_is_read_again_is_refused()
    {
        using Workplace workplace = new Workplace().With("in", "old");
        Disk disk = new(workplace.Folder);
        disk.ReadText("in").ShouldBe("old");
        disk.ReadText("./in").ShouldBe("old");
        workplace.With("in", "another");
        Should.Throw<WrongUseException>(() => disk.ReadText("in")).In(Model.Language.English).ShouldBe("The file in was changed while it was read; run the command again.");
        new Disk(workplace.Folder).ReadText("in").ShouldBe("another");
    }

    [Fact]
    public void A_file_that_is_replaced_while_it_is_read_is_read_as_it_was()
    {
        using Workplace workplace = new Workplace().With("in", new string('a', 100_000)).With("new", new string('b', 100_000));
        using Stream reading = new Disk(workplace.Folder).Open("in");
        byte[] read = new byte[100_000];
        reading.ReadExactly(read, 0, 1000);
        File.Move(Path.Combine(workplace.Folder, "new"), Path.Combine(workplace.Folder, "in"), overwrite: true);
        reading.ReadExactly(read, 1000, 99_000);
        reading.ReadByte().ShouldBe(-1);
        read.ShouldAllBe(sign => sign == 'a');
    }

    [Fact]
    public void An_endless_file_is_refused()
    {
        if (!File.Exists("/dev/zero"))
        {
            return;
        }

        using Workplace workplace = River.Workplace();
        workplace.Run("check /dev/zero").Out.ShouldStartWith("/dev/zero: 错误 ASM1009: 文件超过 8388608 字节。");
        workplace.Run("verify /dev/zero").Error.ShouldStartWith("/dev/zero:1:1: 错误 ASM5002: ");
    }

    private static Workplace Place() => River.Workplace().With("facts.ndjson", River.Facts).With("out", "old");

    private static Outcome Shell(Workplace workplace, string command)
    {
        ProcessStartInfo start = new("sh", ["-c", command]) { WorkingDirectory = workplace.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["LANG"] = "zh_CN.UTF-8";
        start.Environment["LC_ALL"] = "zh_CN.UTF-8";
        using Process process = Process.Start(start).ShouldNotBeNull();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.Result);
    }
}
