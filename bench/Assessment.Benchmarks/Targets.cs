using System.Globalization;

namespace Assessment.Benchmarks;

/// <summary>Collects which targets are met.</summary>
internal sealed class Targets
{
    private readonly List<(string Name, double Value, double Most)> _checks = [];

    public void Check(string name, double value, double most) => _checks.Add((name, value, most));

    public int Report()
    {
        Console.WriteLine();
        foreach (var (name, value, most) in _checks)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(value <= most ? "met   " : "MISSED")} {value,6:0.00} of at most {most:0.00}  {name}"));
        }

        int missed = _checks.Count(c => c.Value > c.Most);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_checks.Count - missed} targets met, {missed} missed"));
        return missed == 0 ? 0 : 1;
    }
}
