using Assessment.Rules.Tests.HouseRules;

namespace Assessment.Rules.Tests.PublicApi;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_of_the_model_is_as_approved() =>
        ApiListing.Of(SourceTypes.Of("Assessment.Model")).ShouldMatchApproved(c => c.NoDiff().WithDiscriminator("Model"));

    [Fact]
    public void The_public_api_of_the_rules_is_as_approved() =>
        ApiListing.Of(SourceTypes.Of("Assessment.Rules")).ShouldMatchApproved(c => c.NoDiff().WithDiscriminator("Rules"));
}
