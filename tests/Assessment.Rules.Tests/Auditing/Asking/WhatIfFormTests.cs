using Assessment.Model;

namespace Assessment.Rules.Tests.Auditing;

public sealed class WhatIfFormTests
{
    public static TheoryData<string> Names { get; } = [.. WhatIfForm.All.Select(form => form.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_single_field_otherwise_gives_what_is_worked_by_hand(string name)
    {
        WhatIfForm form = WhatIfForm.All.Single(known => known.Name == name);
        form.Found().ShouldBe(form.Expected, ignoreOrder: true);
    }

    [Theory]
    [InlineData(typeof(Amount))]
    [InlineData(typeof(Quantity))]
    [InlineData(typeof(Condition))]
    [InlineData(typeof(RequirementTest))]
    [InlineData(typeof(Counting))]
    public void Every_form_of_the_language_is_tried(Type family) =>
        family.GetNestedTypes().Where(form => form.IsSubclassOf(family)).Select(form => $"{family.Name}.{form.Name}")
            .Except(WhatIfForm.All.SelectMany(form => form.Forms))
            .ShouldBeEmpty();
}
