using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Tests.Auditing;

public sealed class NearMissTests
{
    public static TheoryData<string> Names { get; } = [.. WhatIfForm.Near.Select(form => form.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_threshold_missed_by_one_came_near(string name)
    {
        WhatIfForm form = WhatIfForm.Near.Single(known => known.Name == name);
        form.Missed().ShouldBe(form.Expected);
    }

    [Fact]
    public void Every_sort_is_worked_by_hand() =>
        Enum.GetNames<NearMissSort>().Except(WhatIfForm.Near.SelectMany(form => form.Expected).Select(line => line.Split(' ')[^1])).ShouldBeEmpty();

    [Theory]
    [InlineData(Language.Chinese, "只差一点的界限：4 处。\n  X1 R  2025-03 实有 1，2 即可\n  X1 R  [95%, ) 现为 18，19 即可\n  X1 R  2025-09-30 差 1 天\n  X1 R  第 3 名，第 2 名即可\n")]
    [InlineData(Language.English, "Thresholds missed by one: 4.\n  X1 R  2025-03 1 found, 2 would do\n  X1 R  [95%, ) is 18, 19 would do\n  X1 R  2025-09-30 off by 1 day\n  X1 R  place 3, place 2 would do\n")]
    public void Each_sort_has_its_words(Language language, string text)
    {
        ImmutableArray<NearMiss> misses =
        [
            new("X1", "R", "2025-03", 1, 2, NearMissSort.Number),
            new("X1", "R", "[95%, )", 18, 19, NearMissSort.Figure),
            new("X1", "R", "2025-09-30", 1, 0, NearMissSort.Days),
            new("X1", "R", "2", 3, 2, NearMissSort.Place),
        ];
        using StringWriter writer = new();
        WhatIfText.Write(misses, language, writer);
        writer.ToString().ShouldBe(text);
    }
}
