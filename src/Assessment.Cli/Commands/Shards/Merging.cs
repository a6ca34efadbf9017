using System.Collections.Immutable;
using Assessment.Cli.Printing;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Commands;

/// <summary>Puts parts together to what one run gives, byte for byte.</summary>
internal sealed class Merging(Disk disk, Prepared prepared, RuleSet rules, SheetForm form, string input)
{
    // So much is read at once; what is written then has room.
    private const int ManyBytes = 16 * 1024 * 1024;
    private readonly Dictionary<int, string> fileOf = [];
    private readonly EvidenceReader evidence = new(rules, prepared.Units);
    private readonly List<Fact> facts = [];
    private readonly ImmutableArray<RefusedFact>.Builder refused = ImmutableArray.CreateBuilder<RefusedFact>();
    private PartHead? first;

    /// <summary>Reads the parts.</summary>
    /// <returns>The printed sheets of all units.</returns>
    /// <exception cref="WrongUseException">A part is damaged, missing, there twice, or of another run.</exception>
    internal Pieces Read(IReadOnlyList<string> parts)
    {
        Pieces pieces = new(new Spool(disk, prepared.Units.Count));
        try
        {
            int code = prepared.Code;
            foreach (string part in parts)
            {
                code = Math.Max(code, Read(part, pieces));
            }

            RequireAll();
            if (first is { HasSheets: false })
            {
                Score(pieces);
            }

            RequireSheets(pieces);
            return pieces with { Code = code };
        }
        catch
        {
            pieces.Dispose();
            throw;
        }
    }

    private int Read(string part, Pieces pieces)
    {
        PartReader reader = new(disk, part);
        PartHead? head = null;
        using MemoryStream written = new();
        int code = reader.Read(
            found => head = Accept(found, part),
            (place, isComplete, text) =>
            {
                bool isExpected = place >= 0 && place < prepared.Units.Count && head is { HasSheets: true } && head.Shard.Has(place) && !pieces.Spool.Has(place);
                if (!isExpected)
                {
                    throw reader.Damaged();
                }

                pieces.Add(place, isComplete, text);
            },
            fact =>
            {
                if (written.Length > ManyBytes)
                {
                    ReadFacts(written, reader);
                }

                written.Write(fact);
                written.Write("\n"u8);
            },
            refused.Add);
        ReadFacts(written, reader);
        return code;
    }

    private void ReadFacts(MemoryStream written, PartReader reader)
    {
        written.Position = 0;
        EvidenceResult read = evidence.Read(written, "", EvidenceFormat.Ndjson);
        if (!read.Refused.IsEmpty)
        {
            throw reader.Damaged();
        }

        facts.AddRange(read.Facts);
        written.SetLength(0);
    }

    private PartHead Accept(PartHead head, string part)
    {
        first ??= head;
        if (head.Input != input || head.Evidence != first.Evidence || head.Shard.Of != first.Shard.Of || head.HasSheets != first.HasSheets)
        {
            throw new WrongUseException(
                $"{part} 是用别的文件、选项或版本评的。各份和合并要用同样的指标、单位、决定、佐证、--format、--brief、--lang。",
                $"{part} was made from other files, options or another version. All shards and the merge take the same rules, units, decisions, evidence, --format, --brief and --lang.");
        }

        if (!fileOf.TryAdd(head.Shard.Number, part))
        {
            throw new WrongUseException(
                $"{part} 和 {fileOf[head.Shard.Number]} 都是第 {head.Shard.Number} 份。",
                $"{part} and {fileOf[head.Shard.Number]} are both shard {head.Shard.Number}.");
        }

        return head;
    }

    private void RequireAll()
    {
        int of = first?.Shard.Of ?? 1;
        int missing = Enumerable.Range(1, of).FirstOrDefault(number => !fileOf.ContainsKey(number));
        if (missing > 0)
        {
            throw new WrongUseException($"缺第 {missing} 份，共 {of} 份。", $"Shard {missing} of {of} is missing.");
        }
    }

    private void RequireSheets(Pieces pieces)
    {
        int missing = Enumerable.Range(0, prepared.Units.Count).FirstOrDefault(place => !pieces.Spool.Has(place), -1);
        if (missing >= 0)
        {
            string unit = prepared.Units[missing].Id;
            throw new WrongUseException($"各份中没有单位 {unit} 的评分表。", $"The parts have no sheet of the unit {unit}.");
        }
    }

    private void Score(Pieces pieces) =>
        pieces.AddAll(ScoringRun.Score(rules, prepared.Units, [.. facts], refused.ToImmutable()), form, _ => true);
}
