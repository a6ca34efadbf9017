using System.Collections.Immutable;
using System.CommandLine;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess verify</c>: whether a record is what was sealed, and who signed it.</summary>
internal sealed class VerifyCommand(Terminal terminal, Disk disk)
{
    internal static Command Make(Terminal terminal, Disk disk)
    {
        Argument<string> record = new("record") { Description = terminal.Say("记录文件。", "The record.") };
        Option<string?> key = new("--key") { HelpName = "file", Description = terminal.Say("用这把公钥核对签名（PEM）。", "Checks the signature with this public key (PEM).") };
        Option<bool> ignore = new("--ignore-signature") { Description = terminal.Say("只核对封印，不管签名。", "Verifies the seal alone.") };
        Option<string> format = Shared.Format(terminal, Formats.Text, Formats.Json);
        ExampleCommand command = new(
            "verify",
            terminal.Say("核对记录的封印和签名。", "Verifies the seal and the signature of a record."),
            "assess verify record.json --key key.pub.pem");
        command.Add(record);
        command.Add(key);
        command.Add(ignore);
        command.Add(format);
        command.Does(terminal, "正在核对记录……", "Verifying the record …", (parsed, _) => new VerifyCommand(terminal, disk).Run(
            parsed.GetRequiredValue(record), parsed.GetValue(key), parsed.GetValue(ignore), parsed.GetRequiredValue(format)));
        return command;
    }

    private int Run(string file, string? key, bool ignore, string format)
    {
        if (RecordFiles.Read(file, terminal, disk) is not { } record)
        {
            return ExitCode.No;
        }

        string? pem = key is null ? null : disk.ReadText(key);
        ImmutableArray<Diagnostic> faults = [.. RecordSigning.VerifySeal(record), .. ignore ? [] : RecordSigning.VerifySignature(record, pem)];
        if (format == Formats.Json)
        {
            Json.Write(terminal.Out, json => DiagnosticsJson.Write(faults, json, terminal.Language));
        }
        else
        {
            DiagnosticText.Write(faults, terminal.Out, terminal.Language);
            terminal.Out.WriteLine(Summary(record, faults, pem is not null));
        }

        return faults.IsEmpty ? ExitCode.Done : ExitCode.No;
    }

    private string Summary(AssessmentRecord record, ImmutableArray<Diagnostic> faults, bool isSignatureChecked) => (faults.IsEmpty, isSignatureChecked) switch
    {
        (false, _) => terminal.Say($"不符：{faults.Length} 处。", faults.Length == 1 ? "It does not hold: 1 place." : $"It does not hold: {faults.Length} places."),
        (true, true) => terminal.Say($"封印完好，签名相符。{record.RootHash}", $"The seal holds, and so does the signature. {record.RootHash}"),
        (true, false) => terminal.Say($"封印完好。{record.RootHash}", $"The seal holds. {record.RootHash}"),
    };
}
