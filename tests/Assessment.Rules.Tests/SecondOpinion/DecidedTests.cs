using System.Runtime.CompilerServices;
using Assessment.Model;

namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>What was decided where the two evaluators once differed.</summary>
public sealed class DecidedTests
{
    [Fact]
    public void The_engine_gives_what_was_decided() =>
        CaseRunner.Run(RuleSet.Load(Text("decided.yaml"), "decided.yaml"), CaseFile.Read(Text("decided.cases.yaml"), "decided.cases.yaml").Value.ShouldNotBeNull())
            .SelectMany(result => result.Failures.Select(failure => $"{result.Case.Name}: {failure.Message(Language.English)}"))
            .ShouldBeEmpty();

    [Fact]
    public void The_second_evaluator_gives_what_was_decided() =>
        RepositoryPairs.OfCases("tests/Assessment.Rules.Tests/SecondOpinion/decided.cases.yaml").SelectMany(pair => pair.Disagreements()).ShouldBeEmpty();

    private static string Text(string name, [CallerFilePath] string here = "") => File.ReadAllText(Path.GetFullPath($"../{name}", here));
}
