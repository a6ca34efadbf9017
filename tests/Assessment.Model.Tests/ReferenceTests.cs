using Assessment.Tests;

namespace Assessment.Model.Tests;

public sealed class ReferenceTests
{
    [Fact]
    public void The_model_refers_to_the_framework_alone() =>
        References.BeyondFramework("Assessment.Model").ShouldBeEmpty();
}
