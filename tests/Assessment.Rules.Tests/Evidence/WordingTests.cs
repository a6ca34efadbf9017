namespace Assessment.Rules.Tests.Evidence;

public sealed class WordingTests
{
    [Fact]
    public void Faults_of_a_fact() => Provoked.Wording("ASM400").ShouldMatchApproved();

    [Fact]
    public void Faults_of_a_field() => Provoked.Wording("ASM401").ShouldMatchApproved();

    [Fact]
    public void Faults_of_a_field_that_names_something() => Provoked.Wording("ASM402").ShouldMatchApproved();

    [Fact]
    public void Faults_of_a_file() => Provoked.Wording("ASM403", "ASM404").ShouldMatchApproved();

    [Fact]
    public void Faults_of_a_correction() => Provoked.Wording("ASM405").ShouldMatchApproved();

    [Fact]
    public void Faults_of_units_and_decisions() => Provoked.Wording("ASM406", "ASM407").ShouldMatchApproved();
}
