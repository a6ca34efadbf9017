using System.Collections.Immutable;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>Reads what goes into a record. Unlike a scoring, it goes on only when nothing was refused.</summary>
internal sealed class SealInputs(Terminal terminal, Disk disk)
{
    /// <summary>The input, or the exit code that the first file with errors deserves.</summary>
    internal (SealInput? Input, int Code) Read(ScoringFiles files)
    {
        ReadResult<Scheme> read = SchemeReader.Read(files.Scheme.Text, files.Scheme.Name);
        if (Refuse(read.Diagnostics) || read.Value is not { } scheme)
        {
            return (null, ExitCode.RulesInvalid);
        }

        ReadResult<IReadOnlyList<Unit>> units = UnitsReader.Read(disk.ReadText(files.Units), files.Units, scheme);
        if (Refuse(units.Diagnostics) || units.Value is not { } known)
        {
            return (null, ExitCode.EvidenceInvalid);
        }

        ReadResult<Decisions> decisions = files.Decisions is { } file
            ? DecisionsReader.Read(disk.ReadText(file), file, scheme, known)
            : new(Decisions.None, []);
        return Refuse(decisions.Diagnostics) || decisions.Value is not { } decided
            ? (null, ExitCode.RulesInvalid)
            : WithEvidence(files, new SealInput { Rules = files.Scheme, Units = known, Facts = [], Decisions = decided }, scheme);
    }

    /// <summary>Tells what is wrong; true when something cannot be used.</summary>
    internal bool Refuse(ImmutableArray<Diagnostic> diagnostics)
    {
        DiagnosticText.Write([.. diagnostics.Where(diagnostic => diagnostic.Descriptor.Severity != Severity.Information)], terminal.Error, terminal.Language);
        return diagnostics.Any(diagnostic => diagnostic.Descriptor.Severity == Severity.Error);
    }

    private (SealInput? Input, int Code) WithEvidence(ScoringFiles files, SealInput input, Scheme scheme)
    {
        EvidenceReader reader = new(scheme, input.Units);
        ImmutableArray<EvidenceResult> read = [.. files.Evidence.Select(file => Read(reader, file))];
        return Refuse([.. read.SelectMany(result => result.Diagnostics)])
            ? (null, ExitCode.EvidenceInvalid)
            : (input with { Facts = [.. read.SelectMany(result => result.Facts)], WithoutFact = reader.WithoutFact }, ExitCode.Done);
    }

    private EvidenceResult Read(EvidenceReader reader, string file)
    {
        EvidenceFormat format = EvidenceFormats.Of(file);
        using Stream content = disk.Open(file);
        return reader.Read(content, file, format);
    }
}
