using Assessment.Cli.Printing;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>Reads and writes the files of records.</summary>
internal static class RecordFiles
{
    /// <summary>The record of a file; null after telling what is wrong with it.</summary>
    internal static AssessmentRecord? Read(string file, Terminal terminal, Disk disk)
    {
        using SteadyStream content = disk.Open(file);
        ReadResult<AssessmentRecord> read = AssessmentRecord.Read(content, file);
        DiagnosticText.Write(read.Diagnostics, terminal.Error, terminal.Language);
        return read.Value;
    }

    internal static void Write(AssessmentRecord record, string file, Disk disk) =>
        disk.Replace(file, stream => stream.Write(record.Bytes.Span));
}
