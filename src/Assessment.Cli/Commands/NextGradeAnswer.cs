using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>Tells what would have to be otherwise for a subject's next grade.</summary>
internal sealed class NextGradeAnswer
{
    private readonly GradingMaterial material;
    private readonly string roll;
    private readonly Terminal terminal;

    private NextGradeAnswer(GradingMaterial material, string roll, Terminal terminal)
    {
        this.material = material;
        this.roll = roll;
        this.terminal = terminal;
    }

    /// <summary>Reads what is graded: null where nothing is asked for, or with the exit code that the first file with errors deserves.</summary>
    internal static (NextGradeAnswer? Answer, int Code) Read(GradingFiles? files, Terminal terminal, Disk disk)
    {
        (ReadGrading? read, int code) = files is null ? (null, ExitCode.Done) : files.Read(terminal, disk);
        return files is not null && read is { Material: { } material }
            ? (new(material, files.Subjects, terminal), code)
            : (null, code);
    }

    /// <summary>Writes the answer where nothing is scored: of a grading file by itself.</summary>
    /// <exception cref="WrongUseException">Nobody of that id is graded.</exception>
    internal void Write(string subject) => Write(given => NextGrade.Of(subject, given), subject, null);

    /// <summary>Writes the answer.</summary>
    /// <param name="ask">Asks for the answer.</param>
    /// <param name="subject">Id of the subject.</param>
    /// <param name="scheme">The scheme of the scoring; null where nothing was scored.</param>
    /// <exception cref="WrongUseException">Nobody of that id is graded.</exception>
    internal void Write(Func<GradingMaterial, ReadResult<NextGrade>> ask, string subject, Scheme? scheme)
    {
        NextGrade answer = ask(material).Value ?? throw new WrongUseException($"{roll} 中没有 {subject}。", $"{roll} has no {subject}.");
        answer.Write(scheme, terminal.Language, terminal.Out);
    }
}
