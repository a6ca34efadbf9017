using System.Globalization;
using Assessment.Model;

namespace Assessment.Cli;

/// <summary>Chooses the language: what the user asks for, else the locale's. A machine without a locale speaks Chinese, as its users do.</summary>
internal static class LanguageChoice
{
    internal const string Option = "--lang";
    internal const string Chinese = "zh";
    internal const string English = "en";

    // In the order in which a locale is looked up everywhere else.
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    internal static Language Of(IReadOnlyList<string> arguments, Func<string, string?> variable, CultureInfo culture) =>
        Asked(arguments) switch
        {
            Chinese => Language.Chinese,
            English => Language.English,
            _ => OfLocale(Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? culture.Name),
        };

    // The words of the help depend on it, so it is wanted before the arguments are parsed.
    private static string? Asked(IReadOnlyList<string> arguments)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == Option && i + 1 < arguments.Count)
            {
                return arguments[i + 1];
            }

            if (arguments[i].StartsWith(Option, StringComparison.Ordinal) && arguments[i].Length > Option.Length && arguments[i][Option.Length] is '=' or ':')
            {
                return arguments[i][(Option.Length + 1)..];
            }
        }

        return null;
    }

    private static Language OfLocale(string locale) =>
        locale.Length == 0
        || locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
        || locale is "C" or "POSIX"
        || locale.StartsWith("C.", StringComparison.Ordinal)
            ? Language.Chinese
            : Language.English;
}
