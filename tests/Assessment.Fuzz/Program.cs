using System.Diagnostics;
using System.Globalization;
using System.Text;
using Assessment.Fuzz;

// Mutates the repository's own files and holds what must hold for every file; see README.md:
// dotnet run -c Release --project tests/Assessment.Fuzz -- --seconds 60 --seed 1
Console.OutputEncoding = Encoding.UTF8;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int seconds = Option("--seconds", 60);
int seed = Option("--seed", 1);
Corpus corpus = Corpus.OfRepository(Repository.Root());
Findings findings = new(Path.Combine(Path.GetTempPath(), $"assessment-fuzz-{seed}"));
Novelty novelty = new();
Stopwatch clock = Stopwatch.StartNew();
long tried = 0;
while (clock.Elapsed.TotalSeconds < seconds)
{
    Chance chance = new(unchecked((ulong)seed * 1_000_003UL) + (ulong)tried);
    Seed chosen = corpus.Any(chance);
    byte[] mutant = Mutation.Of(chosen.Content, corpus.Any(chance).Content, chance);
    findings.Begin(chosen, mutant);
    Trial trial = Trial.Run(chosen, mutant, chance);
    findings.Note(chosen, mutant, trial.Finding);
    if (trial.Finding is null && novelty.IsNew(chosen.Kind, trial))
    {
        corpus.Keep(chosen with { Content = mutant }, chance);
    }

    tried++;
}

Console.WriteLine($"{corpus.Count} seeds, {tried} mutants in {seconds} s, {corpus.Kept} kept as seeds, {findings.Count} findings");
return findings.Count == 0 ? 0 : 1;

int Option(string name, int otherwise)
{
    int at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length && int.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
