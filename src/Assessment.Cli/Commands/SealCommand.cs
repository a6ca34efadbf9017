using System.CommandLine;
using Assessment.Cli.Printing;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary><c>assess seal</c>: scores, and writes rules, evidence and result into one sealed record.</summary>
internal sealed class SealCommand(Terminal terminal, Disk disk)
{
    internal static Command Make(Terminal terminal, Disk disk)
    {
        ExampleCommand command = new(
            "seal",
            terminal.Say("评分（并评等次），把规则、佐证、决定和结果封存为一份记录；给出等次文件的，只封存等次。", "Scores (and grades), and seals rules, evidence, decisions and result in one record; of a grading file, the grades alone."),
            "assess seal indicators/shi-dui-xian/2018/counties.yaml --units samples/shi-dui-xian-2018/units.yaml --evidence samples/shi-dui-xian-2018/evidence.ndjson --output record.json");
        ScoringOptions files = ScoringOptions.AddTo(command, terminal).WithOptionalUnits();
        GradingOptions grading = GradingOptions.AddTo(command, terminal);
        Option<string> output = new("--output") { Required = true, HelpName = "file", Description = terminal.Say("记录写到这个文件。", "The record is written to this file.") };
        Option<string?> key = new("--key") { HelpName = "file", Description = terminal.Say("用这把私钥签名（PEM，ECDSA）。", "Signs with this private key (PEM, ECDSA).") };
        Option<bool> maskable = new("--maskable") { Description = terminal.Say("以后可以遮蔽佐证的人员、来源、提交人、备注和考核对象的名称、事实。", "Persons, references, submitters and notes of evidence, names and facts of subjects can be masked later.") };
        command.Add(output);
        command.Add(key);
        command.Add(maskable);
        command.Does(terminal, "正在评分和封存……", "Scoring and sealing …", (parsed, _) =>
        {
            SealCommand seal = new(terminal, disk);
            RuleFile file = files.File(parsed, disk);
            Wish wish = new(parsed.GetRequiredValue(output), parsed.GetValue(key) is { } pem ? disk.ReadText(pem) : null, parsed.GetValue(maskable));
            return SchemeFiles.IsGrading(file.Text) && files.IsFileAlone(parsed)
                ? seal.Run(grading.Of(parsed, file), wish)
                : seal.Run(files.Of(parsed, file), grading.Of(parsed, disk), wish);
        });
        return command;
    }

    private int Run(ScoringFiles files, GradingFiles? graded, Wish wish)
    {
        SealInputs inputs = new(terminal, disk);
        (SealInput? read, int code) = inputs.Read(files);
        (ReadGrading? grading, int gradingCode) = read is null || graded is null ? (null, ExitCode.Done) : graded.Read(terminal, disk);
        if (read is not { } input || gradingCode != ExitCode.Done)
        {
            return read is null ? code : gradingCode;
        }

        return Write(
            AssessmentRecord.Seal(input with
            {
                View = files.View,
                Salt = Salt(wish),
                Grading = grading?.Material,
            }),
            wish);
    }

    private int Run(GradingFiles files, Wish wish)
    {
        (ReadGrading? read, int code) = files.Read(terminal, disk);
        return read is { } grading ? Write(AssessmentRecord.Seal(grading.Material, Salt(wish)), wish) : code;
    }

    private static ReadOnlyMemory<byte> Salt(Wish wish) => wish.Maskable ? RecordSalt.New() : ReadOnlyMemory<byte>.Empty;

    private int Write(ReadResult<AssessmentRecord> result, Wish wish)
    {
        new SealInputs(terminal, disk).Refuse(result.Diagnostics);
        return result.Value is { } record ? Write(record, wish) : ExitCode.EvidenceInvalid;
    }

    private int Write(AssessmentRecord record, Wish wish)
    {
        ReadResult<AssessmentRecord> signed = wish.Key is { } pem ? RecordSigning.Sign(record, pem) : new(record, []);
        DiagnosticText.Write(signed.Diagnostics, terminal.Error, terminal.Language);
        if (signed.Value is not { } finished)
        {
            return ExitCode.WrongUse;
        }

        RecordFiles.Write(finished, wish.Output, disk);
        terminal.Out.WriteLine(finished.RootHash);
        return ExitCode.Done;
    }

    private sealed record Wish(string Output, string? Key, bool Maskable);
}
