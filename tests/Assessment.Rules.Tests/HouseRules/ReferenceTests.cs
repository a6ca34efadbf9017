using Assessment.Tests;

namespace Assessment.Rules.Tests.HouseRules;

public sealed class ReferenceTests
{
    private static readonly string[] Allowed =
    [
        "Assessment.Model",
        "CsvHelper",
        "DocumentFormat.OpenXml",
        "ExcelDataReader",
        "Newtonsoft.Json",
        "Newtonsoft.Json.Schema",
        "YamlDotNet",
    ];

    [Fact]
    public void The_rules_refer_to_the_model_and_the_named_packages_alone() =>
        References.BeyondFramework("Assessment.Rules").Except(Allowed).ShouldBeEmpty();
}
