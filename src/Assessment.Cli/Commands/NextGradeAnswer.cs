using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>Tells what would have to be otherwise for a subject's next grade.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="disk">The files.</param>
internal sealed class NextGradeAnswer(Terminal terminal, Disk disk)
{
    /// <summary>Writes the answer where nothing is scored: of a grading file by itself.</summary>
    /// <returns>The exit code.</returns>
    internal int Write(GradingFiles files, string subject)
    {
        using Patience patience = new(terminal, "正在找能提高等次的改变……", "Looking for changes that lead to a better grade …");
        return Write(files, material => NextGrade.Of(subject, material), subject, null);
    }

    /// <summary>Writes the answer.</summary>
    /// <param name="files">What is graded.</param>
    /// <param name="ask">Asks for the answer.</param>
    /// <param name="subject">Id of the subject.</param>
    /// <param name="scheme">The scheme of the scoring; null where nothing was scored.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="WrongUseException">Nobody of that id is graded.</exception>
    internal int Write(GradingFiles files, Func<GradingMaterial, ReadResult<NextGrade>> ask, string subject, Scheme? scheme)
    {
        (ReadGrading? read, int code) = files.Read(terminal, disk);
        if (read is not { } grading)
        {
            return code;
        }

        NextGrade answer = ask(grading.Material).Value ?? throw new WrongUseException($"{files.Subjects} 中没有 {subject}。", $"{files.Subjects} has no {subject}.");
        answer.Write(scheme, terminal.Language, terminal.Out);
        return ExitCode.Done;
    }
}
