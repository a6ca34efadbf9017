using System.CommandLine;

namespace Assessment.Cli.Commands;

/// <summary>A command whose help ends with an example.</summary>
internal sealed class ExampleCommand(string name, string description, string example) : Command(name, description)
{
    /// <summary>A call that works from the root of a folder laid out as the documentation says.</summary>
    internal string Example => example;

    /// <summary>Sets what the command does, and what a person who waits for it is told from its beginning to its end.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="chinese">What is being done, in Chinese.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="run">Runs the command and gives the exit code.</param>
    internal void Does(Terminal terminal, string chinese, string english, Func<ParseResult, Patience, int> run) => SetAction(parsed =>
    {
        using Patience patience = new(terminal, chinese, english);
        return run(parsed, patience);
    });
}
