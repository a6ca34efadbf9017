using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json;
using Assessment.Cli.Printing;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess seal</c>: scores, and writes rules, evidence and result into one sealed record.</summary>
internal sealed class SealCommand(Terminal terminal, Disk disk)
{
    private const int SaltBytes = 32;

    internal static Command Make(Terminal terminal, Disk disk)
    {
        ExampleCommand command = new(
            "seal",
            terminal.Say("评分，并把规则、佐证、决定和结果封存为一份记录。", "Scores, and seals rules, evidence, decisions and result in one record."),
            "assess seal indicators/shi-dui-xian/2018/counties.yaml --units samples/shi-dui-xian-2018/units.yaml --evidence samples/shi-dui-xian-2018/evidence.ndjson --output record.json");
        ScoringOptions files = ScoringOptions.AddTo(command, terminal);
        Option<string> output = new("--output") { Required = true, HelpName = "file", Description = terminal.Say("记录写到这个文件。", "The record is written to this file.") };
        Option<string?> key = new("--key") { HelpName = "file", Description = terminal.Say("用这把私钥签名（PEM，ECDSA）。", "Signs with this private key (PEM, ECDSA).") };
        Option<bool> maskable = new("--maskable") { Description = terminal.Say("以后可以遮蔽姓名、来源、提交人和备注。", "Persons, references, submitters and notes can be masked later.") };
        Option<string?> grades = new("--grades") { HelpName = "file", Description = terminal.Say("一并封存的等次名单（assess grade --format json）。", "The grade list to seal with it, from assess grade --format json.") };
        command.Add(output);
        command.Add(grades);
        command.Add(key);
        command.Add(maskable);
        command.SetAction(parsed => new SealCommand(terminal, disk).Run(
            files.Of(parsed),
            new Wish(parsed.GetRequiredValue(output), parsed.GetValue(key), parsed.GetValue(maskable), parsed.GetValue(grades))));
        return command;
    }

    private int Run(ScoringFiles files, Wish wish)
    {
        using Patience patience = new(terminal, "正在评分和封存……", "Scoring and sealing …");
        SealInputs inputs = new(terminal, disk);
        (SealInput? read, int code) = inputs.Read(files);
        if (read is not { } input)
        {
            return code;
        }

        using JsonDocument? grades = wish.Grades is { } list ? Grades(list) : null;
        ReadResult<AssessmentRecord> result = AssessmentRecord.Seal(input with
        {
            View = files.View,
            Salt = wish.Maskable ? RandomNumberGenerator.GetBytes(SaltBytes) : ReadOnlyMemory<byte>.Empty,
            Grades = grades?.RootElement,
        });
        inputs.Refuse(result.Diagnostics);
        return result.Value is { } record ? Write(record, wish) : ExitCode.EvidenceInvalid;
    }

    private JsonDocument Grades(string file)
    {
        try
        {
            JsonDocument document = JsonDocument.Parse(disk.ReadText(file));
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document;
            }

            document.Dispose();
        }
        catch (JsonException)
        {
            // Told below, like any other file that is no grade list.
        }

        throw new WrongUseException($"{file} 不是 assess grade --format json 写出的名单。", $"{file} is no list that assess grade --format json wrote.");
    }

    private int Write(AssessmentRecord record, Wish wish)
    {
        ReadResult<AssessmentRecord> signed = wish.Key is { } file ? RecordSigning.Sign(record, disk.ReadText(file)) : new(record, []);
        DiagnosticText.Write(signed.Diagnostics, terminal.Error, terminal.Language);
        if (signed.Value is not { } finished)
        {
            return ExitCode.WrongUse;
        }

        RecordFiles.Write(finished, wish.Output, disk);
        terminal.Out.WriteLine(finished.RootHash);
        return ExitCode.Done;
    }

    private sealed record Wish(string Output, string? Key, bool Maskable, string? Grades);
}
