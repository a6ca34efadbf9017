using Assessment.Tests;

namespace Assessment.Cli.Tests;

public sealed class ReferenceTests
{
    private static readonly string[] Allowed =
        ["Assessment.Model", "Assessment.Rules", "Spectre.Console", "System.CommandLine"];

    [Fact]
    public void The_command_line_refers_to_the_rules_and_its_own_packages_alone() =>
        References.BeyondFramework("Assessment.Cli").Except(Allowed).ShouldBeEmpty();
}
