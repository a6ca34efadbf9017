using System.CommandLine;

namespace Assessment.Cli.Commands;

/// <summary>A command whose help ends with an example.</summary>
internal sealed class ExampleCommand(string name, string description, string example) : Command(name, description)
{
    /// <summary>A call that works from the root of a folder laid out as the documentation says.</summary>
    internal string Example => example;
}
