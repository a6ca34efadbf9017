using System.Globalization;

namespace Assessment.Tests;

public sealed class CommaCultureTests
{
    [Fact]
    public void Tests_run_under_a_comma_culture() =>
        CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator.ShouldBe(",");
}
