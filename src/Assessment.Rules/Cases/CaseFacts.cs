using System.Globalization;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Cases;

/// <summary>The facts of a case as a file of evidence would have them: each with an id and a unit.</summary>
internal static class CaseFacts
{
    /// <summary>The facts; f1, f2 … by their order where they have no id, the only unit where they name none.</summary>
    internal static YamlSequence Of(Case @case)
    {
        HashSet<string> taken = [.. @case.Evidence.OfType<YamlMapping>().Select(fact => fact.Find("id")?.Value).OfType<YamlScalar>().Select(id => id.Text)];
        return new YamlSequence([.. @case.Evidence.Select((fact, index) => Named.With(WithUnit(fact, @case), "id", Free(index + 1, taken)))], @case.Span);
    }

    private static YamlNode WithUnit(YamlNode fact, Case @case) =>
        @case.Units is [var only] ? Named.With(fact, "unit", only.Id) : fact;

    private static string Free(int number, HashSet<string> taken)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"f{number}");
        while (!taken.Add(id))
        {
            id += "'";
        }

        return id;
    }
}
