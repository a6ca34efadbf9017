using System.CommandLine;
using Assessment.Cli.Printing;
using Assessment.Model;

namespace Assessment.Cli.Commands;

/// <summary>How score sheets are printed: the options that every command takes which prints them.</summary>
internal sealed class SheetOptions
{
    private readonly Option<bool> brief;
    private readonly Option<bool> complete;
    private readonly Option<string> format;
    private readonly Option<string?> output;

    private SheetOptions(Terminal terminal, string[] formats)
    {
        brief = new("--brief") { Description = terminal.Say("只打印总分表。", "Prints the totals alone.") };
        complete = new("--complete") { Description = terminal.Say("有待定项时退出码为 1。", "Exits with 1 when a sheet is incomplete.") };
        format = Shared.Format(terminal, formats);
        output = Shared.Output(terminal);
    }

    internal static SheetOptions AddTo(Command command, Terminal terminal, params string[] formats)
    {
        SheetOptions options = new(terminal, formats);
        foreach (Option option in new Option[] { options.brief, options.complete, options.format, options.output })
        {
            command.Add(option);
        }

        return options;
    }

    internal SheetWish Of(ParseResult parsed) => new(
        parsed.GetValue(brief),
        parsed.GetValue(complete),
        parsed.GetRequiredValue(format),
        parsed.GetValue(output));
}

/// <summary>How the user wants the sheets.</summary>
/// <param name="Brief">The totals alone.</param>
/// <param name="Complete">Whether an incomplete sheet is an answer of no.</param>
/// <param name="Format">The format.</param>
/// <param name="Output">The file; null to print.</param>
internal sealed record SheetWish(bool Brief, bool Complete, string Format, string? Output)
{
    /// <summary>Names the printed form: sheets of different names cannot stand in one list.</summary>
    internal string Name(Language language) => $"{Format} {Brief} {language}";

    internal SheetForm Form(Scheme scheme, Language language) => SheetForm.Of(Format, Brief, scheme, language);

    /// <summary>Prints the sheets, or writes them to the file.</summary>
    /// <returns>The exit code.</returns>
    internal int Write(Pieces pieces, SheetForm form, Disk disk, Terminal terminal)
    {
        if (Output is { } file)
        {
            disk.ReplaceText(file, writer => form.Write(pieces.Spool.Read(), writer));
        }
        else
        {
            form.Write(pieces.Spool.Read(), terminal.Out);
        }

        return Code(pieces.Code, pieces.AnyIncomplete);
    }

    internal int Code(int code, bool isIncomplete) => code == ExitCode.Done && Complete && isIncomplete ? ExitCode.No : code;
}
