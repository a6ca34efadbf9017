using System.CommandLine;
using System.Globalization;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>The two days from which evidence can be looked at.</summary>
internal sealed class Days
{
    private readonly Option<string?> asOf;
    private readonly Option<string?> asKnown;

    internal Days(Terminal terminal)
    {
        asOf = new("--as-of") { HelpName = "day", Description = terminal.Say("只算这一天及以前发生的，例如 2018-06-30。", "Counts what had happened by this day, such as 2018-06-30.") };
        asKnown = new("--as-known") { HelpName = "day", Description = terminal.Say("只算这一天及以前登记的，更正也一样。", "Counts what had been recorded by this day, corrections too.") };
    }

    internal void AddTo(Command command)
    {
        command.Add(asOf);
        command.Add(asKnown);
    }

    internal TimeView Of(ParseResult parsed) => new(Day(parsed.GetValue(asOf)), Day(parsed.GetValue(asKnown)));

    /// <exception cref="WrongUseException">It is no day.</exception>
    private static DateOnly? Day(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new WrongUseException($"{text} 不是日期，写成 2018-06-30 这样。", $"{text} is no day; write it as 2018-06-30.");
    }
}
