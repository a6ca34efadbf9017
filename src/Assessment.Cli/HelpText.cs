using System.CommandLine;
using System.CommandLine.Invocation;
using Assessment.Cli.Commands;

namespace Assessment.Cli;

/// <summary>The help of a command: what it does, how it is called, and an example to copy. It is ours so that it is in the chosen language on every machine.</summary>
internal sealed class HelpText(Terminal terminal) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command);
        return ExitCode.Done;
    }

    internal void Write(Command command)
    {
        terminal.Out.WriteLine(command.Description);
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(terminal.Say("用法：", "Usage: ") + Usage(command));
        Section(terminal.Say("命令", "Commands"), command.Subcommands.Select(inner => (inner.Name, inner.Description ?? "")));
        Section(terminal.Say("参数", "Arguments"), command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description ?? "")));
        Section(terminal.Say("选项", "Options"), Options(command).Select(option => (Name(option), option.Description ?? "")));
        if (command is ExampleCommand { Example: { } example })
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(terminal.Say("示例：", "Example:"));
            terminal.Out.WriteLine($"  {example}");
        }
    }

    private static IEnumerable<Option> Options(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
        .DistinctBy(option => option.Name, StringComparer.Ordinal);

    private static string Usage(Command command)
    {
        string[] parts =
        [
            .. command.Parents.OfType<Command>().Select(parent => parent.Name),
            command.Name,
            .. command.Subcommands.Count > 0 ? ["<command>"] : Array.Empty<string>(),
            .. command.Arguments.Select(argument => $"<{argument.Name}>"),
            .. command.Options.Where(option => option.Required).Select(Name),
            "[options]",
        ];
        return string.Join(' ', parts);
    }

    private static string Name(Option option) => option.ValueType == typeof(bool) || option.Arity.MaximumNumberOfValues == 0
        ? option.Name
        : $"{option.Name} <{option.HelpName ?? option.Name.TrimStart('-')}>";

    private void Section(string title, IEnumerable<(string Name, string Description)> rows)
    {
        (string Name, string Description)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        int column = all.Max(row => row.Name.Length) + 2;
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(terminal.Say($"{title}：", $"{title}:"));
        foreach ((string name, string description) in all)
        {
            terminal.Out.WriteLine($"  {name.PadRight(column)}{description}");
        }
    }
}
