using System.Text;
using System.Text.Json;
using Assessment.Model;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>A record in which every part has entries: corrections, ids from elsewhere, appeals, persons, notes, grades.</summary>
internal static class FullRecord
{
    internal static AssessmentRecord Plain() => Sample.Sealed(Input());

    internal static AssessmentRecord Maskable() => Sample.Sealed(Input() with { Salt = Encoding.ASCII.GetBytes("0123456789abcdef0123456789abcdef") });

    private static SealInput Input()
    {
        SealInput input = Sample.All["xx-county-2023"].Input();
        Fact[] facts = [.. input.Facts.Select((fact, index) => index % 3 == 0 ? fact with { Person = index % 2 == 0 ? "张三" : "李四", Note = "请假条" } : fact)];
        GradingMaterial grading = input.Grading!;
        return input with
        {
            Facts =
            [
                .. facts,
                facts[0] with { Id = "c-1", Replaces = facts[0].Id, Score = 93 },
                facts[1] with { Id = "c-2", Replaces = facts[1].Id, Score = 89 },
                facts[2] with { Id = "c-3", Replaces = "elsewhere-1" },
                facts[3] with { Id = "c-4", Replaces = "elsewhere-2" },
            ],
            WithoutFact = new HashSet<string> { "elsewhere-1", "elsewhere-2" },
            Exceptions = [Exception("S-1"), Exception("S-2")],
            Grading = grading with { Figures = grading.Figures with { Bars = [Bar("hekou"), Bar("invest")] } },
        };
    }

    private static JsonElement Exception(string id) => JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["id"] = id, ["grounds"] = "有回执" });

    private static SubjectBar Bar(string subject) => new(subject, new("S01-a", "", [], SourceSpan.None), "一般");
}
