using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Assessment.Model;
using Assessment.Rules;
using Assessment.Rules.Explaining;
using Assessment.Rules.Reading;

namespace Assessment.Fuzz;

/// <summary>Reads, checks, compiles and scores a mutant, and holds what must hold.</summary>
internal static class Trial
{
    private const int MostSeconds = 5;

    /// <summary>What does not hold, in one line; null when all does.</summary>
    internal static string? Run(Seed seed, byte[] mutant, Chance chance)
    {
        Stopwatch clock = Stopwatch.StartNew();
        try
        {
            string text = Encoding.UTF8.GetString(mutant);
            string? outside = Outside(Use(seed, mutant, text, chance), text);
            return outside ?? (clock.Elapsed.TotalSeconds > MostSeconds ? $"slow: {seed.Kind}" : null);
        }
        catch (Exception fault)
        {
            string place = fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Assessment.", StringComparison.Ordinal))?.Trim() ?? "";
            return $"{fault.GetType().Name} {place}: {fault.Message.Split('\n')[0]}";
        }
    }

    private static IEnumerable<Diagnostic> Use(Seed seed, byte[] mutant, string text, Chance chance) => seed.Kind switch
    {
        SeedKind.Scheme => Scheme(text, chance),
        SeedKind.Cases => Cases(seed, text),
        SeedKind.Evidence => Evidence(seed, mutant),
        SeedKind.Units => Assessment.Rules.UnitsReader.Read(text, "mutant", seed.Rules.Scheme).Diagnostics,
        SeedKind.Decisions => DecisionsReader.Read(text, "mutant", seed.Rules.Scheme).Diagnostics,
        _ => AssessmentRecord.Read(mutant, "mutant").Diagnostics,
    };

    private static IEnumerable<Diagnostic> Scheme(string text, Chance chance)
    {
        ReadResult<Scheme> read = SchemeReader.Read(text, "mutant", Limits.Default, _ => []);
        if (read.Value is not { } scheme)
        {
            return read.Diagnostics;
        }

        ReadResult<RuleSet> compiled = RuleSet.TryCompile(scheme);
        if (compiled.Value is { } rules)
        {
            List<Unit> units = [.. scheme.Units.Kinds.Take(3).Select(kind => Unit.Of($"u-{kind.Name}", kind.Name))];
            Verify(rules, units, [.. units.SelectMany(unit => Facts(rules.Scheme, unit, chance))]);
        }

        return read.Diagnostics.Concat(compiled.Diagnostics);
    }

    private static ImmutableArray<Diagnostic> Cases(Seed seed, string text)
    {
        ReadResult<CaseFile> read = CaseFile.Read(text, "mutant");
        if (read.Value is { } cases)
        {
            foreach (CaseResult result in CaseRunner.Run(seed.Rules, cases))
            {
                _ = result.Failures.Select(failure => failure.Message(Language.English)).ToList();
            }
        }

        return read.Diagnostics;
    }

    private static ImmutableArray<Diagnostic> Evidence(Seed seed, byte[] mutant)
    {
        EvidenceReader reader = new(seed.Rules.Scheme, [.. seed.Units]);
        EvidenceResult read = reader.Read(new MemoryStream(mutant), "mutant", EvidenceFormat.Ndjson);
        CorrectedFacts facts = Corrections.Apply(read.Facts, reader.WithoutFact);
        Verify(seed.Rules, seed.Units, facts.InForce);
        return read.Diagnostics;
    }

    private static void Verify(RuleSet rules, IReadOnlyList<Unit> units, IReadOnlyList<Fact> facts)
    {
        foreach (ScoreSheet sheet in rules.ScoreAll(units, facts))
        {
            Reconciliation.Verify(sheet);
        }
    }

    private static IEnumerable<Fact> Facts(Scheme scheme, Unit unit, Chance chance) =>
        SchemeClauses.Of(scheme).SelectMany(clause => clause.On.IsEmpty ? [clause.Id] : (IEnumerable<string>)clause.On)
            .Concat(SchemeClauses.Indicators(scheme).Where(node => node.Clauses.IsEmpty).Select(node => node.Id))
            .Concat(SchemeClauses.Indicators(scheme).SelectMany(node => node.Requirements).Select(requirement => requirement.Id))
            .Where(_ => chance.Below(3) > 0)
            .Take(400)
            .Select((kind, number) => new Fact
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{unit.Id}-{number}"),
                Unit = unit.Id,
                Kind = kind,
                On = scheme.Period.From.AddDays(chance.Below(scheme.Period.To.DayNumber - scheme.Period.From.DayNumber + 1)),
                Count = chance.Below(4),
                Score = chance.Below(3) == 0 ? null : chance.Below(11) / 2m,
                Issue = chance.Below(2) == 0 ? null : $"i{chance.Below(3)}",
                Attributes = Fact.NoAttributes.AddRange(scheme.Evidence.Attributes.Where(_ => chance.Below(5) > 0).DistinctBy(one => one.Name)
                    .Select(one => KeyValuePair.Create(one.Name, Value(one, scheme, chance)))),
            });

    private static FactValue Value(AttributeDefinition attribute, Scheme scheme, Chance chance) => attribute.Type switch
    {
        AttributeType.Number => new FactValue.Number(chance.Below(50)),
        AttributeType.Measure => chance.Below(8) == 0 ? new FactValue.None() : new FactValue.Measure(chance.Below(30), chance.Below(30)),
        AttributeType.Code => new FactValue.Code(attribute.Values.IsEmpty ? "" : chance.Of(attribute.Values)),
        AttributeType.Flag => new FactValue.Flag(chance.Below(2) == 0),
        AttributeType.Date => new FactValue.Date(scheme.Period.From.AddDays(chance.Below(300))),
        AttributeType.Unit => new FactValue.Code($"u-{chance.Of(scheme.Units.Kinds).Name}"),
        _ => new FactValue.Text("文字"),
    };

    // A place outside the file would send people nowhere.
    private static string? Outside(IEnumerable<Diagnostic> diagnostics, string text)
    {
        // YAML breaks a line at a lone carriage return, NDJSON does not.
        string[] lines = text.Split('\n');
        string[] shorter = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        return diagnostics.Where(diagnostic => diagnostic.Span.File == "mutant" && !IsInside(diagnostic.Span, lines) && !IsInside(diagnostic.Span, shorter))
            .Select(diagnostic => $"place outside: {diagnostic.Descriptor.Code} at {diagnostic.Span.Line}:{diagnostic.Span.Column}")
            .FirstOrDefault();
    }

    private static bool IsInside(SourceSpan span, string[] lines) => span.Line == 0
        || (span.Line <= lines.Length + 1 && span.Column >= 1 && span.Column <= (span.Line <= lines.Length ? lines[span.Line - 1].Length + 2 : 1));
}
