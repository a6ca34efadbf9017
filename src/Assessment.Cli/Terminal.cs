using Assessment.Model;

namespace Assessment.Cli;

/// <summary>Where a command speaks: results to one side, diagnostics to the other, in one language.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Diagnostics.</param>
/// <param name="Language">Language of both.</param>
/// <param name="IsInteractive">Whether a person watches the diagnostics.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, Language Language, bool IsInteractive)
{
    /// <summary>By which it is known how long a person has waited.</summary>
    internal TimeProvider Time { get; init; } = TimeProvider.System;

    internal string Say(string chinese, string english) => Language == Language.Chinese ? chinese : english;
}
