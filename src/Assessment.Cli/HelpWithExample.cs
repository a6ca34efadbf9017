using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Assessment.Cli.Commands;

namespace Assessment.Cli;

/// <summary>The usual help, and below it an example to copy.</summary>
internal sealed class HelpWithExample(Terminal terminal) : SynchronousCommandLineAction
{
    private readonly HelpAction usual = new() { MaxWidth = 100 };

    public override int Invoke(ParseResult parseResult)
    {
        int code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ExampleCommand { Example: { } example })
        {
            terminal.Out.WriteLine(terminal.Say("示例：", "Example:"));
            terminal.Out.WriteLine($"  {example}");
        }

        return code;
    }
}
