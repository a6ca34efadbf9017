using System.Diagnostics;
using Assessment.Model;
using Assessment.Rules.Explaining;

namespace Assessment.Rules.Auditing;

/// <summary>Writes requirements as the language has them.</summary>
internal static class RequirementForm
{
    internal static Plain Of(Requirement requirement)
    {
        PlainMap map = new PlainMap()
            .AddText("id", requirement.Id)
            .AddText("text", requirement.Text)
            .AddOneOrMore("on", requirement.On)
            .Add("where", ConditionForm.OrNull(requirement.Where));
        Test(requirement.Test, map);
        return map
            .AddText("each", requirement.ForEach)
            .Add("expected", QuantityForm.OrNull(requirement.Expected))
            .AddText("whenMissing", requirement.MetWhenMissing ? "met" : "")
            .ToMap();
    }

    private static PlainMap Test(RequirementTest test, PlainMap map) => test switch
    {
        RequirementTest.AtLeast atLeast => map.Add("atLeast", QuantityForm.Of(atLeast.Number)).AddText("in", Keyword.Of(atLeast.In)),
        RequirementTest.AtMost atMost => map.Add("atMost", QuantityForm.Of(atMost.Number)),
        RequirementTest.By by => map.AddText("by", FigureForm.Day(by.Day)),
        RequirementTest.Within within => map.Add("of", QuantityForm.Of(within.Of)).AddText("within", FigureForm.Interval(within.Range)),
        _ => throw new UnreachableException(),
    };
}
